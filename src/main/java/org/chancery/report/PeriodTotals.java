package org.chancery.report;

import static org.apache.spark.sql.functions.expr;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** The periods that have any input, with what all reports measure shares against. */
final class PeriodTotals {
  private PeriodTotals() {}

  /**
   * One row a period: {@code period}, {@code period_start}, {@code n_total} (stories), {@code
   * gap_before} (periods without input right before) and {@code previous_start} (the period with
   * input before it). As many rows as there are days: fit to be broadcast.
   */
  static Dataset<Row> of(Material material) {
    return material.keep(
        "period_totals",
        Periods.each(material.stories())
            .where("stands")
            .groupBy("period", "period_start")
            .agg(expr("count(1) AS n_total"))
            .withColumn(
                "previous_start",
                expr("lag(period_start) OVER (PARTITION BY period ORDER BY period_start)"))
            .withColumn(
                "gap_before",
                expr(
                    """
                    CASE
                      WHEN previous_start IS NULL THEN 0
                      WHEN period = 'day' THEN datediff(period_start, previous_start) - 1
                      WHEN period = 'week' THEN datediff(period_start, previous_start) div 7 - 1
                      ELSE CAST(months_between(period_start, previous_start) AS INT) - 1
                    END""")));
  }
}
