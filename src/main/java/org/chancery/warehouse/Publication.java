package org.chancery.warehouse;

import java.io.IOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.chancery.corpus.Corpus;
import org.chancery.dump.NoSuchInputException;
import org.chancery.publish.Check;
import org.chancery.publish.Manifest;
import org.chancery.publish.Metrics;
import org.chancery.publish.PublishedRun;
import org.chancery.publish.ReportBuild;
import org.chancery.publish.RunDirectories;
import org.chancery.publish.RunSummary;
import org.chancery.publish.Stages;
import org.jspecify.annotations.Nullable;

/** Makes the reports anew from the warehouse and publishes them. */
final class Publication {
  private final RunDirectories output;
  private final String run;
  private final Warehouse warehouse;
  private final NightOptions options;
  private final Stages stages;
  private final Instant started = Instant.now();
  private @Nullable WarehouseLock lock;

  private Publication(
      RunDirectories output, String run, Warehouse warehouse, NightOptions options, Stages stages) {
    this.output = output;
    this.run = run;
    this.warehouse = warehouse;
    this.options = options;
    this.stages = stages;
  }

  /** A publication into that directory, which is found fit for it. */
  static Publication check(
      SparkSession spark,
      String reports,
      String run,
      Warehouse warehouse,
      NightOptions options,
      Stages stages)
      throws IOException {
    RunDirectories output =
        RunDirectories.check(reports, run, spark.sessionState().newHadoopConf());
    return new Publication(output, run, warehouse, options, stages);
  }

  /** Removes what dead runs have left; from here on the lock is this run's. */
  void under(WarehouseLock held) throws IOException {
    lock = held;
    output.clean();
  }

  /** Publishes the warehouse's last night, unless its reports are there already. */
  NightOutcome publish(List<Night> taken, Intake intake) throws NoSuchInputException, IOException {
    Optional<Night> last = warehouse.lastNight();
    Optional<PublishedRun> before = output.current();
    String shown = before.map(b -> b.manifest().at("/warehouse/night").asText()).orElse("");
    if (last.isEmpty() || shown.equals(last.get().id())) {
      return new NightOutcome(taken, intake.left(), Optional.empty(), Map.of());
    }
    Warehouse sized = warehouse.sized();
    return publish(
        sized.session(),
        sized.rows(),
        last.get(),
        before,
        new News(taken, since(shown, taken), intake.left(), intake.gates()));
  }

  /** The nights that are told of for the first time: a run that died may have left some. */
  private List<Night> since(String shown, List<Night> taken) {
    List<Night> nights = warehouse.nights();
    List<String> ids = nights.stream().map(Night::id).toList();
    return shown.isEmpty() || ids.contains(shown)
        ? nights.subList(ids.indexOf(shown) + 1, nights.size())
        : taken;
  }

  /**
   * What the manifest tells of beside the tables.
   *
   * @param taken the nights that this run has taken in
   * @param nights those that were not published before
   * @param left files that are left for the next night
   */
  private record News(
      List<Night> taken, List<Night> nights, List<String> left, List<Check> gates) {}

  /** Publishes the warehouse as that night left it. */
  NightOutcome publish(Night night) throws NoSuchInputException, IOException {
    Warehouse sized = warehouse.sized();
    return publish(
        sized.session(),
        sized.rows(night),
        night,
        output.current(),
        new News(List.of(), List.of(), List.of(), List.of()));
  }

  private NightOutcome publish(
      SparkSession session,
      Dataset<Row> rows,
      Night night,
      Optional<PublishedRun> before,
      News news)
      throws NoSuchInputException, IOException {
    boolean published = false;
    try {
      Corpus corpus =
          stages.run("corpus", () -> Corpus.of(session, rows, output.work() + "/corpus"));
      RunSummary summary =
          new ReportBuild(session, output, stages, options.run())
              .build(corpus, run, List.copyOf(warehouse.inputs().keySet()));
      Map<String, Long> changes =
          stages.run(
              "changes",
              () ->
                  TimelineChanges.write(
                      session,
                      before.map(b -> b.directory().toString()).orElse(null),
                      output.tables().toString()));
      Manifest.write(output, summary, started, List.of(), about(night, news, changes));
      Metrics.write(output, summary, gauges(night, news.nights(), changes));
      if (lock != null) {
        lock.check();
      }
      output.publish();
      published = true;
      return new NightOutcome(news.taken(), news.left(), Optional.of(summary), changes);
    } finally {
      if (!published) {
        output.discard();
      }
    }
  }

  private Map<String, Object> about(Night night, News news, Map<String, Long> changes) {
    Map<String, Object> about = new LinkedHashMap<>();
    about.put("warehouse", Map.of("path", warehouse.root().toString(), "night", night.id()));
    about.put("nights", news.nights().stream().map(Publication::figures).toList());
    about.put("left_for_the_next_night", news.left());
    about.put("gates", news.gates());
    about.put("timeline_changes", changes);
    return about;
  }

  private static Map<String, Long> gauges(
      Night night, List<Night> nights, Map<String, Long> changes) {
    Map<String, Long> gauges = new LinkedHashMap<>();
    gauges.put("night_number", night.number());
    gauges.put("night_files", nights.stream().mapToLong(Night::files).sum());
    gauges.put("night_articles", nights.stream().mapToLong(Night::articles).sum());
    gauges.put("night_bad_inputs", nights.stream().mapToLong(Night::bad).sum());
    changes.forEach((change, n) -> gauges.put("timeline_changes_" + change, n));
    return gauges;
  }

  private static Map<String, Object> figures(Night night) {
    Map<String, Object> figures = new LinkedHashMap<>();
    figures.put("number", night.number());
    figures.put("id", night.id());
    figures.put("files", night.files());
    figures.put("bytes", night.bytes());
    figures.put("articles", night.articles());
    figures.put("bad_inputs", night.bad());
    figures.put("without_date", night.undated());
    figures.put("unknown_language", night.unknownLanguage());
    return figures;
  }
}
