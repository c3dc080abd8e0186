package org.chancery.annotate.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import org.chancery.annotate.text.Sentence;
import org.chancery.annotate.text.TextDocument;
import org.chancery.annotate.time.Reading.Anchor;
import org.chancery.annotate.time.Reading.Calendar;
import org.chancery.annotate.time.Reading.DayOfMonth;
import org.chancery.annotate.time.Reading.NthWeekday;
import org.chancery.annotate.time.Reading.Offset;
import org.chancery.annotate.time.Reading.Season;
import org.chancery.annotate.time.Reading.Shift;
import org.chancery.model.DatePrecision;
import org.chancery.model.EventDateBasis;
import org.jspecify.annotations.Nullable;

/** Turns what the expressions of a document say into days, months and years, in text order. */
final class Resolver {
  /** How far ahead a day without a year may lie when nothing tells the direction. */
  private static final int NEAR_AHEAD = 14;

  private final TextDocument document;
  private final @Nullable LocalDate today;
  private final ClauseDirection direction;
  private @Nullable DateExpression last;
  private int yearContext;
  private int yearContextParagraph = -1;

  Resolver(TextDocument document, @Nullable LocalDate published, ClauseDirection direction) {
    this.document = document;
    this.today = published;
    this.direction = direction;
  }

  /** The expression's date; null if nothing tells it. */
  @Nullable DateExpression resolve(Parsed parsed) {
    Span span;
    try {
      span = span(parsed);
    } catch (DateTimeException e) {
      return null;
    }
    if (span == null) {
      return null;
    }
    DateExpression expression =
        new DateExpression(
            parsed.first(),
            parsed.end(),
            span.date(),
            span.precision(),
            span.basis(),
            parsed.relation(),
            span.other(),
            span.yearInferred(),
            span.anchored());
    last = expression;
    remember(parsed);
    return expression;
  }

  /** A year named outright counts for the days and months after it in its paragraph. */
  private void remember(Parsed parsed) {
    if (parsed.reading() instanceof Calendar date) {
      if (date.year() > 0) {
        yearContext = date.year();
        yearContextParagraph = paragraph(parsed.first());
      }
    } else if (last != null && !last.anchored()) {
      yearContextParagraph = -1;
    }
  }

  private @Nullable Span span(Parsed parsed) {
    Reading reading = parsed.reading();
    if (reading instanceof Calendar calendar) {
      return calendar(calendar, parsed);
    }
    if (reading instanceof Offset offset) {
      return offset(offset, parsed);
    }
    if (today == null) {
      return null;
    }
    if (reading instanceof Reading.DayOfWeek weekday) {
      return weekday(weekday, parsed, today);
    }
    if (reading instanceof NthWeekday nth) {
      return nthWeekday(nth, parsed, today);
    }
    if (reading instanceof DayOfMonth day) {
      return dayOfMonth(day, today);
    }
    return reading instanceof Season season ? season(season, today) : null;
  }

  private @Nullable Span calendar(Calendar date, Parsed parsed) {
    if (date.year() > 0) {
      return Span.calendar(date.year(), date.month(), date.day());
    }
    if (date.shift() == Shift.FOLLOWING || date.shift() == Shift.PREVIOUS) {
      return last == null ? null : besides(date, last);
    }
    if (paragraph(parsed.first()) == yearContextParagraph
        && (today == null || yearContext < today.getYear())
        && date.shift() == Shift.OPEN
        && direction.of(parsed.first(), parsed.end()) != Direction.FUTURE) {
      Span span = Span.calendar(yearContext, date.month(), date.day());
      return span == null ? null : span.inferred(EventDateBasis.EXPLICIT);
    }
    if (today == null) {
      return null;
    }
    if (date.weekday() > 0) {
      Span span = onWeekday(date, today);
      if (span != null) {
        return span;
      }
    }
    return date.day() > 0 ? day(date, parsed, today) : month(date, parsed, today);
  }

  /** The year in which the day falls on the weekday told: this one, the last, the next. */
  private static @Nullable Span onWeekday(Calendar date, LocalDate today) {
    for (int shift : new int[] {0, -1, 1, -2, -3, -4, -5, -6}) {
      Span span = Span.calendar(today.getYear() + shift, date.month(), date.day());
      if (span != null && span.date().getDayOfWeek().getValue() == date.weekday()) {
        return span.inferred(EventDateBasis.EXPLICIT);
      }
    }
    return null;
  }

  private @Nullable Span day(Calendar date, Parsed parsed, LocalDate today) {
    LocalDate past = null;
    LocalDate future = null;
    for (int year = today.getYear() - 4; year <= today.getYear() + 4; year++) {
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
    Direction towards = direction.of(parsed.first(), parsed.end());
    boolean ahead =
        towards == Direction.FUTURE && !past.equals(today)
            || towards == Direction.UNKNOWN && !future.isAfter(today.plusDays(NEAR_AHEAD));
    return Span.either(past, future, ahead, DatePrecision.DAY, EventDateBasis.EXPLICIT, true);
  }

  private Span month(Calendar date, Parsed parsed, LocalDate today) {
    LocalDate same = LocalDate.of(today.getYear(), date.month(), 1);
    LocalDate now = today.withDayOfMonth(1);
    LocalDate past = same.isAfter(now) ? same.minusYears(1) : same;
    LocalDate future = same.isBefore(now) ? same.plusYears(1) : same;
    EventDateBasis basis = EventDateBasis.RELATIVE;
    return switch (date.shift()) {
      case LAST ->
          Span.one(same.isBefore(now) ? same : same.minusYears(1), DatePrecision.MONTH, basis);
      case NEXT, COMING ->
          Span.one(same.isAfter(now) ? same : same.plusYears(1), DatePrecision.MONTH, basis);
      case THIS -> Span.one(same, DatePrecision.MONTH, basis);
      default ->
          Span.either(
              past,
              future,
              direction.of(parsed.first(), parsed.end()) == Direction.FUTURE,
              DatePrecision.MONTH,
              basis,
              true);
    };
  }

  /** "the following February": the next one after the expression before. */
  private static @Nullable Span besides(Calendar date, DateExpression anchor) {
    boolean following = date.shift() == Shift.FOLLOWING;
    LocalDate from = anchor.date().withDayOfMonth(1);
    for (int year = from.getYear() - 1; year <= from.getYear() + 1; year++) {
      Span span =
          Span.calendar(following ? year : 2 * from.getYear() - year, date.month(), date.day());
      LocalDate day = span == null ? from : span.date();
      if (span != null && (following ? day.isAfter(from) : day.isBefore(from))) {
        return span.anchoredBy(anchor);
      }
    }
    return null;
  }

  private @Nullable Span weekday(Reading.DayOfWeek reading, Parsed parsed, LocalDate today) {
    DayOfWeek weekday = DayOfWeek.of(reading.weekday());
    EventDateBasis basis = EventDateBasis.WEEKDAY;
    LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    if (reading.weekGiven()) {
      LocalDate day = monday.plusWeeks(reading.weeks()).plusDays(reading.weekday() - 1L);
      return Span.one(day, DatePrecision.DAY, basis);
    }
    LocalDate past = today.with(TemporalAdjusters.previousOrSame(weekday));
    return switch (reading.shift()) {
      case LAST ->
          Span.one(today.with(TemporalAdjusters.previous(weekday)), DatePrecision.DAY, basis);
      case THIS -> Span.one(monday.plusDays(reading.weekday() - 1L), DatePrecision.DAY, basis);
      case NEXT -> Span.one(monday.plusDays(reading.weekday() + 6L), DatePrecision.DAY, basis);
      case COMING ->
          Span.one(today.with(TemporalAdjusters.next(weekday)), DatePrecision.DAY, basis);
      case FOLLOWING -> {
        Span span = anchorDay();
        yield span == null
            ? null
            : Span.one(span.date().with(TemporalAdjusters.next(weekday)), DatePrecision.DAY, basis);
      }
      case PREVIOUS -> {
        LocalDate from =
            last != null && last.precision() == DatePrecision.DAY ? last.date() : today;
        yield Span.one(from.with(TemporalAdjusters.previous(weekday)), DatePrecision.DAY, basis);
      }
      case OPEN -> {
        boolean ahead =
            !past.equals(today) && direction.of(parsed.first(), parsed.end()) == Direction.FUTURE;
        LocalDate future = today.with(TemporalAdjusters.next(weekday));
        yield Span.either(past, future, ahead, DatePrecision.DAY, basis, false);
      }
    };
  }

  private @Nullable Span nthWeekday(NthWeekday nth, Parsed parsed, LocalDate today) {
    YearMonth month;
    boolean inferred = nth.month() > 0 && nth.year() == 0;
    if (nth.month() == 0) {
      month = YearMonth.from(today).plusMonths(nth.months());
    } else if (nth.year() > 0) {
      month = YearMonth.of(nth.year(), nth.month());
    } else {
      Span span = month(new Calendar(0, nth.month(), 0, 0, Shift.OPEN), parsed, today);
      month = YearMonth.from(span.date());
    }
    LocalDate day =
        month
            .atDay(1)
            .with(TemporalAdjusters.dayOfWeekInMonth(nth.nth(), DayOfWeek.of(nth.weekday())));
    return YearMonth.from(day).equals(month)
        ? new Span(day, DatePrecision.DAY, EventDateBasis.EXPLICIT, null, inferred, false)
        : null;
  }

  private @Nullable Span dayOfMonth(DayOfMonth reading, LocalDate today) {
    YearMonth month = YearMonth.from(today);
    EventDateBasis basis = EventDateBasis.RELATIVE;
    if (reading.monthGiven()) {
      return Span.one(
          month.plusMonths(reading.months()).atDay(reading.day()), DatePrecision.DAY, basis);
    }
    for (int shift : new int[] {0, -1, 1, -2, 2}) {
      YearMonth candidate = month.plusMonths(shift);
      if (candidate.isValidDay(reading.day())
          && candidate.atDay(reading.day()).getDayOfWeek().getValue() == reading.weekday()) {
        return Span.one(candidate.atDay(reading.day()), DatePrecision.DAY, basis);
      }
    }
    return null;
  }

  private static Span season(Season season, LocalDate today) {
    LocalDate same = LocalDate.of(today.getYear(), season.month(), 1);
    boolean over = same.plusMonths(3).isBefore(today);
    int shift =
        switch (season.shift()) {
          case LAST -> over ? 0 : -1;
          case NEXT -> same.isAfter(today) ? 0 : 1;
          default -> 0;
        };
    return Span.one(
        LocalDate.of(today.getYear() + shift, 1, 1), DatePrecision.YEAR, EventDateBasis.RELATIVE);
  }

  private @Nullable Span offset(Offset offset, Parsed parsed) {
    if (offset.aheadOnly() && direction.of(parsed.first(), parsed.end()) != Direction.FUTURE) {
      return null;
    }
    DateExpression anchor = offset.anchor() == Anchor.PUBLICATION ? null : last;
    if (anchor != null && !reaches(anchor, parsed)) {
      anchor = null;
    }
    if (anchor == null && (offset.anchor() == Anchor.ANTECEDENT || today == null)) {
      return null;
    }
    LocalDate from = anchor != null ? anchor.date() : today;
    DatePrecision known = anchor != null ? anchor.precision() : DatePrecision.DAY;
    Span span = from == null ? null : OffsetArithmetic.shift(offset, from, known);
    return span == null || anchor == null ? span : span.anchoredBy(anchor);
  }

  /** An antecedent stands in the same paragraph or the one before. */
  private boolean reaches(DateExpression anchor, Parsed parsed) {
    return paragraph(parsed.first()) - paragraph(anchor.firstToken()) <= 1;
  }

  private @Nullable Span anchorDay() {
    return last == null || last.precision() != DatePrecision.DAY
        ? null
        : Span.one(last.date(), DatePrecision.DAY, EventDateBasis.RELATIVE);
  }

  private int paragraph(int token) {
    Sentence sentence = document.sentenceOf(token);
    return sentence.paragraph();
  }
}
