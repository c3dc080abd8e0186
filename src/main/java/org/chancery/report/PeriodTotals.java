package org.chancery.report;

import static org.apache.spark.sql.functions.expr;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** The periods that have any input, with what all reports measure shares against. */
final class PeriodTotals {
  private PeriodTotals() {}

  /**
   * One row a period: {@code span}, {@code period}, {@code n_total} (stories), {@code gap_before}
   * (periods without input right before) and {@code previous_span} (the period with input before
   * it). As many rows as there are days: fit to be broadcast.
   */
  static Dataset<Row> of(Material material) {
    return material.keep(
        "period_totals",
        Periods.each(material.stories())
            .where("stands")
            .groupBy("span")
            .agg(expr("count(1) AS n_total"))
            .withColumn("period", Periods.kind())
            .withColumn("previous_span", expr("lag(span) OVER (PARTITION BY period ORDER BY span)"))
            .withColumn(
                "gap_before",
                expr(
                    """
                    CASE
                      WHEN previous_span IS NULL THEN 0
                      WHEN period = 'day' THEN span - previous_span - 1
                      WHEN period = 'week' THEN (span - previous_span) div 7 - 1
                      ELSE CAST(months_between(%s, %s) AS INT) - 1
                    END"""
                        .formatted(Periods.start("span"), Periods.start("previous_span")))));
  }
}
