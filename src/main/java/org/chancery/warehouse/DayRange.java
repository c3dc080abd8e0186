package org.chancery.warehouse;

import java.time.LocalDate;

/**
 * Days whose files are meant.
 *
 * @param from the first day
 * @param to the last day
 * @param again whether files that were read before are read again
 */
public record DayRange(LocalDate from, LocalDate to, boolean again) {
  /** All days, and only what is new or has changed. */
  public static final DayRange NEWS = new DayRange(LocalDate.MIN, LocalDate.MAX, false);

  public DayRange {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException("the range " + from + " to " + to + " holds no day");
    }
  }

  boolean holds(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }
}
