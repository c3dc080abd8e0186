package org.chancery.report;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.udf;

import java.time.LocalDate;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF3;
import org.apache.spark.sql.api.java.UDF4;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.types.DataTypes;
import org.chancery.model.Doc;
import org.chancery.report.CountryPairs.PairUnits;
import org.chancery.spark.RecordSchema;
import org.chancery.spark.SmallData;
import org.jspecify.annotations.Nullable;

/**
 * Which countries are named together, by period and nearness, with measures of association.
 *
 * <p>The units of a period are the documents, paragraphs or sentences of the articles that stand
 * for their stories in it: the first of each story. So a story carried by a hundred outlets weighs
 * as much as one carried by one. The measures follow from {@code n_units}, {@code n_a}, {@code n_b}
 * and {@code n_total} of the same row; the raw spread stands beside them.
 */
final class CountryCooccurrenceReport implements Report {
  record CooccurrenceRow(
      @Doc(Periods.START_DOC) @Nullable LocalDate periodStart,
      @Doc(Periods.DOC) String period,
      @Doc("What both are named in: document, paragraph or sentence.") Level level,
      @Doc("The country whose code comes first.") String countryA,
      @Doc("The country whose code comes second.") String countryB,
      @Doc(
              "Units that name both: n in the formulas. Counted in the first article of each"
                  + " story in the period.")
          long nUnits,
      @Doc("Articles that name both so near, copies included.") long nArticles,
      @Doc("Stories of which some article names both so near.") long nOrigins,
      @Doc("Outlets with such an article; an unknown outlet is none.") long nOutlets,
      @Doc("Units that name country_a: a.") long nA,
      @Doc("Units that name country_b: b.") long nB,
      @Doc("All units of the period: N.") long nTotal,
      @Doc("Units that would name both if the two were independent: ab/N.") double expected,
      @Doc("Share of those that name both among those that name either: n/(a+b-n).") double jaccard,
      @Doc("Pointwise mutual information, log2(nN/ab); null if n is 0.") @Nullable Double pmi,
      @Doc("Normalised PMI, from -1 (never together) over 0 (independent) to 1 (always).")
          double npmi,
      @Doc("Dunning's log-likelihood ratio: how sure it is that the two are not independent.")
          double llr,
      @Doc("Share of the period's units that name both, whatever the volume of input: n/N.")
          double share,
      @Doc(
              "Days, weeks or months without any input right before this period: the news did not"
                  + " stop, the dump did.")
          int gapBefore) {}

  private static final UserDefinedFunction EXPECTED =
      udf((UDF3<Long, Long, Long, Double>) Association::expected, DataTypes.DoubleType);
  private static final UserDefinedFunction JACCARD =
      udf((UDF3<Long, Long, Long, Double>) Association::jaccard, DataTypes.DoubleType);
  private static final UserDefinedFunction PMI =
      udf((UDF4<Long, Long, Long, Long, Double>) Association::pmi, DataTypes.DoubleType);
  private static final UserDefinedFunction NPMI =
      udf((UDF4<Long, Long, Long, Long, Double>) Association::npmi, DataTypes.DoubleType);
  private static final UserDefinedFunction LLR =
      udf((UDF4<Long, Long, Long, Long, Double>) Association::llr, DataTypes.DoubleType);

  @Override
  public String name() {
    return "country_cooccurrence";
  }

  @Override
  public String about() {
    return "a period, a nearness and two countries named together";
  }

  @Override
  public RecordSchema<?> schema() {
    return RecordSchema.of(CooccurrenceRow.class);
  }

  @Override
  public List<String> key() {
    return List.of("period", "period_start", "level", "country_a", "country_b");
  }

  @Override
  public List<String> sorting() {
    return Periods.and("level", "country_a", "country_b");
  }

  @Override
  public boolean gathered() {
    return true;
  }

  @Override
  public Dataset<Row> rows(Material material) {
    Dataset<Row> withA = counts(material).withColumn("n_a", single("country_a", "country_b"));
    Dataset<Row> withBoth =
        SmallData.gathered(withA, col("span"), col("level"))
            .withColumn("n_b", single("country_b", "country_a DESC"));
    Dataset<Row> pairs =
        withBoth
            .where(col("country_a").lt(col("country_b")))
            .where(col("n_origins").geq(material.minSupport()))
            .join(broadcast(totals(material)), Periods.joined("level"))
            .join(
                broadcast(PeriodTotals.of(material).select("span", "gap_before")),
                Periods.joined());
    return Periods.shown(pairs)
        .select(
            col("*"),
            EXPECTED.apply(col("n_a"), col("n_b"), col("n_total")).as("expected"),
            JACCARD.apply(col("n_units"), col("n_a"), col("n_b")).as("jaccard"),
            measure(PMI).as("pmi"),
            measure(NPMI).as("npmi"),
            measure(LLR).as("llr"),
            expr("CAST(n_units AS DOUBLE) / n_total AS share"));
  }

  /**
   * Units that name a country: the count of its pair with itself, which is the first of its pairs
   * if the others are sorted from it on.
   */
  private static Column single(String country, String others) {
    return expr(
        "first_value(n_units) OVER (PARTITION BY span, level, "
            + country
            + " ORDER BY "
            + others
            + ")");
  }

  private static Column measure(UserDefinedFunction measure) {
    return measure.apply(col("n_units"), col("n_a"), col("n_b"), col("n_total"));
  }

  /** Counts of pairs and, as pairs of a country with itself, of single countries. */
  private static Dataset<Row> counts(Material material) {
    RecordSchema<ArticleMentions> mentions = RecordSchema.of(ArticleMentions.class);
    RecordSchema<PairUnits> units = RecordSchema.of(PairUnits.class);
    Dataset<Row> pairs =
        ArticleMentions.of(material.corpus())
            .flatMap(
                (FlatMapFunction<Row, Row>)
                    row ->
                        CountryPairs.of(mentions.fromRow(row)).stream()
                            .map(units::toRow)
                            .iterator(),
                units.encoder());
    Dataset<Row> kept =
        material.keep(
            "article_pairs",
            pairs
                .join(material.stories(), "article_id")
                .withColumn("n_units", col("n_units").cast("long")));
    return Spread.count(
        Periods.each(
                kept,
                "level",
                "country_a",
                "country_b",
                "n_units",
                "origin_id",
                "n_copies",
                "outlet")
            .withColumn("n_units", expr("if(stands, n_units, 0L)")),
        Periods.and("level", "country_a", "country_b"),
        Periods.and("level", "country_a"),
        "n_units");
  }

  private static Dataset<Row> totals(Material material) {
    Dataset<Row> sizes =
        material
            .corpus()
            .selectExpr(
                "article.article_id",
                "annotations.paragraphs + if(article.title IS NULL, 0, 1) AS paragraphs",
                "annotations.sentences + if(article.title IS NULL, 0, 1) AS sentences");
    return Periods.each(sizes.join(material.stories(), "article_id"), "paragraphs", "sentences")
        .where("stands")
        .groupBy("span")
        .agg(
            expr("count(1) AS documents"),
            expr("sum(paragraphs) AS paragraphs"),
            expr("sum(sentences) AS sentences"))
        .selectExpr(
            "span",
            "stack(3, 'document', documents, 'paragraph', paragraphs, 'sentence', sentences)"
                + " AS (level, n_total)");
  }
}
