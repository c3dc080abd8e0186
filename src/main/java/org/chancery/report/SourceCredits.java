package org.chancery.report;

import static java.util.stream.Collectors.joining;
import static org.apache.spark.sql.functions.expr;

import java.util.Arrays;
import java.util.Locale;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.chancery.model.AttributionKind;

/** What the reports on sources have in common: what makes two credits name the same source. */
final class SourceCredits {
  static final String KEY_DOC =
      "The source's id in the list of known sources, else its name as in source.";
  static final String NAME_DOC = "Name of the source.";
  static final String ID_DOC = "Id in the list of known sources; null for others.";
  static final String TYPE_DOC =
      "What the source is; the first in the alphabet if articles differ.";

  /** How many credits of each kind a group has; kinds without any are left out. */
  private static final String KINDS =
      Arrays.stream(AttributionKind.values())
          .map(kind -> kind.name().toLowerCase(Locale.ROOT))
          .map(
              kind ->
                  "named_struct('kind', '%1$s', 'n_attributions', count_if(kind = '%1$s'))"
                      .formatted(kind))
          .collect(joining(", ", "filter(array(", "), k -> k.n_attributions > 0)"));

  private SourceCredits() {}

  /**
   * One row an article and source that it credits, with the columns of the article's story: {@code
   * source_key}, the id of a known source, the name of another; {@code n_attributions}; and {@code
   * kinds}, an array of {@code kind} and {@code n_attributions}.
   */
  static Dataset<Row> byArticle(Material material) {
    return material.keep(
        "article_sources",
        credits(material)
            .groupBy("article_id", "source_key")
            .agg(expr("count(1) AS n_attributions"), expr(KINDS + " AS kinds"))
            .join(material.stories(), "article_id"));
  }

  /** One row a {@code source_key}: what the reports call the source. */
  static Dataset<Row> names(Material material) {
    return material.keep(
        "source_names",
        credits(material)
            .groupBy("source_key")
            .agg(
                expr("min(source) AS source"),
                expr("min(source_id) AS source_id"),
                expr("min(source_type) AS source_type")));
  }

  private static Dataset<Row> credits(Material material) {
    return material
        .table("attributions")
        .select("article_id", "source", "source_id", "source_type", "kind")
        .withColumn("source_key", expr("coalesce(source_id, source)"));
  }
}
