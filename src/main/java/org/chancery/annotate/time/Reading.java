package org.chancery.annotate.time;

/** What a date expression says, before it is known which day it is said on. */
sealed interface Reading {

  /** Which of several like periods is meant. */
  enum Shift {
    /** The direction follows from the clause. */
    OPEN,
    LAST,
    THIS,
    NEXT,
    /** The next one after the day of publication, in this week or the next. */
    COMING,
    /** The next one after the expression before. */
    FOLLOWING,
    /** The last one before the expression before. */
    PREVIOUS
  }

  /** From what an offset is counted. */
  enum Anchor {
    PUBLICATION,
    /** The expression before; the day of publication if there is none near. */
    CONTEXT,
    /** The expression before, and nothing else. */
    ANTECEDENT
  }

  /** A unit of the calendar. */
  enum Unit {
    DAY,
    WEEK,
    /** Monday to Sunday, as in "last week". */
    CALENDAR_WEEK,
    WEEKEND,
    MONTH,
    YEAR
  }

  /** Year, month, day and weekday, 0 where not told. At least one of year and month is told. */
  record Calendar(int year, int month, int day, int weekday, Shift shift) implements Reading {
    Calendar withYear(int known) {
      return new Calendar(known, month, day, weekday, shift);
    }
  }

  /**
   * A weekday, in the week {@code weeks} from the present one if the text says which.
   *
   * @param weekGiven whether {@code weeks} counts
   */
  record DayOfWeek(int weekday, Shift shift, boolean weekGiven, int weeks) implements Reading {}

  /** A weekday of a month: {@code first Friday of July}; month 0 is {@code months} from now. */
  record NthWeekday(int nth, int weekday, int month, int year, int months) implements Reading {}

  /** A day of the month {@code months} from the present one, or of the nearest if not told. */
  record DayOfMonth(int day, int weekday, boolean monthGiven, int months) implements Reading {}

  /**
   * An amount of units before (negative) or after the anchor.
   *
   * @param days further days, for {@code two years and ten days ago}
   * @param aheadOnly whether it only counts in a clause that looks ahead: {@code in two weeks}
   */
  record Offset(Unit unit, int amount, int days, Anchor anchor, boolean aheadOnly)
      implements Reading {}

  /** The last, present or next season that begins in this month. */
  record Season(int month, Shift shift) implements Reading {}
}
