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

/** Who cites whom, by period. */
final class SourceByOutletReport implements Report {
  record OutletSourceRow(
      @Doc(Periods.START_DOC) @Nullable LocalDate periodStart,
      @Doc(Periods.DOC) String period,
      @Doc("The outlet that cites.") String outlet,
      @Doc("Owner of the outlet, or the outlet itself if it is in no list.") String publisherFamily,
      @Doc(SourceCredits.KEY_DOC) String sourceKey,
      @Doc(SourceCredits.NAME_DOC) String source,
      @Doc(SourceCredits.ID_DOC) @Nullable String sourceId,
      @Doc(SourceCredits.TYPE_DOC) SourceType sourceType,
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

  @Override
  public List<String> sorting() {
    return Periods.and("outlet", "source_key");
  }

  @Override
  public boolean gathered() {
    return true;
  }

  @Override
  public Dataset<Row> rows(Material material) {
    // few rows are of one outlet and source: they are brought together before they are counted, and
    // before each is counted in several periods
    Dataset<Row> cited =
        SmallData.gathered(
            SourceCredits.byArticle(material).where("outlet IS NOT NULL"),
            col("source_key"),
            col("outlet"));
    // a story of one article needs no id to be told from the others
    Dataset<Row> each =
        Periods.each(
            cited,
            "outlet",
            "source_key",
            "publisher_family",
            "n_attributions",
            "if(n_copies > 1, origin_id, NULL) AS shared",
            "published_date");
    Dataset<Row> byStory =
        each.groupBy("source_key", "outlet", "span", "shared")
            .agg(
                expr("min(publisher_family) AS publisher_family"),
                expr("sum(n_attributions) AS n_attributions"),
                expr("count(1) AS n_articles"),
                expr("min(published_date) AS first_date"),
                expr("max(published_date) AS last_date"));
    Dataset<Row> counts =
        byStory
            .groupBy("source_key", "outlet", "span")
            .agg(
                expr("min(publisher_family) AS publisher_family"),
                expr("sum(n_attributions) AS n_attributions"),
                expr("sum(n_articles) AS n_articles"),
                expr("sum(if(shared IS NULL, n_articles, 1L)) AS n_origins"),
                expr("min(first_date) AS first_date"),
                expr("max(last_date) AS last_date"));
    return Periods.shown(
            counts
                .join(outlets(material), Periods.joined("outlet"))
                .withColumn("share", expr("CAST(n_articles AS DOUBLE) / outlet_articles"))
                .withColumn("change", Changes.of("source_key, outlet")))
        .join(SourceCredits.names(material), "source_key");
  }

  /** How many articles an outlet has in a period, and which period with any was before. */
  private static Dataset<Row> outlets(Material material) {
    return Periods.each(material.stories().where("outlet IS NOT NULL"), "outlet")
        .groupBy("span", "outlet")
        .agg(expr("count(1) AS outlet_articles"))
        .withColumn("period", Periods.kind())
        .withColumn(
            "previous_span", expr("lag(span) OVER (PARTITION BY outlet, period ORDER BY span)"))
        .drop("period");
  }
}
