package org.chancery.report;

import static org.apache.spark.sql.functions.expr;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.chancery.model.Doc;
import org.chancery.model.SourceType;
import org.chancery.spark.RecordSchema;
import org.jspecify.annotations.Nullable;

/** On whose news each source is cited. */
final class SourceByCountryReport implements Report {
  record SourceCountryRow(
      @Doc(SourceCredits.KEY_DOC) String sourceKey,
      @Doc(SourceCredits.NAME_DOC) String source,
      @Doc(SourceCredits.ID_DOC) @Nullable String sourceId,
      @Doc(SourceCredits.TYPE_DOC) SourceType sourceType,
      @Doc("Code of a country that the crediting articles name.") String country,
      @Doc("Articles that credit the source and name the country.") long nArticles,
      @Doc("Stories among them.") long nOrigins,
      @Doc("Outlets with such an article; an unknown outlet is none.") long nOutlets,
      @Doc("Stories among them that are mainly about the country.") long nFocusOrigins) {}

  @Override
  public String name() {
    return "source_by_country";
  }

  @Override
  public String about() {
    return "a source and a country on whose news it is cited";
  }

  @Override
  public RecordSchema<?> schema() {
    return RecordSchema.of(SourceCountryRow.class);
  }

  @Override
  public List<String> key() {
    return List.of("source_key", "country");
  }

  @Override
  public Dataset<Row> rows(Material material) {
    Dataset<Row> countries =
        material.table("country_mentions").select("article_id", "country", "is_focus");
    return SourceCredits.of(material)
        .groupBy("article_id", "source_key", "origin_id", "outlet")
        .agg(
            expr("min(source) AS source"),
            expr("min(source_id) AS source_id"),
            expr("min(source_type) AS source_type"))
        .join(countries, "article_id")
        .groupBy("source_key", "country")
        .agg(
            expr("count(1) AS n_articles"),
            SourceCredits.names(
                expr("min(source) AS source"),
                SourceCredits.origins(),
                SourceCredits.outlets(),
                expr("count(DISTINCT if(is_focus, origin_id, NULL)) AS n_focus_origins")));
  }
}
