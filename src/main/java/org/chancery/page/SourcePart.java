package org.chancery.page;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.desc;
import static org.apache.spark.sql.functions.expr;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.chancery.report.Material;

/**
 * The sources credited most: by kind of credit, by outlet, by country of the news and their own.
 */
final class SourcePart implements Part {
  private static final int SOURCES = 150;
  private static final int KINDS = 7;
  private static final int CITED_BY = 3_000;
  private static final int COUNTRIES = 400;

  @Override
  public String name() {
    return "sources";
  }

  @Override
  public JsonNode data(Material material) {
    Dataset<Row> counts = material.table("source_counts").where("period = 'all'");
    Object[] keys =
        counts
            .groupBy("source_key")
            .agg(expr("sum(n_origins) AS n"))
            .orderBy(desc("n"), col("source_key"))
            .takeAsList(SOURCES)
            .stream()
            .map(r -> r.getString(0))
            .toArray();
    List<Row> kinds =
        counts
            .where(col("source_key").isin(keys))
            .orderBy(desc("n_origins"), col("source_key"), col("kind"))
            .selectExpr(
                "source_key",
                Part.cut("source", 80),
                "source_type",
                "kind",
                "n_attributions",
                "n_articles",
                "n_origins",
                "n_outlets")
            .takeAsList(SOURCES * KINDS);
    ObjectNode out = JsonTable.JSON.createObjectNode();
    out.set(
        "kinds",
        JsonTable.of(
            List.of(
                "source_key",
                "source",
                "source_type",
                "kind",
                "n_attributions",
                "n_articles",
                "n_origins",
                "n_outlets"),
            kinds));
    Dataset<Row> outlets =
        material
            .table("source_by_outlet")
            .where("period = 'all'")
            .where(col("source_key").isin(keys))
            .orderBy(desc("n_articles"), col("outlet"), col("source_key"))
            .selectExpr(Part.cut("outlet", 80), "source_key", "n_articles", "n_origins", "share");
    out.set("by_outlet", JsonTable.of(outlets, CITED_BY));
    Dataset<Row> news =
        material
            .table("source_by_country")
            .where("period = 'all'")
            .where(col("source_key").isin(keys))
            .orderBy(desc("n_origins"), col("country"), col("source_key"))
            .select("source_key", "country", "n_origins", "n_focus_origins");
    out.set("by_country", JsonTable.of(news, CITED_BY));
    Dataset<Row> homes =
        material
            .table("attributions")
            .where("source_country IS NOT NULL")
            .groupBy("source_country")
            .agg(
                expr("count(1) AS n_attributions"),
                expr("count(DISTINCT article_id) AS n_articles"),
                expr("count(DISTINCT coalesce(source_id, source)) AS n_sources"))
            .orderBy(desc("n_articles"), col("source_country"));
    out.set("homes", JsonTable.of(homes, COUNTRIES));
    return out;
  }
}
