package org.chancery.annotate.time;

/** How what is told stands to the date. */
public enum DateRelation {
  /** It happens then: "on Friday", "in 2014", a bare date. */
  AT,
  /** It has lasted from then: "since 1979", "from 3 May". */
  SINCE,
  /** It lasts up to then, or is due by then: "until Friday", "by June". */
  UNTIL,
  /** It happens at some time before: "before 1991". */
  BEFORE,
  /** It happens at some time after: "after 2008". */
  AFTER,
  /** The date is that of what the words right after tell: "six years after it cut its ties". */
  ELAPSED,
  /** The date is that of what is remembered: "the 40th anniversary of". */
  ANNIVERSARY
}
