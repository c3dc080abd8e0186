package org.chancery.annotate.recognition;

import java.time.LocalDate;
import org.chancery.annotate.time.DateExpression;
import org.chancery.model.DatePrecision;
import org.chancery.model.EventDateBasis;
import org.jspecify.annotations.Nullable;

/** Months told without a year: "in May", behind what happened in 1992. */
final class BareMonths {
  private BareMonths() {}

  /**
   * A bare month took its year from the sentence: wrongly, if that year hangs on another verb. Then
   * it is the last such month.
   */
  static When withOwnYear(Parse parse, When when, @Nullable LocalDate published) {
    LocalDate date = when.date();
    if (date == null
        || published == null
        || when.precision() != DatePrecision.MONTH
        || when.basis() != EventDateBasis.EXPLICIT) {
      return when;
    }
    int month = -1;
    int year = -1;
    for (int i = 0; i < parse.size(); i++) {
      DateExpression other = EventDates.date(parse, i);
      Node node = parse.first(i);
      if (other != null && other.date().equals(date) && node.end() - node.first() == 1) {
        month = i;
      } else if (other != null
          && other.precision() == DatePrecision.YEAR
          && other.date().getYear() == date.getYear()) {
        year = i;
      }
    }
    if (month < 0
        || year < 0
        || year == 1 && parse.isWord(0, "in")
        || DateAttachment.of(parse, month) == DateAttachment.of(parse, year)) {
      return when;
    }
    LocalDate last = date.withYear(published.getYear());
    return new When(
        last.isAfter(published) ? last.minusYears(1) : last,
        DatePrecision.MONTH,
        EventDateBasis.RELATIVE);
  }
}
