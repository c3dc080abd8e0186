package org.chancery.annotate.time;

import org.chancery.annotate.time.Reading.Calendar;
import org.chancery.annotate.time.Reading.DayOfMonth;
import org.chancery.annotate.time.Reading.Shift;
import org.jspecify.annotations.Nullable;

/** Reads dates in digits: "2024-05-28", "28/05/2024", "28.05.2024", and bare years. */
final class NumericParser {
  private final TimeTokens tokens;

  NumericParser(TimeTokens tokens) {
    this.tokens = tokens;
  }

  /**
   * The date that begins at a number.
   *
   * @param free the first token that no earlier expression holds
   */
  @Nullable Parsed at(int head, int free) {
    int length = tokens.length(head);
    if (length > 10) {
      return null;
    }
    if (length > 7) {
      return pointed(head);
    }
    int year = tokens.year(head);
    if (year > 0) {
      Parsed iso = iso(head, year);
      return iso != null ? iso : year(head, year, free);
    }
    if (tokens.isOrdinalDigits(head)) {
      return dayOfMonth(head, free);
    }
    return length <= 2 && tokens.digits(head) > 0 ? slashed(head) : null;
  }

  /** "on the 7th", "the 7th," but not "the 7th floor". */
  private @Nullable Parsed dayOfMonth(int head, int free) {
    boolean led = tokens.is(head - 1, "the") && tokens.isAny(head - 2, "on", "by", "until", "till");
    boolean closed =
        !tokens.isWord(head + 1) || tokens.isAny(head + 1, "and", "when", "after", "it", "the");
    return led && closed && !tokens.isDash(head + 1) && head - 1 >= free
        ? new Parsed(head - 1, head + 1, new DayOfMonth(tokens.dayDigits(head), 0, false, 0))
        : null;
  }

  private @Nullable Parsed iso(int head, int year) {
    if (!isSeparated(head)) {
      return null;
    }
    int month = tokens.digits(head + 2);
    int day = dayWithTime(head + 4);
    return tokens.length(head + 2) <= 2 && isDate(month, day)
        ? parsed(head, head + 5, year, month, day)
        : null;
  }

  /** The day in the last part of "2024-05-28" and of "2024-05-28T10:15". */
  private int dayWithTime(int token) {
    int day = tokens.dayDigits(token);
    if (day > 0 || tokens.length(token) < 3) {
      return day;
    }
    String part = tokens.string(token);
    return part.charAt(2) == 'T'
            && Character.isDigit(part.charAt(0))
            && Character.isDigit(part.charAt(1))
        ? (part.charAt(0) - '0') * 10 + part.charAt(1) - '0'
        : -1;
  }

  private @Nullable Parsed slashed(int head) {
    if (!isSeparated(head) || tokens.isGlued(head)) {
      return null;
    }
    int second = tokens.digits(head + 2);
    int year = tokens.year(head + 4);
    if (year < 0 && tokens.length(head + 4) == 2 && tokens.isMark(head + 1, '/')) {
      int short4 = tokens.digits(head + 4);
      year = short4 < 0 ? -1 : short4 < 35 ? 2000 + short4 : 1900 + short4;
    }
    if (year < 0 || tokens.length(head + 2) > 2) {
      return null;
    }
    return ordered(head, head + 5, tokens.digits(head), second, year, false);
  }

  /** One token: "28.05.2024" or "2024.05.28". */
  private @Nullable Parsed pointed(int head) {
    String[] parts = tokens.string(head).split("\\.");
    if (parts.length != 3) {
      return null;
    }
    int[] values = new int[3];
    for (int i = 0; i < 3; i++) {
      if (parts[i].isEmpty() || !parts[i].chars().allMatch(c -> c >= '0' && c <= '9')) {
        return null;
      }
      values[i] = Integer.parseInt(parts[i]);
    }
    if (parts[0].length() == 4 && isDate(values[1], values[2])) {
      return parsed(head, head + 1, values[0], values[1], values[2]);
    }
    return parts[2].length() == 4
        ? ordered(head, head + 1, values[0], values[1], values[2], true)
        : null;
  }

  /** With points the day comes first; with strokes the month, unless it cannot be one. */
  private static @Nullable Parsed ordered(
      int first, int end, int one, int two, int year, boolean dayFirst) {
    if (dayFirst && isDate(two, one) || !isDate(one, two) && isDate(two, one)) {
      return parsed(first, end, year, two, one);
    }
    return isDate(one, two) ? parsed(first, end, year, one, two) : null;
  }

  private boolean isSeparated(int head) {
    boolean same =
        tokens.isMark(head + 1, '-') && tokens.isMark(head + 3, '-')
            || tokens.isMark(head + 1, '/') && tokens.isMark(head + 3, '/');
    return same
        && tokens.isGlued(head + 1)
        && tokens.isGlued(head + 2)
        && tokens.isGlued(head + 3)
        && tokens.isGlued(head + 4);
  }

  private @Nullable Parsed year(int head, int year, int free) {
    TimeWord before = tokens.word(head - 1);
    boolean led =
        before != null
            && (before.kind() == WordKind.BEFORE_YEAR && before.value() == 1
                || before.kind() == WordKind.UNIT && before.value() == 6);
    boolean modern = year >= 1900 && year < 2100;
    if (!led && !modern && !tokens.isMark(head - 1, '(')) {
      return null;
    }
    if (before != null && before.kind() == WordKind.NOT_YEAR_BEFORE
        || tokens.isKind(head + 1, WordKind.NOT_YEAR_AFTER)
        || isGluedToName(head)
        || tokens.isMark(head + 1, '%')) {
      return null;
    }
    int first = head;
    int part = tokens.isDash(first - 1) ? first - 2 : first - 1;
    if (part >= free && tokens.isKind(part, WordKind.PART)) {
      first = part;
    } else if (tokens.is(part, "of")
        && part - 1 >= free
        && tokens.isKind(part - 1, WordKind.SEASON)) {
      first = part - 1;
    } else if (part >= free && tokens.isKind(part, WordKind.SEASON)) {
      first = part;
    }
    int end = head + 1;
    if ((tokens.isDash(end) || tokens.isMark(end, '/'))
        && tokens.isGlued(end)
        && tokens.isGlued(end + 1)
        && tokens.digits(end + 1) >= 0) {
      end += 2;
    }
    return new Parsed(first, end, new Calendar(year, 0, 0, 0, Shift.OPEN));
  }

  /** "$2000", "A-2000", "#2000". */
  private boolean isGluedToName(int head) {
    if (!tokens.isGlued(head)) {
      return false;
    }
    boolean opener =
        tokens.isMark(head - 1, '(')
            || tokens.isMark(head - 1, '[')
            || tokens.isMark(head - 1, '"')
            || tokens.isMark(head - 1, '\u201c')
            || tokens.isMark(head - 1, '\u2018')
            || tokens.isMark(head - 1, '\u2014');
    boolean part =
        tokens.isDash(head - 1)
            && (tokens.isKind(head - 2, WordKind.PART) || tokens.isAny(head - 2, "pre", "post"));
    return !opener && !part;
  }

  private static boolean isDate(int month, int day) {
    return month >= 1 && month <= 12 && day >= 1 && day <= 31;
  }

  private static Parsed parsed(int first, int end, int year, int month, int day) {
    return new Parsed(first, end, new Calendar(year, month, day, 0, Shift.OPEN));
  }
}
