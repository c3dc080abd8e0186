package org.chancery.annotate.time;

import org.chancery.annotate.time.Reading.Shift;

/** The meaning of "last", "next", "this" and the like before a weekday or a month. */
final class Shifts {
  private Shifts() {}

  /** By the value that {@code words.csv} gives the word. */
  static Shift of(int value) {
    return switch (value) {
      case -1 -> Shift.LAST;
      case -2 -> Shift.PAST;
      case -3 -> Shift.PREVIOUS;
      case 0 -> Shift.THIS;
      case 1 -> Shift.NEXT;
      case 2 -> Shift.COMING;
      case 3 -> Shift.FOLLOWING;
      case 4 -> Shift.SAME;
      default -> Shift.OPEN;
    };
  }
}
