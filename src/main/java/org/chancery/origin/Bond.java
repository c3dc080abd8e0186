package org.chancery.origin;

/** What two articles have in common besides words, and how many words they must share with it. */
enum Bond {
  /** One agency's, of about one day: editors add to its story what their readers want to know. */
  ONE_WIRE(0.5, 0.3),
  /** One outlet's, of other days: a form that is filled in again, unless it is all the same. */
  ONE_OUTLET_LATER(0.95, 0.9),
  /** Nothing else. */
  NONE(0.7, 0.4);

  /** An agency's story of one day is in print on that day and the next two. */
  static final int DAYS = 2;

  /** Names the bond of {@code from_a} and {@code from_b}, structs of wire, outlet and day. */
  static final String SQL =
      """
      CASE
        WHEN from_a.wire = from_b.wire AND abs(datediff(from_a.day, from_b.day)) <= %d
          THEN 'ONE_WIRE'
        WHEN from_a.outlet <=> from_b.outlet AND from_a.day <> from_b.day
          THEN 'ONE_OUTLET_LATER'
        ELSE 'NONE'
      END"""
          .formatted(DAYS);

  private final double ofSmaller;
  private final double ofUnion;

  Bond(double ofSmaller, double ofUnion) {
    this.ofSmaller = ofSmaller;
    this.ofUnion = ofUnion;
  }

  /** Whether so many shared ones of a text's and of both texts' shingles make a copy. */
  boolean isCopy(int shared, int smaller, int union) {
    return shared >= ofSmaller * smaller && shared >= ofUnion * union;
  }
}
