package org.chancery.evaluate;

/** How many gold items there are, how many were predicted, and how many of both agree. */
public record Rates(int hits, int gold, int predicted) {

  /** Share of right ones among the predicted; 1 if neither side has any. */
  public double precision() {
    return predicted > 0 ? hits / (double) predicted : gold == 0 ? 1 : 0;
  }

  /** Share of found ones among the gold; 1 if there are none. */
  public double recall() {
    return gold > 0 ? hits / (double) gold : 1;
  }

  /** Harmonic mean of precision and recall. */
  public double f1() {
    double sum = precision() + recall();
    return sum > 0 ? 2 * precision() * recall() / sum : 0;
  }
}
