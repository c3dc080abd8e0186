package org.chancery.page;

import static org.apache.spark.sql.functions.desc;
import static org.apache.spark.sql.functions.expr;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.chancery.report.Material;

/** What was read: articles by month, language and kind of date, and the largest outlets. */
final class CorpusPart implements Part {
  private static final int MONTHS = 20_000;
  private static final int OUTLETS = 200;

  @Override
  public String name() {
    return "corpus";
  }

  @Override
  public JsonNode data(Material material) {
    Dataset<Row> articles = material.table("articles");
    Dataset<Row> months =
        articles
            .groupBy(
                expr("date_format(published_date, 'yyyy-MM') AS month"),
                expr("coalesce(language, '') AS language"),
                expr("date_basis"))
            .agg(
                expr("count(1) AS n_articles"),
                expr("count_if(is_first) AS n_stories"),
                expr("min(published_date) AS first"),
                expr("max(published_date) AS last"))
            .orderBy("month", "language", "date_basis");
    Dataset<Row> outlets =
        articles
            .where("outlet IS NOT NULL")
            .groupBy("outlet")
            .agg(expr("count(1) AS n_articles"), expr("count_if(is_first) AS n_stories"))
            .orderBy(desc("n_articles"), expr("outlet"))
            .selectExpr(Part.cut("outlet", 80), "n_articles", "n_stories");
    ObjectNode out = JsonTable.JSON.createObjectNode();
    out.set("months", JsonTable.of(months, MONTHS));
    out.set("outlets", JsonTable.of(outlets, OUTLETS));
    Row numbers =
        articles
            .agg(expr("count(DISTINCT outlet)"), expr("count(DISTINCT publisher_family)"))
            .first();
    out.put("n_outlets", numbers.getLong(0));
    out.put("n_publishers", numbers.getLong(1));
    return out;
  }
}
