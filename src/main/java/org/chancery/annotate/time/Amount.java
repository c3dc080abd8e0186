package org.chancery.annotate.time;

import org.jspecify.annotations.Nullable;

/**
 * A number in digits or words: tokens {@code [first, end)}.
 *
 * @param ordinal whether it says {@code 5th} or {@code fifth}
 */
record Amount(int value, int first, int end, boolean ordinal) {

  /** The number whose last token stands before {@code end}; null if there is none. */
  static @Nullable Amount before(TimeTokens tokens, int end) {
    int last = end - 1;
    int digits = tokens.digits(last);
    if (digits >= 0) {
      return new Amount(digits, last, end, false);
    }
    if (tokens.dayDigits(last) > 0) {
      return new Amount(tokens.dayDigits(last), last, end, true);
    }
    if (tokens.isMark(last, '.') && tokens.isGlued(last) && tokens.dayDigits(last - 1) > 0) {
      return new Amount(tokens.dayDigits(last - 1), last - 1, end, true);
    }
    TimeWord word = tokens.word(last);
    if (word == null) {
      return null;
    }
    boolean ordinal = word.kind() == WordKind.ORDINAL;
    if (word.kind() == WordKind.TENS) {
      return new Amount(word.value(), last, end, false);
    }
    if (!ordinal && word.kind() != WordKind.NUMBER) {
      return null;
    }
    int tensAt = tokens.isDash(last - 1) && tokens.isGlued(last) ? last - 2 : last - 1;
    int tens = word.value() < 10 ? tokens.value(tensAt, WordKind.TENS) : Integer.MIN_VALUE;
    return tens > 0 && word.text().length() > 2
        ? new Amount(tens + word.value(), tensAt, end, ordinal)
        : new Amount(word.value(), last, end, ordinal);
  }

  /** The number that begins at {@code first}; null if there is none. */
  static @Nullable Amount at(TimeTokens tokens, int first) {
    int digits = tokens.digits(first);
    if (digits >= 0) {
      return new Amount(digits, first, first + 1, false);
    }
    if (tokens.dayDigits(first) > 0) {
      return new Amount(tokens.dayDigits(first), first, first + 1, true);
    }
    TimeWord word = tokens.word(first);
    if (word == null) {
      return null;
    }
    if (word.kind() == WordKind.TENS) {
      int unitAt = tokens.isDash(first + 1) ? first + 2 : first + 1;
      TimeWord unit = tokens.word(unitAt);
      boolean joins =
          unit != null
              && (unit.kind() == WordKind.NUMBER || unit.kind() == WordKind.ORDINAL)
              && unit.value() < 10
              && unit.text().length() > 2;
      return joins && unit != null
          ? new Amount(
              word.value() + unit.value(), first, unitAt + 1, unit.kind() == WordKind.ORDINAL)
          : new Amount(word.value(), first, first + 1, false);
    }
    return word.kind() == WordKind.NUMBER || word.kind() == WordKind.ORDINAL
        ? new Amount(word.value(), first, first + 1, word.kind() == WordKind.ORDINAL)
        : null;
  }

  boolean isDay() {
    return value >= 1 && value <= 31;
  }
}
