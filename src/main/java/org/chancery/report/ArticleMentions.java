package org.chancery.report;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.chancery.model.Mention;
import org.chancery.model.Section;
import org.chancery.spark.RecordSchema;

/**
 * The mentions of one article with the number of its paragraphs and sentences.
 *
 * @param hasTitle whether there is a title, which is one more paragraph of one sentence
 */
record ArticleMentions(
    String articleId,
    boolean hasTitle,
    List<Mention> mentions,
    List<String> focus,
    int paragraphs,
    int sentences) {

  ArticleMentions {
    mentions = List.copyOf(mentions);
    focus = List.copyOf(focus);
  }

  /** Those that count: no capital as a mere place, nothing in boilerplate. */
  List<Mention> counted() {
    return mentions.stream()
        .filter(m -> m.kind().counts() && m.section() != Section.BOILERPLATE)
        .toList();
  }

  /** The articles of a corpus as rows of this record's schema. */
  static Dataset<Row> of(Dataset<Row> corpus) {
    return RecordSchema.of(ArticleMentions.class)
        .conform(
            corpus.selectExpr(
                "article.article_id",
                "article.title IS NOT NULL AS has_title",
                "annotations.mentions",
                "annotations.focus",
                "annotations.paragraphs",
                "annotations.sentences"));
  }
}
