package org.chancery.report;

import static org.apache.spark.sql.functions.expr;

import org.apache.spark.sql.Column;

/** How shares change from one period to the next. */
final class Changes {
  private Changes() {}

  /**
   * {@code share} less that of {@code previous_span}, where no row means a share of 0; null where
   * there is no period before.
   *
   * @param keys the columns that name one series for each kind of period; a comma between them
   */
  static Column of(String keys) {
    String before = " OVER (PARTITION BY " + keys + " ORDER BY span)";
    return expr(
        "if(previous_span IS NULL, NULL, round(share - if(lag(span)"
            + before
            + " <=> previous_span, lag(share)"
            + before
            + ", 0), 12))");
  }
}
