package org.chancery.annotate.time;

import java.time.LocalDate;
import org.chancery.model.DatePrecision;
import org.chancery.model.EventDateBasis;
import org.jspecify.annotations.Nullable;

/**
 * A date expression and the period that it names.
 *
 * @param firstToken its first token in the document
 * @param endToken the token after its last
 * @param date first day of the period
 * @param precision length of the period
 * @param basis how the date was found
 * @param relation how what is told stands to the date
 * @param other the first day of the second reading, where the expression alone leaves the direction
 *     open ("Friday", "in May"): the coming one if {@code date} is past, and the reverse; null if
 *     there is only one reading
 * @param yearInferred whether the text names no year
 * @param anchored whether the date was counted from an earlier expression ("two weeks later")
 */
public record DateExpression(
    int firstToken,
    int endToken,
    LocalDate date,
    DatePrecision precision,
    EventDateBasis basis,
    DateRelation relation,
    @Nullable LocalDate other,
    boolean yearInferred,
    boolean anchored) {

  /** A plain expression with one reading. */
  public DateExpression(
      int firstToken, int endToken, LocalDate date, DatePrecision precision, EventDateBasis basis) {
    this(firstToken, endToken, date, precision, basis, DateRelation.AT, null, false, false);
  }

  /** The reading for a clause that looks back; the only one where there is no other. */
  public LocalDate past() {
    return other != null && other.isBefore(date) ? other : date;
  }

  /** The reading for a clause that looks ahead; the only one where there is no other. */
  public LocalDate future() {
    return other != null && other.isAfter(date) ? other : date;
  }
}
