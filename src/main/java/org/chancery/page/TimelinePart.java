package org.chancery.page;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.desc;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.chancery.report.Material;

/**
 * The recognition timeline: the events that most stories tell, each with its best sentences, in
 * which the countries are found again so that the page can mark them.
 */
final class TimelinePart implements Part {
  private static final int EVENTS = 3_000;

  /** Events beyond this many carry one sentence instead of three. */
  private static final int FULL_EVIDENCE = 1_000;

  private static final String EVIDENCE =
      "transform(evidence, e -> struct(left(e.sentence, 500) AS sentence, "
          + Part.link("e.url")
          + " AS url, left(e.outlet, 80) AS outlet, e.date AS date,"
          + " left(e.attributed_to, 80) AS attributed_to, e.article_id AS article_id)) AS evidence";

  @Override
  public String name() {
    return "timeline";
  }

  @Override
  public JsonNode data(Material material) {
    Dataset<Row> timeline = material.table("recognition_timeline");
    Dataset<Row> events =
        timeline
            .orderBy(desc("n_origins"), desc("confidence"), col("event_id"))
            .selectExpr(
                "event_id",
                "actor",
                "act",
                "target",
                "object",
                "stance",
                Part.cut("territory", 80),
                Part.cut("government", 80),
                "toward",
                "event_date",
                "precision",
                "slice(date_candidates, 1, 8) AS date_candidates",
                "CAST(first_reported_at AS DATE) AS reported",
                Part.cut("first_outlet", 80),
                "n_articles",
                "n_outlets",
                "n_origins",
                "n_publishers",
                "confidence",
                EVIDENCE);
    ObjectNode out = JsonTable.of(events, EVENTS);
    Highlights highlights = new Highlights();
    int last = events.columns().length - 1;
    int rank = 0;
    for (JsonNode row : out.get("rows")) {
      ArrayNode evidence = (ArrayNode) row.get(last);
      while (rank >= FULL_EVIDENCE && evidence.size() > 1) {
        evidence.remove(evidence.size() - 1);
      }
      evidence.forEach(one -> ((ArrayNode) one).add(highlights.of(one.get(0).asText())));
      rank++;
    }
    return out;
  }
}
