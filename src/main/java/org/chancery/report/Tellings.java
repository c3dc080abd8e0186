package org.chancery.report;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.chancery.model.DatePrecision;
import org.chancery.report.Telling.Subject;
import org.chancery.spark.RecordSchema;
import org.jspecify.annotations.Nullable;

/**
 * Acts as tellings, and which event each telling belongs to.
 *
 * <p>Articles that tell an act alike on the same day are counted together before anything is
 * gathered by pair of states, so a pair makes no more rows than days and dates, however often it is
 * in the news.
 */
final class Tellings {
  private static final String MUTUAL = "act IN ('establish_relations', 'restore_relations')";

  private static final String ID =
      """
      concat_ws('|', actor, act, target, coalesce(object, ''), stance,
        coalesce(CAST(event_date AS STRING), ''), coalesce(precision, ''),
        coalesce(date_basis, ''), coalesce(CAST(published_date AS STRING), ''))""";

  /** Which event a telling belongs to, and when that was. */
  record Placed(
      String tellingId,
      String eventId,
      java.time.@Nullable LocalDate consensusDate,
      @Nullable DatePrecision consensusPrecision) {}

  private Tellings() {}

  /** The acts with the columns of their article's story, mutual ones always the same way round. */
  static Dataset<Row> acts(Material material) {
    return material
        .table("recognition_acts")
        .join(material.stories(), "article_id")
        .withColumns(
            Map.of(
                "actor",
                expr("if(" + MUTUAL + ", least(actor, target), actor)"),
                "target",
                expr("if(" + MUTUAL + ", greatest(actor, target), target)")))
        .withColumn("telling_id", expr(ID));
  }

  /** Rows of {@link Placed}, one a telling. */
  static Dataset<Row> placed(Dataset<Row> acts) {
    RecordSchema<Telling> tellings = RecordSchema.of(Telling.class);
    RecordSchema<Placed> placed = RecordSchema.of(Placed.class);
    Dataset<Row> counted =
        acts.withColumnRenamed("telling_id", "id")
            .withColumnRenamed("published_date", "published")
            .groupBy(
                col("id"),
                col("actor"),
                col("act"),
                col("target"),
                col("object"),
                col("stance"),
                col("event_date"),
                col("precision"),
                col("date_basis"),
                col("published"))
            .agg(expr("count(DISTINCT origin_id) AS origins"));
    return tellings
        .conform(counted)
        .groupByKey((MapFunction<Row, String>) Tellings::pair, Encoders.STRING())
        .flatMapGroups(
            (FlatMapGroupsFunction<String, Row, Row>)
                (pair, rows) -> {
                  List<Telling> told = new ArrayList<>();
                  rows.forEachRemaining(row -> told.add(tellings.fromRow(row)));
                  return place(told).stream().map(placed::toRow).iterator();
                },
            placed.encoder());
  }

  private static String pair(Row row) {
    String actor = Objects.requireNonNull(row.getAs("actor"));
    String target = Objects.requireNonNull(row.getAs("target"));
    return actor.compareTo(target) < 0 ? actor + target : target + actor;
  }

  static List<Placed> place(List<Telling> told) {
    List<Placed> out = new ArrayList<>(told.size());
    for (Map.Entry<Subject, List<Event>> entry : EventClusters.of(told).entrySet()) {
      int number = 0;
      for (Event event : entry.getValue()) {
        String id = entry.getKey().text() + "-" + ++number;
        ConsensusDate when = event.when();
        for (Telling telling : event.tellings()) {
          out.add(
              new Placed(
                  telling.id(),
                  id,
                  when == null ? null : when.date(),
                  when == null ? null : when.precision()));
        }
      }
    }
    return out;
  }
}
