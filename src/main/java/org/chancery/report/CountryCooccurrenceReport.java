package org.chancery.report;

import static org.apache.spark.sql.functions.expr;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.chancery.model.Doc;
import org.chancery.report.CountryPairs.PairUnits;
import org.chancery.report.Tally.InSpan;
import org.chancery.spark.RecordSchema;
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

  record PairFact(
      @Doc("Document, paragraph or sentence.") Level level,
      @Doc("The country whose code comes first.") String countryA,
      @Doc("The country whose code comes second.") String countryB,
      @Doc("Units of the article that name both.") int nUnits,
      @Doc("The article.") Counted counted)
      implements Fact<PairFact> {
    @Override
    public boolean sameGroup(PairFact other) {
      return level == other.level
          && countryA.equals(other.countryA)
          && countryB.equals(other.countryB);
    }

    @Override
    public long times() {
      return nUnits;
    }
  }

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
  public String rank() {
    return Groups.RANK;
  }

  @Override
  public boolean gathered() {
    return true;
  }

  @Override
  public void prepare(Material material) {
    pairUnits(material);
  }

  @Override
  public Dataset<Row> rows(Material material) {
    Dataset<Row> pairs = pairs(material);
    Broadcast<Map<String, SpanTotals>> units =
        JavaSparkContext.fromSparkContext(pairs.sparkSession().sparkContext())
            .broadcast(units(pairs));
    SpanTotals stories = PeriodTotals.of(material);
    int support = material.minSupport();
    return Groups.rows(
        pairs.where("country_a < country_b").withColumn("counted", Counted.of()),
        RecordSchema.of(PairFact.class),
        List.of("level", "country_a", "country_b"),
        RecordSchema.of(CooccurrenceRow.class),
        tally -> {
          PairFact pair = tally.any();
          SpanTotals a = of(units.value(), pair.level, pair.countryA);
          SpanTotals b = of(units.value(), pair.level, pair.countryB);
          SpanTotals all = of(units.value(), pair.level, CountryPairs.ANY);
          return (span, counts) ->
              counts.stories() < support
                  ? null
                  : row(span, counts, a.of(span), b.of(span), all.of(span), stories);
        });
  }

  private static CooccurrenceRow row(
      long span, InSpan<PairFact> counts, long a, long b, long total, SpanTotals stories) {
    PairFact pair = counts.any();
    long n = counts.standing();
    return new CooccurrenceRow(
        Periods.start(span),
        Periods.name(span),
        pair.level,
        pair.countryA,
        pair.countryB,
        n,
        counts.articles(),
        counts.stories(),
        counts.outlets(),
        a,
        b,
        total,
        Association.expected(a, b, total),
        Association.jaccard(n, a, b),
        Association.pmi(n, a, b, total),
        Association.npmi(n, a, b, total),
        Association.llr(n, a, b, total),
        (double) n / total,
        stories.gapBefore(span));
  }

  private static SpanTotals of(Map<String, SpanTotals> units, Level level, String country) {
    return units.getOrDefault(key(level, country), SpanTotals.NONE);
  }

  /** What {@link CountryPairs} counts in each article, with the columns of its story. */
  private static Dataset<Row> pairs(Material material) {
    return material.keep(
        "article_pairs",
        pairUnits(material).join(material.stories(), "article_id").drop("publisher_family"));
  }

  private static Dataset<Row> pairUnits(Material material) {
    RecordSchema<ArticleMentions> mentions = RecordSchema.of(ArticleMentions.class);
    RecordSchema<PairUnits> units = RecordSchema.of(PairUnits.class);
    return material.prepared(
        "pair_units",
        ArticleMentions.of(material.corpus())
            .flatMap(
                (FlatMapFunction<Row, Row>)
                    row ->
                        CountryPairs.of(mentions.fromRow(row)).stream()
                            .map(units::toRow)
                            .iterator(),
                units.encoder()));
  }

  /** The units that name a country, and all, by level and country. */
  private static Map<String, SpanTotals> units(Dataset<Row> pairs) {
    return SpanTotals.byKey(
        Periods.each(pairs.where("country_a = country_b"), "level", "country_a", "n_units")
            .where("stands")
            .groupBy("level", "country_a", "span")
            .agg(expr("sum(n_units) AS n"))
            .withColumn("key", expr("concat(level, ' ', country_a)")));
  }

  private static String key(Level level, String country) {
    return level.name().toLowerCase(Locale.ROOT) + ' ' + country;
  }
}
