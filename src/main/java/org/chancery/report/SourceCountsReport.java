package org.chancery.report;

import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.chancery.model.AttributionKind;
import org.chancery.model.Doc;
import org.chancery.model.SourceType;
import org.chancery.report.Tally.InSpan;
import org.chancery.spark.RecordSchema;
import org.jspecify.annotations.Nullable;

/** How often each source is credited, by period and kind of credit. */
final class SourceCountsReport implements Report {
  record SourceCountRow(
      @Doc(Periods.START_DOC) @Nullable LocalDate periodStart,
      @Doc(Periods.DOC) String period,
      @Doc(ArticleSource.KEY_DOC) String sourceKey,
      @Doc(ArticleSource.NAME_DOC) String source,
      @Doc(ArticleSource.ID_DOC) @Nullable String sourceId,
      @Doc(ArticleSource.TYPE_DOC) SourceType sourceType,
      @Doc("Kind of credit.") AttributionKind kind,
      @Doc("Credits, each place of each article.") long nAttributions,
      @Doc("Articles that give such a credit, copies included.") long nArticles,
      @Doc("Stories that give such a credit.") long nOrigins,
      @Doc("Outlets with such an article; an unknown outlet is none.") long nOutlets,
      @Doc("Share of the period's stories: n_origins over all stories of the period.") double share,
      @Doc(
              "The share less that of the period with input before it; null for the first such"
                  + " period and for all.")
          @Nullable Double change) {}

  @Override
  public String name() {
    return "source_counts";
  }

  @Override
  public String about() {
    return "a period, a source and a kind of credit";
  }

  @Override
  public RecordSchema<?> schema() {
    return RecordSchema.of(SourceCountRow.class);
  }

  @Override
  public List<String> key() {
    return List.of("period", "period_start", "source_key", "kind");
  }

  record KindFact(
      @Doc(ArticleSource.KEY_DOC) String sourceKey,
      @Doc(ArticleSource.NAME_DOC) String source,
      @Doc(ArticleSource.ID_DOC) @Nullable String sourceId,
      @Doc(ArticleSource.TYPE_DOC) SourceType sourceType,
      @Doc("Kind of credit.") AttributionKind kind,
      @Doc("Credits of the kind in the article.") int credits,
      @Doc("The article.") Counted counted)
      implements Fact<KindFact> {
    @Override
    public boolean sameGroup(KindFact other) {
      return kind == other.kind && sourceKey.equals(other.sourceKey);
    }

    @Override
    public long times() {
      return credits;
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
  public void prepare(Material material) {
    ArticleSource.ofArticlesAlone(material);
  }

  @Override
  public Dataset<Row> rows(Material material) {
    SpanTotals stories = PeriodTotals.of(material);
    return Groups.rows(
        ArticleSource.of(material)
            .drop("credits")
            .selectExpr("*", "inline(kinds)")
            .withColumn("counted", Counted.of()),
        RecordSchema.of(KindFact.class),
        List.of("source_key", "kind"),
        RecordSchema.of(SourceCountRow.class),
        tally -> {
          Changes.Share<KindFact> share =
              (span, counts) -> (double) counts.stories() / stories.of(span);
          return (span, counts) ->
              row(
                  span,
                  counts,
                  share.of(span, counts),
                  Changes.of(tally, span, stories.before(span), share));
        });
  }

  private static SourceCountRow row(
      long span, InSpan<KindFact> counts, double share, @Nullable Double change) {
    KindFact source = counts.any();
    return new SourceCountRow(
        Periods.start(span),
        Periods.name(span),
        source.sourceKey,
        source.source,
        source.sourceId,
        source.sourceType,
        source.kind,
        counts.times(),
        counts.articles(),
        counts.stories(),
        counts.outlets(),
        share,
        change);
  }
}
