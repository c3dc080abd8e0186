package org.chancery.annotate.recognition;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.chancery.annotate.recognition.Phrase.PhraseKind;
import org.chancery.annotate.time.DateExpression;
import org.chancery.annotate.time.DateRelation;
import org.chancery.model.DatePrecision;
import org.chancery.model.EventDateBasis;
import org.jspecify.annotations.Nullable;

/** Days that a sentence counts from another: "three days before the invasion of 24 February". */
final class CountedDays {
  /** From how far a day is counted in days. */
  private static final int COUNTED_DAYS = 60;

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

  /** "recognised it three days after the vote of 17 February 2008": so far from that day. */
  static When behind(Parse parse, int verb, @Nullable LocalDate published) {
    for (int i = verb + 1; i < parse.size() && parse.verb(i) == null; i++) {
      DateExpression span = EventDates.date(parse, i);
      if (span == null || span.relation() != DateRelation.ELAPSED || published == null) {
        continue;
      }
      for (int at = i + 1; at < parse.size() && parse.verb(at) == null; at++) {
        DateExpression from = EventDates.date(parse, at);
        if (from != null && from.precision() == DatePrecision.DAY) {
          long days = ChronoUnit.DAYS.between(span.date(), published);
          boolean near = span.precision() == DatePrecision.DAY && Math.abs(days) < COUNTED_DAYS;
          return near
              ? new When(from.date().plusDays(days), DatePrecision.DAY, EventDateBasis.RELATIVE)
              : When.UNKNOWN;
        }
        if (parse.is(at, PhraseKind.COMMA) || parse.is(at, PhraseKind.BREAK)) {
          return When.UNKNOWN;
        }
      }
    }
    return When.UNKNOWN;
  }
}
