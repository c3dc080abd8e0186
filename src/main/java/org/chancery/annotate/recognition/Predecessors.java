package org.chancery.annotate.recognition;

import java.util.ArrayList;
import java.util.List;
import org.chancery.annotate.recognition.Phrase.PhraseKind;

/** States that did the same before: "after Kenya in March and Sudan in April". */
final class Predecessors {
  /**
   * States of one date.
   *
   * @param states the first phrase of their list
   * @param end the last phrase of the list and its date
   */
  record Entry(int states, int end, When when) {}

  private Predecessors() {}

  /** Those whom the word at a phrase introduces; none if more is told of them than a date. */
  static List<Entry> behind(Parse parse, int word) {
    if (!parse.isWord(word, "after") && !parse.isWord(word, "following")) {
      return List.of();
    }
    List<Entry> found = entries(parse, word + 1);
    if (found.isEmpty()) {
      return List.of();
    }
    Entry last = found.get(found.size() - 1);
    int end = last.end() + 1;
    VerbGroup next = parse.verb(skipJoints(parse, end));
    boolean ends =
        ClauseEnds.endsClause(parse, end) || last.when().known() && parse.is(end, PhraseKind.CONJ);
    return ends && (next == null || !next.finite()) ? found : List.of();
  }

  /** States with their dates, if they have some, one behind the other. */
  static List<Entry> entries(Parse parse, int from) {
    List<Entry> found = new ArrayList<>();
    int at = from;
    while (parse.is(at, PhraseKind.NOUN)) {
      int end = ChronicleRules.states(parse, at);
      if (end < 0) {
        break;
      }
      int date = parse.is(end + 1, PhraseKind.COMMA) ? end + 2 : end + 1;
      int told = parse.is(date, PhraseKind.PREP) ? date + 1 : date;
      boolean dated = EventDates.date(parse, told) != null;
      When when = dated ? EventDates.behind(parse, date - 1) : When.UNKNOWN;
      found.add(new Entry(at, dated ? told : end, when));
      at = skipJoints(parse, dated ? told + 1 : end + 1);
    }
    return found;
  }

  /** Whether a date is one of theirs. */
  static boolean isDated(Parse parse, int date) {
    for (int word = date - 1; word >= 0; word--) {
      if (parse.verb(word) != null) {
        return false;
      }
      if (behind(parse, word).stream().anyMatch(e -> e.end() == date && e.when().known())) {
        return true;
      }
    }
    return false;
  }

  private static int skipJoints(Parse parse, int from) {
    int at = from;
    while (parse.is(at, PhraseKind.COMMA) || parse.is(at, PhraseKind.CONJ)) {
      at++;
    }
    return at;
  }
}
