package org.chancery.annotate.recognition;

import java.util.Set;
import org.chancery.annotate.recognition.Phrase.PhraseKind;
import org.chancery.model.Act;
import org.chancery.model.Stance;
import org.jspecify.annotations.Nullable;

/** Which way a verb takes an act up that was told before: "did so too", "ruled the step out". */
final class FollowUpVerbs {
  /** Sentences back from a bare "follow" of a programme: "Next come Croatia. Ukraine follow." */
  private static final int NEAR = 2;

  private static final Set<String> ROWS =
      Set.of(
          "list",
          "ranks",
          "queue",
          "chorus",
          "wave",
          "procession",
          "exodus",
          "stampede",
          "club",
          "move");
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
  private static final Set<String> THEIRS = Set.of("hers", "theirs");
  private static final Set<String> PLANS = Set.of("plans", "plan", "intention", "intentions");
  private static final Set<String> LEADS = Set.of("suit", "lead", "example", "footsteps");
  private static final Set<String> REFUSE =
      Set.of("rule", "exclude", "reject", "refuse", "withhold");
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
          "positions",
          "attitude",
          "stance",
          "matter",
          "question",
          "issue",
          "options",
          "request",
          "policy",
          "possibility",
          "idea");
  private static final Set<String> WAVER = Set.of("hesitate", "waver", "reconsider", "vacillate");
  static final Set<String> CHANGES = Set.of("switch", "change", "reversal", "about-face", "break");
  private static final Set<String> WITHDRAWALS = Set.of("withdrawal", "derecognition", "reversal");
  private static final Set<String> RETURNS =
      Set.of("resumption", "restoration", "normalisation", "normalization");
  private static final Set<String> TALKS = Set.of("discuss", "debate", "review");
  private static final Set<String> REFUSING = Set.of("refuse", "decline");
  private static final Set<String> MINDS =
      Set.of("course", "mind", "position", "stance", "sides", "policy", "tack");

  private final KeptRelations kept;
  private final Cues cues;
  private final Actors actors;

  FollowUpVerbs(Words words, Cues cues, Actors actors) {
    this.kept = new KeptRelations(words, actors);
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
                  || StepPhrases.isOne(parse, next, LEADS)
                  || StepPhrases.isOne(parse, next, StepPhrases.STEPS)
                      && parse.contains(next, "same")
                  || isLeader(parse, next, last)
                  || parse.isWord(next, "them") && ClauseEnds.ends(parse, next + 1)
              ? "follow.suit"
              : null;
      case "do" ->
          EllipticVerbs.isWhatever(parse, i)
              ? null
              : parse.isWord(next, "so")
                      || EllipticVerbs.isWhichDone(parse, i, verb)
                      || parse.isWord(next, "likewise")
                      || StepPhrases.isOne(parse, next, Set.of("same"))
                      || StepPhrases.isOne(parse, next, Set.of("thing"))
                          && parse.contains(next, "same")
                      || parse.isWord(next, "it") && ClauseEnds.ends(parse, next + 1)
                      || StepPhrases.isNothing(parse, next)
                      || EllipticVerbs.isBare(parse, i, verb, last)
                  ? "follow.did"
                  : null;
      case "remain", "stay" ->
          StepPhrases.isOne(parse, next, Set.of("undecided", "non-committal", "noncommittal"))
              ? "follow.undecided"
              : KeptRelations.STAYING.contains(lemma)
                      && KeptRelations.broken(last)
                      && kept.stays(parse, i, last)
                  ? "follow.keep"
                  : null;
      case "wait", "hesitate", "need" ->
          StepPhrases.isUntil(parse, next) && verb.finite()
              ? "follow.did"
              : wavers(parse, next, verb) ? "follow.waver" : null;
      case "give" -> // "is giving consideration to the same step"
          StepPhrases.isOne(parse, next, Set.of("consideration", "thought"))
                  && parse.isWord(next + 1, "to")
                  && StepPhrases.isStep(parse, next + 2)
              ? "follow.weigh"
              : StepPhrases.isOne(parse, next, THEIRS) || yields(parse, i, next, verb)
                  ? "follow.did"
                  : givesThought(parse, next) ? "follow.weigh" : null;
      case "grant", "extend", "announce" ->
          last.act() == Act.RECOGNIZE
                  && (StepPhrases.isOne(parse, next, THEIRS)
                      || lemma.equals("grant") && parse.isWord(next, "it"))
              ? "follow.did"
              : null;
      case "send", "issue", "deliver", "hand", "publish", "present", "release", "sign" ->
          StepPhrases.isOne(parse, next, PAPERS)
                  && StepPhrases.isLike(parse, next, PAPERS)
                  && last.stance() == Stance.DONE
              ? "follow.step"
              : null;
      case "yield", "relent" -> yields(parse, i, next, verb) ? "follow.did" : null;
      case "lead", "show" -> // "led the way", "led on 2 October"
          verb.past()
                  && (StepPhrases.isOne(parse, next, Set.of("way"))
                      || parse.isWord(next, "on") && parse.is(next + 1, PhraseKind.DATE))
              ? "follow.did"
              : null;
      case "make" ->
          (verb.negated() && verb.perfect() || verb.form() == VerbGroup.Form.INFINITIVE)
                  && StepPhrases.isOne(parse, next, Set.of("mind", "minds"))
              ? "follow.undecided"
              : made(parse, i, next);
      case "change" ->
          !StepPhrases.isOne(parse, next, MINDS)
              ? null
              : verb.negated()
                  ? "follow.mind"
                  : isTurn(parse, next, verb, last) ? "follow.step" : null;
      case "hear" -> parse.isWord(next, "nothing") ? "follow.refuse" : null;
      case "persist" ->
          parse.isWord(next, "in") && StepPhrases.isOne(parse, next + 1, Set.of("refusal"))
              ? "follow.refuse"
              : null;
      case "have" ->
          parse.isWord(next, "none") && parse.isWord(next + 1, "of") && parse.isWord(next + 2, "it")
              ? "follow.refuse"
              : (verb.negated()
                          || EllipticVerbs.isAsClause(parse, i)
                          || EllipticVerbs.isOfNone(parse, i))
                      && EllipticVerbs.isBare(parse, i, verb, last)
                  ? "follow.did"
                  : StepPhrases.isOne(parse, next, PLANS) && StepPhrases.isNone(parse, next)
                          || StepPhrases.isNoReason(parse, next)
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
          verb.past() && StepPhrases.isOne(parse, next, LEADS) ? "follow.did" : null;
      case "see" -> StepPhrases.isNoReason(parse, next) ? "follow.noplans" : null;
      case "say", "declare" -> StepPhrases.isSame(parse, next) ? "follow.did" : null;
      case "look" ->
          parse.isWord(next, "at") && StepPhrases.isOne(parse, next + 1, LEADS)
              ? "follow.weigh"
              : null;
      case "hold", "share" ->
          verb.particle().equals("out") && StepPhrases.isUntil(parse, next) && verb.past()
              ? "follow.did" // "held out until October"
              : isHoldingOut(verb, open)
                  ? "follow.refuse"
                  : StepPhrases.isSameView(parse, next) ? "follow.did" : null;
      case "take" ->
          takesUpAgain(parse, next, verb, last)
              ? "follow.return"
              : takesBack(parse, next, verb, last)
                  ? "follow.withdrew"
                  : StepPhrases.isOne(parse, next, QUESTIONS)
                          && StepPhrases.isDefinite(parse, next)
                          && (verb.particle().equals("up") || parse.isWord(next + 1, "up"))
                      ? "follow.weigh"
                      : StepPhrases.takesPart(parse, next)
                              || StepPhrases.isOne(parse, next, StepPhrases.STEPS)
                                  && !parse.is(next + 1, PhraseKind.THAT)
                              || EllipticVerbs.isMade(parse, i)
                              || StepPhrases.isUntil(parse, next)
                              || StepPhrases.isSameView(parse, next)
                              || StepPhrases.isOne(parse, next, Set.of("decision", "route"))
                                  && (parse.contains(next, "same")
                                      || parse.first(next).is("this") && verb.past()
                                      || StepPhrases.decidesItself(parse, next))
                          ? "follow.step"
                          : null;
      case "join" ->
          parse.isWord(next, "them")
                  || StepPhrases.isOne(parse, next, ROWS) && StepPhrases.isDefinite(parse, next)
                  || StepPhrases.isOne(parse, next, StepPhrases.BREAKS)
                      && StepPhrases.isDefinite(parse, next)
                  || (parse.isWord(next, "in")
                          || parse.isWord(next, "it")
                          || parse.isWord(next, "her"))
                      && ClauseEnds.ends(parse, next + 1)
              ? "follow.join"
              : null;
      case "stop" ->
          verb.particle().equals("short")
                  && parse.isWord(next, "of")
                  && (StepPhrases.isOne(parse, next + 1, StepPhrases.STEPS)
                      || parse.isWord(next + 1, "it"))
              ? "follow.refuse"
              : null;
      case "go" ->
          parse.isWord(i + 1, "along")
                  || parse.isWord(i + 1, "ahead")
                  || StepPhrases.isThatWay(parse, next)
              ? "follow.step"
              : parse.isWord(next, "to")
                      && ClauseEnds.ends(parse, next + 1)
                      && verb.adverbs().contains("-ing")
                  ? "follow.going"
                  : null;
      case "fall" ->
          parse.isWord(next, "into") && StepPhrases.isOne(parse, next + 1, Set.of("line"))
              ? "follow.step"
              : null;
      case "beat" -> // "Guatemala had beaten them to it"
          verb.past()
                  && parse.is(next, PhraseKind.NOUN)
                  && parse.isWord(next + 1, "to")
                  && parse.isWord(next + 2, "it")
              ? "follow.step"
              : null;
      case "come" ->
          comesBack(parse, i, verb, last)
              ? "follow.return"
              : parse.isWord(next, "to")
                      && StepPhrases.isOne(parse, next + 1, Set.of("decision", "conclusion"))
                      && parse.contains(next + 1, "same")
                  ? "follow.step"
                  : parse.isWord(i + 1, "round") || parse.isWord(i + 1, "around")
                      ? "follow.step"
                      : null;
      case "suspend", "revoke", "freeze", "rescind", "cancel" ->
          last.act() == Act.WITHDRAW && StepPhrases.isOne(parse, next, Set.of("own"))
              ? "follow.withdrew"
              : null;
      case "withdraw" -> {
        boolean taken =
            last.act() == Act.WITHDRAW || last.act() == Act.RECOGNIZE && last.parse() == parse;
        boolean later =
            parse.is(next, PhraseKind.NOUN) && ClauseEnds.isTime(parse.head(next).word());
        boolean again =
            last.act() == Act.WITHDRAW && StepPhrases.isOne(parse, next, THEIRS)
                || last.act() == Act.RECOGNIZE && parse.isWord(next, "it");
        yield taken && (open || later) || again ? "follow.withdrew" : null;
      }
      case "plan" ->
          open || parse.isWord(next, "to") && ClauseEnds.ends(parse, next + 1)
              ? "follow.weigh"
              : null;
      case "decide" ->
          parse.isWord(next, "against") && StepPhrases.isStep(parse, next + 1)
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
                  && StepPhrases.isLike(parse, parse.skipRight(i + 1) + 1, StepPhrases.STEPS)
              ? "follow.step"
              : null;
      case "break" -> // "Mexico alone refused to break", "Ghana had broken by nightfall"
          KeptRelations.broken(last)
                  && (open && (verb.form() == VerbGroup.Form.INFINITIVE || isLabelled(parse, i))
                      || verb.perfect() && (open || parse.isWord(next, "by")))
              ? "follow.step"
              : null;
      case "end", "sever", "cut" -> // "ZAIRE: Ended on October 4"
          KeptRelations.broken(last) && isLabelled(parse, i) && open ? "follow.step" : null;
      case "act" ->
          (open || parse.isWord(next, "before"))
                  && (!verb.modal().isEmpty()
                      || verb.perfect()
                      || verb.form() == VerbGroup.Form.INFINITIVE
                          && parse.verb(parse.skipLeft(i - 1)) != null)
              ? "follow.step"
              : null;
      case "add" ->
          StepPhrases.isOne(parse, next, Set.of("name", "voice", "signature"))
                  && StepPhrases.isOwn(parse, next)
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
                  : StepPhrases.isOne(
                          parse, next, Set.of("undecided", "non-committal", "noncommittal"))
                      ? "follow.undecided"
                      : parse.isWord(next, "in")
                              && StepPhrases.isOne(parse, next + 1, Set.of("hurry", "rush"))
                              && ClauseEnds.ends(
                                  parse, parse.is(next + 2, PhraseKind.QUOTE) ? next + 3 : next + 2)
                          ? "follow.undecided"
                          : null;
      case "think" ->
          (parse.isWord(next, "about") || parse.isWord(next, "of"))
                      && (StepPhrases.isStep(parse, next + 1) || isBareDeed(parse, next + 1, last))
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
        if (KeptRelations.STAYING.contains(lemma)
            && KeptRelations.broken(last)
            && kept.stays(parse, i, last)
            && !KeptRelations.isOnlySome(parse, i)) {
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
                || StepPhrases.isOne(parse, next, StepPhrases.STEPS)
                    && (StepPhrases.isDefinite(parse, next) || parse.contains(next, "similar"))
                || (WEIGH.contains(lemma) || isReturn(parse, next)) && isBareDeed(parse, next, last)
                || StepPhrases.isOne(parse, next, CHANGES)
                    && REFUSE.contains(lemma)
                    && ClauseEnds.ends(parse, next + 1);
        boolean question =
            StepPhrases.isOne(parse, next, QUESTIONS)
                && (StepPhrases.isOwnOrDefinite(parse, next) || parse.head(next).is("request"));
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
    return StepPhrases.isUntil(parse, next)
        || verb.lemma().equals("yield")
        || verb.lemma().equals("relent")
        || StepPhrases.isOne(parse, next, Set.of("mind", "minds"));
  }

  /** "said that the request was being studied": by who says so. */
  private static boolean isStudied(Parse parse, int i, VerbGroup verb) {
    int subject = parse.skipLeft(i - 1);
    return verb.passive()
        && verb.finite()
        && WEIGH.contains(verb.lemma())
        && StepPhrases.isOne(parse, subject, QUESTIONS)
        && StepPhrases.isDefinite(parse, subject);
  }

  private static boolean wavers(Parse parse, int next, VerbGroup verb) {
    return WAVER.contains(verb.lemma())
        && !verb.negated()
        && !(parse.isWord(next, "at") && parse.isWord(next + 1, "first"))
        && (ClauseEnds.ends(parse, next) || parse.isWord(next, "if"));
  }

  /** "a resumption", behind a break or the resumptions of others. */
  static boolean isReturn(Parse parse, int phrase) {
    return StepPhrases.isOne(parse, phrase, RETURNS);
  }

  /** "weighing a break", "ruled out a resumption": of whom is not said again. */
  private static boolean isBareDeed(Parse parse, int phrase, Frame last) {
    boolean again =
        (last.act() == Act.RESTORE_RELATIONS || last.act() == Act.SEVER_RELATIONS)
            && isReturn(parse, phrase);
    boolean undoes =
        KeptRelations.broken(last)
            && StepPhrases.isOne(
                parse,
                phrase,
                last.act() == Act.SEVER_RELATIONS ? StepPhrases.BREAKS : WITHDRAWALS);
    boolean own = // "thinking about a break of its own"
        parse.isWord(phrase + 1, "of")
            && parse.is(phrase + 2, PhraseKind.NOUN)
            && parse.head(phrase + 2).is("own");
    return (again || undoes) && ClauseEnds.ends(parse, own ? phrase + 3 : phrase + 1);
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

  /** "is giving it serious thought". */
  private static boolean givesThought(Parse parse, int object) {
    return parse.isWord(object, "it")
        && StepPhrases.isOne(parse, object + 1, Set.of("consideration", "thought"));
  }

  /** "Britain changed its mind on 27 July", where others had recognised the council. */
  private static boolean isTurn(Parse parse, int object, VerbGroup verb, Frame last) {
    boolean dated =
        parse.is(object + 1, PhraseKind.DATE)
            || parse.is(object + 1, PhraseKind.PREP) && parse.is(object + 2, PhraseKind.DATE);
    return verb.past() && dated && last.act() == Act.RECOGNIZE && last.stance() == Stance.DONE;
  }

  /** "UGANDA: Broke on March 30": an entry of a fact box. */
  private static boolean isLabelled(Parse parse, int verb) {
    return verb == 2
        && parse.is(1, PhraseKind.BREAK)
        && parse.is(0, PhraseKind.NOUN)
        && parse.head(0).country() != null;
  }

  /** "Liberia comes back", "came back in 1983", where it had broken with others. */
  private static boolean comesBack(Parse parse, int i, VerbGroup verb, Frame last) {
    boolean back = verb.particle().equals("back") || parse.isWord(i + 1, "back");
    int next = parse.isWord(i + 1, "back") ? i + 2 : i + 1;
    boolean dated =
        parse.is(next, PhraseKind.DATE)
            || parse.is(next, PhraseKind.PREP) && parse.is(next + 1, PhraseKind.DATE);
    return back
        && last.act() == Act.SEVER_RELATIONS
        && last.stance() == Stance.DONE
        && verb.past()
        && dated;
  }

  /** "broke off relations in 1927 and took them up again in 1929". */
  private static boolean takesUpAgain(Parse parse, int next, VerbGroup verb, Frame last) {
    return last.act() == Act.SEVER_RELATIONS
        && last.stance() == Stance.DONE
        && verb.past()
        && parse.isWord(next, "them")
        && parse.isWord(next + 1, "up")
        && parse.isWord(next + 2, "again");
  }

  /** "recognised Taiwan and took it back before the month was out". */
  private static boolean takesBack(Parse parse, int next, VerbGroup verb, Frame last) {
    boolean back = verb.particle().equals("back") || parse.isWord(next + 1, "back");
    return back && parse.isWord(next, "it") && last.act() == Act.RECOGNIZE;
  }

  private static int distance(Parse parse, Frame last) {
    return parse.sentence().index() - last.parse().sentence().index();
  }

  private static boolean isDeclined(Parse parse, int i) {
    VerbGroup before = parse.verb(parse.skipLeft(i - 1));
    return before != null && REFUSING.contains(before.lemma());
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
        StepPhrases.isOne(parse, next, Set.of("switch", "choice", "decision", "change", "move"))
            && parse.contains(next, "same");
    if (switched || EllipticVerbs.isMade(parse, i)) {
      return "follow.switch";
    }
    boolean mind = // "made up its mind on 4 April"
        StepPhrases.isOne(parse, next, Set.of("mind", "minds"))
            && parse.is(next + 2, PhraseKind.DATE);
    if (mind
        || StepPhrases.isOne(parse, next, Set.of("beginning", "start"))
            && StepPhrases.isDefinite(parse, next)) {
      return "follow.did";
    }
    if (StepPhrases.isOne(parse, next, DECLARATIONS) && parse.contains(next, "same")) {
      return "follow.step";
    }
    boolean bare =
        parse.is(next, PhraseKind.NOUN) && parse.phrase(next).to() - parse.phrase(next).from() == 2;
    return bare
            && StepPhrases.isOne(parse, next, StepPhrases.STEPS)
            && StepPhrases.isDefinite(parse, next)
        ? "follow.step"
        : null;
  }

  private static boolean out(Parse parse, int i, int next, VerbGroup verb) {
    return verb.particle().equals("out")
        || parse.isWord(next + 1, "out")
        || parse.isWord(i + 1, "out");
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
}
