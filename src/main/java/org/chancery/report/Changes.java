package org.chancery.report;

import static org.apache.spark.sql.functions.expr;

import org.apache.spark.sql.Column;

/** How shares change from one period to the next. */
final class Changes {
  private Changes() {}

  /**
   * {@code share} less that of {@code previous_start}, where no row means a share of 0; null where
   * there is no period before.
   *
   * @param keys the columns that with {@code period} name one series; a comma between them
   */
  static Column of(String keys) {
    String before = " OVER (PARTITION BY period, " + keys + " ORDER BY period_start)";
    return expr(
        "if(previous_start IS NULL, NULL, round(share - if(lag(period_start)"
            + before
            + " <=> previous_start, lag(share)"
            + before
            + ", 0), 12))");
  }
}
