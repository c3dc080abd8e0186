package org.chancery.annotate.recognition;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.chancery.annotate.recognition.Phrase.PhraseKind;
import org.chancery.annotate.time.DateExpression;
import org.chancery.annotate.time.DateRelation;
import org.chancery.model.Act;
import org.chancery.model.DatePrecision;
import org.chancery.model.EventDateBasis;
import org.chancery.model.Stance;

/**
 * Others who took a like step: "after similar decisions by Spain and Ireland", "a week after Spain
 * and Ireland".
 */
final class SimilarActs {
  private static final Set<String> STEPS =
      Set.of(
          "move",
          "moves",
          "step",
          "steps",
          "decision",
          "decisions",
          "declaration",
          "declarations",
          "announcement",
          "announcements");
  private static final Set<String> VOTES =
      Set.of("vote", "votes", "motion", "motions", "resolution", "resolutions", "call", "calls");

  private static final Set<String> PASSING =
      Set.of("pass", "adopt", "approve", "back", "carry", "endorse");

  private static final Set<String> TAKEN =
      Set.of("take", "make", "announce", "issue", "adopt", "reach");

  private final Analysis with;

  SimilarActs(Analysis with) {
    this.with = with;
  }

  void apply(Parse parse, int i) {
    Frame last = with.discourse.last();
    if (last == null
        || last.act() == Act.CONDEMN
        || !parse.is(i, PhraseKind.NOUN)
        || parse.sentence().index() - last.parse().sentence().index() > 1) {
      return;
    }
    if (last.parse() == parse && last.stance() == Stance.DONE && apart(parse, i, last)) {
      return;
    }
    if (last.act() == Act.RECOGNIZE && ofThose(parse, i, last)) {
      return;
    }
    DateExpression time = EventDates.date(parse, i - 1);
    if (time == null && preceded(parse, i, last)) {
      return;
    }
    boolean elapsed = time != null && time.relation() == DateRelation.ELAPSED;
    When when = time != null && elapsed ? When.of(time) : When.UNKNOWN;
    if (elapsed && last.parse() == parse && last.stance() == Stance.DONE) {
      int end = ChronicleRules.states(parse, i);
      if (end >= 0 && ClauseEnds.endsClause(parse, end + 1) && !isTold(parse, i, last)) {
        add("follow.earlier", last, parse, i, i, Stance.DONE, when);
        return;
      }
    }
    if (taken(parse, i, last)) {
      return;
    }
    boolean vote = VOTES.contains(parse.head(i).word());
    if (vote && passed(parse, i, last)) {
      return;
    }
    int first = parse.contains(i, "similar") ? states(parse, i + 1) : -1;
    if (first < 0 || !vote && !STEPS.contains(parse.head(i).word())) {
      return;
    }
    Stance stance = vote ? Reading.worse(last.stance(), Stance.CONSIDERED) : last.stance();
    add("follow.similar", last, parse, first, i, stance, when);
  }

  /**
   * "the third recognition this year, after those of Kenya, on 26 March, and Sudan a month later":
   * each with its date.
   */
  private boolean ofThose(Parse parse, int i, Frame last) {
    boolean those =
        (parse.isWord(i, "those") || parse.isWord(i, "that"))
            && parse.isWord(i + 1, "of")
            && parse.isWord(i - 1, "after")
            && speaksOfRecognition(parse, i);
    List<Predecessors.Entry> earlier = those ? Predecessors.entries(parse, i + 2) : List.of();
    earlier.forEach(
        one -> add("follow.earlier", last, parse, one.states(), i, Stance.DONE, one.when()));
    return !earlier.isEmpty();
  }

  /** "recognised it on Monday, after Kenya in March and Sudan in April": each with its date. */
  private boolean preceded(Parse parse, int i, Frame last) {
    boolean same = last.parse() == parse && last.stance() == Stance.DONE && last.phrase() < i;
    List<Predecessors.Entry> earlier = same ? Predecessors.behind(parse, i - 1) : List.of();
    if (earlier.isEmpty() || holdsFinite(parse, last.phrase() + 1, i)) {
      return false;
    }
    for (Predecessors.Entry one : earlier) {
      boolean others =
          with.subjects.nounList(parse, one.states()).stream()
              .noneMatch(code -> last.actors().contains(code) || last.isAbout(code));
      if (others) {
        add("follow.earlier", last, parse, one.states(), i, Stance.DONE, one.when());
      }
    }
    return true;
  }

  private static boolean holdsFinite(Parse parse, int from, int to) {
    for (int i = from; i < to; i++) {
      VerbGroup verb = parse.verb(i);
      if (verb != null && verb.finite()) {
        return true;
      }
    }
    return false;
  }

  private boolean speaksOfRecognition(Parse parse, int to) {
    for (int i = 0; i < to; i++) {
      if (parse.is(i, PhraseKind.NOUN)
          && with.words.isNoun(parse.head(i).word(), NounClass.RECOGNITION)) {
        return true;
      }
    }
    return false;
  }

  /** "The Spanish parliament passed a similar motion in November". */
  private boolean passed(Parse parse, int i, Frame last) {
    int verb = parse.skipLeft(i - 1);
    VerbGroup passes = parse.verb(verb);
    boolean told =
        StepPhrases.isLike(parse, i, VOTES)
            && passes != null
            && !passes.passive()
            && passes.finite()
            && !passes.negated()
            && PASSING.contains(passes.lemma());
    List<String> doers = told ? with.subjects.of(parse, verb).codes() : List.of();
    if (doers.isEmpty()) {
      return false;
    }
    Stance stance = Reading.worse(last.stance(), Stance.CONSIDERED);
    When when = EventDates.attachedTo(parse, List.of(verb));
    with.add(
        new Frame(
            "follow.similar",
            doers,
            last.act(),
            last.targets(),
            stance,
            when,
            List.of(),
            parse,
            i));
    return true;
  }

  /** "Similar decisions were taken by Spain in May and by Peru in July": each with its date. */
  private boolean taken(Parse parse, int i, Frame last) {
    VerbGroup verb = parse.verb(i + 1);
    boolean like =
        StepPhrases.isLike(parse, i, STEPS)
            && verb != null
            && verb.passive()
            && !verb.negated()
            && verb.modal().isEmpty()
            && TAKEN.contains(verb.lemma());
    boolean found = false;
    int at = i + 2;
    while (like && parse.isWord(at, "by")) {
      int end = ChronicleRules.states(parse, at + 1);
      if (end < 0) {
        break;
      }
      add("follow.similar", last, parse, at + 1, i, last.stance(), EventDates.behind(parse, end));
      found = true;
      at = parse.skipRight(end + 1);
      while (parse.is(at, PhraseKind.COMMA) || parse.is(at, PhraseKind.CONJ)) {
        at++;
      }
    }
    return found;
  }

  /**
   * "on 11 January, a day ahead of Peru", "on 8 June, with Peru a day behind it", "with Peru a day
   * later": so many days after the act just told.
   */
  private boolean apart(Parse parse, int i, Frame last) {
    LocalDate day = last.when().date();
    int days = Spans.days(parse, i);
    boolean counts = days > 0 && day != null && last.when().precision() == DatePrecision.DAY;
    boolean ahead = parse.isWord(i + 1, "ahead") && parse.isWord(i + 2, "of");
    boolean behind = parse.isWord(i + 1, "behind") || parse.isWord(i + 1, "after");
    if (counts && day != null && (ahead || behind)) {
      int first = ahead ? i + 3 : withStates(parse, i - 1);
      int end = ahead ? ChronicleRules.states(parse, first) : first;
      int next = ahead ? end + 1 : i + 3;
      if (end >= 0 && ClauseEnds.endsClause(parse, next)) {
        LocalDate later = day.plusDays(days);
        When when = new When(later, DatePrecision.DAY, EventDateBasis.RELATIVE);
        add("follow.earlier", last, parse, first, i, Stance.DONE, when);
        return true;
      }
      return false;
    }
    DateExpression then = EventDates.date(parse, i + 1);
    boolean anchored = then != null && then.anchored() && ClauseEnds.endsClause(parse, i + 2);
    int first = anchored ? withStates(parse, i) : -1;
    if (then == null || first < 0) {
      return false;
    }
    add("follow.earlier", last, parse, first, i, Stance.DONE, When.of(then));
    return true;
  }

  /** The first of the states behind "with" whose list ends at a phrase; -1 if there are none. */
  private static int withStates(Parse parse, int last) {
    int first = parse.is(last, PhraseKind.NOUN) ? Lists.endingAt(parse, last).get(0).from() : -1;
    boolean with = parse.isWord(first - 1, "with") && parse.is(first - 2, PhraseKind.COMMA);
    return with && ChronicleRules.states(parse, first) == last ? first : -1;
  }

  /** Whether the act of those states has been told already, and dated there. */
  private boolean isTold(Parse parse, int states, Frame last) {
    List<String> doers = with.subjects.nounList(parse, states);
    return with.frames.stream()
        .anyMatch(
            frame ->
                frame.act() == last.act()
                    && frame.actors().containsAll(doers)
                    && frame.targets().containsAll(last.targets())
                    && frame.when().known());
  }

  private void add(
      String rule, Frame last, Parse parse, int states, int phrase, Stance stance, When when) {
    List<String> doers = with.subjects.nounList(parse, states);
    with.add(
        new Frame(rule, doers, last.act(), last.targets(), stance, when, List.of(), parse, phrase));
  }

  /** The first phrase of the states behind "by", or "by their counterparts in"; -1 if none. */
  private static int states(Parse parse, int from) {
    for (int at = from; parse.is(at + 1, PhraseKind.NOUN); at += 2) {
      boolean joins = parse.isWord(at, "by") || parse.isWord(at, "in") || parse.isWord(at, "from");
      if (!joins) {
        return -1;
      }
      if (parse.head(at + 1).country() != null) {
        return at + 1;
      }
    }
    return -1;
  }
}
