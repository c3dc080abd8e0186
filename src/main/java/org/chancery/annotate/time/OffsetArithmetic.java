package org.chancery.annotate.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.chancery.annotate.time.Reading.Offset;
import org.chancery.annotate.time.Reading.Unit;
import org.chancery.model.DatePrecision;
import org.chancery.model.EventDateBasis;
import org.jspecify.annotations.Nullable;

/** Counts days, weeks, months and years from a day, and says how exact the outcome is. */
final class OffsetArithmetic {
  private OffsetArithmetic() {}

  /**
   * The day, month or year that lies so far from a date.
   *
   * @param known how exactly {@code from} is known; the day next to one of a month lies in that
   *     month as a rule, the week after it has no date
   */
  static @Nullable Span shift(Offset offset, LocalDate from, DatePrecision known) {
    DatePrecision exact =
        switch (offset.exact()) {
          case DAY, WEEK, CALENDAR_WEEK, WEEK_SO_FAR, REST_OF_WEEK, WEEKEND -> DatePrecision.DAY;
          case MONTH -> DatePrecision.MONTH;
          case YEAR -> DatePrecision.YEAR;
        };
    int amount = offset.amount();
    if (known.compareTo(exact) > 0) {
      boolean next = offset.unit() == Unit.DAY && Math.abs(amount) == 1 && offset.days() == 0;
      return next ? span(from, known) : null;
    }
    return switch (offset.unit()) {
      case CALENDAR_WEEK -> {
        LocalDate day = from.plusWeeks(amount);
        yield within(monday(day), monday(day).plusDays(6));
      }
      case WEEK_SO_FAR -> within(monday(from), from);
      case REST_OF_WEEK -> within(from, monday(from).plusDays(6));
      case WEEKEND -> weekend(from.plusWeeks(amount));
      case DAY -> span(from.plusDays(amount).plusDays(offset.days()), exact);
      case WEEK -> span(from.plusWeeks(amount).plusDays(offset.days()), exact);
      case MONTH -> span(from.plusMonths(amount).plusDays(offset.days()), exact);
      case YEAR -> span(from.plusYears(amount).plusDays(offset.days()), exact);
    };
  }

  private static LocalDate monday(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
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
    return span(
        first, first.getMonth() == last.getMonth() ? DatePrecision.MONTH : DatePrecision.YEAR);
  }

  private static Span span(LocalDate day, DatePrecision precision) {
    LocalDate first =
        switch (precision) {
          case DAY -> day;
          case MONTH -> day.withDayOfMonth(1);
          case YEAR -> day.withDayOfYear(1);
        };
    return Span.one(first, precision, EventDateBasis.RELATIVE);
  }
}
