package org.chancery.fault;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.delta.DeltaLog;
import org.chancery.corpus.ProgressListener;
import org.chancery.publish.RunSummary;
import org.chancery.spark.SparkDefaults;
import org.chancery.warehouse.NightOptions;
import org.chancery.warehouse.NightOutcome;
import org.chancery.warehouse.Nightly;
import org.chancery.warehouse.Places;
import org.chancery.warehouse.WarehouseSession;

/**
 * A year of nights in a row, each a day after the one before by the system's clock: time a night
 * and files in the warehouse, month by month, and at the end the same from scratch in one night.
 */
public final class YearTrial {
  private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
  private static final int MONTH = 30;
  private static final List<String> TAKING_IN = List.of("plan", "annotate", "measure", "commit");

  private YearTrial() {}

  /** Arguments: a folder to work in, and the number of nights. To be run under libfaketime. */
  public static void main(String[] args) throws Exception {
    Path folder = Files.createDirectories(Path.of(args[0]));
    int nights = args.length > 1 ? Integer.parseInt(args[1]) : 365;
    TrialClock clock = TrialClock.start();
    SparkSession.Builder builder = SparkSession.builder().master("local[2]").appName("year");
    SparkDefaults.local(2).forEach(builder::config);
    WarehouseSession.settings(true).forEach(builder::config);
    try (SparkSession spark = builder.getOrCreate()) {
      System.out.println(
          "nights | articles | s a night | of it taking in | CPU s a night | data files | log files"
              + " | bytes | files of reports");
      long sum = 0;
      long cpu = 0;
      double in = 0;
      int since = 0;
      for (int night = 1; night <= nights; night++) {
        clock.days(night - 1);
        Drops.write(folder.resolve("inbox"), FIRST.plusDays(night - 1L));
        clock.stamp(folder.resolve("inbox"));
        DeltaLog.clearCache(); // as in a process of its own
        long start = System.nanoTime();
        long worked = cpuNanos();
        NightOutcome outcome = nightly(spark, folder, "year").run();
        sum += System.nanoTime() - start;
        cpu += cpuNanos() - worked;
        clock.stamp(folder.resolve("year"));
        RunSummary summary = outcome.published().orElseThrow();
        for (String stage : TAKING_IN) {
          in += summary.stages().get(stage).toMillis() / 1e3;
        }
        since++;
        if (night % MONTH == 0 || night == nights) {
          Path table = folder.resolve("year/warehouse/corpus");
          System.out.printf(
              Locale.ROOT,
              "%d–%d | %d | %.1f | %.1f | %.1f | %d | %d | %d | %d%n",
              night - since + 1,
              night,
              summary.articles(),
              sum / 1e9 / since,
              in / since,
              cpu / 1e9 / since,
              files(table, false),
              files(table, true),
              bytes(table),
              files(folder.resolve("year/reports"), false));
          sum = 0;
          cpu = 0;
          in = 0;
          since = 0;
        }
      }
      nightly(spark, folder, "scratch").run();
      System.out.println(
          "from scratch row for row the same: "
              + PublishedReports.rows(folder.resolve("year/reports"))
                  .equals(PublishedReports.rows(folder.resolve("scratch/reports"))));
    }
  }

  private static Nightly nightly(SparkSession spark, Path folder, String place) throws IOException {
    return new Nightly(
        spark,
        new Places(
            folder.resolve("inbox").toString(),
            folder.resolve(place + "/warehouse").toString(),
            folder.resolve(place + "/reports").toString()),
        NightOptions.defaults(),
        ProgressListener.NONE);
  }

  /** What this process has used of all cores: the time that load beside it hardly changes. */
  private static long cpuNanos() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
  }

  private static long files(Path directory, boolean log) throws IOException {
    try (Stream<Path> all = Files.walk(directory)) {
      return all.filter(Files::isRegularFile)
          .filter(f -> f.toString().contains("_delta_log") == log)
          .filter(f -> !f.getFileName().toString().startsWith("."))
          .count();
    }
  }

  private static long bytes(Path directory) throws IOException {
    try (Stream<Path> all = Files.walk(directory)) {
      return all.filter(Files::isRegularFile).mapToLong(f -> f.toFile().length()).sum();
    }
  }
}
