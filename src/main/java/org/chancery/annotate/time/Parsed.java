package org.chancery.annotate.time;

/** A date expression that was read but not yet resolved: tokens {@code [first, end)}. */
record Parsed(int first, int end, Reading reading, DateRelation relation) {
  Parsed(int first, int end, Reading reading) {
    this(first, end, reading, DateRelation.AT);
  }

  /** The same from an earlier token on. */
  Parsed from(int earlier) {
    return new Parsed(earlier, end, reading, relation);
  }

  Parsed with(Reading other) {
    return new Parsed(first, end, other, relation);
  }

  Parsed with(DateRelation other) {
    return new Parsed(first, end, reading, other);
  }
}
