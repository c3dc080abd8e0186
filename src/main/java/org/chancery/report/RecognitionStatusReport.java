package org.chancery.report;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.expr;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.chancery.model.Act;
import org.chancery.model.DatePrecision;
import org.chancery.model.Doc;
import org.chancery.model.Stance;
import org.chancery.report.Lifecycle.Step;
import org.chancery.spark.RecordSchema;
import org.jspecify.annotations.Nullable;

/**
 * How states stand to each other as of the newest article: their events replayed.
 *
 * <p>Recognition as a state and diplomatic relations are replayed together; recognitions of
 * governments and of sovereignty stand in the timeline only. Relations are between two, so acts of
 * relations count for either as actor.
 */
final class RecognitionStatusReport implements Report {
  record StatusRow(
      @Doc("Code of the one state.") String actor,
      @Doc("Code of the other, as the first stands to it.") String target,
      @Doc(
              "Recognized, withdrawn, relations or severed by the last act done; if none was done"
                  + " announced, considered or refused by the last act told.")
          RecognitionState status,
      @Doc("Consensus date of that act; null if none is told.") @Nullable LocalDate since,
      @Doc("How exactly that date is known; null without a date.")
          @Nullable DatePrecision precision,
      @Doc("That act.") Act lastAct,
      @Doc("Code of the state that acted; of a mutual act the first in the alphabet.")
          String lastActor,
      @Doc("The act's event in the timeline.") String lastEventId,
      @Doc("Events between the two in the timeline that were replayed.") int nEvents,
      @Doc("Events that do not go together.") List<String> contradictions,
      @Doc("Day of the newest article; null if no article has a date.") @Nullable LocalDate asOf) {}

  record Replayable(
      String actor,
      String target,
      String eventId,
      Act act,
      Stance stance,
      @Nullable LocalDate date,
      @Nullable DatePrecision precision,
      @Nullable LocalDate reported,
      String doer) {}

  @Override
  public String name() {
    return "recognition_status";
  }

  @Override
  public String about() {
    return "how one state stands to another";
  }

  @Override
  public RecordSchema<?> schema() {
    return RecordSchema.of(StatusRow.class);
  }

  @Override
  public List<String> key() {
    return List.of("actor", "target");
  }

  @Override
  public Dataset<Row> rows(Material material) {
    RecordSchema<Replayable> events = RecordSchema.of(Replayable.class);
    RecordSchema<StatusRow> status = RecordSchema.of(StatusRow.class);
    Dataset<Row> newest = material.table("articles").agg(expr("max(published_date) AS as_of"));
    Dataset<Row> timeline =
        material
            .table("recognition_timeline")
            .where("object IS NULL OR object = 'state'")
            .selectExpr(
                "event_id",
                "act",
                "stance",
                "event_date AS date",
                "precision",
                "CAST(first_reported_at AS DATE) AS reported",
                "actor AS doer",
                "target AS other",
                "act IN ('establish_relations', 'restore_relations', 'sever_relations') AS both");
    Dataset<Row> directed =
        timeline
            .selectExpr("*", "doer AS actor", "other AS target")
            .unionByName(
                timeline.where("both").selectExpr("*", "other AS actor", "doer AS target"));
    Dataset<Row> rows =
        events
            .conform(directed)
            .groupByKey(
                (MapFunction<Row, String>)
                    row -> row.<String>getAs("actor") + " " + row.<String>getAs("target"),
                Encoders.STRING())
            .flatMapGroups(
                (FlatMapGroupsFunction<String, Row, Row>)
                    (pair, group) -> {
                      List<Replayable> told = new ArrayList<>();
                      group.forEachRemaining(row -> told.add(events.fromRow(row)));
                      return replay(told).stream().map(status::toRow).iterator();
                    },
                status.encoder());
    return rows.drop("as_of").crossJoin(broadcast(newest));
  }

  private static List<StatusRow> replay(List<Replayable> told) {
    List<Step> steps =
        told.stream()
            .map(
                e ->
                    new Step(
                        e.eventId(),
                        e.act(),
                        e.stance(),
                        e.date(),
                        e.precision(),
                        e.reported(),
                        e.doer()))
            .toList();
    Lifecycle life = Lifecycle.replay(steps);
    if (life == null) {
      return List.of();
    }
    Step last = life.last();
    return List.of(
        new StatusRow(
            told.get(0).actor(),
            told.get(0).target(),
            life.state(),
            last.date(),
            last.precision(),
            last.act(),
            last.by(),
            last.eventId(),
            told.size(),
            life.contradictions(),
            null));
  }
}
