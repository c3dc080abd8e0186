package org.chancery.annotate.time;

/** Whether a clause looks back or ahead. */
enum Direction {
  PAST,
  FUTURE,
  UNKNOWN
}
