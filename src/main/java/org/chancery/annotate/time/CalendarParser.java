package org.chancery.annotate.time;

import org.chancery.annotate.time.Reading.Calendar;
import org.chancery.annotate.time.Reading.Shift;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates around the name of a month: "28 May 2024", "May 28", "the 28th of May", "May 2014".
 */
final class CalendarParser {
  /** What the month of a feast is multiplied by in the list of words. */
  private static final int MONTHS = 100;

  private final TimeTokens tokens;

  CalendarParser(TimeTokens tokens) {
    this.tokens = tokens;
  }

  /**
   * The date around a month's name.
   *
   * @param free the first token that no earlier expression holds
   */
  @Nullable Parsed at(int head, TimeWord month, int free) {
    int after = head + 1;
    boolean point = tokens.isMark(after, '.') && tokens.isGlued(after);
    if (point && (month.kind() == WordKind.MONTH_SHORT || tokens.digits(after + 1) > 0)) {
      after++;
    }
    Amount before = dayBefore(head, free);
    if (before != null) {
      return withDayBefore(before, month.value(), after, free);
    }
    int dayAt = after;
    boolean stroke = tokens.isDash(dayAt) || tokens.isMark(dayAt, '/');
    if (stroke && tokens.isGlued(dayAt) && tokens.isGlued(dayAt + 1)
        || tokens.is(dayAt, "the")
        || tokens.isMark(dayAt, ',') && tokens.isOrdinalDigits(dayAt + 1)) {
      dayAt++;
    }
    Amount day = tokens.year(dayAt) > 0 ? null : Amount.at(tokens, dayAt);
    if (day != null && day.isDay() && isDayAfter(day)) {
      return withDayAfter(head, month.value(), day);
    }
    return withoutDay(head, month, after, free);
  }

  /** "Christmas Eve 1992", "Boxing Day": a feast's day, or the one before; null for its name. */
  @Nullable Parsed feast(int head, TimeWord feast) {
    boolean eve = tokens.is(head + 1, "eve");
    boolean behind = // "on the day after Christmas"
        tokens.is(head - 1, "after") && tokens.is(head - 2, "day") && tokens.isCapitalized(head);
    if (behind && !eve && !tokens.is(head + 1, "day")) {
      int day = feast.value() % MONTHS + 1;
      return new Parsed(
          tokens.is(head - 3, "the") ? head - 3 : head - 2,
          head + 1,
          new Calendar(0, feast.value() / MONTHS, day, 0, Shift.OPEN));
    }
    if (!eve && !tokens.is(head + 1, "day") || !tokens.isCapitalized(head)) {
      return null;
    }
    int day = feast.value() % MONTHS - (eve ? 1 : 0);
    int yearAt = yearAt(head + 2);
    int year = yearAt < 0 ? 0 : tokens.year(yearAt);
    return new Parsed(
        head,
        yearAt < 0 ? head + 2 : yearAt + 1,
        new Calendar(year, feast.value() / MONTHS, day, 0, Shift.OPEN));
  }

  private @Nullable Amount dayBefore(int head, int free) {
    int end = head;
    if (tokens.is(end - 1, "of")) {
      end--;
    } else if (tokens.isDash(end - 1) && tokens.isGlued(end - 1) && tokens.isGlued(end)) {
      end--;
    }
    Amount day = end - 1 < free ? null : Amount.before(tokens, end);
    if (day == null || !day.isDay() || day.first() < free) {
      return null;
    }
    boolean word = tokens.isWord(day.first());
    boolean price = "$\u20ac\u00a3".indexOf(tokens.mark(day.first() - 1)) >= 0;
    return price || word && (!day.ordinal() || end == head) ? null : day;
  }

  private Parsed withDayBefore(Amount day, int month, int after, int free) {
    int first = day.first();
    int value = day.value();
    int joint = first - 1;
    if (tokens.isDash(joint) || tokens.isAny(joint, "to", "through")) {
      int start = tokens.dayDigits(joint - 1);
      if (start > 0 && start < value && joint - 1 >= free) {
        value = start;
        first = joint - 1;
      }
    }
    if (tokens.is(first - 1, "the") && first - 1 >= free) {
      first--;
    }
    int yearAt = yearAt(after);
    int year = yearAt < 0 ? 0 : tokens.year(yearAt);
    int end = yearAt < 0 ? after : yearAt + 1;
    boolean last = year == 0 && first - 1 >= free && tokens.value(first - 1, WordKind.SHIFT) == -1;
    return new Parsed(
        last ? first - 1 : first,
        weekdayBehind(end),
        new Calendar(year, month, value, 0, last ? Shift.LAST : Shift.OPEN));
  }

  private Parsed withDayAfter(int head, int month, Amount day) {
    int end = day.end();
    int joint = end;
    boolean joins = tokens.isDash(joint) || tokens.isAny(joint, "to", "and", "through");
    if (joins && tokens.dayDigits(joint + 1) > day.value() && yearAt(joint + 2) > 0
        || tokens.isDash(joint) && tokens.isGlued(joint) && tokens.dayDigits(joint + 1) > 0) {
      end = joint + 2;
    }
    int yearAt = yearAt(end);
    int year = yearAt < 0 ? 0 : tokens.year(yearAt);
    return new Parsed(
        head,
        weekdayBehind(yearAt < 0 ? end : yearAt + 1),
        new Calendar(year, month, day.value(), 0, Shift.OPEN));
  }

  /** A number behind a month's name is no day if it counts something or tells a time. */
  private boolean isDayAfter(Amount day) {
    boolean time = // "May 10:30", not "May 10: The mayor"
        tokens.isMark(day.end(), ':')
            && tokens.isGlued(day.end())
            && tokens.digits(day.end() + 1) >= 0;
    boolean word = tokens.isWord(day.first()) && !day.ordinal() && day.value() < 20;
    return !time && !word && !tokens.isKind(day.end(), WordKind.NOT_YEAR_AFTER);
  }

  private @Nullable Parsed withoutDay(int head, TimeWord month, int after, int free) {
    int yearAt = yearAt(after);
    int year = yearAt < 0 ? 0 : tokens.year(yearAt);
    int end = yearAt < 0 ? after : yearAt + 1;
    int first = head;
    while (first - 1 >= free && tokens.isDash(first - 1) && tokens.isGlued(first)
        || first - 1 >= free && tokens.isKind(first - 1, WordKind.PART)) {
      first--;
    }
    first = withDaysOf(first, free);
    Shift shift = Shift.OPEN;
    TimeWord left = first - 1 < free ? null : tokens.word(first - 1);
    boolean shifted = left != null && left.kind() == WordKind.SHIFT;
    if (year == 0 && shifted && left != null && (left.value() != 5 || isThat(first - 1, end))) {
      shift = left.value() == 5 ? Shift.SAME : Shifts.of(left.value());
      first--;
      if (tokens.isAny(first - 1, "the", "this") && first - 1 >= free) {
        first--;
      }
    } else if (year == 0 && !standsForMonth(head, first, end)) {
      return null;
    }
    return new Parsed(first, end, new Calendar(year, month.value(), 0, 0, shift));
  }

  /** Where "the last days of August" begins, if the month stands so; else where it is given. */
  private int withDaysOf(int month, int free) {
    boolean days =
        tokens.is(month - 1, "of")
            && tokens.isAny(month - 2, "days", "weeks", "week", "day")
            && tokens.isAny(
                month - 3, "last", "first", "final", "closing", "opening", "early", "dying");
    boolean whole = days && month - 3 >= free;
    return whole ? tokens.is(month - 4, "the") && month - 4 >= free ? month - 4 : month - 3 : month;
  }

  /** "Poland followed that November and Chile in May": no clause begins with "that". */
  private boolean isThat(int that, int end) {
    boolean closes =
        !tokens.has(end)
            || !tokens.isWord(end)
            || tokens.isAny(end, "and", "but")
            || tokens.isAny(that - 1, "and", "but") && tokens.isCapitalized(end);
    return closes && !tokens.isAny(that - 1, "said", "says", "announced", "reported", "told");
  }

  /** Whether a lone month's name is one: not the verb "may", not April Jones. */
  private boolean standsForMonth(int head, int first, int end) {
    if (!tokens.isCapitalized(head) && tokens.isAny(head, "may", "march")) {
      return false;
    }
    if (first < head || tokens.isPossessive(end)) {
      return true;
    }
    boolean noun = tokens.isWord(end) && !tokens.isCapitalized(end) && tokens.word(end) == null;
    if (noun && tokens.isAny(first - 1, "the", "its", "his", "her", "their")) {
      return !tokens.isAny(end, "on", "of", "is", "for", "with", "that", "who");
    }
    return tokens.isKind(first - 1, WordKind.BEFORE_YEAR)
        && !tokens.isAny(first - 1, "to", "and")
        && (!tokens.isCapitalized(end)
            || tokens.isKind(end, WordKind.MONTH)
            || tokens.is(first - 1, "in")); // "In July France", but "by April Jones"
  }

  /** Where the year stands that goes with a month or day which ends before {@code at}; or -1. */
  private int yearAt(int at) {
    int year = at;
    if (tokens.isMark(at, ',') || tokens.is(at, "of")) {
      year++;
    } else if ((tokens.isDash(at) || tokens.isMark(at, '/'))
        && tokens.isGlued(at)
        && tokens.isGlued(at + 1)) {
      year++;
    }
    if (tokens.is(year, "of")) {
      year++;
    }
    return tokens.year(year) > 0 && !tokens.isKind(year + 1, WordKind.NOT_YEAR_AFTER) ? year : -1;
  }

  /** The end after a weekday in brackets behind the date, if there is one. */
  private int weekdayBehind(int end) {
    boolean bracketed =
        tokens.isMark(end, '(')
            && (tokens.isKind(end + 1, WordKind.WEEKDAY)
                || tokens.isKind(end + 1, WordKind.WEEKDAY_SHORT))
            && tokens.isMark(end + 2, ')');
    return bracketed ? end + 3 : end;
  }
}
