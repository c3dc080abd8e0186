package org.chancery.annotate.time;

/** The part that a word plays in date expressions; see {@code words.csv}. */
enum WordKind {
  MONTH,
  MONTH_SHORT,
  WEEKDAY,
  WEEKDAY_SHORT,
  DAY,
  UNIT,
  SEASON,
  DAYPART,
  MOMENT,
  INSTANT,
  FEAST,
  ANNIVERSARY,
  SHIFT,
  PART,
  AGO,
  NUMBER,
  TENS,
  ORDINAL,
  BEFORE_YEAR,
  NOT_YEAR_BEFORE,
  NOT_YEAR_AFTER,
  NOT_DAY_BEFORE;

  /** Whether an expression is recognised by this word; the others only stand beside such a word. */
  boolean isHead() {
    return compareTo(ANNIVERSARY) <= 0;
  }
}
