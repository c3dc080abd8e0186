package org.chancery.origin;

import static org.apache.spark.sql.functions.expr;

import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.chancery.spark.RecordSchema;
import org.chancery.spark.Scratch;

/** Finds out which articles tell one story, and which of them was the first. */
public final class Stories {
  private static final String IN_ORDER =
      " OVER (PARTITION BY story ORDER BY published_date NULLS LAST, published_at NULLS LAST,"
          + " dump_file, dump_offset, article_id)";

  /** The agency whose dateline, byline or notice the article carries. */
  private static final String WIRE =
      """
      array_min(transform(
        filter(annotations.attributions, a -> a.source_type = 'agency'
          AND a.kind IN ('dateline', 'byline', 'syndication')),
        a -> coalesce(a.source_id, a.source))) AS wire""";

  private Stories() {}

  /**
   * Rows of {@link Story} for articles as {@link org.chancery.corpus.Corpus#articles()} gives them.
   * The first published article of a story is its origin; of several of one moment, and of those
   * without a date, the one that stands first in the dumps.
   *
   * @param publishers who owns which outlets
   * @param scratch keeps what is needed more than once; the articles are read twice
   */
  public static Dataset<Row> of(
      Dataset<Row> articles, PublisherFamilies publishers, Scratch scratch) {
    Dataset<Row> prints = scratch.keep("prints", prints(articles, publishers));
    Dataset<Row> texts = articles.selectExpr("article.article_id", "article.text");
    Dataset<Row> components = NearDuplicates.components(prints, texts, scratch);
    Dataset<Row> grouped =
        prints
            .drop("buckets", "shingles", "wire")
            .join(components.withColumnRenamed("node", "exact"), new String[] {"exact"}, "left")
            .withColumn("story", expr("coalesce(component, exact)"));
    return ordered(grouped);
  }

  private static Dataset<Row> prints(Dataset<Row> articles, PublisherFamilies publishers) {
    RecordSchema<Print.Source> sources = RecordSchema.of(Print.Source.class);
    RecordSchema<Print> prints = RecordSchema.of(Print.class);
    return sources
        .conform(articles.selectExpr("article.*", WIRE))
        .map(
            (MapFunction<Row, Row>) row -> prints.toRow(Print.of(sources.fromRow(row), publishers)),
            prints.encoder());
  }

  private static Dataset<Row> ordered(Dataset<Row> narrow) {
    Dataset<Row> ordered =
        narrow
            .selectExpr(
                "*",
                "CAST(trunc(published_date, 'WEEK') AS DATE) AS week_start",
                "CAST(trunc(published_date, 'MONTH') AS DATE) AS month_start")
            .selectExpr(
                "*",
                "first_value(article_id)" + IN_ORDER + " AS origin_id",
                "row_number()" + IN_ORDER + " = 1 AS is_first",
                "count(1) OVER (PARTITION BY story) AS n_copies",
                firstOf("published_date") + " AS first_of_day",
                firstOf("week_start") + " AS first_of_week",
                firstOf("month_start") + " AS first_of_month");
    return RecordSchema.of(Story.class).conform(ordered);
  }

  /** In order of publication a story's first article of a period follows one of another period. */
  private static String firstOf(String period) {
    return period + " IS NOT NULL AND NOT (" + period + " <=> lag(" + period + ")" + IN_ORDER + ")";
  }
}
