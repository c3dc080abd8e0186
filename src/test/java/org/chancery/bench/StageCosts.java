package org.chancery.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** What the tasks of each stage of a run cost, by Spark's event log. */
final class StageCosts {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final double NANOS = 1e9;
  private static final double MEGABYTE = 1e6;

  private record Cost(double seconds, double megabytes) {
    Cost plus(double moreSeconds, double moreMegabytes) {
      return new Cost(seconds + moreSeconds, megabytes + moreMegabytes);
    }
  }

  private StageCosts() {}

  /**
   * Rows of Markdown: the stage, CPU milliseconds of its tasks an article, kilobytes that it
   * shuffles an article.
   *
   * @param log the directory of a run's event log
   * @param articles how many articles it read
   */
  static List<String> rows(Path log, long articles) throws IOException {
    Map<Integer, String> names = new HashMap<>();
    Map<String, Cost> costs = new LinkedHashMap<>();
    for (Path file : files(log)) {
      try (Stream<String> lines = Files.lines(file)) {
        for (String line : (Iterable<String>) lines::iterator) {
          JsonNode event = JSON.readTree(line);
          switch (event.path("Event").asText()) {
            case "SparkListenerStageSubmitted" ->
                names.put(
                    event.path("Stage Info").path("Stage ID").asInt(),
                    event.path("Properties").path("spark.job.description").asText("other"));
            case "SparkListenerTaskEnd" -> {
              JsonNode metrics = event.path("Task Metrics");
              costs.merge(
                  names.getOrDefault(event.path("Stage ID").asInt(), "other"),
                  new Cost(
                      metrics.path("Executor CPU Time").asLong() / NANOS,
                      metrics.path("Shuffle Write Metrics").path("Shuffle Bytes Written").asLong()
                          / MEGABYTE),
                  (a, b) -> a.plus(b.seconds, b.megabytes));
            }
            default -> {
              // of no interest here
            }
          }
        }
      }
    }
    Cost all = new Cost(0, 0);
    List<String> rows = new ArrayList<>();
    for (Map.Entry<String, Cost> cost : costs.entrySet()) {
      all = all.plus(cost.getValue().seconds, cost.getValue().megabytes);
      rows.add(row(cost.getKey().replace("chancery: ", ""), cost.getValue(), articles));
    }
    rows.add(row("all", all, articles));
    return rows;
  }

  private static String row(String stage, Cost cost, long articles) {
    return String.format(
        Locale.ROOT,
        "| %s | %.2f | %.1f |",
        stage,
        cost.seconds * 1e3 / articles,
        cost.megabytes * 1e3 / articles);
  }

  private static List<Path> files(Path log) throws IOException {
    try (Stream<Path> all = Files.walk(log)) {
      return all.filter(f -> f.getFileName().toString().startsWith("events_")).sorted().toList();
    }
  }
}
