package org.chancery.report;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.chancery.model.Act;
import org.chancery.model.ActObject;
import org.chancery.model.DatePrecision;
import org.chancery.model.Doc;
import org.chancery.model.Stance;
import org.chancery.spark.RecordSchema;
import org.jspecify.annotations.Nullable;

/** What happened when: the acts of many articles as single events. */
final class RecognitionTimelineReport implements Report {
  record DateCandidate(
      @Doc("First day of the period that some articles give.") LocalDate date,
      @Doc("Day, month or year.") DatePrecision precision,
      @Doc("Stories that give it.") long nOrigins) {}

  record Evidence(
      @Doc("The sentence that tells the act.") String sentence,
      @Doc("Address of its article; null if unknown.") @Nullable String url,
      @Doc("Outlet of its article; null if unknown.") @Nullable String outlet,
      @Doc("Publication day of its article; null if unknown.") @Nullable LocalDate date,
      @Doc("The source that claims it; null if the article says it itself.")
          @Nullable String attributedTo,
      @Doc("The article.") String articleId) {}

  record TimelineRow(
      @Doc("Id of the event: its subject and a number in order of the dates.") String eventId,
      @Doc("Code of the acting state; of a mutual act the first in the alphabet.") String actor,
      @Doc("What it did.") Act act,
      @Doc("Code of the state acted upon.") String target,
      @Doc("What is recognised or no longer so; null for acts of relations.")
          @Nullable ActObject object,
      @Doc("How far it went: done, announced, considered or refused.") Stance stance,
      @Doc("A territory named with it; null if none is.") @Nullable String territory,
      @Doc("A government named with it; null if none is.") @Nullable String government,
      @Doc("State whose recognition was condemned; null if none is told.") @Nullable String toward,
      @Doc("First day of the period that the stories agree on best; null if none is told.")
          @Nullable LocalDate eventDate,
      @Doc("How exactly that date is known; null without a date.")
          @Nullable DatePrecision precision,
      @Doc("All dates that articles give, the most frequent first.")
          List<DateCandidate> dateCandidates,
      @Doc(
              "Publication of the first article that tells it, UTC: the moment if known, else the"
                  + " start of the day; null if no such article has a date.")
          @Nullable Instant firstReportedAt,
      @Doc("Outlet of that article; null if unknown.") @Nullable String firstOutlet,
      @Doc("Articles that tell it, copies included.") long nArticles,
      @Doc("Outlets with such an article; an unknown outlet is none.") long nOutlets,
      @Doc("Stories that tell it.") long nOrigins,
      @Doc("Publishers with such an article, outlets of one owner being one publisher.")
          long nPublishers,
      @Doc("Confidence, 0 to 1: 1-(1-c)/sqrt(n_origins), c being that of the surest article.")
          double confidence,
      @Doc("The surest sentences of up to three stories.") List<Evidence> evidence) {}

  @Override
  public String name() {
    return "recognition_timeline";
  }

  @Override
  public String about() {
    return "an act as one real-world event";
  }

  @Override
  public RecordSchema<?> schema() {
    return RecordSchema.of(TimelineRow.class);
  }

  @Override
  public List<String> key() {
    return List.of("event_id");
  }

  @Override
  public Dataset<Row> rows(Material material) {
    Dataset<Row> acts = Tellings.acts(material);
    Dataset<Row> placed = Tellings.placed(acts);
    Dataset<Row> articles = material.table("articles").select("article_id", "url", "published_at");
    Dataset<Row> told =
        material.keep("event_acts", acts.join(placed, "telling_id").join(articles, "article_id"));
    return counts(told)
        .join(candidates(told), col("event_id").equalTo(col("c_event")), "left")
        .join(evidence(told), col("event_id").equalTo(col("e_event")))
        .withColumn(
            "date_candidates", expr("coalesce(candidates, from_json('[]', '" + CANDIDATES + "'))"));
  }

  private static final String CANDIDATES =
      "array<struct<date: date, precision: string, n_origins: bigint>>";

  private static Dataset<Row> counts(Dataset<Row> told) {
    String order =
        "struct(published_at IS NULL AND published_date IS NULL AS undated,"
            + " coalesce(published_at, CAST(published_date AS TIMESTAMP)) AS at, article_id)";
    return told.groupBy("event_id", "actor", "act", "target", "object", "stance")
        .agg(
            expr("min(consensus_date) AS event_date"),
            expr("min(consensus_precision) AS precision"),
            expr("min(territory) AS territory"),
            expr("min(government) AS government"),
            expr("min(toward) AS toward"),
            expr(
                "min(coalesce(published_at, CAST(published_date AS TIMESTAMP))) AS first_reported_at"),
            expr("min_by(outlet, " + order + ") AS first_outlet"),
            expr("count(DISTINCT article_id) AS n_articles"),
            expr("count(DISTINCT outlet) AS n_outlets"),
            expr("count(DISTINCT origin_id) AS n_origins"),
            expr("count(DISTINCT publisher_family) AS n_publishers"),
            expr("max(confidence) AS surest"))
        .withColumn(
            "confidence", expr("round(1 - (1 - surest) / sqrt(CAST(n_origins AS DOUBLE)), 4)"));
  }

  private static Dataset<Row> candidates(Dataset<Row> told) {
    return told.where("event_date IS NOT NULL")
        .groupBy(col("event_id").as("c_event"), col("event_date"), col("precision"))
        .agg(expr("count(DISTINCT origin_id) AS n"))
        .groupBy("c_event")
        .agg(
            expr(
                "sort_array(collect_list(struct(-n AS less, event_date, precision, n)))"
                    + " AS sorted"))
        .selectExpr(
            "c_event",
            "transform(sorted, s -> struct(s.event_date AS date, s.precision AS precision, s.n AS n_origins)) AS candidates");
  }

  /** The surest sentence of each of the three surest stories. */
  private static Dataset<Row> evidence(Dataset<Row> told) {
    String surest =
        "ORDER BY confidence DESC, coalesce(published_date, DATE'9999-12-31'), article_id, start,"
            + " sentence";
    return told.withColumn(
            "in_story", expr("row_number() OVER (PARTITION BY event_id, origin_id " + surest + ")"))
        .where("in_story = 1")
        .withColumn("rank", expr("row_number() OVER (PARTITION BY event_id " + surest + ")"))
        .where("rank <= 3")
        .groupBy(col("event_id").as("e_event"))
        .agg(
            expr(
                "sort_array(collect_list(struct(rank, sentence, url, outlet, published_date, attributed_to, article_id)))"
                    + " AS sorted"))
        .selectExpr(
            "e_event",
            "transform(sorted, s -> struct(s.sentence AS sentence, s.url AS url, s.outlet AS outlet, s.published_date AS date, s.attributed_to AS attributed_to, s.article_id AS article_id)) AS evidence");
  }
}
