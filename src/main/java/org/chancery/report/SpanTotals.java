package org.chancery.report;

import java.io.Serializable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/**
 * A number for each period that has one, in sixteen bytes a period: small enough for every executor
 * to hold those of all countries.
 */
final class SpanTotals implements Serializable {
  private static final long serialVersionUID = 1L;

  /** No number for any period. */
  static final SpanTotals NONE = new SpanTotals(new long[0], new long[0]);

  private final long[] spans;
  private final long[] numbers;

  private SpanTotals(long[] spans, long[] numbers) {
    this.spans = spans;
    this.numbers = numbers;
  }

  static SpanTotals of(Map<Long, Long> numbers) {
    TreeMap<Long, Long> sorted = new TreeMap<>(numbers);
    return new SpanTotals(
        sorted.keySet().stream().mapToLong(Long::longValue).toArray(),
        sorted.values().stream().mapToLong(Long::longValue).toArray());
  }

  /**
   * Those of rows of a span and a number, which the driver holds.
   *
   * @param rows {@code span}, {@code n}, no span twice
   */
  static SpanTotals of(Dataset<Row> rows) {
    return byKey(rows.selectExpr("'' AS key", "span", "n")).getOrDefault("", NONE);
  }

  /**
   * Those of rows of a key, a span and a number, by key.
   *
   * @param rows {@code key}, {@code span}, {@code n}, no span twice with one key
   */
  static Map<String, SpanTotals> byKey(Dataset<Row> rows) {
    Map<String, Map<Long, Long>> found = new HashMap<>();
    Iterator<Row> all = rows.select("key", "span", "n").toLocalIterator();
    while (all.hasNext()) {
      Row row = all.next();
      found
          .computeIfAbsent(row.getString(0), k -> new HashMap<>())
          .put(row.getLong(1), row.getLong(2));
    }
    Map<String, SpanTotals> totals = new HashMap<>();
    found.forEach((key, numbers) -> totals.put(key, of(numbers)));
    return totals;
  }

  /** The number of a period, 0 if it has none. */
  long of(long span) {
    int at = Arrays.binarySearch(spans, span);
    return at < 0 ? 0 : numbers[at];
  }

  /** The period of the same kind before that one, null if there is none. */
  @Nullable Long before(long span) {
    int at = Arrays.binarySearch(spans, span);
    int previous = (at < 0 ? -at - 1 : at) - 1;
    return previous >= 0 && Periods.kind(spans[previous]) == Periods.kind(span)
        ? (Long) spans[previous]
        : null;
  }

  /** How many periods without a number lie between that one and the one {@link #before} it. */
  int gapBefore(long span) {
    Long previous = before(span);
    return previous == null ? 0 : Periods.between(previous, span) - 1;
  }

  /** How many periods of a kind have a number. */
  int periods(int kind) {
    return (int) Arrays.stream(spans).filter(span -> Periods.kind(span) == kind).count();
  }
}
