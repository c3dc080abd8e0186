package org.chancery.report;

import static org.apache.spark.sql.functions.expr;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * The periods that reports count by. An article counts in its day, its week (from Monday), its
 * month and in all; one without a date in all only.
 */
final class Periods {
  static final String DOC = "Day, week, month or all.";
  static final String START_DOC =
      "First day of the period, a Monday for a week; null for the period all.";

  /** The column that names a period: its kind times 2³², and its first day counted from 1970. */
  static final String SPAN = "span";

  private static final String EACH =
      """
      stack(4,
        0L, is_first,
        (1L << 32) + unix_date(published_date), first_of_day,
        (2L << 32) + unix_date(month_start), first_of_month,
        (3L << 32) + unix_date(week_start), first_of_week) AS (span, stands)""";

  /** The kind of a span's period, counted in the order of the alphabet. */
  private static final String KIND = "((span + (1L << 31)) >> 32)";

  private Periods() {}

  /**
   * Each row once a period, for rows with the columns of {@link org.chancery.origin.Story}. Of
   * these are kept those named, beside {@code span} and {@code stands}: whether the article stands
   * for its story in the period.
   *
   * <p>One number names a period, because millions of rows are grouped and sorted by it: spans are
   * in the order of {@code period} and {@code period_start}, which {@link #shown} makes of them.
   */
  static Dataset<Row> each(Dataset<Row> rows, String... kept) {
    return rows.selectExpr(
            Stream.concat(Stream.of(EACH), Arrays.stream(kept)).toArray(String[]::new))
        .where("span IS NOT NULL");
  }

  /** The rows with {@code period} and {@code period_start} as reports show them. */
  static Dataset<Row> shown(Dataset<Row> rows) {
    return rows.withColumns(
        Map.of(
            "period", kind(),
            "period_start", expr("if(span = 0, NULL, " + start("span") + ")")));
  }

  /** The rows of a report with the span of {@code period} and {@code period_start}. */
  static Dataset<Row> spans(Dataset<Row> shown) {
    return shown.withColumn(
        "span",
        expr(
            """
            CASE period WHEN 'all' THEN 0L WHEN 'day' THEN 1L << 32 WHEN 'month' THEN 2L << 32
              ELSE 3L << 32 END + coalesce(unix_date(period_start), 0)"""));
  }

  /** The name of a span's kind of period. */
  static Column kind() {
    return expr(name(KIND));
  }

  private static String name(String kind) {
    return "CASE "
        + kind
        + " WHEN 0 THEN 'all' WHEN 1 THEN 'day' WHEN 2 THEN 'month' ELSE 'week' END";
  }

  /** The first day of a span that is not that of all. */
  static String start(String span) {
    return "date_from_unix_date(CAST("
        + span
        + " - ("
        + KIND.replace("span", span)
        + " << 32) AS INT))";
  }

  /** The columns that name the period, and others, as groups. */
  static List<String> and(String... columns) {
    return Stream.concat(Stream.of(SPAN), Arrays.stream(columns)).toList();
  }

  /** The same, as names to join by. */
  static String[] joined(String... columns) {
    return and(columns).toArray(String[]::new);
  }
}
