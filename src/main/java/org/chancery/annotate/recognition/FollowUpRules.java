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
      Set.of("consider", "weigh", "study", "mull", "discuss", "contemplate");

  private final Analysis with;

  FollowUpRules(Analysis with) {
    this.with = with;
  }

  void apply(Parse parse, int i) {
    Frame last = antecedent(parse, i);
    if (last == null || parse.sentence().index() - last.parse().sentence().index() > REACH) {
      return;
    }
    VerbGroup verb = parse.verb(i);
    if (verb == null || last.parse() == parse && last.phrase() >= i) {
      return;
    }
    if (verb.lemma().equals("do") && inverted(parse, i, last)) {
      return;
    }
    if (verb.lemma().equals("follow")
        && (verb.passive() || verb.past())
        && followedBy(parse, i, last)) {
      return;
    }
    Frame recognition = with.discourse.lastRecognition();
    if (verb.lemma().equals("be") && recognition != null && next(parse, i, recognition)) {
      return;
    }
    String rule = ruleOf(parse, i, verb, last);
    if (rule == null || interrupted(parse, i, last)) {
      return;
    }
    Reading reading = with.climber.read(parse, i, last.act().mutual());
    if (rule.equals("follow.undecided")) {
      reading.stance = Stance.CONSIDERED;
    } else if (rule.equals("follow.noplans") || rule.equals("follow.unready")) {
      reading.stance = Stance.REFUSED;
    } else if (rule.equals("follow.refuse")) {
      reading.stance = reading.stance == Stance.REFUSED ? Stance.CONSIDERED : Stance.REFUSED;
    } else if (rule.equals("follow.weigh")) {
      reading.stance = Climber.worse(reading.stance, Stance.CONSIDERED);
    }
    if (!reading.dropped) {
      take(rule, reading, parse, i, last);
    }
  }

  /** The act taken up: the last that is no protest, but after "line" or "also protested". */
  private @Nullable Frame antecedent(Parse parse, int i) {
    Frame last = with.discourse.last();
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
    List<Target> targets = new ArrayList<>(last.targets());
    targets.removeIf(t -> doers.contains(t.country()));
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
    Act act = rule.equals("follow.withdrew") ? Act.WITHDRAW : last.act();
    with.add(rule, act, reading, doers, targets, parse, i);
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
              ? "follow.did"
              : null;
      case "take" -> isOne(parse, next, STEPS) ? "follow.step" : null;
      case "join" ->
          parse.isWord(next, "them") || parse.isWord(next, "in") && ends(parse, next + 1)
              ? "follow.join"
              : null;
      case "go" -> parse.isWord(next, "along") ? "follow.step" : null;
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
      case "have" -> isOne(parse, next, PLANS) && isNone(parse, next) ? "follow.noplans" : null;
      case "be" ->
          unready(parse, i)
              ? "follow.unready"
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
        boolean pronoun = parse.isWord(next, "it") || parse.isWord(next, "that");
        boolean step = pronoun || isOne(parse, next, STEPS) && isDefinite(parse, next);
        if (step
            && REFUSE.contains(lemma)
            && (!lemma.equals("rule") || out(parse, i, next, verb))) {
          yield "follow.refuse";
        }
        yield step && WEIGH.contains(lemma) ? "follow.weigh" : null;
      }
    };
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

  /** "is not yet ready": nothing more follows. */
  private static boolean unready(Parse parse, int i) {
    VerbGroup verb = parse.verb(i);
    int next = parse.skipRight(i + 1);
    return verb != null && verb.negated() && parse.isWord(next, "ready") && ends(parse, next + 1);
  }

  private static boolean isDefinite(Parse parse, int phrase) {
    Node first = parse.first(phrase);
    return first.is("the") || first.is("that") || first.is("such") || first.is("this");
  }

  private static boolean isOne(Parse parse, int phrase, Set<String> heads) {
    return parse.is(phrase, PhraseKind.NOUN) && heads.contains(parse.head(phrase).word());
  }

  private static boolean ends(Parse parse, int at) {
    int next = at;
    while (parse.is(next, PhraseKind.ADV) || parse.is(next, PhraseKind.DATE)) {
      next++;
    }
    if (next >= parse.size()
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
  private static boolean interrupted(Parse parse, int i, Frame last) {
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
              && !EventDates.isReduced(parse, at, verb)
              && clauseEndsBetween(parse, at, i);
      if (another) {
        return true;
      }
    }
    return false;
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

  /** "so did Peru", "nor do Russia and China". */
  private boolean inverted(Parse parse, int i, Frame last) {
    boolean nor = parse.isWord(i - 1, "nor") || parse.isWord(i - 1, "neither");
    boolean so = parse.isWord(i - 1, "so") || parse.isWord(i - 1, "as");
    VerbGroup verb = parse.verb(i);
    if (!nor && !so && verb != null && !verb.adverbs().contains("so")
        || !parse.is(i + 1, PhraseKind.NOUN)) {
      return false;
    }
    if (interrupted(parse, i, last)) {
      return true;
    }
    List<String> doers = new ArrayList<>();
    int end = i + 1;
    for (Lists.Item item : Lists.startingAt(parse, i + 1)) {
      doers.addAll(with.actors.of(parse, item.from(), item.to()));
      end = item.to();
    }
    Stance stance = nor ? Stance.REFUSED : last.stance();
    When when = EventDates.behind(parse, end);
    if (!when.known()) {
      when = laterInClause(parse, end);
    }
    with.add(
        new Frame(
            "follow.inverted",
            doers,
            last.act(),
            last.targets(),
            stance,
            when,
            last.toward(),
            parse,
            i));
    return true;
  }

  private static When laterInClause(Parse parse, int from) {
    for (int i = from + 1; i < parse.size(); i++) {
      if (parse.is(i, PhraseKind.DATE)) {
        return EventDates.behind(parse, i - 1);
      }
    }
    return When.UNKNOWN;
  }

  /** "followed by Poland". */
  private boolean followedBy(Parse parse, int i, Frame last) {
    int by = parse.skipRight(i + 1);
    if (!parse.isWord(by, "by") || !parse.is(by + 1, PhraseKind.NOUN)) {
      return false;
    }
    List<String> doers = new ArrayList<>();
    int end = by + 1;
    for (Lists.Item item : Lists.startingAt(parse, by + 1)) {
      doers.addAll(with.actors.of(parse, item.from(), item.to()));
      end = item.to();
    }
    with.add(
        new Frame(
            "follow.by",
            doers,
            last.act(),
            last.targets(),
            Stance.DONE,
            EventDates.behind(parse, end),
            List.of(),
            parse,
            i));
    return true;
  }

  /** "The next was Turkey", "East Germany was the first in Europe". */
  private boolean next(Parse parse, int i, Frame last) {
    int subject = parse.skipLeft(i - 1);
    int after = parse.skipRight(i + 1);
    if (last.act() != Act.RECOGNIZE || !parse.is(after, PhraseKind.NOUN) || subject < 0) {
      return false;
    }
    VerbGroup copula = parse.verb(i);
    if (copula != null && !copula.modal().isEmpty() && parse.first(after).is("next")) {
      Reading reading = with.climber.read(parse, i, false);
      reading.stance = Stance.CONSIDERED;
      with.add("follow.next", last.act(), reading, reading.actors, last.targets(), parse, i);
      return true;
    }
    boolean rankFirst = isRank(parse, subject);
    boolean rankLast = isRank(parse, after);
    if (rankFirst == rankLast) {
      return false;
    }
    List<String> doers = new ArrayList<>();
    int end = after;
    if (rankFirst) {
      for (Lists.Item item : Lists.startingAt(parse, after)) {
        doers.addAll(with.actors.of(parse, item.from(), item.to()));
        end = item.to();
      }
    } else {
      int verb = parse.skipRight(Lists.complexStartingAt(parse, after) + 1);
      if (parse.verb(verb) != null) {
        return false;
      }
      doers.addAll(with.subjects.nounSubject(parse, subject).codes());
    }
    When when = EventDates.behind(parse, end);
    with.add(
        new Frame(
            "follow.next",
            doers,
            last.act(),
            last.targets(),
            Stance.DONE,
            when.known() ? when : laterInClause(parse, end),
            List.of(),
            parse,
            i));
    return true;
  }

  private static boolean isRank(Parse parse, int phrase) {
    if (!parse.is(phrase, PhraseKind.NOUN)) {
      return false;
    }
    Phrase p = parse.phrase(phrase);
    Node head = parse.head(phrase);
    return p.to() - p.from() == 2
        && parse.first(phrase).is("the")
        && (head.is("next")
            || head.is("first")
            || head.is("second")
            || head.is("third")
            || head.is("last"));
  }
}
