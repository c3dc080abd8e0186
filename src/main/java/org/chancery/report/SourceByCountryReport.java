package org.chancery.report;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;

import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.chancery.model.Doc;
import org.chancery.model.SourceType;
import org.chancery.spark.RecordSchema;
import org.chancery.spark.SmallData;
import org.jspecify.annotations.Nullable;

/** On whose news each source is cited, by period. */
final class SourceByCountryReport implements Report {
  record SourceCountryRow(
      @Doc(Periods.START_DOC) @Nullable LocalDate periodStart,
      @Doc(Periods.DOC) String period,
      @Doc(SourceCredits.KEY_DOC) String sourceKey,
      @Doc(SourceCredits.NAME_DOC) String source,
      @Doc(SourceCredits.ID_DOC) @Nullable String sourceId,
      @Doc(SourceCredits.TYPE_DOC) SourceType sourceType,
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

  @Override
  public List<String> sorting() {
    return Periods.and("source_key", "country");
  }

  @Override
  public boolean gathered() {
    return true;
  }

  @Override
  public Dataset<Row> rows(Material material) {
    Dataset<Row> countries =
        material
            .table("country_mentions")
            .selectExpr("article_id", "country", "CAST(is_focus AS BIGINT) AS n_focus_origins");
    Dataset<Row> cited =
        SourceCredits.byArticle(material)
            .drop("kinds", "n_attributions")
            .join(countries, "article_id");
    Dataset<Row> counts =
        Spread.count(
            Periods.each(
                SmallData.gathered(cited, col("source_key"), col("country")),
                "source_key",
                "country",
                "n_focus_origins",
                "origin_id",
                "n_copies",
                "outlet"),
            Periods.and("source_key", "country"),
            List.of(),
            List.of(),
            List.of("n_focus_origins"));
    return Periods.shown(
            counts
                .join(news(material), Periods.joined("country"))
                .withColumn("share", expr("CAST(n_origins AS DOUBLE) / country_origins"))
                .withColumn("change", Changes.of("source_key, country")))
        .join(SourceCredits.names(material), "source_key");
  }

  /** How many stories name a country in a period, and which period with any was before. */
  private static Dataset<Row> news(Material material) {
    return Periods.spans(material.table("country_volume"))
        .withColumn(
            "previous_span", expr("lag(span) OVER (PARTITION BY country, period ORDER BY span)"))
        .selectExpr("span", "country", "n_origins AS country_origins", "previous_span");
  }
}
