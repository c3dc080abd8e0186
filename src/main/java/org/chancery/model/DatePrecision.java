package org.chancery.model;

/** How exactly a date is known. */
public enum DatePrecision {
  DAY,
  MONTH,
  YEAR
}
