package org.chancery.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.chancery.corpus.ProgressListener;
import org.chancery.dump.NoSuchInputException;
import org.chancery.report.Report;
import org.chancery.report.Reports;
import org.chancery.spark.LocalSpark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(LocalSpark.class)
final class ChanceryRunTest {
  private static final String NAURU =
      """
      {"title": "Nauru recognises Kosovo", "outlet": "Herald", "date": "2008-04-24", \
      "text": "Nauru recognised Kosovo on Wednesday, the Herald has learned. Serbia protested. Others are expected to follow before the month is over."}
      """;
  private static final String COPY =
      """
      {"title": "Nauru and Kosovo", "outlet": "Courier", "date": "2008-04-25", \
      "text": "Nauru recognised Kosovo on Wednesday, the Herald has learned. SERBIA PROTESTED! Others are expected to follow before the month is over."}
      """;
  private static final String DAMAGED = "{\"title\": \"cut off in the";
  private static final String FRANCE =
      """
      {"title": "Talks", "outlet": "Courier", "date": "2010-01-02", \
      "text": "France and Germany spoke about trade, and Italy listened to what they had to say."}
      """;

  @TempDir Path dir;

  private Path input(String name, String... lines) throws IOException {
    Path in = Files.createDirectories(dir.resolve("in"));
    Files.writeString(in.resolve(name), String.join("\n", lines).replace("\n\n", "\n") + "\n");
    return in;
  }

  private RunSummary run(SparkSession spark, Path in, Path out)
      throws NoSuchInputException, IOException {
    return ChanceryRun.run(
        spark,
        List.of(in.toString()),
        out.toString(),
        RunOptions.defaults(),
        ProgressListener.NONE);
  }

  @Test
  void writesEveryTableOnceAndAgain(SparkSession spark) throws Exception {
    Path in = input("a.jsonl", NAURU, COPY, NAURU, DAMAGED);
    Path out = dir.resolve("out");
    RunSummary first = run(spark, in, out);
    assertEquals(2, first.articles());
    assertEquals(1, first.origins());
    assertEquals(Map.of("repeated", 1L, "malformed", 1L), first.badInputs());
    assertEquals(
        Reports.all().stream().map(Report::name).toList(), List.copyOf(first.tableRows().keySet()));
    JsonNode manifest = new ObjectMapper().readTree(out.resolve("_run.json").toFile());
    assertEquals(first.runId(), manifest.get("run_id").asText());
    assertEquals(2, manifest.get("tables").get("articles").get("rows").asInt());
    assertTrue(manifest.get("stage_seconds").has("page"), manifest.get("stage_seconds").toString());
    Map<String, List<String>> rows = rows(out);

    RunSummary second;
    Reader reader = new Reader(out);
    try {
      second = run(spark, in, out);
    } finally {
      reader.stop();
    }
    reader.look();
    assertEquals(Set.of(), reader.wrong);
    assertEquals(Set.of(first.runId(), second.runId()), reader.seen);
    assertEquals(rows, rows(out));

    Files.delete(in.resolve("a.jsonl"));
    input("b.jsonl", FRANCE);
    run(spark, in, out);
    assertFalse(String.valueOf(rows(out).get("country_mentions")).contains("NRU"), "a stale row");
    assertEquals(entries(), names(out));
    assertEquals(new TreeSet<>(List.of("in", "out")), names(dir));
  }

  private static Set<String> entries() {
    TreeSet<String> names = new TreeSet<>(Reports.all().stream().map(Report::name).toList());
    names.add("_run.json");
    names.add("report.html");
    names.add("_metrics.prom");
    return names;
  }

  /** All rows of all tables as DuckDB reads them. */
  private static Map<String, List<String>> rows(Path out) throws Exception {
    Map<String, List<String>> tables = new TreeMap<>();
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duck.createStatement()) {
      for (Report report : Reports.all()) {
        try (ResultSet found =
            statement.executeQuery(
                "SELECT CAST(list(t ORDER BY CAST(t AS VARCHAR)) AS VARCHAR) FROM read_parquet('"
                    + out.resolve(report.name())
                    + "/*.parquet') t")) {
          found.next();
          tables.put(report.name(), List.of(String.valueOf(found.getString(1))));
        }
      }
    }
    return tables;
  }

  /** Looks at the reports again and again: each look must find the old set or the new one. */
  private static final class Reader {
    final Set<String> seen = new ConcurrentSkipListSet<>();
    final Set<String> wrong = new ConcurrentSkipListSet<>();
    private final Path out;
    private final Thread thread;
    private volatile boolean over;

    Reader(Path out) {
      this.out = out;
      this.thread =
          new Thread(
              () -> {
                while (!over) {
                  look();
                }
              });
      thread.start();
    }

    void look() {
      try {
        Set<String> names = names(out);
        names.removeIf(n -> n.startsWith(".staging-"));
        if (!names.equals(entries())) {
          wrong.add(names.toString());
        }
        JsonNode manifest = new ObjectMapper().readTree(Files.readString(out.resolve("_run.json")));
        seen.add(manifest.get("run_id").asText());
      } catch (NoSuchFileException | UncheckedIOException e) {
        Thread.onSpinWait(); // the blink between the renames: look again
      } catch (IOException e) {
        wrong.add(e.toString());
      }
    }

    void stop() throws InterruptedException {
      over = true;
      thread.join();
    }
  }

  private static Set<String> names(Path directory) throws IOException {
    try (Stream<Path> entries = Files.list(directory)) {
      TreeSet<String> names = new TreeSet<>();
      entries.map(p -> p.getFileName().toString()).forEach(names::add);
      return names;
    }
  }

  @Test
  void leavesADirectoryAloneThatHoldsSomethingElse(SparkSession spark) throws Exception {
    Path in = input("a.jsonl", NAURU);
    Path out = Files.createDirectories(dir.resolve("thesis"));
    Files.writeString(out.resolve("chapter.txt"), "1");
    OutputRefusedException e =
        assertThrows(OutputRefusedException.class, () -> run(spark, in, out));
    assertEquals(
        "Cannot write reports to "
            + out
            + ": it holds chapter.txt, which is no report of an earlier run. Choose an empty or a"
            + " new directory.",
        e.getMessage());
    assertEquals(new TreeSet<>(List.of("chapter.txt")), names(out));
  }

  @Test
  void writesNothingWhenAnInputIsMissing(SparkSession spark) {
    Path out = dir.resolve("out");
    assertThrows(NoSuchInputException.class, () -> run(spark, dir.resolve("nowhere"), out));
    assertFalse(Files.exists(out));
  }

  @Test
  void putsBackWhatARunThatDiedHadPutAside(SparkSession spark) throws Exception {
    Path aside = Files.createDirectories(dir.resolve(".out.before-run"));
    Files.writeString(aside.resolve("_run.json"), "{}");
    Path out = dir.resolve("out");
    OutputDirectory.check(out.toString(), "next", spark.sessionState().newHadoopConf());
    assertEquals(Set.of("_run.json"), names(out));
  }
}
