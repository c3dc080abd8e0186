package org.chancery.origin;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** What two articles have in common besides words, and how many words they must share with it. */
enum Bond {
  /** One agency's, of about one day: editors add to its story what their readers want to know. */
  ONE_WIRE(0.5, 0.3),
  /** One outlet's, of other days: a form that is filled in again, unless it is all the same. */
  ONE_OUTLET_LATER(0.95, 0.9),
  /** Nothing else. */
  NONE(0.7, 0.4);

  /** An agency's story of one day is in print on that day and the next two. */
  private static final int DAYS = 2;

  private final double ofSmaller;
  private final double ofUnion;

  Bond(double ofSmaller, double ofUnion) {
    this.ofSmaller = ofSmaller;
    this.ofUnion = ofUnion;
  }

  /**
   * What two articles have in common.
   *
   * @param wire the agency that both say they are from; null if there is none
   * @param oneOutlet whether both are of one outlet, or both of unknown ones
   * @param dayA day of publication of the one; null if unknown
   * @param dayB that of the other
   */
  static Bond of(
      @Nullable String wire,
      boolean oneOutlet,
      @Nullable LocalDate dayA,
      @Nullable LocalDate dayB) {
    if (dayA == null || dayB == null) {
      return NONE;
    }
    if (wire != null && Math.abs(ChronoUnit.DAYS.between(dayA, dayB)) <= DAYS) {
      return ONE_WIRE;
    }
    return oneOutlet && !dayA.equals(dayB) ? ONE_OUTLET_LATER : NONE;
  }

  /** Whether so many shared ones of a text's and of both texts' shingles make a copy. */
  boolean isCopy(int shared, int smaller, int union) {
    return shared >= ofSmaller * smaller && shared >= ofUnion * union;
  }
}
