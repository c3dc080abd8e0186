package org.chancery.publish;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.desc;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;

import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.chancery.report.Material;
import org.jspecify.annotations.Nullable;

/** The few rows of the reports that the summary of a run shows. */
final class Summaries {
  private static final int SHOWN = 5;

  private Summaries() {}

  /** The summary of finished tables, without their checks and the time they took. */
  static RunSummary of(RunTables tables, String runId, String out) {
    Row span =
        tables
            .table("articles")
            .selectExpr(
                "count(1)", "count_if(is_first)", "min(published_date)", "max(published_date)")
            .first();
    return new RunSummary(
        runId,
        out,
        span.getLong(0),
        span.getLong(1),
        (LocalDate) span.get(2),
        (LocalDate) span.get(3),
        pairs(tables),
        sources(tables),
        acts(tables, (LocalDate) span.get(3)),
        counts(tables.table("bad_inputs").groupBy("reason").count()),
        counts(tables.passedOver().groupBy("kind").agg(expr("sum(records)"))),
        Map.of(),
        List.of(),
        Map.of(),
        Duration.ZERO);
  }

  private static List<RunSummary.Pair> pairs(Material tables) {
    return tables
        .table("country_cooccurrence")
        .where("period = 'all' AND level = 'document'")
        .orderBy(desc("n_origins"), desc("n_articles"), col("country_a"), col("country_b"))
        .select("country_a", "country_b", "n_origins", "n_articles", "npmi")
        .takeAsList(SHOWN)
        .stream()
        .map(
            r ->
                new RunSummary.Pair(
                    r.getString(0), r.getString(1), r.getLong(2), r.getLong(3), r.getDouble(4)))
        .toList();
  }

  private static List<RunSummary.Source> sources(Material tables) {
    Dataset<Row> counts =
        tables
            .table("source_counts")
            .where("period = 'all' AND source_type <> 'anonymous'")
            .groupBy("source_key")
            .agg(
                expr("min(source) AS source"),
                expr("max(n_origins) AS n_origins"),
                expr("max(n_articles) AS n_articles"))
            .orderBy(desc("n_origins"), desc("n_articles"), col("source"));
    return counts.select("source", "n_origins", "n_articles").takeAsList(SHOWN).stream()
        .map(r -> new RunSummary.Source(r.getString(0), r.getLong(1), r.getLong(2)))
        .toList();
  }

  /** Acts done, not after the newest article. */
  private static List<RunSummary.LatestAct> acts(Material tables, @Nullable LocalDate newest) {
    Dataset<Row> done = tables.table("recognition_timeline").where("stance = 'done'");
    if (newest != null) {
      done = done.where(col("event_date").leq(lit(newest)));
    }
    return done
        .orderBy(col("event_date").desc_nulls_last(), desc("n_origins"), col("event_id"))
        .select("actor", "act", "target", "event_date", "precision", "n_origins", "confidence")
        .takeAsList(SHOWN)
        .stream()
        .map(
            r ->
                new RunSummary.LatestAct(
                    r.getString(0),
                    r.getString(1),
                    r.getString(2),
                    r.getAs(3),
                    r.getAs(4),
                    r.getLong(5),
                    r.getDouble(6)))
        .toList();
  }

  /** Counts by name, the highest first. */
  private static Map<String, Long> counts(Dataset<Row> byName) {
    Map<String, Long> counts = new LinkedHashMap<>();
    byName
        .toDF("name", "number")
        .orderBy(desc("number"), col("name"))
        .collectAsList()
        .forEach(r -> counts.put(r.getString(0), r.getLong(1)));
    return counts;
  }
}
