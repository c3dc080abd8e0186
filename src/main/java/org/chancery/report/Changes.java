package org.chancery.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.chancery.report.Tally.InSpan;
import org.jspecify.annotations.Nullable;

/** How shares change from one period to the next. */
final class Changes {
  private static final int DIGITS = 12;

  private Changes() {}

  /** The share of a group in a period. */
  @FunctionalInterface
  interface Share<F extends Fact<F>> {
    double of(long span, InSpan<F> counts);
  }

  /**
   * The share in a period less that in the period before, where none told means a share of 0, to
   * twelve digits.
   *
   * @param before the period before; null if there is none, then there is no change either
   */
  static <F extends Fact<F>> @Nullable Double of(
      Tally<F> tally, long span, @Nullable Long before, Share<F> share) {
    InSpan<F> now = tally.spans().get(span);
    if (before == null || now == null) {
      return null;
    }
    InSpan<F> then = tally.spans().get(before);
    return rounded(share.of(span, now) - (then == null ? 0 : share.of(before, then)), DIGITS);
  }

  /** A number to so many digits behind the point, halves away from 0. */
  static double rounded(double number, int digits) {
    return BigDecimal.valueOf(number).setScale(digits, RoundingMode.HALF_UP).doubleValue();
  }
}
