package org.chancery.report;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;

/**
 * The periods that reports count by. An article counts in its day, its week (from Monday), its
 * month and in all; one without a date in all only.
 */
final class Periods {
  static final String DOC = "Day, week, month or all.";
  static final String START_DOC =
      "First day of the period, a Monday for a week; null for the period all.";

  private static final String EACH =
      """
      inline(filter(array(
        struct('all' AS period, DATE'0001-01-01' AS period_start, is_first AS stands),
        struct('day' AS period, published_date AS period_start, first_of_day AS stands),
        struct('week' AS period, week_start AS period_start, first_of_week AS stands),
        struct('month' AS period, month_start AS period_start, first_of_month AS stands)),
        p -> p.period = 'all' OR p.period_start IS NOT NULL))""";

  private Periods() {}

  /**
   * Each row once a period, for rows with the columns of {@link org.chancery.origin.Story}. Of
   * these are kept those named, beside {@code period}, {@code period_start} and {@code stands}:
   * whether the article stands for its story in the period. The period all has a start before all
   * others, so that periods can be joined; {@link #shown} takes it away.
   */
  static Dataset<Row> each(Dataset<Row> rows, String... kept) {
    return rows.selectExpr(
        Stream.concat(Stream.of(EACH), Arrays.stream(kept)).toArray(String[]::new));
  }

  /** The columns that name the period and others, as names to join by. */
  static String[] joined(String... columns) {
    return Stream.concat(Stream.of("period", "period_start"), Arrays.stream(columns))
        .toArray(String[]::new);
  }

  /** The rows with a null for the start of the period all, as reports show it. */
  static Dataset<Row> shown(Dataset<Row> rows) {
    return rows.withColumn(
        "period_start", functions.expr("if(period = 'all', NULL, period_start)"));
  }

  /** The columns that name the period, and others, as groups. */
  static List<String> and(String... columns) {
    return List.of(joined(columns));
  }
}
