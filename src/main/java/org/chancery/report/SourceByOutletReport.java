package org.chancery.report;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;

import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.chancery.model.Doc;
import org.chancery.model.SourceType;
import org.chancery.spark.RecordSchema;
import org.jspecify.annotations.Nullable;

/** Who cites whom. */
final class SourceByOutletReport implements Report {
  record OutletSourceRow(
      @Doc("The outlet that cites.") String outlet,
      @Doc("Owner of the outlet, or the outlet itself if it is in no list.") String publisherFamily,
      @Doc(SourceCredits.KEY_DOC) String sourceKey,
      @Doc(SourceCredits.NAME_DOC) String source,
      @Doc(SourceCredits.ID_DOC) @Nullable String sourceId,
      @Doc(SourceCredits.TYPE_DOC) SourceType sourceType,
      @Doc("Credits, each place of each article.") long nAttributions,
      @Doc("Articles of the outlet that credit the source.") long nArticles,
      @Doc("Stories among them.") long nOrigins,
      @Doc("Articles of the outlet that credit the source over all articles of the outlet.")
          double share,
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
    return "an outlet and a source that it cites";
  }

  @Override
  public RecordSchema<?> schema() {
    return RecordSchema.of(OutletSourceRow.class);
  }

  @Override
  public List<String> key() {
    return List.of("outlet", "source_key");
  }

  @Override
  public Dataset<Row> rows(Material material) {
    Dataset<Row> sizes =
        material
            .stories()
            .groupBy(col("outlet").as("of_outlet"))
            .agg(expr("count(1) AS outlet_articles"));
    return SourceCredits.of(material)
        .where("outlet IS NOT NULL")
        .groupBy("outlet", "source_key")
        .agg(
            expr("count(1) AS n_attributions"),
            SourceCredits.names(
                expr("min(source) AS source"),
                expr("min(publisher_family) AS publisher_family"),
                SourceCredits.articles(),
                SourceCredits.origins(),
                expr("min(published_date) AS first_date"),
                expr("max(published_date) AS last_date")))
        .join(broadcast(sizes), expr("outlet = of_outlet"))
        .withColumn("share", expr("CAST(n_articles AS DOUBLE) / outlet_articles"));
  }
}
