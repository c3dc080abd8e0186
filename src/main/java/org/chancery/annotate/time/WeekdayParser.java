package org.chancery.annotate.time;

import org.chancery.annotate.time.Reading.Calendar;
import org.chancery.annotate.time.Reading.DayOfMonth;
import org.chancery.annotate.time.Reading.DayOfWeek;
import org.chancery.annotate.time.Reading.NthWeekday;
import org.chancery.annotate.time.Reading.Shift;
import org.jspecify.annotations.Nullable;

/** Reads weekdays: "on Friday", "last Monday", "Thursday night", "Wednesday, 13 July". */
final class WeekdayParser {
  private final TimeTokens tokens;
  private final CalendarParser calendar;

  WeekdayParser(TimeTokens tokens, CalendarParser calendar) {
    this.tokens = tokens;
    this.calendar = calendar;
  }

  /**
   * The expression around a weekday's name.
   *
   * @param free the first token that no earlier expression holds
   */
  @Nullable Parsed at(int head, TimeWord weekday, int free) {
    int first = head;
    Shift shift = Shift.OPEN;
    TimeWord left = first - 1 < free ? null : tokens.word(first - 1);
    if (left != null && left.kind() == WordKind.SHIFT && left.value() != 5) {
      shift = Shifts.of(left.value());
      first--;
      if (first - 1 >= free && tokens.isAny(first - 1, "this", "the")) {
        first--;
      }
    } else if (left != null && left.kind() == WordKind.PART) {
      first--;
    }
    Parsed dated = dated(head, weekday, first);
    boolean ofWeek = tokens.is(head - 1, "week");
    if (dated == null && weekday.kind() == WordKind.WEEKDAY_SHORT && isDateline(head)) {
      return new Parsed(head, head + 1, new DayOfWeek(weekday.value(), Shift.OPEN, false, 0));
    }
    if (dated != null || weekday.kind() == WordKind.WEEKDAY_SHORT && !ofWeek) {
      return dated;
    }
    Parsed nth = nth(head, weekday, free);
    if (nth != null) {
      return nth;
    }
    int end = tokens.isKind(head + 1, WordKind.DAYPART) ? head + 2 : head + 1;
    Integer weeks = weekBehind(end);
    if (weeks != null) {
      int last = tokens.isAny(end, "of", "in") ? end + 3 : end + 2;
      return new Parsed(first, last, new DayOfWeek(weekday.value(), Shift.THIS, true, weeks));
    }
    int week = tokens.is(head - 1, "on") ? head - 2 : head - 1;
    if (tokens.is(week, "week") && tokens.isKind(week - 1, WordKind.SHIFT) && week - 1 >= free) {
      int before = Math.max(-1, Math.min(1, tokens.value(week - 1, WordKind.SHIFT)));
      return new Parsed(week - 1, end, new DayOfWeek(weekday.value(), Shift.THIS, true, before));
    }
    return new Parsed(first, end, new DayOfWeek(weekday.value(), shift, false, 0));
  }

  /** "NICOSIA, Wed. -": the short name between a place and a dash. */
  private boolean isDateline(int head) {
    int dash = tokens.isMark(head + 1, '.') ? head + 2 : head + 1;
    return tokens.isMark(head - 1, ',') && tokens.isDash(dash);
  }

  /**
   * The weekday with its date: "Wednesday, 13 July", "Wednesday night, July 13", "Friday the 21st".
   */
  private @Nullable Parsed dated(int head, TimeWord weekday, int first) {
    int at = head + 1;
    if (tokens.isMark(at, '.') && weekday.kind() == WordKind.WEEKDAY_SHORT) {
      at++;
    }
    if (tokens.isKind(at, WordKind.DAYPART)) {
      at++;
    }
    boolean bracket = tokens.isMark(at, '(');
    if (tokens.isMark(at, ',') || bracket || tokens.is(at, "on")) {
      at++;
    }
    boolean article = tokens.is(at, "the");
    if (article) {
      at++;
    }
    int month = at;
    while (month < at + 4 && tokens.has(month) && !isMonth(month)) {
      month++;
    }
    TimeWord name = isMonth(month) ? tokens.word(month) : null;
    Parsed date = name == null ? null : calendar.at(month, name, at);
    if (date != null && date.first() == at && date.reading() instanceof Calendar c && c.day() > 0) {
      int end = bracket && tokens.isMark(date.end(), ')') ? date.end() + 1 : date.end();
      return new Parsed(
          first, end, new Calendar(c.year(), c.month(), c.day(), weekday.value(), Shift.OPEN));
    }
    Amount day = Amount.at(tokens, at);
    boolean shown =
        article
            || day != null
                && (tokens.isOrdinalDigits(day.first())
                    || tokens.digits(at) > 0
                        && at == head + 1
                        && ".!?;)".indexOf(tokens.mark(at + 1)) >= 0);
    boolean ranks = // "on Thursday, the first country to"
        day != null && day.ordinal() && tokens.isWord(day.first()) && tokens.isWord(day.end());
    return shown && day != null && day.isDay() && !ranks && (day.ordinal() || !article)
        ? new Parsed(first, day.end(), new DayOfMonth(day.value(), weekday.value(), false, 0))
        : null;
  }

  private boolean isMonth(int token) {
    return tokens.isKind(token, WordKind.MONTH) || tokens.isKind(token, WordKind.MONTH_SHORT);
  }

  /** "the first Friday of July 2014", "the second Monday of next month". */
  private @Nullable Parsed nth(int head, TimeWord weekday, int free) {
    int nth = tokens.value(head - 1, WordKind.ORDINAL);
    if (nth < 1 || nth > 5 || head - 1 < free || !tokens.isAny(head + 1, "of", "in")) {
      return null;
    }
    int first = tokens.is(head - 2, "the") && head - 2 >= free ? head - 2 : head - 1;
    TimeWord shift = tokens.word(head + 2);
    if (shift != null && shift.kind() == WordKind.SHIFT && tokens.is(head + 3, "month")) {
      int months = Math.max(-1, Math.min(1, shift.value()));
      return new Parsed(first, head + 4, new NthWeekday(nth, weekday.value(), 0, 0, months));
    }
    TimeWord month = isMonth(head + 2) ? tokens.word(head + 2) : null;
    Parsed of = month == null ? null : calendar.at(head + 2, month, head + 2);
    return of != null && of.reading() instanceof Calendar c && c.day() == 0
        ? new Parsed(first, of.end(), new NthWeekday(nth, weekday.value(), c.month(), c.year(), 0))
        : null;
  }

  /** The week that follows a weekday: "next week", "of last week"; null if none does. */
  private @Nullable Integer weekBehind(int end) {
    int at = tokens.isAny(end, "of", "in") ? end + 1 : end;
    int shift = tokens.value(at, WordKind.SHIFT);
    return shift >= -3 && shift <= 2 && tokens.is(at + 1, "week")
        ? Integer.valueOf(Math.max(-1, Math.min(1, shift)))
        : null;
  }
}
