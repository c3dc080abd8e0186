package org.chancery.report;

import java.time.LocalDate;
import java.time.temporal.ChronoField;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/**
 * The periods that reports count by. An article counts in its day, its week (from Monday), its
 * month and in all; one without a date in all only.
 *
 * <p>One number names a period, because millions of rows are grouped and sorted by it: its kind
 * times 2³², and its first day counted from 1970. These spans are in the order of {@code period}
 * and {@code period_start}.
 */
final class Periods {
  static final String DOC = "Day, week, month or all.";
  static final String START_DOC =
      "First day of the period, a Monday for a week; null for the period all.";

  /** Kinds of periods, in the order of the alphabet. */
  static final int ALL = 0;

  static final int DAY = 1;
  static final int MONTH = 2;
  static final int WEEK = 3;

  private static final String[] NAMES = {"all", "day", "month", "week"};
  private static final long HALF = 1L << 31;

  /** A day of a rank has 26 bits, which are enough for 90,000 years before 1970 and after it. */
  private static final int RANK_DAY = 35;

  private static final int RANK_KIND = 61;
  private static final long MOST_DAYS = 1L << 25;

  /** 1 January 1970 was a Thursday. */
  private static final int FROM_MONDAY = 3;

  private static final int DAYS_OF_WEEK = 7;

  private static final String EACH =
      """
      stack(4,
        0L, is_first,
        (1L << 32) + unix_date(published_date), first_of_day,
        (2L << 32) + unix_date(month_start), first_of_month,
        (3L << 32) + unix_date(week_start), first_of_week) AS (span, stands)""";

  private Periods() {}

  /** The spans in which an article of a day counts; null if the day is unknown. */
  static long[] of(@Nullable Integer day) {
    if (day == null) {
      return new long[] {0};
    }
    int month = (int) LocalDate.ofEpochDay(day).withDayOfMonth(1).toEpochDay();
    int week = day - Math.floorMod(day + FROM_MONDAY, DAYS_OF_WEEK);
    return new long[] {0, span(DAY, day), span(MONTH, month), span(WEEK, week)};
  }

  /** The span of a kind that begins on a day counted from 1970. */
  static long span(int kind, long day) {
    return ((long) kind << 32) + day;
  }

  /**
   * A number that is in the order of spans, and within a span in that of places.
   *
   * @param place from 0, less than 2³⁵
   */
  static long rank(long span, long place) {
    return ((long) kind(span) << RANK_KIND) + (day(span) + MOST_DAYS << RANK_DAY) + place;
  }

  /** The kind of a span's period. */
  static int kind(long span) {
    return (int) (span + HALF >> 32);
  }

  /** All kinds in their order. */
  static IntStream kinds() {
    return IntStream.range(0, NAMES.length);
  }

  /** The name of a span's kind of period. */
  static String name(long span) {
    return NAMES[kind(span)];
  }

  /** The first day of a span; null for that of all. */
  static @Nullable LocalDate start(long span) {
    return span == 0 ? null : LocalDate.ofEpochDay(day(span));
  }

  private static long day(long span) {
    return span - ((long) kind(span) << 32);
  }

  /** How many periods of their kind a span is after an earlier one. */
  static int between(long earlier, long span) {
    long days = day(span) - day(earlier);
    return switch (kind(span)) {
      case DAY -> (int) days;
      case WEEK -> (int) (days / DAYS_OF_WEEK);
      case MONTH -> months(span) - months(earlier);
      default -> 0;
    };
  }

  private static int months(long span) {
    return (int) LocalDate.ofEpochDay(day(span)).getLong(ChronoField.PROLEPTIC_MONTH);
  }

  /**
   * Each row once a period, for rows with the columns of {@link org.chancery.origin.Story}. Of
   * these are kept those named, beside {@code span} and {@code stands}: whether the article stands
   * for its story in the period.
   */
  static Dataset<Row> each(Dataset<Row> rows, String... kept) {
    return rows.selectExpr(
            Stream.concat(Stream.of(EACH), Arrays.stream(kept)).toArray(String[]::new))
        .where("span IS NOT NULL");
  }

  /** In SQL, the span of a report's columns {@code period} and {@code period_start}. */
  static String ofShown() {
    StringBuilder kinds = new StringBuilder("CASE period");
    for (int kind = 0; kind < NAMES.length; kind++) {
      kinds.append(String.format(Locale.ROOT, " WHEN '%s' THEN %dL << 32", NAMES[kind], kind));
    }
    return kinds + " END + coalesce(unix_date(period_start), 0) AS span";
  }
}
