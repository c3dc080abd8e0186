package org.chancery.annotate.recognition;

import java.util.List;
import java.util.Set;
import org.chancery.annotate.recognition.Phrase.PhraseKind;
import org.chancery.model.Act;
import org.chancery.model.Stance;
import org.jspecify.annotations.Nullable;

/** Which way a verb takes an act up that was told before: "did so too", "ruled the step out". */
final class FollowUpVerbs {
  /** Sentences back from a bare "follow" of a programme: "Next come Croatia. Ukraine follow." */
  private static final int NEAR = 2;

  private static final Set<String> STEPS =
      Set.of("step", "steps", "move", "same", "plunge", "line", "course", "action");
  private static final Set<String> ROWS = Set.of("list", "ranks", "queue", "chorus", "wave");
  private static final Set<String> DECLARATIONS =
      Set.of("announcement", "declaration", "gesture", "statement");
  private static final Set<String> PAPERS =
      Set.of(
          "note",
          "letter",
          "telegram",
          "cable",
          "message",
          "statement",
          "decree",
          "communique",
          "communiqu\u00e9",
          "declaration");
  private static final Set<String> KEPT =
      Set.of(
          "ties",
          "relations",
          "links",
          "recognition",
          "embassy",
          "alliance",
          "relationship",
          "allegiance");
  private static final Set<String> THEIRS = Set.of("hers", "theirs");
  private static final Set<String> PLANS = Set.of("plans", "plan", "intention", "intentions");
  private static final Set<String> LEADS = Set.of("suit", "lead", "example", "footsteps");
  private static final Set<String> REFUSE = Set.of("rule", "exclude", "reject", "refuse");
  private static final Set<String> WEIGH =
      Set.of(
          "consider",
          "weigh",
          "study",
          "mull",
          "discuss",
          "contemplate",
          "review",
          "reconsider",
          "examine",
          "ponder",
          "analyse",
          "analyze",
          "assess",
          "evaluate",
          "debate");
  static final Set<String> QUESTIONS =
      Set.of(
          "position",
          "stance",
          "matter",
          "question",
          "issue",
          "options",
          "request",
          "policy",
          "possibility",
          "idea");
  private static final Set<String> VIEWS =
      Set.of("position", "stance", "view", "policy", "line", "stand", "attitude");
  private static final Set<String> WAVER = Set.of("hesitate", "waver", "reconsider", "vacillate");
  static final Set<String> CHANGES = Set.of("switch", "change", "reversal", "about-face", "break");
  private static final Set<String> BREAKS = Set.of("break", "rupture", "severance", "breach");
  private static final Set<String> WITHDRAWALS = Set.of("withdrawal", "derecognition", "reversal");
  private static final Set<String> TALKS = Set.of("discuss", "debate", "review");
  private static final Set<String> REFUSING = Set.of("refuse", "decline");
  private static final Set<String> MINDS =
      Set.of("course", "mind", "position", "stance", "sides", "policy", "tack");
  private static final Set<String> STAYING =
      Set.of("keep", "maintain", "retain", "preserve", "uphold", "stay", "stick", "stand");

  private final Words words;
  private final Cues cues;
  private final Actors actors;

  FollowUpVerbs(Words words, Cues cues, Actors actors) {
    this.words = words;
    this.cues = cues;
    this.actors = actors;
  }

  /** Which way the verb takes up the act before; null if it does not. */
  @Nullable String ruleOf(Parse parse, int i, VerbGroup verb, Frame last) {
    int next = i + 1;
    while (parse.is(next, PhraseKind.QUOTE)
        || parse.is(next, PhraseKind.ADV)
            && !parse.isWord(next, "so")
            && !parse.isWord(next, "likewise")) {
      next++;
    }
    String lemma = verb.lemma();
    boolean open = ClauseEnds.ends(parse, next);
    return switch (lemma) {
      case "follow" ->
          (open || parse.isWord(next, "before") || parse.isWord(next, "after"))
                      && (!verb.simplePresent() || distance(parse, last) <= NEAR)
                  || isOne(parse, next, LEADS)
                  || isOne(parse, next, STEPS) && parse.contains(next, "same")
                  || isLeader(parse, next, last)
                  || parse.isWord(next, "them") && ClauseEnds.ends(parse, next + 1)
              ? "follow.suit"
              : null;
      case "do" ->
          isWhatever(parse, i)
              ? null
              : parse.isWord(next, "so")
                      || isWhichDone(parse, i, verb)
                      || parse.isWord(next, "likewise")
                      || isOne(parse, next, Set.of("same"))
                      || parse.isWord(next, "it") && ClauseEnds.ends(parse, next + 1)
                      || isNothing(parse, next)
                      || isBare(parse, i, verb, last)
                  ? "follow.did"
                  : null;
      case "remain", "stay" ->
          isOne(parse, next, Set.of("undecided", "non-committal", "noncommittal"))
              ? "follow.undecided"
              : STAYING.contains(lemma) && broken(last) && stays(parse, i, last)
                  ? "follow.keep"
                  : null;
      case "wait", "hesitate" ->
          isUntil(parse, next) && verb.finite()
              ? "follow.did"
              : wavers(parse, next, verb) ? "follow.waver" : null;
      case "give" -> // "is giving consideration to the same step"
          isOne(parse, next, Set.of("consideration", "thought"))
                  && parse.isWord(next + 1, "to")
                  && isStep(parse, next + 2)
              ? "follow.weigh"
              : isOne(parse, next, THEIRS) || yields(parse, i, next, verb) ? "follow.did" : null;
      case "grant", "extend", "announce" ->
          isOne(parse, next, THEIRS) && last.act() == Act.RECOGNIZE ? "follow.did" : null;
      case "send", "issue", "deliver", "hand", "publish", "present", "release", "sign" ->
          isOne(parse, next, PAPERS) && isLike(parse, next, PAPERS) && last.stance() == Stance.DONE
              ? "follow.step"
              : null;
      case "yield", "relent" -> yields(parse, i, next, verb) ? "follow.did" : null;
      case "lead", "show" -> // "led the way", "led on 2 October"
          verb.past()
                  && (isOne(parse, next, Set.of("way"))
                      || parse.isWord(next, "on") && parse.is(next + 1, PhraseKind.DATE))
              ? "follow.did"
              : null;
      case "make" -> made(parse, i, next);
      case "change" -> isOne(parse, next, MINDS) && verb.negated() ? "follow.mind" : null;
      case "have" ->
          (verb.negated() || isAsClause(parse, i) || isOfNone(parse, i))
                  && isBare(parse, i, verb, last)
              ? "follow.did"
              : isOne(parse, next, PLANS) && isNone(parse, next) || isNoReason(parse, next)
                  ? "follow.noplans"
                  : null;
      case "return" -> // "broke with Israel in 1973 and returned in 1993"
          last.act() == Act.SEVER_RELATIONS
                  && last.stance() == Stance.DONE
                  && verb.past()
                  && (parse.is(next, PhraseKind.DATE)
                      || parse.is(next, PhraseKind.PREP) && parse.is(next + 1, PhraseKind.DATE))
              ? "follow.return"
              : null;
      case "set" -> // "had set the example on 2 October"
          verb.past() && isOne(parse, next, LEADS) ? "follow.did" : null;
      case "see" -> isNoReason(parse, next) ? "follow.noplans" : null;
      case "say", "declare" -> isSame(parse, next) ? "follow.did" : null;
      case "look" ->
          parse.isWord(next, "at") && isOne(parse, next + 1, LEADS) ? "follow.weigh" : null;
      case "hold", "share" ->
          isHoldingOut(verb, open)
              ? "follow.refuse"
              : isSameView(parse, next) ? "follow.did" : null;
      case "take" ->
          isOne(parse, next, QUESTIONS)
                  && isDefinite(parse, next)
                  && (verb.particle().equals("up") || parse.isWord(next + 1, "up"))
              ? "follow.weigh"
              : takesPart(parse, next)
                      || isOne(parse, next, STEPS) && !parse.is(next + 1, PhraseKind.THAT)
                      || isMade(parse, i)
                      || isUntil(parse, next)
                      || isSameView(parse, next)
                      || isOne(parse, next, Set.of("decision", "route"))
                          && (parse.contains(next, "same") || decidesItself(parse, next))
                  ? "follow.step"
                  : null;
      case "join" ->
          parse.isWord(next, "them")
                  || isOne(parse, next, ROWS) && isDefinite(parse, next)
                  || isOne(parse, next, BREAKS) && isDefinite(parse, next)
                  || (parse.isWord(next, "in") || parse.isWord(next, "it"))
                      && ClauseEnds.ends(parse, next + 1)
              ? "follow.join"
              : null;
      case "stop" ->
          verb.particle().equals("short")
                  && parse.isWord(next, "of")
                  && (isOne(parse, next + 1, STEPS) || parse.isWord(next + 1, "it"))
              ? "follow.refuse"
              : null;
      case "go" ->
          parse.isWord(i + 1, "along") || parse.isWord(i + 1, "ahead") || isThatWay(parse, next)
              ? "follow.step"
              : parse.isWord(next, "to")
                      && ClauseEnds.ends(parse, next + 1)
                      && verb.adverbs().contains("-ing")
                  ? "follow.going"
                  : null;
      case "come" ->
          parse.isWord(i + 1, "round") || parse.isWord(i + 1, "around") ? "follow.step" : null;
      case "suspend", "revoke", "freeze", "rescind", "cancel" ->
          last.act() == Act.WITHDRAW && isOne(parse, next, Set.of("own"))
              ? "follow.withdrew"
              : null;
      case "withdraw" -> {
        boolean taken =
            last.act() == Act.WITHDRAW || last.act() == Act.RECOGNIZE && last.parse() == parse;
        boolean later =
            parse.is(next, PhraseKind.NOUN) && ClauseEnds.isTime(parse.head(next).word());
        yield taken && (open || later) ? "follow.withdrew" : null;
      }
      case "plan" ->
          open || parse.isWord(next, "to") && ClauseEnds.ends(parse, next + 1)
              ? "follow.weigh"
              : null;
      case "decide" ->
          parse.isWord(next, "against") && isStep(parse, next + 1)
              ? "follow.refuse"
              : (open || parse.isWord(next, "before"))
                      && !verb.perfect()
                      && (verb.nonFinite()
                          || verb.negated()
                          || verb.modal().equals("will")
                          || verb.adverbs().contains("-ing"))
                  ? "follow.undecided"
                  : null;
      case "reply", "respond", "answer", "retaliate" ->
          parse.isWord(parse.skipRight(i + 1), "with")
                  && isLike(parse, parse.skipRight(i + 1) + 1, STEPS)
              ? "follow.step"
              : null;
      case "break" -> // "Mexico alone refused to break"
          open && broken(last) && verb.form() == VerbGroup.Form.INFINITIVE ? "follow.step" : null;
      case "act" ->
          (open || parse.isWord(next, "before"))
                  && (!verb.modal().isEmpty()
                      || verb.perfect()
                      || verb.form() == VerbGroup.Form.INFINITIVE
                          && parse.verb(parse.skipLeft(i - 1)) != null)
              ? "follow.step"
              : null;
      case "add" ->
          isOne(parse, next, Set.of("name", "voice", "signature")) && isOwn(parse, next)
              ? "follow.step"
              : null;
      case "move" ->
          open && verb.nonFinite() || open && verb.form() == VerbGroup.Form.INFINITIVE
              ? "follow.step"
              : null;
      case "be" ->
          unready(parse, i)
              ? "follow.unready"
              : parse.isWord(next, "ready") && ClauseEnds.endsClause(parse, next + 1)
                  ? "follow.weigh"
                  : isOne(parse, next, Set.of("undecided", "non-committal", "noncommittal"))
                      ? "follow.undecided"
                      : parse.isWord(next, "in")
                              && isOne(parse, next + 1, Set.of("hurry", "rush"))
                              && ClauseEnds.ends(
                                  parse, parse.is(next + 2, PhraseKind.QUOTE) ? next + 3 : next + 2)
                          ? "follow.undecided"
                          : null;
      case "think" ->
          (parse.isWord(next, "about") || parse.isWord(next, "of")) && isStep(parse, next + 1)
                  || parse.isWord(next, "it") && parse.isWord(next + 1, "over")
              ? "follow.weigh"
              : null;
      default -> {
        Cues.Cue cue = cues.verb(verb);
        if (cue != null && parse.isWord(next, "to") && ClauseEnds.ends(parse, next + 1)) {
          yield switch (cue.unilateral()) {
            case REFUSED -> "follow.refuse";
            case CONSIDERED, ANNOUNCED -> "follow.weigh";
            default -> null;
          };
        }
        if (STAYING.contains(lemma)
            && broken(last)
            && stays(parse, i, last)
            && !isOnlySome(parse, i)) {
          yield "follow.keep";
        }
        if (wavers(parse, next, verb)) {
          yield "follow.waver";
        }
        if (isHoldingOut(verb, open)) {
          yield "follow.refuse";
        }
        if (isStudied(parse, i, verb)) {
          yield "follow.studied";
        }
        boolean pronoun =
            parse.isWord(next, "it")
                || parse.isWord(next, "that") && ClauseEnds.ends(parse, next + 1);
        boolean step =
            pronoun
                || isOne(parse, next, STEPS)
                    && (isDefinite(parse, next) || parse.contains(next, "similar"))
                || WEIGH.contains(lemma) && isBareDeed(parse, next, last)
                || isOne(parse, next, CHANGES)
                    && REFUSE.contains(lemma)
                    && ClauseEnds.ends(parse, next + 1);
        boolean question = isOne(parse, next, QUESTIONS) && isOwnOrDefinite(parse, next);
        if (step
            && REFUSE.contains(lemma)
            && (!lemma.equals("rule") || out(parse, i, next, verb))) {
          yield "follow.refuse";
        }
        boolean talked = TALKS.contains(lemma) && isDeclined(parse, i); // "declined to discuss it"
        yield (step || question && ClauseEnds.ends(parse, next + 1))
                && WEIGH.contains(lemma)
                && !talked
            ? "follow.weigh"
            : null;
      }
    };
  }

  /** "waited until the 24th", "yielded", "made up its mind": did at last what others had done. */
  static boolean isBelated(Parse parse, int i, VerbGroup verb) {
    int next = parse.skipRight(i + 1);
    return isUntil(parse, next)
        || verb.lemma().equals("yield")
        || verb.lemma().equals("relent")
        || isOne(parse, next, Set.of("mind", "minds"));
  }

  /** "said that the request was being studied": by who says so. */
  private static boolean isStudied(Parse parse, int i, VerbGroup verb) {
    int subject = parse.skipLeft(i - 1);
    return verb.passive()
        && verb.finite()
        && WEIGH.contains(verb.lemma())
        && isOne(parse, subject, QUESTIONS)
        && isDefinite(parse, subject);
  }

  /** "waited until the 24th", "took till August": then it was done. */
  private static boolean isUntil(Parse parse, int at) {
    boolean middle = // "until the middle of this month"
        parse.is(at + 1, PhraseKind.NOUN)
            && parse.isWord(at + 2, "of")
            && parse.is(at + 3, PhraseKind.DATE);
    return (parse.isWord(at, "until") || parse.isWord(at, "till"))
        && (parse.is(at + 1, PhraseKind.DATE) || middle);
  }

  /** "had gone that way in 2020", "will not go the same way". */
  private static boolean isThatWay(Parse parse, int phrase) {
    return isOne(parse, phrase, Set.of("way", "path", "road"))
        && (parse.contains(phrase, "same") || parse.first(phrase).is("that"));
  }

  private static boolean wavers(Parse parse, int next, VerbGroup verb) {
    return WAVER.contains(verb.lemma())
        && !verb.negated()
        && !(parse.isWord(next, "at") && parse.isWord(next + 1, "first"))
        && (ClauseEnds.ends(parse, next) || parse.isWord(next, "if"));
  }

  /** "weighing a break", "considering a similar withdrawal": of whom is not said again. */
  private static boolean isBareDeed(Parse parse, int phrase, Frame last) {
    return isOne(parse, phrase, last.act() == Act.SEVER_RELATIONS ? BREAKS : WITHDRAWALS)
        && broken(last)
        && ClauseEnds.ends(parse, phrase + 1);
  }

  /** Whether the verb's object, or what stands with it, is a break: "took no part in the break". */
  static boolean namesBreak(Parse parse, int verb) {
    int next = parse.skipRight(verb + 1);
    int behind = parse.is(next + 1, PhraseKind.PREP) ? next + 2 : next;
    return isOne(parse, next, BREAKS) || isOne(parse, behind, BREAKS);
  }

  /** "yielded on 22 February", "gave way in 1974": what had been held out against was done. */
  private static boolean yields(Parse parse, int i, int next, VerbGroup verb) {
    boolean in = parse.isWord(i + 1, "in") && parse.is(i + 2, PhraseKind.PREP);
    int on = verb.particle().equals("in") || !in ? next : i + 2;
    boolean way = parse.isWord(next, "way");
    on = way ? next + 1 : on;
    boolean gives = !verb.lemma().equals("give") || way || in || verb.particle().equals("in");
    return gives
        && verb.past()
        && (parse.is(on, PhraseKind.DATE)
            || parse.is(on, PhraseKind.PREP) && parse.is(on + 1, PhraseKind.DATE));
  }

  /** "an identical step", "a break of its own". */
  private static boolean isLike(Parse parse, int phrase, Set<String> heads) {
    return isOne(parse, phrase, heads)
        && (parse.contains(phrase, "identical")
            || parse.contains(phrase, "similar")
            || parse.contains(phrase, "same")
            || parse.contains(phrase, "like"));
  }

  private static int distance(Parse parse, Frame last) {
    return parse.sentence().index() - last.parse().sentence().index();
  }

  private static boolean isDeclined(Parse parse, int i) {
    VerbGroup before = parse.verb(parse.skipLeft(i - 1));
    return before != null && REFUSING.contains(before.lemma());
  }

  private static boolean isStep(Parse parse, int phrase) {
    return parse.isWord(phrase, "it")
        || parse.isWord(phrase, "that")
        || isOne(parse, phrase, STEPS) && isDefinite(parse, phrase);
  }

  /** "took part in the break". */
  private static boolean takesPart(Parse parse, int next) {
    return isOne(parse, next, Set.of("part"))
        && parse.isWord(next + 1, "in")
        && (isStep(parse, next + 2) || isOne(parse, next + 2, BREAKS));
  }

  /** "took its decision": not where the place of an opening "In Kingston" is unknown. */
  private static boolean decidesItself(Parse parse, int next) {
    boolean placed = parse.isWord(0, "in") && parse.is(1, PhraseKind.NOUN);
    return parse.first(next).is("its") && (!placed || !parse.countries(1).isEmpty());
  }

  /** "will not follow Peru": who acted before is the object. */
  private boolean isLeader(Parse parse, int next, Frame last) {
    return parse.is(next, PhraseKind.NOUN)
        && !parse.countries(next).isEmpty()
        && last.actors().containsAll(actors.of(parse, next, next))
        && !actors.of(parse, next, next).isEmpty();
  }

  /** "made the move", "made the same switch", "a switch that Peru had made". */
  private static @Nullable String made(Parse parse, int i, int next) {
    boolean switched =
        isOne(parse, next, Set.of("switch", "choice", "decision", "change", "move"))
            && parse.contains(next, "same");
    if (switched || isMade(parse, i)) {
      return "follow.switch";
    }
    boolean mind = // "made up its mind on 4 April"
        isOne(parse, next, Set.of("mind", "minds")) && parse.is(next + 2, PhraseKind.DATE);
    if (mind || isOne(parse, next, Set.of("beginning", "start")) && isDefinite(parse, next)) {
      return "follow.did";
    }
    if (isOne(parse, next, DECLARATIONS) && parse.contains(next, "same")) {
      return "follow.step";
    }
    boolean bare =
        parse.is(next, PhraseKind.NOUN) && parse.phrase(next).to() - parse.phrase(next).from() == 2;
    return bare && isOne(parse, next, STEPS) && isDefinite(parse, next) ? "follow.step" : null;
  }

  /** "recognised it, which Chile had done in 2009", "something Chile had done". */
  private static boolean isWhichDone(Parse parse, int i, VerbGroup verb) {
    int subject = parse.skipLeft(i - 1);
    int pronoun = parse.is(subject, PhraseKind.NOUN) ? Lists.complexStart(parse, subject) - 1 : -1;
    boolean stands = parse.isWord(pronoun, "which") || parse.isWord(pronoun, "something");
    return stands && verb.past() && ClauseEnds.endsClause(parse, parse.skipRight(i + 1));
  }

  /** "whatever its neighbours did". */
  private static boolean isWhatever(Parse parse, int i) {
    int subject = parse.skipLeft(i - 1);
    int before = parse.is(subject, PhraseKind.NOUN) ? Lists.complexStart(parse, subject) - 1 : -1;
    return parse.isWord(before, "whatever");
  }

  /** "as Chile had in 2009". */
  private static boolean isAsClause(Parse parse, int i) {
    int subject = parse.skipLeft(i - 1);
    int as = parse.is(subject, PhraseKind.NOUN) ? Lists.complexStart(parse, subject) - 1 : -1;
    return parse.is(as, PhraseKind.LINK) && parse.isWord(as, "as");
  }

  /** Whether the object is a pronoun that stands for the step before. */
  private static boolean isMade(Parse parse, int i) {
    int subject = parse.skipLeft(i - 1);
    int pronoun = parse.is(subject, PhraseKind.NOUN) ? subject - 1 : -1;
    if (parse.isWord(pronoun, "something")) {
      return true;
    }
    return (parse.is(pronoun, PhraseKind.THAT) || parse.is(pronoun, PhraseKind.REL))
        && isOne(parse, parse.skipLeft(pronoun - 1), Set.of("switch", "move", "step", "choice"));
  }

  /** "Mexico did not.", "Chile has not either", "and Peru does too": nothing more follows. */
  private static boolean isBare(Parse parse, int i, VerbGroup verb, Frame before) {
    int next = i + 1;
    while (parse.is(next, PhraseKind.ADV) || parse.isWord(next, "either")) {
      next++;
    }
    boolean relative = parse.is(parse.skipLeft(i - 1), PhraseKind.REL);
    if (relative && verb.past() || isAsClause(parse, i)) {
      next = parse.skipRight(next); // "Ghana, which did in 1979"
    }
    if (parse.is(next, PhraseKind.COMMA) && goesOn(parse, next)) {
      return false;
    }
    boolean contrast = verb.negated() || relative || isOfNone(parse, i) || before.parse() == parse;
    return contrast && verb.finite() && ClauseEnds.endsClause(parse, next);
  }

  /** "did not, for the moment, announce": the verb stands behind an insertion. */
  private static boolean goesOn(Parse parse, int comma) {
    for (int i = comma + 1; i < parse.size() && i <= comma + 4; i++) {
      if (parse.verb(i) != null) {
        return false;
      }
      if (parse.is(i, PhraseKind.COMMA)) {
        VerbGroup verb = parse.verb(i + 1);
        boolean aside = parse.is(comma + 1, PhraseKind.PREP) || parse.is(comma + 1, PhraseKind.ADV);
        return aside && verb != null;
      }
    }
    return false;
  }

  /** "Neither Peru nor Chile did", "None of them has": the subject negates. */
  static boolean isOfNone(Parse parse, int i) {
    int subject = parse.skipLeft(i - 1);
    if (!parse.is(subject, PhraseKind.NOUN)) {
      return false;
    }
    Node first = parse.first(Lists.endingAt(parse, subject).get(0).from());
    return first.is("neither") || first.is("none") || first.is("no") || first.is("nobody");
  }

  static boolean isStaying(VerbGroup verb) {
    return STAYING.contains(verb.lemma());
  }

  static boolean broken(Frame last) {
    return last.act() == Act.SEVER_RELATIONS || last.act() == Act.WITHDRAW;
  }

  /** "Only two members now maintain relations": a count of those who have any. */
  private static boolean isOnlySome(Parse parse, int verb) {
    int subject = parse.skipLeft(verb - 1);
    int start = parse.is(subject, PhraseKind.NOUN) ? Lists.complexStart(parse, subject) : -1;
    return start >= 0
        && (parse.contains(start, "only") || parse.isWord(start - 1, "only"))
        && parse.countries(start).isEmpty();
  }

  /** "will keep its ties with the island", "stands by Taiwan": the other side of a break. */
  private boolean stays(Parse parse, int i, Frame last) {
    VerbGroup verb = parse.verb(i);
    boolean stands = verb != null && verb.lemma().startsWith("st"); // stay, stick, stand
    if (!stands && !isOne(parse, parse.skipRight(i + 1), KEPT)) {
      return false; // "kept faith with Taiwan"
    }
    int object = parse.skipRight(i + 1);
    boolean own = // "will keep its ties because"
        isOne(parse, object, KEPT)
            && isOwn(parse, object)
            && (ClauseEnds.endsClause(parse, object + 1) || parse.is(object + 1, PhraseKind.LINK));
    if (own) {
      return true;
    }
    List<String> others = last.targets().stream().map(Target::country).toList();
    for (int at = i + 1; at + 1 < parse.size() && at <= i + 4; at++) {
      boolean joins = parse.isWord(at, "with") || parse.isWord(at, "by") || parse.isWord(at, "to");
      if (joins && parse.is(at + 1, PhraseKind.NOUN)) {
        List<String> named = actors.of(parse, at + 1, at + 1);
        return !named.isEmpty() && others.containsAll(named)
            || parse.countries(at + 1).isEmpty()
                && named.isEmpty()
                && words.isNoun(parse.head(at + 1).word(), NounClass.DESCRIPTION);
      }
      if (parse.verb(at) != null || parse.is(at, PhraseKind.BREAK)) {
        return false;
      }
    }
    return false;
  }

  private static boolean out(Parse parse, int i, int next, VerbGroup verb) {
    return verb.particle().equals("out")
        || parse.isWord(next + 1, "out")
        || parse.isWord(i + 1, "out");
  }

  private static boolean isNone(Parse parse, int phrase) {
    return parse.contains(phrase, "no")
        && ClauseEnds.ends(parse, phrase + 1)
        && !parse.is(phrase + 1, PhraseKind.PREP);
  }

  /** "sees no reason to", "has no need to": what is left out is the act before. */
  private static boolean isNoReason(Parse parse, int phrase) {
    return isOne(parse, phrase, Set.of("reason", "need", "cause"))
        && parse.contains(phrase, "no")
        && parse.isWord(phrase + 1, "to")
        && ClauseEnds.ends(parse, phrase + 2);
  }

  /** "is not yet ready", "the time is not ripe": nothing more follows. */
  private static boolean unready(Parse parse, int i) {
    VerbGroup verb = parse.verb(i);
    int next = parse.skipRight(i + 1);
    if (isUnripe(parse, i)) {
      return true;
    }
    return verb != null
        && verb.negated()
        && parse.isWord(next, "ready")
        && ClauseEnds.ends(parse, next + 1);
  }

  static boolean isUnripe(Parse parse, int i) {
    VerbGroup verb = parse.verb(i);
    int subject = parse.skipLeft(i - 1);
    int next = parse.skipRight(i + 1);
    return verb != null
        && verb.negated()
        && parse.is(subject, PhraseKind.NOUN)
        && parse.head(subject).is("time")
        && (parse.isWord(next, "ripe") || parse.isWord(next, "right"));
  }

  private static boolean isDefinite(Parse parse, int phrase) {
    Node first = parse.first(phrase);
    return first.is("the") || first.is("that") || first.is("such") || first.is("this");
  }

  /** "would do no such thing". */
  static boolean isNothing(Parse parse, int next) {
    return isOne(parse, next, Set.of("thing", "kind", "sort")) && parse.contains(next, "such");
  }

  /** "takes the same position". */
  static boolean isSameView(Parse parse, int next) {
    return isOne(parse, next, VIEWS) && parse.contains(next, "same");
  }

  /** "said the same". */
  static boolean isSame(Parse parse, int next) {
    return isOne(parse, next, Set.of("same"));
  }

  /** "South Africa refuses: ...", "Algeria is holding out": nothing more follows. */
  private static boolean isHoldingOut(VerbGroup verb, boolean open) {
    boolean holds =
        verb.lemma().equals("hold")
            && (verb.particle().equals("out") || verb.particle().equals("back"))
            && verb.finite();
    boolean refuses =
        verb.finite()
            && (verb.lemma().equals("refuse")
                || verb.lemma().equals("decline")
                || verb.lemma().equals("balk")
                || verb.lemma().equals("demur"));
    return open && !verb.passive() && (holds || refuses);
  }

  private static boolean isOwnOrDefinite(Parse parse, int phrase) {
    return isDefinite(parse, phrase) || isOwn(parse, phrase);
  }

  private static boolean isOwn(Parse parse, int phrase) {
    return parse.first(phrase).is("its") || parse.first(phrase).is("their");
  }

  static boolean isOne(Parse parse, int phrase, Set<String> heads) {
    return parse.is(phrase, PhraseKind.NOUN) && heads.contains(parse.head(phrase).word());
  }
}
