package org.chancery.origin;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.udf;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.api.java.UDF4;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.types.DataTypes;
import org.chancery.spark.RecordSchema;

/** Finds out which articles tell one story, and which of them was the first. */
public final class Stories {
  private static final UserDefinedFunction FINGERPRINT =
      udf((UDF4<String, String, String, String, String>) TextFingerprint::of, DataTypes.StringType);
  private static final UserDefinedFunction FAMILY =
      udf(
          (UDF2<String, String, String>)
              (outlet, url) -> PublisherFamilies.standard().of(outlet, url),
          DataTypes.StringType);

  private static final String IN_ORDER =
      " OVER (PARTITION BY story ORDER BY published_date NULLS LAST, published_at NULLS LAST,"
          + " dump_file, dump_offset, article_id)";

  private Stories() {}

  /**
   * Rows of {@link Story} for articles as {@link org.chancery.corpus.Corpus#articles()} gives them.
   * The first published article of a story is its origin; of several of one moment, and of those
   * without a date, the one that stands first in the dumps.
   */
  public static Dataset<Row> of(Dataset<Row> articles) {
    Dataset<Row> narrow =
        articles
            .select("article.*")
            .select(
                col("article_id"),
                col("outlet"),
                FAMILY.apply(col("outlet"), col("url")).as("publisher_family"),
                col("published_date"),
                col("published_at"),
                col("dump_file"),
                col("dump_offset"),
                FINGERPRINT
                    .apply(
                        col("title"),
                        col("outlet"),
                        col("published_date").cast("string"),
                        col("text"))
                    .as("story"));
    Dataset<Row> ordered =
        narrow
            .withColumn("week_start", expr("CAST(trunc(published_date, 'WEEK') AS DATE)"))
            .withColumn("month_start", expr("CAST(trunc(published_date, 'MONTH') AS DATE)"))
            .withColumn("origin_id", expr("first_value(article_id)" + IN_ORDER))
            .withColumn("is_first", expr("row_number()" + IN_ORDER + " = 1"))
            .withColumn("n_copies", expr("count(1) OVER (PARTITION BY story)"))
            .withColumn("first_of_day", firstOf("published_date"))
            .withColumn("first_of_week", firstOf("week_start"))
            .withColumn("first_of_month", firstOf("month_start"));
    return RecordSchema.of(Story.class).conform(ordered);
  }

  /** In order of publication a story's first article of a period follows one of another period. */
  private static Column firstOf(String period) {
    return expr(
        period + " IS NOT NULL AND NOT (" + period + " <=> lag(" + period + ")" + IN_ORDER + ")");
  }
}
