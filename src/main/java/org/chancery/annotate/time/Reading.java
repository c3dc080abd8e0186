package org.chancery.annotate.time;

/** What a date expression says, before it is known which day it is said on. */
sealed interface Reading {

  /** Which of several like periods is meant. */
  enum Shift {
    /** The direction follows from the clause. */
    OPEN,
    LAST,
    /** The last one before the day of publication, in this week or the last. */
    PAST,
    THIS,
    NEXT,
    /** The next one after the day of publication, in this week or the next. */
    COMING,
    /** The next one after the expression before. */
    FOLLOWING,
    /** The last one before the expression before. */
    PREVIOUS,
    /** The one of the year of the expression before. */
    SAME
  }

  /** From what an offset is counted. */
  enum Anchor {
    PUBLICATION,
    /** The expression before; the day of publication if there is none near. */
    CONTEXT,
    /** The expression before, and nothing else. */
    ANTECEDENT,
    /** The last expression of the same sentence; the day of publication if there is none. */
    SENTENCE
  }

  /** A unit of the calendar. */
  enum Unit {
    DAY,
    WEEK,
    /** Monday to Sunday, as in "last week". */
    CALENDAR_WEEK,
    /** Monday to today: "earlier this week". */
    WEEK_SO_FAR,
    /** Today to Sunday: "later this week". */
    REST_OF_WEEK,
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

  /**
   * A day of the month {@code months} from the present one; if not told, of the nearest that fits
   * the weekday, or of the month of the expression before.
   */
  record DayOfMonth(int day, int weekday, boolean monthGiven, int months) implements Reading {}

  /**
   * A day or month of the year {@code years} from the present one, "October 31 last year", or from
   * that of the expression before, "26 August of that year".
   */
  record InYear(Calendar date, int years, Anchor anchor) implements Reading {}

  /**
   * An amount of units before (negative) or after the anchor.
   *
   * @param days further days, for {@code two years and ten days ago}
   * @param aheadOnly whether it only counts in a clause that looks ahead: {@code in two weeks}
   * @param exact how exact the outcome is: "ten years ago today" is a day
   */
  record Offset(Unit unit, int amount, int days, Anchor anchor, boolean aheadOnly, Unit exact)
      implements Reading {
    Offset(Unit unit, int amount, int days, Anchor anchor, boolean aheadOnly) {
      this(unit, amount, days, anchor, aheadOnly, days == 0 ? unit : Unit.DAY);
    }

    Offset exactly(Unit known) {
      return new Offset(unit, amount, days, anchor, aheadOnly, known);
    }
  }

  /** The day before another: "on the eve of 9 May". */
  record EveOf(Reading day) implements Reading {}

  /** The last, present or next season that begins in this month. */
  record Season(int month, Shift shift) implements Reading {}
}
