package org.chancery.annotate.recognition;

import java.time.LocalDate;
import org.chancery.annotate.time.DateExpression;
import org.chancery.model.DatePrecision;
import org.chancery.model.EventDateBasis;
import org.jspecify.annotations.Nullable;

/**
 * When an act took or takes place; {@link #UNKNOWN} where nothing tells.
 *
 * @param reported whether it is the day of the report rather than that of the act
 */
record When(
    @Nullable LocalDate date,
    @Nullable DatePrecision precision,
    @Nullable EventDateBasis basis,
    boolean reported) {
  static final When UNKNOWN = new When(null, null, null);

  When(
      @Nullable LocalDate date, @Nullable DatePrecision precision, @Nullable EventDateBasis basis) {
    this(date, precision, basis, false);
  }

  static When of(DateExpression expression) {
    return new When(expression.date(), expression.precision(), expression.basis());
  }

  static When published(LocalDate day) {
    return new When(day, DatePrecision.DAY, EventDateBasis.PUBLICATION);
  }

  /** The same, as the day on which the act was reported. */
  When asReported() {
    return new When(date, precision, basis, true);
  }

  boolean known() {
    return date != null;
  }

  /** The last day of a time that is known. */
  LocalDate lastDay() {
    if (date == null || precision == null) {
      throw new IllegalStateException("No date");
    }
    return switch (precision) {
      case DAY -> date;
      case MONTH -> date.plusMonths(1).minusDays(1);
      case YEAR -> date.plusYears(1).minusDays(1);
    };
  }
}
