package org.chancery.annotate.recognition;

import java.util.List;
import org.chancery.annotate.recognition.Phrase.PhraseKind;
import org.chancery.model.Stance;

/** The act before, told again of those who follow: who they are and on which day they did so. */
final class FollowerActs {
  private final Analysis with;

  FollowerActs(Analysis with) {
    this.with = with;
  }

  /** Adds the act before as one of others. */
  void add(
      String rule, Frame last, List<String> doers, Stance stance, When when, Parse parse, int i) {
    with.add(
        new Frame(rule, doers, last.act(), last.targets(), stance, when, last.toward(), parse, i));
  }

  /** Collects the states of the list that begins at a phrase; its last phrase. */
  int named(Parse parse, int first, List<String> doers) {
    int end = first;
    for (Lists.Item item : Lists.startingAt(parse, first)) {
      doers.addAll(with.actors.of(parse, item.from(), item.to()));
      end = item.to();
    }
    return end;
  }

  /** The day behind a phrase, else one later in its clause. */
  static When later(Parse parse, int end) {
    When when = EventDates.behind(parse, end);
    return when.known() ? when : laterInClause(parse, end);
  }

  private static When laterInClause(Parse parse, int from) {
    for (int i = from + 1; i < parse.size(); i++) {
      if (parse.is(i, PhraseKind.BREAK) || parse.verb(i) != null) {
        break;
      }
      if (parse.is(i, PhraseKind.DATE)) {
        return EventDates.behind(parse, i - 1);
      }
    }
    return When.UNKNOWN;
  }
}
