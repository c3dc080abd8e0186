package org.chancery.model;

/** What an event's date was read from, the surest first. */
public enum EventDateBasis {
  /** A full date in the text. */
  EXPLICIT,
  /** A weekday, resolved against the publication date. */
  WEEKDAY,
  /** Today, yesterday, last month and the like. */
  RELATIVE,
  /** The publication date itself. */
  PUBLICATION
}
