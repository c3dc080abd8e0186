package org.chancery.report;

import static org.apache.spark.sql.functions.expr;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** What the reports on sources have in common: what makes two credits name the same source. */
final class SourceCredits {
  static final String KEY_DOC =
      "The source's id in the list of known sources, else its name as in source.";
  static final String NAME_DOC = "Name of the source.";
  static final String ID_DOC = "Id in the list of known sources; null for others.";
  static final String TYPE_DOC =
      "What the source is; the first in the alphabet if articles differ.";

  private SourceCredits() {}

  /**
   * The credits with the columns of their article's story, and {@code source_key}: the id of a
   * known source, the name of another.
   */
  static Dataset<Row> of(Material material) {
    return material
        .table("attributions")
        .select("article_id", "source", "source_id", "source_type", "kind")
        .withColumn("source_key", expr("coalesce(source_id, source)"))
        .join(material.stories(), "article_id");
  }

  /** One row a {@code source_key}: what the reports call the source. */
  static Dataset<Row> names(Material material) {
    return material.keep(
        "source_names",
        of(material)
            .groupBy("source_key")
            .agg(
                expr("min(source) AS source"),
                expr("min(source_id) AS source_id"),
                expr("min(source_type) AS source_type")));
  }
}
