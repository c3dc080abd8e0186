package org.chancery.warehouse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.delta.tables.DeltaTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.chancery.corpus.ProgressListener;
import org.chancery.publish.CheckFailedException;
import org.chancery.report.Report;
import org.chancery.report.Reports;
import org.chancery.spark.LocalSpark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(LocalSpark.class)
final class NightlyTest {
  private static final String NAURU =
      """
      {"title": "Nauru recognises Kosovo", "outlet": "Herald", "date": "2008-04-24", \
      "text": "Nauru recognised Kosovo on Wednesday, the Herald has learned. Serbia protested. Others are expected to follow before the month is over."}
      """;
  private static final String COPY =
      """
      {"title": "Nauru and Kosovo", "outlet": "Courier", "date": "2008-04-23", \
      "text": "Nauru recognised Kosovo on Wednesday, the Herald has learned. SERBIA PROTESTED! Others are expected to follow before the month is over."}
      """;
  private static final String PALAU =
      """
      {"title": "Palau recognises Kosovo", "outlet": "Courier", "date": "2009-03-06", \
      "text": "Palau recognised Kosovo on Friday, its president said. The note was sent by post, and nobody on the islands could say when it would arrive."}
      """;
  private static final String CUT = "{\"title\": \"cut off in the";

  @TempDir Path dir;

  private void drop(String name, String... lines) throws IOException {
    Path file = dir.resolve("inbox").resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, String.join("\n", lines).replace("\n\n", "\n"));
  }

  private Nightly nightly(SparkSession spark, String warehouse) throws IOException {
    return nightly(spark, warehouse, NightOptions.defaults());
  }

  private Nightly nightly(SparkSession spark, String warehouse, NightOptions options)
      throws IOException {
    return new Nightly(
        spark,
        new Places(
            dir.resolve("inbox").toString(),
            dir.resolve(warehouse).toString(),
            dir.resolve(warehouse + "-reports").toString()),
        options,
        ProgressListener.NONE);
  }

  /** Every night's files brought together at once, those before it given up after two hours. */
  private static NightOptions tidy() {
    NightOptions standard = NightOptions.defaults();
    return new NightOptions(
        standard.run(), standard.gates(), false, Duration.ZERO, Duration.ofHours(2), 1);
  }

  @Test
  void nightsAddUpToWhatOneReadingOfAllGives(SparkSession spark) throws Exception {
    drop("2026-01-02.jsonl", NAURU, CUT);
    NightOutcome first = nightly(spark, "w").run();
    assertEquals(1, first.published().orElseThrow().articles());
    assertEquals(Map.of("malformed", 1L), first.published().orElseThrow().badInputs());
    Map<String, List<Row>> afterFirst = rows(spark, "w");

    NightOutcome idle = nightly(spark, "w").run();
    assertEquals(List.of(), idle.taken());
    assertTrue(idle.published().isEmpty());

    // the cut line is whole by now; a late file tells the first article again, and an older copy
    drop("2026-01-02.jsonl", NAURU, PALAU);
    drop("2026-01-01.jsonl", COPY, NAURU);
    InboxPlan plan = nightly(spark, "w").plan(DayRange.NEWS);
    assertEquals(
        List.of(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 2)),
        List.copyOf(plan.days().keySet()));
    assertEquals(1, plan.changed().size());
    NightOutcome second = nightly(spark, "w").run();
    assertEquals(3, second.published().orElseThrow().articles());
    assertEquals(2, second.published().orElseThrow().origins());
    assertEquals(Map.of("repeated", 1L), second.published().orElseThrow().badInputs());
    assertEquals(Map.of("new", 1L, "date_changed", 0L, "vanished", 0L), second.changes());

    // as after a run that died when it had taken its night in
    Files.delete(dir.resolve("w-reports/_current.json"));
    assertEquals(List.of(), nightly(spark, "w").run().taken());
    assertEquals(2, manifest("w").get("nights").size());

    NightOutcome scratch =
        nightly(spark, "other", tidy())
            .backfill(new DayRange(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 31), false));
    assertEquals(List.of(2L, 2L), scratch.taken().stream().map(Night::articles).toList());
    assertEquals(rows(spark, "other"), rows(spark, "w"));
    assertTrue(files(spark, "w") > files(spark, "other"));

    drop("2026-01-03.jsonl", CUT, CUT, CUT);
    JsonNode before = pointer("w");
    CheckFailedException refused =
        assertThrows(CheckFailedException.class, () -> nightly(spark, "w").run());
    assertEquals("night: bad inputs", refused.failed().get(0).name());
    assertEquals(before, pointer("w"));
    assertFalse(Files.exists(dir.resolve("w/lock.json")));

    Nights nights =
        new Nights(
            spark, dir.resolve("w").toString(), NightOptions.defaults(), ProgressListener.NONE);
    assertEquals(List.of(1L, 2L), nights.list().stream().map(Night::number).toList());
    nights.rollback("1", dir.resolve("w-reports").toString());
    assertEquals(afterFirst, rows(spark, "w"));
    assertEquals(1, nights.list().size());
    assertThrows(
        NightGoneException.class, () -> nights.rollback("2", dir.resolve("w-reports").toString()));
  }

  /** How many files the warehouse's table is made of. */
  private long files(SparkSession spark, String warehouse) {
    return DeltaTable.forPath(spark, dir.resolve(warehouse).resolve("corpus").toString())
        .detail()
        .select("numFiles")
        .first()
        .getLong(0);
  }

  private JsonNode pointer(String warehouse) throws IOException {
    return new ObjectMapper().readTree(dir.resolve(warehouse + "-reports/_current.json").toFile());
  }

  private JsonNode manifest(String warehouse) throws IOException {
    return new ObjectMapper()
        .readTree(dir.resolve(warehouse + "-reports/current/_run.json").toFile());
  }

  /** All rows of the published tables, as a reader finds them who follows the pointer. */
  private Map<String, List<Row>> rows(SparkSession spark, String warehouse) throws IOException {
    Path reports = dir.resolve(warehouse + "-reports");
    Path run = reports.resolve(pointer(warehouse).get("path").asText());
    assertEquals(run.toRealPath(), reports.resolve("current").toRealPath());
    Map<String, List<Row>> tables = new TreeMap<>();
    for (Report report : Reports.all()) {
      List<Row> rows = spark.read().parquet(run.resolve(report.name()).toString()).collectAsList();
      tables.put(
          report.name(),
          rows.stream().sorted(java.util.Comparator.comparing(Row::toString)).toList());
    }
    return tables;
  }
}
