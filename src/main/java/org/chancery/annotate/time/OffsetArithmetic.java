package org.chancery.annotate.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.chancery.annotate.time.Reading.Offset;
import org.chancery.model.DatePrecision;
import org.chancery.model.EventDateBasis;
import org.jspecify.annotations.Nullable;

/** Counts days, weeks, months and years from a day, and says how exact the outcome is. */
final class OffsetArithmetic {
  private OffsetArithmetic() {}

  /**
   * The day, month or year that lies so far from a date.
   *
   * @param known how exactly {@code from} is known; a month has no "following day"
   */
  static @Nullable Span shift(Offset offset, LocalDate from, DatePrecision known) {
    DatePrecision asked =
        switch (offset.unit()) {
          case DAY, WEEK, CALENDAR_WEEK, WEEKEND -> DatePrecision.DAY;
          case MONTH -> offset.days() != 0 ? DatePrecision.DAY : DatePrecision.MONTH;
          case YEAR -> offset.days() != 0 ? DatePrecision.DAY : DatePrecision.YEAR;
        };
    if (known.compareTo(asked) > 0) {
      return null;
    }
    return switch (offset.unit()) {
      case DAY -> day(from.plusDays(offset.amount() + (long) offset.days()));
      case WEEK -> day(from.plusWeeks(offset.amount()).plusDays(offset.days()));
      case CALENDAR_WEEK -> week(from.plusWeeks(offset.amount()));
      case WEEKEND -> weekend(from.plusWeeks(offset.amount()));
      case MONTH ->
          offset.days() != 0
              ? day(from.plusMonths(offset.amount()).plusDays(offset.days()))
              : span(from.plusMonths(offset.amount()).withDayOfMonth(1), DatePrecision.MONTH);
      case YEAR ->
          offset.days() != 0
              ? day(from.plusYears(offset.amount()).plusDays(offset.days()))
              : span(from.plusYears(offset.amount()).withDayOfYear(1), DatePrecision.YEAR);
    };
  }

  private static @Nullable Span week(LocalDate day) {
    LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return within(monday, monday.plusDays(6));
  }

  /** The last weekend up to a day, the present one on a Saturday or Sunday. */
  private static @Nullable Span weekend(LocalDate day) {
    LocalDate saturday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
    return within(saturday, saturday.plusDays(1));
  }

  /** The smallest of month and year that holds both days; there is no precision of a week. */
  static @Nullable Span within(LocalDate first, LocalDate last) {
    if (first.getYear() != last.getYear()) {
      return null;
    }
    return first.getMonth() == last.getMonth()
        ? span(first.withDayOfMonth(1), DatePrecision.MONTH)
        : span(first.withDayOfYear(1), DatePrecision.YEAR);
  }

  private static Span day(LocalDate date) {
    return span(date, DatePrecision.DAY);
  }

  private static Span span(LocalDate date, DatePrecision precision) {
    return Span.one(date, precision, EventDateBasis.RELATIVE);
  }
}
