package org.chancery.annotate.recognition;

import org.chancery.annotate.recognition.Phrase.PhraseKind;
import org.chancery.annotate.time.DateExpression;

/** The line of place and day before a despatch: "LIMA, May 3 (AFP) -". */
final class Datelines {
  /** How many phrases, and commas, the place in a dateline has at most. */
  private static final int LONGEST_PLACE = 6;

  private Datelines() {}

  /** "LIMA, May 3 -" at the sentence's head: the day of the despatch and not the act's. */
  static boolean isOne(Parse parse, int date) {
    if (date > LONGEST_PLACE
        || !parse.is(date - 1, PhraseKind.COMMA)
        || !parse.is(date + 1, PhraseKind.BREAK) && !isCredit(parse, date + 1)) {
      return false;
    }
    for (int i = 0; i < date; i++) {
      boolean place = parse.is(i, PhraseKind.NOUN) && parse.first(i).capital();
      if (!place && !parse.is(i, PhraseKind.COMMA) && !parse.is(i, PhraseKind.BREAK)) {
        return false;
      }
    }
    return true;
  }

  /** The day of the dateline of a sentence that has one. */
  static When of(Parse parse) {
    for (int i = 1; i <= LONGEST_PLACE && i < parse.size(); i++) {
      DateExpression date = EventDates.date(parse, i);
      if (date != null && isOne(parse, i)) {
        return When.of(date);
      }
    }
    return When.UNKNOWN;
  }

  /** "(AFP) -" */
  private static boolean isCredit(Parse parse, int open) {
    for (int i = open + 1; parse.is(open, PhraseKind.OPEN) && i <= open + LONGEST_PLACE; i++) {
      if (parse.is(i, PhraseKind.CLOSE)) {
        return parse.is(i + 1, PhraseKind.BREAK);
      }
    }
    return false;
  }
}
