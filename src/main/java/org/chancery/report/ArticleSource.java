package org.chancery.report;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static org.apache.spark.sql.functions.expr;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.chancery.model.AttributionKind;
import org.chancery.model.Doc;
import org.chancery.model.SourceType;
import org.chancery.spark.RecordSchema;
import org.jspecify.annotations.Nullable;

/**
 * A source that an article credits: what the reports on sources are made from.
 *
 * @param kinds the credits by kind; kinds without any are left out
 */
record ArticleSource(
    @Doc("The article.") String articleId,
    @Doc(KEY_DOC) String sourceKey,
    @Doc(NAME_DOC) String source,
    @Doc(ID_DOC) @Nullable String sourceId,
    @Doc(TYPE_DOC) SourceType sourceType,
    @Doc("All credits to it.") int credits,
    @Doc("The same by kind.") List<KindOfCredit> kinds) {

  static final String KEY_DOC =
      "The source's id in the list of known sources, else its name as in source.";
  static final String NAME_DOC = "Name of the source; the most common if articles differ.";
  static final String ID_DOC = "Id in the list of known sources; null for others.";
  static final String TYPE_DOC =
      "What the source is; the first in the alphabet if articles differ.";

  /** The attributions without their passages, which are left unread. */
  private static final String CREDITS =
      "arrays_zip(annotations.attributions.source, annotations.attributions.source_id,"
          + " annotations.attributions.source_type, annotations.attributions.kind) AS credits";

  /**
   * One row an article and source that it credits: the columns of this record, but a source has one
   * name and one type in all of them; and those of the article's story.
   */
  static Dataset<Row> of(Material material) {
    return material.keep(
        "article_sources", ofArticlesAlone(material).join(material.stories(), "article_id"));
  }

  /** The same without the columns of the stories. */
  static Dataset<Row> ofArticlesAlone(Material material) {
    return material.prepared("credited_sources", named(material));
  }

  private static Dataset<Row> named(Material material) {
    RecordSchema<Credits> credits = RecordSchema.of(Credits.class);
    RecordSchema<ArticleSource> sources = RecordSchema.of(ArticleSource.class);
    Dataset<Row> credited =
        credits
            .conform(material.corpus().selectExpr("article.article_id", CREDITS))
            .flatMap(
                (FlatMapFunction<Row, Row>)
                    row -> credits.fromRow(row).sources().stream().map(sources::toRow).iterator(),
                sources.encoder());
    Dataset<Row> names =
        material
            .table("attributions")
            .selectExpr(
                "coalesce(source_id, source) AS source_key", "source", "source_id", "source_type")
            .groupBy("source_key")
            .agg(
                expr("mode(source, true) AS source"),
                expr("min(source_id) AS source_id"),
                expr("min(source_type) AS source_type"));
    return credited.drop("source", "source_id", "source_type").join(names, "source_key");
  }

  /** How many credits of a kind. */
  record KindOfCredit(@Doc("The kind.") AttributionKind kind, @Doc("How many.") int credits) {}

  /** What counts of an attribution. */
  record Credit(
      @Doc(NAME_DOC) String source,
      @Doc(ID_DOC) @Nullable String sourceId,
      @Doc("What the source is.") SourceType sourceType,
      @Doc("Kind of credit.") AttributionKind kind) {}

  /** The credits of one article. */
  record Credits(@Doc("The article.") String articleId, @Doc("Its credits.") List<Credit> credits) {
    Credits {
      credits = List.copyOf(credits);
    }

    /** Its sources, by key. */
    List<ArticleSource> sources() {
      List<ArticleSource> sources = new ArrayList<>();
      credits.stream()
          .collect(groupingBy(Credits::key, TreeMap::new, toList()))
          .forEach((key, credits) -> sources.add(source(key, credits)));
      return sources;
    }

    private static String key(Credit credit) {
      return credit.sourceId() == null ? credit.source() : credit.sourceId();
    }

    private ArticleSource source(String key, List<Credit> credits) {
      Map<AttributionKind, Long> kinds =
          credits.stream()
              .collect(
                  groupingBy(Credit::kind, () -> new EnumMap<>(AttributionKind.class), counting()));
      Credit any = credits.get(0);
      return new ArticleSource(
          articleId,
          key,
          any.source(),
          any.sourceId(),
          credits.stream().map(Credit::sourceType).min(comparing(Enum::name)).orElseThrow(),
          credits.size(),
          kinds.entrySet().stream()
              .map(kind -> new KindOfCredit(kind.getKey(), kind.getValue().intValue()))
              .toList());
    }
  }
}
