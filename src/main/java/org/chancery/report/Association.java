package org.chancery.report;

import org.jspecify.annotations.Nullable;

/**
 * Measures of association over N units, of which a name A, b name B and n name both.
 *
 * <p>PMI: Church and Hanks, "Word association norms, mutual information, and lexicography" (1990).
 * NPMI: Bouma, "Normalized (pointwise) mutual information in collocation extraction" (2009). LLR:
 * Dunning, "Accurate methods for the statistics of surprise and coincidence" (1993).
 */
final class Association {
  private static final double LN2 = Math.log(2);

  private Association() {}

  /** Units that would name both if the two were independent: ab/N. */
  static double expected(long a, long b, long total) {
    return total == 0 ? 0 : (double) a * b / total;
  }

  /** Share of the units that name both among those that name either: n/(a+b−n). */
  static double jaccard(long n, long a, long b) {
    long either = a + b - n;
    return either == 0 ? 0 : (double) n / either;
  }

  /** log2(nN/ab); null if no unit names both. */
  static @Nullable Double pmi(long n, long a, long b, long total) {
    return n == 0 ? null : log2((double) n * total / ((double) a * b));
  }

  /** PMI over −log2(n/N), from −1 to 1: −1 if no unit names both, 1 if every unit does. */
  static double npmi(long n, long a, long b, long total) {
    if (n == 0) {
      return -1;
    }
    return n == total ? 1 : log2((double) n * total / ((double) a * b)) / -log2((double) n / total);
  }

  /** Dunning's G² on the two-by-two table: twice the sum of observed·ln(observed/expected). */
  static double llr(long n, long a, long b, long total) {
    double g =
        cell(n, a, b, total)
            + cell(a - n, a, total - b, total)
            + cell(b - n, total - a, b, total)
            + cell(total - a - b + n, total - a, total - b, total);
    return Math.max(0, 2 * g);
  }

  private static double cell(long observed, long row, long column, long total) {
    return observed <= 0
        ? 0
        : observed * Math.log((double) observed * total / ((double) row * column));
  }

  private static double log2(double x) {
    return Math.log(x) / LN2;
  }
}
