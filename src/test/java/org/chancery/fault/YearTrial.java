package org.chancery.fault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.chancery.corpus.ProgressListener;
import org.chancery.spark.SparkDefaults;
import org.chancery.warehouse.GateLimits;
import org.chancery.warehouse.NightOptions;
import org.chancery.warehouse.Nightly;
import org.chancery.warehouse.Places;
import org.chancery.warehouse.WarehouseSession;

/**
 * A year of nights in a row in one JVM: time a night and files in the warehouse, and at the end the
 * same from scratch in one night. Nothing is kept for going back, since all nights are of today.
 */
public final class YearTrial {
  private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
  private static final int SHOWN = 10;

  private YearTrial() {}

  /** Arguments: a folder to work in, and the number of nights. */
  public static void main(String[] args) throws Exception {
    Path folder = Files.createDirectories(Path.of(args[0]));
    int nights = args.length > 1 ? Integer.parseInt(args[1]) : 365;
    SparkSession.Builder builder = SparkSession.builder().master("local[2]").appName("year");
    SparkDefaults.local(2).forEach(builder::config);
    WarehouseSession.settings(true).forEach(builder::config);
    try (SparkSession spark = builder.getOrCreate()) {
      System.out.println("night | seconds, mean of the last | data files | log files | bytes");
      long sum = 0;
      int since = 0;
      for (int night = 1; night <= nights; night++) {
        Drops.write(folder.resolve("inbox"), FIRST.plusDays(night - 1L));
        long start = System.nanoTime();
        nightly(spark, folder, "year").run();
        sum += System.nanoTime() - start;
        since++;
        if (night % SHOWN == 0 || night == nights) {
          Path table = folder.resolve("year/warehouse/corpus");
          System.out.printf(
              Locale.ROOT,
              "%d | %.1f | %d | %d | %d%n",
              night,
              sum / 1e9 / since,
              files(table, ".parquet", false),
              files(table.resolve("_delta_log"), "", true),
              bytes(table));
          sum = 0;
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
    NightOptions standard = NightOptions.defaults();
    return new Nightly(
        spark,
        new Places(
            folder.resolve("inbox").toString(),
            folder.resolve(place + "/warehouse").toString(),
            folder.resolve(place + "/reports").toString()),
        new NightOptions(
            standard.run(),
            GateLimits.STANDARD,
            false,
            Duration.ZERO,
            Duration.ZERO,
            standard.smallFiles()),
        ProgressListener.NONE);
  }

  private static long files(Path directory, String end, boolean log) throws IOException {
    try (Stream<Path> all = Files.walk(directory)) {
      return all.filter(Files::isRegularFile)
          .filter(f -> f.toString().contains("_delta_log") == log)
          .filter(f -> !f.getFileName().toString().startsWith("."))
          .filter(f -> f.toString().endsWith(end))
          .count();
    }
  }

  private static long bytes(Path directory) throws IOException {
    try (Stream<Path> all = Files.walk(directory)) {
      return all.filter(Files::isRegularFile).mapToLong(f -> f.toFile().length()).sum();
    }
  }
}
