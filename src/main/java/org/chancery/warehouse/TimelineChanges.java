package org.chancery.warehouse;

import static org.apache.spark.sql.functions.expr;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.chancery.model.Doc;
import org.chancery.spark.RecordSchema;
import org.jspecify.annotations.Nullable;

/**
 * What the timeline tells otherwise than the one published before: acts that are new, whose date
 * has changed, and that have vanished.
 */
final class TimelineChanges {
  /** The table's name, beside the reports. */
  static final String NAME = "timeline_changes";

  private static final String TIMELINE = "recognition_timeline";
  private static final String SUBJECT = "actor, act, target, object, stance";

  record ChangeRow(
      @Doc("What has changed: new, date_changed or vanished.") String change,
      @Doc("Code of the acting state.") String actor,
      @Doc("What it did.") String act,
      @Doc("Code of the state acted upon.") String target,
      @Doc("What is recognised or no longer so; null if not told.") @Nullable String object,
      @Doc("How far it has gone.") String stance,
      @Doc("First day of the period before; null if it had none or is new.")
          @Nullable LocalDate dateBefore,
      @Doc("How exactly it was known; null without one.") @Nullable String precisionBefore,
      @Doc("First day of the period now; null if it has none or has vanished.")
          @Nullable LocalDate dateNow,
      @Doc("How exactly it is known; null without one.") @Nullable String precisionNow) {}

  private TimelineChanges() {}

  /**
   * Writes the table; gives back the number of rows by change.
   *
   * @param before directory of the reports published before; null if there are none, which makes
   *     the table empty
   * @param now directory of the new reports
   */
  static Map<String, Long> write(SparkSession spark, @Nullable String before, String now) {
    Dataset<Row> timeline = spark.read().parquet(now + "/" + TIMELINE);
    Dataset<Row> earlier =
        before == null ? timeline : spark.read().parquet(before + "/" + TIMELINE);
    RecordSchema.of(ChangeRow.class)
        .conform(between(earlier, timeline))
        .coalesce(1)
        .sortWithinPartitions("actor", "act", "target", "object", "stance", "date_now")
        .write()
        .parquet(now + "/" + NAME);
    Map<String, Long> counts = new TreeMap<>(Map.of("new", 0L, "date_changed", 0L, "vanished", 0L));
    spark
        .read()
        .parquet(now + "/" + NAME)
        .groupBy("change")
        .count()
        .collectAsList()
        .forEach(r -> counts.put(r.getString(0), r.getLong(1)));
    return counts;
  }

  /** Dates that both have are let be; the others of one subject are paired in their order. */
  private static Dataset<Row> between(Dataset<Row> before, Dataset<Row> now) {
    Dataset<Row> b = events(before);
    Dataset<Row> n = events(now);
    return numbered(b.exceptAll(n))
        .withColumnRenamed("event", "event_before")
        .join(
            numbered(n.exceptAll(b)).withColumnRenamed("event", "event_now"),
            new String[] {"subject", "place"},
            "full_outer")
        .withColumn(
            "change",
            expr(
                "CASE WHEN event_before IS NULL THEN 'new' WHEN event_now IS NULL THEN 'vanished'"
                    + " ELSE 'date_changed' END"))
        .selectExpr(
            "change",
            "subject.*",
            "event_before.event_date AS date_before",
            "event_before.precision AS precision_before",
            "event_now.event_date AS date_now",
            "event_now.precision AS precision_now");
  }

  private static Dataset<Row> events(Dataset<Row> timeline) {
    return timeline.selectExpr(
        "struct(" + SUBJECT + ") AS subject", "struct(event_date, precision) AS event");
  }

  private static Dataset<Row> numbered(Dataset<Row> events) {
    return events.withColumn(
        "place", expr("row_number() OVER (PARTITION BY subject ORDER BY event)"));
  }
}
