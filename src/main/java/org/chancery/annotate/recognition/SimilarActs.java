package org.chancery.annotate.recognition;

import java.util.List;
import java.util.Set;
import org.chancery.annotate.recognition.Phrase.PhraseKind;
import org.chancery.annotate.time.DateExpression;
import org.chancery.annotate.time.DateRelation;
import org.chancery.model.Act;
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
    DateExpression time = EventDates.date(parse, i - 1);
    boolean elapsed = time != null && time.relation() == DateRelation.ELAPSED;
    When when = time != null && elapsed ? When.of(time) : When.UNKNOWN;
    if (elapsed && last.parse() == parse && last.stance() == Stance.DONE) {
      int end = ChronicleRules.states(parse, i);
      if (end >= 0 && ClauseEnds.endsClause(parse, end + 1) && !isTold(parse, i, last)) {
        add("follow.earlier", last, parse, i, i, Stance.DONE, when);
        return;
      }
    }
    boolean vote = VOTES.contains(parse.head(i).word());
    int first = parse.contains(i, "similar") ? states(parse, i + 1) : -1;
    if (first < 0 || !vote && !STEPS.contains(parse.head(i).word())) {
      return;
    }
    Stance stance = vote ? Reading.worse(last.stance(), Stance.CONSIDERED) : last.stance();
    add("follow.similar", last, parse, first, i, stance, when);
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
