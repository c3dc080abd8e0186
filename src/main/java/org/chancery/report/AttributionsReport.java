package org.chancery.report;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.chancery.model.AttributionKind;
import org.chancery.model.Doc;
import org.chancery.model.SourceType;
import org.chancery.spark.RecordSchema;
import org.jspecify.annotations.Nullable;

/** Whom the articles credit, place by place. */
final class AttributionsReport implements Report {
  record AttributionRow(
      @Doc("The article.") String articleId,
      @Doc("Canonical name of a known source, else its fullest surface name in the article.")
          String source,
      @Doc("Id in the list of known sources; null for others.") @Nullable String sourceId,
      @Doc(
              "What the source is: agency, newspaper, broadcaster, government, organisation,"
                  + " person, platform, document or anonymous.")
          SourceType sourceType,
      @Doc("Country of the source; null if none or unknown.") @Nullable String sourceCountry,
      @Doc(
              "Kind of credit: report, statement, dateline, byline, photo, syndication or"
                  + " anonymous.")
          AttributionKind kind,
      @Doc("Word or mark that makes it a credit.") String cue,
      @Doc("Passage that shows the credit.") String evidence,
      @Doc("First character of the source's name in the body; -1 in the title.") int start,
      @Doc("Character after the last of the source's name; -1 in the title.") int end) {}

  @Override
  public String name() {
    return "attributions";
  }

  @Override
  public String about() {
    return "a credit to a source at one place of an article";
  }

  @Override
  public RecordSchema<?> schema() {
    return RecordSchema.of(AttributionRow.class);
  }

  @Override
  public List<String> key() {
    return List.of();
  }

  @Override
  public List<String> order() {
    return List.of("article_id", "start", "end", "source", "kind", "cue");
  }

  /** The credits of an article lie together as they were found: moving them was their main cost. */
  @Override
  public boolean gathered() {
    return true;
  }

  @Override
  public boolean ofArticlesAlone() {
    return true;
  }

  @Override
  public Dataset<Row> rows(Material material) {
    return material.corpus().selectExpr("article.article_id", "inline(annotations.attributions)");
  }
}
