package org.chancery.annotate.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import org.chancery.annotate.time.Reading.Calendar;
import org.chancery.annotate.time.Reading.DayOfMonth;
import org.chancery.annotate.time.Reading.NthWeekday;
import org.chancery.annotate.time.Reading.Season;
import org.chancery.annotate.time.Reading.Shift;
import org.chancery.model.DatePrecision;
import org.chancery.model.EventDateBasis;
import org.jspecify.annotations.Nullable;

/** Resolves what is said in view of the day of publication: weekdays, days and months. */
record FromPublication(LocalDate today) {
  /** How far ahead a day without a year may lie when nothing tells the direction. */
  private static final int NEAR_AHEAD = 14;

  /** A day or month without a year. */
  @Nullable Span calendar(Calendar date, Direction towards) {
    Span fits = date.weekday() > 0 ? onWeekday(date) : null;
    if (fits != null) {
      return fits;
    }
    return date.day() > 0 ? day(date, towards) : month(date, towards);
  }

  /** The year in which the day falls on the weekday told: this one, the last, the next. */
  private @Nullable Span onWeekday(Calendar date) {
    for (int shift : new int[] {0, -1, 1}) {
      Span span = Span.calendar(today.getYear() + shift, date.month(), date.day());
      if (span != null && span.date().getDayOfWeek().getValue() == date.weekday()) {
        return span.inferred();
      }
    }
    return null;
  }

  private @Nullable Span day(Calendar date, Direction towards) {
    LocalDate past = null;
    LocalDate future = null;
    for (int year = today.getYear() - 8; year <= today.getYear() + 8; year++) {
      Span span = Span.calendar(year, date.month(), date.day());
      if (span == null) {
        continue;
      }
      if (!span.date().isAfter(today)) {
        past = span.date();
      } else if (future == null) {
        future = span.date();
      }
    }
    if (past == null || future == null) {
      return null;
    }
    boolean ahead =
        towards == Direction.FUTURE && !past.equals(today)
            || towards == Direction.UNKNOWN && !future.isAfter(today.plusDays(NEAR_AHEAD));
    return Span.either(past, future, ahead, DatePrecision.DAY, EventDateBasis.EXPLICIT, true);
  }

  private Span month(Calendar date, Direction towards) {
    LocalDate same = LocalDate.of(today.getYear(), date.month(), 1);
    LocalDate now = today.withDayOfMonth(1);
    LocalDate past = same.isAfter(now) ? same.minusYears(1) : same;
    LocalDate future = same.isBefore(now) ? same.plusYears(1) : same;
    return switch (date.shift()) {
      case LAST, PAST -> month(same.isBefore(now) ? same : same.minusYears(1));
      case NEXT, COMING -> month(same.isAfter(now) ? same : same.plusYears(1));
      case THIS -> month(same);
      default ->
          Span.either(
              past,
              future,
              towards == Direction.FUTURE,
              DatePrecision.MONTH,
              EventDateBasis.RELATIVE,
              true);
    };
  }

  private static Span month(LocalDate first) {
    return Span.one(first, DatePrecision.MONTH, EventDateBasis.RELATIVE);
  }

  /**
   * A weekday.
   *
   * @param anchor the day that "the following Friday" follows; null if none is near
   */
  @Nullable Span weekday(Reading.DayOfWeek reading, Direction towards, @Nullable LocalDate anchor) {
    DayOfWeek weekday = DayOfWeek.of(reading.weekday());
    LocalDate inThisWeek =
        today
            .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
            .plusDays(reading.weekday() - 1L);
    if (reading.weekGiven()) {
      return weekday(inThisWeek.plusWeeks(reading.weeks()));
    }
    return switch (reading.shift()) {
      case LAST -> weekday(inThisWeek.minusWeeks(1));
      case THIS -> weekday(inThisWeek);
      case NEXT -> weekday(inThisWeek.plusWeeks(1));
      case PAST -> weekday(today.with(TemporalAdjusters.previous(weekday)));
      case COMING -> weekday(today.with(TemporalAdjusters.next(weekday)));
      case FOLLOWING ->
          weekday(
              anchor == null
                  ? inThisWeek.plusWeeks(1)
                  : anchor.with(TemporalAdjusters.next(weekday)));
      case PREVIOUS ->
          weekday(
              anchor == null
                  ? inThisWeek.minusWeeks(1)
                  : anchor.with(TemporalAdjusters.previous(weekday)));
      case SAME -> null;
      case OPEN -> {
        LocalDate past = today.with(TemporalAdjusters.previousOrSame(weekday));
        LocalDate future = today.with(TemporalAdjusters.next(weekday));
        boolean ahead = !past.equals(today) && towards == Direction.FUTURE;
        yield Span.either(past, future, ahead, DatePrecision.DAY, EventDateBasis.WEEKDAY, false);
      }
    };
  }

  private static Span weekday(LocalDate day) {
    return Span.one(day, DatePrecision.DAY, EventDateBasis.WEEKDAY);
  }

  /** "the first Friday of July"; null for a fifth one that the month lacks. */
  @Nullable Span nthWeekday(NthWeekday nth, Direction towards) {
    boolean inferred = nth.month() > 0 && nth.year() == 0;
    LocalDate first;
    if (nth.month() == 0) {
      first = today.withDayOfMonth(1).plusMonths(nth.months());
    } else if (nth.year() > 0) {
      first = LocalDate.of(nth.year(), nth.month(), 1);
    } else {
      first = month(new Calendar(0, nth.month(), 0, 0, Shift.OPEN), towards).date();
    }
    LocalDate day =
        first.with(TemporalAdjusters.dayOfWeekInMonth(nth.nth(), DayOfWeek.of(nth.weekday())));
    return day.getMonth() == first.getMonth()
        ? new Span(day, DatePrecision.DAY, EventDateBasis.EXPLICIT, null, inferred, false)
        : null;
  }

  /** "Tuesday the 5th", "the 20th of next month", and a bare "on the 5th" as past. */
  @Nullable Span dayOfMonth(DayOfMonth reading, Direction towards) {
    YearMonth month = YearMonth.from(today);
    if (reading.monthGiven()) {
      return day(month.plusMonths(reading.months()), reading);
    }
    if (reading.weekday() == 0) {
      return day(reading.day() <= today.getDayOfMonth() ? month : month.minusMonths(1), reading);
    }
    int nearSide = towards == Direction.FUTURE ? 1 : -1;
    for (int months = 0; months <= 12; months++) {
      Span near = day(month.plusMonths((long) nearSide * months), reading);
      Span span = near != null ? near : day(month.minusMonths((long) nearSide * months), reading);
      if (span != null) {
        return span;
      }
    }
    return null;
  }

  private static @Nullable Span day(YearMonth month, DayOfMonth reading) {
    if (!month.isValidDay(reading.day())) {
      return null;
    }
    LocalDate day = month.atDay(reading.day());
    boolean fits = reading.weekday() == 0 || day.getDayOfWeek().getValue() == reading.weekday();
    return fits ? Span.one(day, DatePrecision.DAY, EventDateBasis.RELATIVE) : null;
  }

  /** A season as exact as its year. */
  Span season(Season season) {
    LocalDate same = LocalDate.of(today.getYear(), season.month(), 1);
    boolean over = same.plusMonths(3).isBefore(today);
    int shift =
        switch (season.shift()) {
          case LAST, PAST -> over ? 0 : -1;
          case NEXT -> same.isAfter(today) ? 0 : 1;
          default -> 0;
        };
    return Span.one(
        LocalDate.of(today.getYear() + shift, 1, 1), DatePrecision.YEAR, EventDateBasis.RELATIVE);
  }
}
