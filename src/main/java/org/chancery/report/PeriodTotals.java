package org.chancery.report;

import static org.apache.spark.sql.functions.expr;

/** The periods that have any input, with what all reports measure shares against. */
final class PeriodTotals {
  private PeriodTotals() {}

  /** The stories of each period. */
  static SpanTotals of(Material material) {
    return SpanTotals.of(
        material.keep(
            "period_totals",
            Periods.each(material.stories())
                .where("stands")
                .groupBy("span")
                .agg(expr("count(1) AS n"))));
  }
}
