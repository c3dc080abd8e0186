package org.chancery.report;

import static org.apache.spark.sql.functions.col;

import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.encoders.RowEncoder;
import org.apache.spark.sql.types.DataTypes;
import org.chancery.report.Tally.InSpan;
import org.chancery.spark.RecordSchema;
import org.chancery.spark.SmallData;
import org.jspecify.annotations.Nullable;

/**
 * Counts facts group by group, and within a group period by period.
 *
 * <p>An article counts in four periods. Facts are brought together and sorted before that, once;
 * their counts in all periods come from one walk over the group.
 */
final class Groups {
  /**
   * The column of {@link #rows} by which its rows are in the order of period and group. As a single
   * number Spark sorts it without comparing rows.
   */
  static final String RANK = "rank";

  private Groups() {}

  /** The rows of a group. */
  @FunctionalInterface
  interface GroupRows<F extends Fact<F>, R extends Record> extends Serializable {
    /**
     * @param tally of all facts of the group
     */
    SpanRow<F, R> of(Tally<F> tally);
  }

  /** The row of a period of a group. */
  @FunctionalInterface
  interface SpanRow<F extends Fact<F>, R extends Record> {
    /** The row; null if the period is left out. */
    @Nullable R of(long span, InSpan<F> counts);
  }

  /**
   * One row a group and period, with the column {@link #RANK} behind.
   *
   * @param facts the columns of the facts' schema
   * @param keys those of them that make a group, in the order of the report
   */
  static <F extends Record & Fact<F>, R extends Record> Dataset<Row> rows(
      Dataset<Row> facts,
      RecordSchema<F> fact,
      List<String> keys,
      RecordSchema<R> row,
      GroupRows<F, R> rows) {
    Column[] near = columns(keys.stream());
    Column[] sorted = columns(Stream.concat(keys.stream(), Stream.of("counted.story")));
    Encoder<Row> encoder =
        RowEncoder.encoderFor(row.struct().add(RANK, DataTypes.LongType, false), true);
    return SmallData.gathered(fact.conform(facts), near)
        .sortWithinPartitions(sorted)
        .mapPartitions(
            (MapPartitionsFunction<Row, Row>) part -> new Walk<>(part, fact, row, rows), encoder);
  }

  private static Column[] columns(Stream<String> names) {
    return names.map(name -> col(name)).toArray(Column[]::new);
  }

  /** Walks over the sorted facts of a part. */
  private static final class Walk<F extends Record & Fact<F>, R extends Record>
      implements Iterator<Row> {
    private final Iterator<Row> facts;
    private final RecordSchema<F> fact;
    private final RecordSchema<R> row;
    private final GroupRows<F, R> rows;
    private final Deque<Row> ready = new ArrayDeque<>();
    private @Nullable F next;
    private long place;

    private Walk(
        Iterator<Row> facts, RecordSchema<F> fact, RecordSchema<R> row, GroupRows<F, R> rows) {
      this.facts = facts;
      this.fact = fact;
      this.row = row;
      this.rows = rows;
      this.next = read();
    }

    private @Nullable F read() {
      return facts.hasNext() ? fact.fromRow(facts.next()) : null;
    }

    @Override
    public boolean hasNext() {
      while (ready.isEmpty() && next != null) {
        group(next);
      }
      return !ready.isEmpty();
    }

    private void group(F first) {
      Tally<F> tally = new Tally<>();
      F at = first;
      while (at != null && at.sameGroup(first)) {
        tally.add(at);
        at = read();
      }
      next = at;
      SpanRow<F, R> ofSpan = rows.of(tally);
      tally
          .spans()
          .forEach(
              (span, counts) -> {
                R made = ofSpan.of(span, counts);
                if (made != null) {
                  ready.add(row.toRow(made, Periods.rank(span, place++)));
                }
              });
    }

    @Override
    public Row next() {
      if (!hasNext()) {
        throw new NoSuchElementException("no more rows");
      }
      return ready.remove();
    }
  }
}
