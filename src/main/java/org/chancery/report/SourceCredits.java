package org.chancery.report;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;

import java.util.Arrays;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
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

  /** What names the source within a group of one {@code source_key}, and more. */
  static Column[] names(Column... more) {
    Stream<Column> names =
        Stream.of(expr("min(source_id) AS source_id"), expr("min(source_type) AS source_type"));
    return Stream.concat(names, Arrays.stream(more)).toArray(Column[]::new);
  }

  /** The group's articles, stories and, unless it groups by outlet, outlets. */
  static Column articles() {
    return expr("count(DISTINCT article_id) AS n_articles");
  }

  static Column origins() {
    return expr("count(DISTINCT origin_id) AS n_origins");
  }

  static Column outlets() {
    return expr("count(DISTINCT outlet) AS n_outlets");
  }

  static Column key() {
    return col("source_key");
  }
}
