package org.chancery.annotate.time;

import java.time.LocalDate;
import java.time.YearMonth;
import org.chancery.model.DatePrecision;
import org.chancery.model.EventDateBasis;
import org.jspecify.annotations.Nullable;

/** The period that an expression was resolved to; components as in {@link DateExpression}. */
record Span(
    LocalDate date,
    DatePrecision precision,
    EventDateBasis basis,
    @Nullable LocalDate other,
    boolean yearInferred,
    boolean anchored) {

  static Span one(LocalDate date, DatePrecision precision, EventDateBasis basis) {
    return new Span(date, precision, basis, null, false, false);
  }

  /** The one of two readings that the direction asks for. */
  static Span either(
      LocalDate past,
      LocalDate future,
      boolean ahead,
      DatePrecision precision,
      EventDateBasis basis,
      boolean yearInferred) {
    LocalDate date = ahead ? future : past;
    LocalDate other = ahead ? past : future;
    return new Span(date, precision, basis, other.equals(date) ? null : other, yearInferred, false);
  }

  /** A date of the calendar as exact as its parts, 0 for none; null if there is no such day. */
  static @Nullable Span calendar(int year, int month, int day) {
    if (month == 0) {
      return one(LocalDate.of(year, 1, 1), DatePrecision.YEAR, EventDateBasis.EXPLICIT);
    }
    if (day == 0) {
      return one(LocalDate.of(year, month, 1), DatePrecision.MONTH, EventDateBasis.EXPLICIT);
    }
    return YearMonth.of(year, month).isValidDay(day)
        ? one(LocalDate.of(year, month, day), DatePrecision.DAY, EventDateBasis.EXPLICIT)
        : null;
  }

  /** The same with a year that the text does not name. */
  Span inferred() {
    return new Span(date, precision, basis, other, true, anchored);
  }

  /** The day before; null for months and years. */
  @Nullable Span eve() {
    return precision == DatePrecision.DAY
        ? new Span(
            date.minusDays(1),
            precision,
            basis,
            other == null ? null : other.minusDays(1),
            yearInferred,
            anchored)
        : null;
  }

  /** The same, counted from an earlier expression and no surer than that one was. */
  Span anchoredBy(DateExpression anchor) {
    EventDateBasis surest =
        anchor.basis() == EventDateBasis.EXPLICIT ? EventDateBasis.RELATIVE : anchor.basis();
    return new Span(date, precision, surest, other, yearInferred, true);
  }
}
