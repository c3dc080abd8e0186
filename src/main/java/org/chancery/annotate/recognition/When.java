package org.chancery.annotate.recognition;

import java.time.LocalDate;
import org.chancery.annotate.time.DateExpression;
import org.chancery.model.DatePrecision;
import org.chancery.model.EventDateBasis;
import org.jspecify.annotations.Nullable;

/** When an act took or takes place; {@link #UNKNOWN} where nothing tells. */
record When(
    @Nullable LocalDate date, @Nullable DatePrecision precision, @Nullable EventDateBasis basis) {
  static final When UNKNOWN = new When(null, null, null);

  static When of(DateExpression expression) {
    return new When(expression.date(), expression.precision(), expression.basis());
  }

  static When published(LocalDate day) {
    return new When(day, DatePrecision.DAY, EventDateBasis.PUBLICATION);
  }

  boolean known() {
    return date != null;
  }
}
