package org.chancery.report;

import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.chancery.model.Doc;
import org.chancery.model.SourceType;
import org.chancery.report.Tally.InSpan;
import org.chancery.spark.RecordSchema;
import org.jspecify.annotations.Nullable;

/** Who cites whom, by period. */
final class SourceByOutletReport implements Report {
  record OutletSourceRow(
      @Doc(Periods.START_DOC) @Nullable LocalDate periodStart,
      @Doc(Periods.DOC) String period,
      @Doc("The outlet that cites.") String outlet,
      @Doc("Owner of the outlet, or the outlet itself if it is in no list.") String publisherFamily,
      @Doc(ArticleSource.KEY_DOC) String sourceKey,
      @Doc(ArticleSource.NAME_DOC) String source,
      @Doc(ArticleSource.ID_DOC) @Nullable String sourceId,
      @Doc(ArticleSource.TYPE_DOC) SourceType sourceType,
      @Doc("Credits, each place of each article.") long nAttributions,
      @Doc("Articles of the outlet that credit the source.") long nArticles,
      @Doc("Stories among them.") long nOrigins,
      @Doc(
              "Articles of the outlet that credit the source over all articles of the outlet in the"
                  + " period.")
          double share,
      @Doc(
              "The share less that of the period with articles of the outlet before it; null for the"
                  + " first such period and for all.")
          @Nullable Double change,
      @Doc("Publication day of the first of them; null if none has one.")
          @Nullable LocalDate firstDate,
      @Doc("Publication day of the last of them; null if none has one.")
          @Nullable LocalDate lastDate) {}

  @Override
  public String name() {
    return "source_by_outlet";
  }

  @Override
  public String about() {
    return "a period, an outlet and a source that it cites";
  }

  @Override
  public RecordSchema<?> schema() {
    return RecordSchema.of(OutletSourceRow.class);
  }

  @Override
  public List<String> key() {
    return List.of("period", "period_start", "outlet", "source_key");
  }

  record OutletFact(
      @Doc("The outlet that cites.") String outlet,
      @Doc("Owner of the outlet.") String publisherFamily,
      @Doc(ArticleSource.KEY_DOC) String sourceKey,
      @Doc(ArticleSource.NAME_DOC) String source,
      @Doc(ArticleSource.ID_DOC) @Nullable String sourceId,
      @Doc(ArticleSource.TYPE_DOC) SourceType sourceType,
      @Doc("Credits to the source in the article.") int credits,
      @Doc("The outlet in the article's periods.") List<OutletSpan> spans,
      @Doc("The article.") Counted counted)
      implements Fact<OutletFact> {
    OutletFact {
      spans = List.copyOf(spans);
    }

    @Override
    public boolean sameGroup(OutletFact other) {
      return outlet.equals(other.outlet) && sourceKey.equals(other.sourceKey);
    }

    @Override
    public long times() {
      return credits;
    }
  }

  /** An outlet in one period. */
  record OutletSpan(
      @Doc("Its articles.") long articles,
      @Doc("The first day of the period with any before; null if none was before.")
          @Nullable LocalDate before) {}

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
    return Groups.rows(
        ArticleSource.of(material)
            .drop("kinds", "publisher_family")
            .join(outlets(material), "article_id")
            .withColumn("counted", Counted.of()),
        RecordSchema.of(OutletFact.class),
        List.of("outlet", "source_key"),
        RecordSchema.of(OutletSourceRow.class),
        tally -> (span, counts) -> row(span, counts, tally));
  }

  private static OutletSourceRow row(
      long span, InSpan<OutletFact> counts, Tally<OutletFact> tally) {
    OutletFact cited = counts.any();
    LocalDate before = cited.spans.get(Periods.kind(span)).before();
    Changes.Share<OutletFact> share =
        (of, in) -> (double) in.articles() / in.any().spans.get(Periods.kind(of)).articles();
    return new OutletSourceRow(
        Periods.start(span),
        Periods.name(span),
        cited.outlet,
        cited.publisherFamily,
        cited.sourceKey,
        cited.source,
        cited.sourceId,
        cited.sourceType,
        counts.times(),
        counts.articles(),
        counts.stories(),
        share.of(span, counts),
        Changes.of(
            tally,
            span,
            before == null ? null : Periods.span(Periods.kind(span), before.toEpochDay()),
            share),
        date(counts.firstDay()),
        date(counts.lastDay()));
  }

  private static @Nullable LocalDate date(@Nullable Integer day) {
    return day == null ? null : LocalDate.ofEpochDay(day);
  }

  /** Each article of a known outlet, with its owner and the outlet in the article's periods. */
  private static Dataset<Row> outlets(Material material) {
    return material
        .stories()
        .where("outlet IS NOT NULL")
        .selectExpr(
            "article_id",
            "min(publisher_family) OVER (PARTITION BY outlet) AS publisher_family",
            """
            array(
              struct(count(1) OVER (PARTITION BY outlet) AS articles, CAST(NULL AS DATE) AS before),
              %s,
              %s,
              %s) AS spans"""
                .formatted(
                    inPeriod("published_date"), inPeriod("month_start"), inPeriod("week_start")));
  }

  private static String inPeriod(String start) {
    return """
        struct(
          count(1) OVER (PARTITION BY outlet ORDER BY %1$s
            RANGE BETWEEN CURRENT ROW AND CURRENT ROW) AS articles,
          max(%1$s) OVER (PARTITION BY outlet ORDER BY %1$s
            RANGE BETWEEN UNBOUNDED PRECEDING AND INTERVAL 1 DAY PRECEDING) AS before)"""
        .formatted(start);
  }
}
