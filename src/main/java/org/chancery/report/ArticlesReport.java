package org.chancery.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.chancery.model.ArticleDateBasis;
import org.chancery.model.Doc;
import org.chancery.spark.RecordSchema;
import org.jspecify.annotations.Nullable;

/** The articles, with the story that each tells. */
final class ArticlesReport implements Report {
  record ArticleRow(
      @Doc("Stable id: 16 hexadecimal digits over url, outlet, title, date and text.")
          String articleId,
      @Doc("Address of the article; null if unknown.") @Nullable String url,
      @Doc("Name or domain of the outlet; null if unknown.") @Nullable String outlet,
      @Doc("Owner of the outlet, or the outlet itself if it is in no list; null if unknown.")
          @Nullable String publisherFamily,
      @Doc("Headline; null if none.") @Nullable String title,
      @Doc("Author line as printed; null if none.") @Nullable String byline,
      @Doc("Moment of publication, UTC; null unless a time of day is known.")
          @Nullable Instant publishedAt,
      @Doc("Day of publication; null if unknown.") @Nullable LocalDate publishedDate,
      @Doc("Where the day comes from: field, metadata, url, text, capture or none.")
          ArticleDateBasis dateBasis,
      @Doc("Language as an ISO 639-1 code; null if undetermined.") @Nullable String language,
      @Doc("Length of the body in Unicode characters.") int nChars,
      @Doc("The story it tells: the article_id of that story's first article.") String originId,
      @Doc("Whether it is the first article of its story.") boolean isFirst,
      @Doc("Dump file that it was read from.") String dumpFile,
      @Doc("Byte offset of its record in that file.") long dumpOffset) {}

  @Override
  public String name() {
    return "articles";
  }

  @Override
  public String about() {
    return "an article";
  }

  @Override
  public RecordSchema<?> schema() {
    return RecordSchema.of(ArticleRow.class);
  }

  @Override
  public List<String> key() {
    return List.of("article_id");
  }

  @Override
  public Dataset<Row> rows(Material material) {
    Dataset<Row> articles =
        material
            .corpus()
            .selectExpr(
                "article.article_id",
                "article.url",
                "article.title",
                "article.byline",
                "article.published_at",
                "article.date_basis",
                "article.language",
                "length(article.text) AS n_chars",
                "article.dump_file",
                "article.dump_offset");
    return articles.join(material.stories(), "article_id");
  }
}
