package org.chancery.annotate.recognition;

import org.chancery.annotate.recognition.Phrase.PhraseKind;
import org.chancery.annotate.time.DateExpression;
import org.chancery.model.DatePrecision;
import org.chancery.model.EventDateBasis;

/** Days that a sentence counts from another: "three days before the invasion of 24 February". */
final class CountedDays {
  private CountedDays() {}

  /**
   * "recognised it three days before the invasion of 24 February 2022": so many days from a day
   * that is told; unknown if the act is the one that the words count from.
   */
  static When apart(Parse parse, Reading reading) {
    for (int i = 1; i < parse.size(); i++) {
      boolean before = parse.isWord(i, "before");
      int days = before || parse.isWord(i, "after") ? Spans.days(parse, i - 1) : 0;
      int end = i + 1;
      DateExpression day = null;
      while (days > 0
          && end < parse.size()
          && !parse.is(end, PhraseKind.COMMA)
          && !parse.is(end, PhraseKind.BREAK)) {
        day = EventDates.date(parse, end) == null ? day : EventDates.date(parse, end);
        end++;
      }
      boolean apart = reading.finite >= 0 && (reading.finite < i || reading.finite > end);
      if (day != null && apart && day.precision() == DatePrecision.DAY) {
        return new When(
            day.date().plusDays(before ? -days : days), DatePrecision.DAY, EventDateBasis.RELATIVE);
      }
    }
    return When.UNKNOWN;
  }
}
