package org.chancery.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.chancery.model.Doc;
import org.chancery.model.SourceType;
import org.chancery.report.Tally.InSpan;
import org.chancery.spark.RecordSchema;
import org.jspecify.annotations.Nullable;

/** On whose news each source is cited, by period. */
final class SourceByCountryReport implements Report {
  record SourceCountryRow(
      @Doc(Periods.START_DOC) @Nullable LocalDate periodStart,
      @Doc(Periods.DOC) String period,
      @Doc(ArticleSource.KEY_DOC) String sourceKey,
      @Doc(ArticleSource.NAME_DOC) String source,
      @Doc(ArticleSource.ID_DOC) @Nullable String sourceId,
      @Doc(ArticleSource.TYPE_DOC) SourceType sourceType,
      @Doc("Code of a country that the crediting articles name.") String country,
      @Doc("Articles that credit the source and name the country.") long nArticles,
      @Doc("Stories among them.") long nOrigins,
      @Doc("Outlets with such an article; an unknown outlet is none.") long nOutlets,
      @Doc("Stories among them that are mainly about the country.") long nFocusOrigins,
      @Doc("Share of the period's stories that name the country: n_origins over all of those.")
          double share,
      @Doc(
              "The share less that of the period with news of the country before it; null for the"
                  + " first such period and for all.")
          @Nullable Double change) {}

  @Override
  public String name() {
    return "source_by_country";
  }

  @Override
  public String about() {
    return "a period, a source and a country on whose news it is cited";
  }

  @Override
  public RecordSchema<?> schema() {
    return RecordSchema.of(SourceCountryRow.class);
  }

  @Override
  public List<String> key() {
    return List.of("period", "period_start", "source_key", "country");
  }

  record CountryFact(
      @Doc(ArticleSource.KEY_DOC) String sourceKey,
      @Doc(ArticleSource.NAME_DOC) String source,
      @Doc(ArticleSource.ID_DOC) @Nullable String sourceId,
      @Doc(ArticleSource.TYPE_DOC) SourceType sourceType,
      @Doc("Code of the country.") String country,
      @Doc("Whether the article is mainly about it.") boolean isFocus,
      @Doc("The article.") Counted counted)
      implements Fact<CountryFact> {
    @Override
    public boolean sameGroup(CountryFact other) {
      return country.equals(other.country) && sourceKey.equals(other.sourceKey);
    }

    @Override
    public boolean marked() {
      return isFocus;
    }
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
  public Dataset<Row> rows(Material material) {
    Dataset<Row> countries =
        material.table("country_mentions").select("article_id", "country", "is_focus");
    Dataset<Row> sources = ArticleSource.of(material).drop("kinds", "credits");
    Broadcast<Map<String, SpanTotals>> news =
        JavaSparkContext.fromSparkContext(sources.sparkSession().sparkContext())
            .broadcast(
                SpanTotals.byKey(
                    material
                        .table("country_volume")
                        .selectExpr("country AS key", Periods.ofShown(), "n_origins AS n")));
    return Groups.rows(
        sources.join(countries, "article_id").withColumn("counted", Counted.of()),
        RecordSchema.of(CountryFact.class),
        List.of("source_key", "country"),
        RecordSchema.of(SourceCountryRow.class),
        tally -> {
          SpanTotals stories = news.value().getOrDefault(tally.any().country, SpanTotals.NONE);
          Changes.Share<CountryFact> share =
              (span, counts) -> (double) counts.stories() / stories.of(span);
          return (span, counts) ->
              row(
                  span,
                  counts,
                  share.of(span, counts),
                  Changes.of(tally, span, stories.before(span), share));
        });
  }

  private static SourceCountryRow row(
      long span, InSpan<CountryFact> counts, double share, @Nullable Double change) {
    CountryFact cited = counts.any();
    return new SourceCountryRow(
        Periods.start(span),
        Periods.name(span),
        cited.sourceKey,
        cited.source,
        cited.sourceId,
        cited.sourceType,
        cited.country,
        counts.articles(),
        counts.stories(),
        counts.outlets(),
        counts.marked(),
        share,
        change);
  }
}
