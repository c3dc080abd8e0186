package org.chancery.annotate.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.annotate.recognition.Phrase.PhraseKind;
import org.chancery.model.Act;
import org.chancery.model.Stance;
import org.jspecify.annotations.Nullable;

/** Acts that take up the one before: "followed suit", "did so too", "ruled the step out". */
final class FollowUpRules {
  private static final int REACH = 8;
  private static final Set<String> STEPS =
      Set.of("step", "steps", "move", "same", "plunge", "line", "course");
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
          "debate");
  private static final Set<String> QUESTIONS =
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
  private static final Set<String> VIEWS = Set.of("position", "stance", "view", "policy", "line");
  private static final Set<String> WAVER = Set.of("hesitate", "waver", "reconsider", "vacillate");
  private static final Set<String> CHANGES =
      Set.of("switch", "change", "reversal", "about-face", "break");
  private static final Set<String> MINDS =
      Set.of("course", "mind", "position", "stance", "sides", "policy", "tack");
  private static final Set<String> STAYING =
      Set.of("keep", "maintain", "retain", "preserve", "uphold", "stay", "stick", "stand");

  private final Analysis with;
  private final FollowerRules followers;

  FollowUpRules(Analysis with) {
    this.with = with;
    this.followers = new FollowerRules(with);
  }

  void apply(Parse parse, int i) {
    VerbGroup verb = parse.verb(i);
    Frame latest = with.discourse.last();
    if (verb == null && latest != null && isBefore(latest, parse, i)) {
      boolean taken = followers.modal(parse, i, latest) || followers.promised(parse, i, latest);
      if (taken) {
        return;
      }
    }
    if (verb == null
        || followers.listed(parse, i, verb)
        || latest == null
        || !isBefore(latest, parse, i)
        || followers.apply(parse, i, verb, latest)) {
      return;
    }
    Frame last = antecedent(parse, i);
    if (last == null || !isBefore(last, parse, i)) {
      return;
    }
    String rule = ruleOf(parse, i, verb, last);
    boolean explicit = verb.lemma().equals("stop");
    if (rule == null || !explicit && interrupted(parse, i, last)) {
      return;
    }
    Reading reading = with.climber.read(parse, i, last.act().mutual());
    if (rule.equals("follow.undecided") || rule.equals("follow.waver")) {
      reading.stance = Stance.CONSIDERED;
    } else if (rule.equals("follow.keep")) {
      reading.stance = reading.stance == Stance.REFUSED ? Stance.CONSIDERED : Stance.REFUSED;
    } else if (rule.equals("follow.noplans") || rule.equals("follow.unready")) {
      reading.stance = Stance.REFUSED;
      if (isUnripe(parse, i)) {
        reading.actors = reading.reporter;
      }
    } else if (rule.equals("follow.refuse")) {
      reading.stance = reading.stance == Stance.REFUSED ? Stance.CONSIDERED : Stance.REFUSED;
    } else if (rule.equals("follow.weigh")) {
      reading.stance = Climber.worse(reading.stance, Stance.CONSIDERED);
    }
    int object = parse.skipRight(i + 1);
    boolean agreed = last.stance() == Stance.ANNOUNCED && last.act().mutual();
    if (isSameView(parse, object) || agreed && reading.stance == Stance.DONE) {
      reading.stance = last.stance();
    }
    if (isNothing(parse, object) && parse.first(object).is("no")) {
      reading.stance = Stance.REFUSED;
    }
    if (!reading.dropped) {
      take(rule, reading, parse, i, last);
    }
  }

  /** Whether an act is told as lying before what the article tells: "had recognised it in 2012". */
  static boolean isBackground(Frame frame) {
    VerbGroup verb = frame.parse().verb(frame.phrase());
    return verb != null && verb.perfect() && frame.parse().first(frame.phrase()).is("had");
  }

  private static boolean isBefore(Frame frame, Parse parse, int i) {
    return parse.sentence().index() - frame.parse().sentence().index() <= REACH
        && (frame.parse() != parse || frame.phrase() < i);
  }

  /** The act taken up: the last that is no protest, but after "line" or "also protested". */
  private @Nullable Frame antecedent(Parse parse, int i) {
    Frame last = with.discourse.last();
    VerbGroup verb = parse.verb(i);
    Frame led = with.discourse.lastFact();
    boolean follows = verb != null && verb.lemma().equals("follow");
    boolean aside =
        last != null && last.stance() == Stance.REFUSED && led != null && led.act() == Act.WITHDRAW;
    if (led != null
        && last != null
        && last.parse() != parse
        && (follows || aside || isBackground(last))) {
      return led;
    }
    if (last == null || last.act() != Act.CONDEMN || isOne(parse, i + 1, Set.of("line"))) {
      return last;
    }
    return with.discourse.lastNoProtest();
  }

  private void take(String rule, Reading reading, Parse parse, int i, Frame last) {
    List<String> doers = new ArrayList<>(reading.actors);
    List<String> before = new ArrayList<>(last.actors());
    if (rule.equals("follow.suit") || rule.equals("follow.join")) {
      doers.removeAll(before);
    }
    if (!doers.isEmpty() && before.containsAll(doers) && rule.equals("follow.did")) {
      if (!reading.others.isEmpty()) {
        with.add(
            new Frame(
                rule,
                reading.others,
                last.act(),
                last.targets(),
                Stance.DONE,
                When.UNKNOWN,
                List.of(),
                parse,
                i));
      }
      return;
    }
    List<Target> targets = new ArrayList<>(with.otherPartner(parse, i, last));
    targets.removeIf(t -> doers.contains(t.country()));
    if (rule.equals("follow.switch")) {
      switched(reading, doers, parse, i, last);
      return;
    }
    if (last.act() == Act.CONDEMN) {
      with.add(
          new Frame(
              rule,
              doers,
              last.act(),
              targets,
              reading.stance,
              with.dates.of(parse, reading, i),
              last.toward(),
              parse,
              i));
      return;
    }
    boolean recognised = last.act() == Act.RECOGNIZE && last.stance() == Stance.DONE;
    boolean keeps = rule.equals("follow.mind") && recognised && before.containsAll(doers);
    boolean turns = recognised && rule.equals("follow.refuse") && isOne(parse, i + 1, CHANGES);
    Act act = rule.equals("follow.withdrew") || keeps || turns ? Act.WITHDRAW : last.act();
    with.add(rule, act, reading, doers, targets, parse, i);
  }

  /** "made the same switch": both acts of the one before, the break and the new relations. */
  private void switched(Reading reading, List<String> doers, Parse parse, int i, Frame last) {
    List<Frame> before =
        with.frames.stream()
            .filter(f -> f.parse() == last.parse() && f.actors().equals(last.actors()))
            .toList();
    for (Frame frame : before) {
      with.add("follow.switch", frame.act(), reading, doers, frame.targets(), parse, i);
    }
  }

  /** "made the move", "made the same switch", "a switch that Peru had made". */
  private static @Nullable String made(Parse parse, int i, int next) {
    boolean switched =
        isOne(parse, next, Set.of("switch", "choice", "decision", "change", "move"))
            && parse.contains(next, "same");
    if (switched || isMade(parse, i)) {
      return "follow.switch";
    }
    boolean bare =
        parse.is(next, PhraseKind.NOUN) && parse.phrase(next).to() - parse.phrase(next).from() == 2;
    return bare && isOne(parse, next, STEPS) && isDefinite(parse, next) ? "follow.step" : null;
  }

  /** Whether the object is a pronoun that stands for the step before. */
  private static boolean isMade(Parse parse, int i) {
    int subject = parse.skipLeft(i - 1);
    int pronoun = parse.is(subject, PhraseKind.NOUN) ? subject - 1 : -1;
    return (parse.is(pronoun, PhraseKind.THAT) || parse.is(pronoun, PhraseKind.REL))
        && isOne(parse, parse.skipLeft(pronoun - 1), Set.of("switch", "move", "step", "choice"));
  }

  /** Which way the verb takes up the act before; null if it does not. */
  private @Nullable String ruleOf(Parse parse, int i, VerbGroup verb, Frame last) {
    int next = i + 1;
    while (parse.is(next, PhraseKind.ADV)
        && !parse.isWord(next, "so")
        && !parse.isWord(next, "likewise")) {
      next++;
    }
    String lemma = verb.lemma();
    boolean open = ends(parse, next);
    return switch (lemma) {
      case "follow" -> open || isOne(parse, next, LEADS) ? "follow.suit" : null;
      case "do" ->
          parse.isWord(next, "so")
                  || parse.isWord(next, "likewise")
                  || isOne(parse, next, Set.of("same"))
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
      case "make" -> made(parse, i, next);
      case "change" -> isOne(parse, next, MINDS) && verb.negated() ? "follow.mind" : null;
      case "have" ->
          verb.negated() && isBare(parse, i, verb, last)
              ? "follow.did"
              : isOne(parse, next, PLANS) && isNone(parse, next) ? "follow.noplans" : null;
      case "hold", "share" ->
          isHoldingOut(verb, open)
              ? "follow.refuse"
              : isSameView(parse, next) ? "follow.did" : null;
      case "take" ->
          isOne(parse, next, STEPS)
                  || isSameView(parse, next)
                  || isOne(parse, next, Set.of("decision", "route")) && parse.contains(next, "same")
              ? "follow.step"
              : null;
      case "join" ->
          parse.isWord(next, "them") || parse.isWord(next, "in") && ends(parse, next + 1)
              ? "follow.join"
              : null;
      case "stop" ->
          verb.particle().equals("short")
                  && parse.isWord(next, "of")
                  && (isOne(parse, next + 1, STEPS) || parse.isWord(next + 1, "it"))
              ? "follow.refuse"
              : null;
      case "go" -> parse.isWord(next, "along") ? "follow.step" : null;
      case "suspend", "revoke", "freeze", "rescind", "cancel" ->
          last.act() == Act.WITHDRAW && isOne(parse, next, Set.of("own"))
              ? "follow.withdrew"
              : null;
      case "withdraw" -> {
        boolean taken =
            last.act() == Act.WITHDRAW || last.act() == Act.RECOGNIZE && last.parse() == parse;
        boolean later = parse.is(next, PhraseKind.NOUN) && isTime(parse.head(next).word());
        yield taken && (open || later) ? "follow.withdrew" : null;
      }
      case "plan" ->
          open || parse.isWord(next, "to") && ends(parse, next + 1) ? "follow.weigh" : null;
      case "decide" ->
          open && (verb.nonFinite() || verb.negated() || verb.adverbs().contains("-ing"))
              ? "follow.undecided"
              : null;
      case "move" ->
          open && verb.nonFinite() || open && verb.form() == VerbGroup.Form.INFINITIVE
              ? "follow.step"
              : null;
      case "be" ->
          unready(parse, i)
              ? "follow.unready"
              : isOne(parse, next, Set.of("undecided", "non-committal", "noncommittal"))
                  ? "follow.undecided"
                  : parse.isWord(next, "in")
                          && isOne(parse, next + 1, Set.of("hurry", "rush"))
                          && ends(parse, next + 2)
                      ? "follow.undecided"
                      : null;
      case "think" ->
          parse.isWord(next, "about")
                  && (parse.isWord(next + 1, "it") || parse.isWord(next + 1, "that"))
              ? "follow.weigh"
              : null;
      default -> {
        Cues.Cue cue = with.cues.verb(verb);
        if (cue != null && parse.isWord(next, "to") && ends(parse, next + 1)) {
          yield switch (cue.unilateral()) {
            case REFUSED -> "follow.refuse";
            case CONSIDERED, ANNOUNCED -> "follow.weigh";
            default -> null;
          };
        }
        if (STAYING.contains(lemma) && broken(last) && stays(parse, i, last)) {
          yield "follow.keep";
        }
        if (WAVER.contains(lemma) && (open || parse.isWord(next, "if"))) {
          yield "follow.waver";
        }
        if (isHoldingOut(verb, open)) {
          yield "follow.refuse";
        }
        boolean pronoun = parse.isWord(next, "it") || parse.isWord(next, "that");
        boolean step =
            pronoun
                || isOne(parse, next, STEPS)
                    && (isDefinite(parse, next) || parse.contains(next, "similar"))
                || isOne(parse, next, CHANGES) && REFUSE.contains(lemma) && ends(parse, next + 1);
        boolean question = isOne(parse, next, QUESTIONS) && isOwnOrDefinite(parse, next);
        if (step
            && REFUSE.contains(lemma)
            && (!lemma.equals("rule") || out(parse, i, next, verb))) {
          yield "follow.refuse";
        }
        yield (step || question && ends(parse, next + 1)) && WEIGH.contains(lemma)
            ? "follow.weigh"
            : null;
      }
    };
  }

  /** "Mexico did not.", "Chile has not either", "and Peru does too": nothing more follows. */
  private static boolean isBare(Parse parse, int i, VerbGroup verb, Frame before) {
    int next = i + 1;
    while (parse.is(next, PhraseKind.ADV) || parse.isWord(next, "either")) {
      next++;
    }
    boolean contrast = verb.negated() || before.parse() == parse;
    return contrast && verb.finite() && endsClause(parse, next);
  }

  static boolean endsClause(Parse parse, int at) {
    return at >= parse.size() || parse.is(at, PhraseKind.COMMA) || parse.is(at, PhraseKind.BREAK);
  }

  private static boolean broken(Frame last) {
    return last.act() == Act.SEVER_RELATIONS || last.act() == Act.WITHDRAW;
  }

  /** "will keep its ties with the island", "stands by Taiwan": the other side of a break. */
  private boolean stays(Parse parse, int i, Frame last) {
    List<String> others = last.targets().stream().map(Target::country).toList();
    for (int at = i + 1; at + 1 < parse.size() && at <= i + 4; at++) {
      boolean joins = parse.isWord(at, "with") || parse.isWord(at, "by") || parse.isWord(at, "to");
      if (joins && parse.is(at + 1, PhraseKind.NOUN)) {
        List<String> named = with.actors.of(parse, at + 1, at + 1);
        return !named.isEmpty() && others.containsAll(named)
            || parse.countries(at + 1).isEmpty()
                && named.isEmpty()
                && with.words.isNoun(parse.head(at + 1).word(), NounClass.DESCRIPTION);
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

  private static boolean isTime(String word) {
    return word.equals("days")
        || word.equals("weeks")
        || word.equals("months")
        || word.equals("years");
  }

  private static boolean isNone(Parse parse, int phrase) {
    return parse.contains(phrase, "no")
        && ends(parse, phrase + 1)
        && !parse.is(phrase + 1, PhraseKind.PREP);
  }

  /** "is not yet ready", "the time is not ripe": nothing more follows. */
  private static boolean unready(Parse parse, int i) {
    VerbGroup verb = parse.verb(i);
    int next = parse.skipRight(i + 1);
    if (isUnripe(parse, i)) {
      return true;
    }
    return verb != null && verb.negated() && parse.isWord(next, "ready") && ends(parse, next + 1);
  }

  private static boolean isUnripe(Parse parse, int i) {
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
  private static boolean isNothing(Parse parse, int next) {
    return isOne(parse, next, Set.of("thing", "kind", "sort")) && parse.contains(next, "such");
  }

  /** "takes the same position". */
  private static boolean isSameView(Parse parse, int next) {
    return isOne(parse, next, VIEWS) && parse.contains(next, "same");
  }

  /** "South Africa refuses: ...", "Algeria is holding out": nothing more follows. */
  private static boolean isHoldingOut(VerbGroup verb, boolean open) {
    boolean holds = verb.lemma().equals("hold") && verb.particle().equals("out");
    boolean refuses =
        verb.finite() && (verb.lemma().equals("refuse") || verb.lemma().equals("decline"));
    return open && !verb.passive() && (holds || refuses);
  }

  private static boolean isOwnOrDefinite(Parse parse, int phrase) {
    Node first = parse.first(phrase);
    return isDefinite(parse, phrase) || first.is("its") || first.is("their");
  }

  private static boolean isOne(Parse parse, int phrase, Set<String> heads) {
    return parse.is(phrase, PhraseKind.NOUN) && heads.contains(parse.head(phrase).word());
  }

  static boolean ends(Parse parse, int at) {
    int next = at;
    while (parse.is(next, PhraseKind.ADV)
        || parse.is(next, PhraseKind.DATE)
        || parse.is(next, PhraseKind.NOUN) && isTime(parse.head(next).word())) {
      next++;
    }
    if (next >= parse.size()
        || parse.isWord(next, "as")
        || parse.is(next, PhraseKind.COMMA)
        || parse.is(next, PhraseKind.BREAK)
        || parse.is(next, PhraseKind.CONJ)
        || parse.is(next, PhraseKind.QUOTE)
        || parse.is(next, PhraseKind.OPEN)) {
      return true;
    }
    return parse.is(next, PhraseKind.PREP)
        && (parse.is(next + 1, PhraseKind.DATE)
            || parse.isWord(next, "within")
            || parse.isWord(next, "over")
            || parse.isWord(next, "at"));
  }

  /** Whether another verb than the act's stands between: then that one is taken up. */
  static boolean interrupted(Parse parse, int i, Frame last) {
    if (last.parse() != parse && anotherPredicate(last)) {
      return true;
    }
    int from = last.parse() == parse ? last.phrase() + 1 : 0;
    for (int at = i - 1; at >= from; at--) {
      VerbGroup verb = parse.verb(at);
      boolean another =
          verb != null
              && verb.finite()
              && isPredicate(verb)
              && !isSubordinate(parse, at)
              && !EventDates.isReduced(parse, at, verb)
              && clauseEndsBetween(parse, at, i);
      if (another) {
        return true;
      }
    }
    return false;
  }

  /** Whether a verb stands in a clause of time or condition: "when the time comes". */
  private static boolean isSubordinate(Parse parse, int verb) {
    int subject = parse.skipLeft(verb - 1);
    int link = parse.is(subject, PhraseKind.NOUN) ? Climber.complexStart(parse, subject) - 1 : -1;
    return parse.isWord(link, "when") || parse.isWord(link, "if") || parse.isWord(link, "once");
  }

  /** Whether the act's own sentence goes on to say something else that may be taken up. */
  private static boolean anotherPredicate(Frame last) {
    Parse parse = last.parse();
    for (int i = last.phrase() + 1; i < parse.size(); i++) {
      VerbGroup verb = parse.verb(i);
      boolean coordinated =
          verb != null && (parse.is(i - 1, PhraseKind.CONJ) || parse.is(i - 1, PhraseKind.COMMA));
      if (verb != null && coordinated && verb.finite() && isPredicate(verb)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the verb says something that "did so" could take up. */
  private static boolean isPredicate(VerbGroup verb) {
    return !Saying.is(verb.lemma())
        && !verb.lemma().equals("be")
        && !verb.lemma().equals("have")
        && !verb.lemma().equals("become")
        && !verb.lemma().startsWith("recogni");
  }

  private static boolean clauseEndsBetween(Parse parse, int verb, int i) {
    for (int at = verb + 1; at < i; at++) {
      if (parse.is(at, PhraseKind.CONJ) || parse.is(at, PhraseKind.BREAK)) {
        return true;
      }
    }
    return false;
  }
}
