package org.chancery.spark;

import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.SparkSession;

/** The Spark settings that the reports rely on, and those that suit one machine. */
public final class SparkDefaults {
  /** What every session needs for the reports to come out right, and soundly fast. */
  private static final Map<String, String> ALWAYS =
      Map.of(
          "spark.sql.session.timeZone", "UTC",
          "spark.sql.datetime.java8API.enabled", "true",
          "spark.sql.adaptive.enabled", "true",
          "spark.sql.parquet.outputTimestampType", "TIMESTAMP_MICROS",
          "spark.sql.caseSensitive", "true");

  /**
   * Many jobs share a cluster, which is best served by few large tasks; on one machine every core
   * must have one.
   */
  private static final String PARALLELISM =
      "spark.sql.adaptive.coalescePartitions.parallelismFirst";

  /**
   * Parts of a shuffle smaller than this are put together. A row of a few bytes in one is counted
   * in four periods after it, so that a megabyte of them, Spark's own measure, is much work.
   */
  private static final String LEAST_PART = "spark.sql.adaptive.coalescePartitions.minPartitionSize";

  /**
   * The memory that each sort and each table of sums takes at once, a 64th of a large heap by
   * Spark's own reckoning. A dozen of them on little data filled half a gigabyte.
   */
  private static final String PAGE_SIZE = "spark.buffer.pageSize";

  /**
   * Sums over the rows of a shuffle, by which Spark tells whether a task that is run again made the
   * same rows. In one JVM none is run again because its output was lost.
   */
  private static final Map<String, String> NO_SUMS_OF_SHUFFLES =
      Map.of(
          "spark.sql.shuffle.orderIndependentChecksum.enabled",
          "false",
          "spark.sql.shuffle.orderIndependentChecksum.enableFullRetryOnMismatch",
          "false");

  /**
   * How many parts are read at once for the first rows of all. Spark begins with one, which spares
   * a cluster work, but costs one machine a job more.
   */
  private static final String FIRST_PARTS = "spark.sql.limit.initialNumPartitions";

  private static final Map<String, String> LOCAL =
      Map.of(
          PAGE_SIZE,
          "2m",
          PARALLELISM,
          "true",
          LEAST_PART,
          "64k",
          "spark.scheduler.mode",
          "FAIR",
          "spark.ui.enabled",
          "false",
          "spark.sql.ui.explainMode",
          "simple",
          "spark.sql.autoBroadcastJoinThreshold",
          "32m",
          "spark.driver.host",
          "127.0.0.1",
          "spark.driver.bindAddress",
          "127.0.0.1",
          "spark.hadoop." + LocalFiles.KEY,
          LocalFiles.class.getName());

  /**
   * The one executor lives and dies with this JVM, so that nobody need fear for it: not when the
   * machine is busy, nor when it has slept or its clock was set. Its heartbeats move the progress
   * bar; the first comes after one interval or two, and by then Spark must have set itself up, or
   * it fills a page with errors.
   */
  private static final Map<String, String> HEARTBEAT =
      Map.of(
          "spark.executor.heartbeatInterval", "5s",
          "spark.executor.heartbeat.maxFailures", Integer.toString(Integer.MAX_VALUE),
          "spark.storage.blockManagerHeartbeatTimeoutMs", "36500d");

  private SparkDefaults() {}

  /** The settings for a session in this one JVM with so many cores. */
  public static Map<String, String> local(int cores) {
    Map<String, String> settings = new TreeMap<>(ALWAYS);
    settings.putAll(LOCAL);
    settings.putAll(HEARTBEAT);
    settings.putAll(NO_SUMS_OF_SHUFFLES);
    settings.put("spark.sql.shuffle.partitions", Integer.toString(Math.max(2, 2 * cores)));
    settings.put(FIRST_PARTS, Integer.toString(8 * cores));
    // nothing is kept in Spark's catalog: without this, Delta's makes a directory where the user
    // stands
    settings.put("spark.sql.warehouse.dir", System.getProperty("java.io.tmpdir", "/tmp"));
    return settings;
  }

  /** The settings for a session on a cluster, where its own configuration does the rest. */
  public static Map<String, String> cluster() {
    Map<String, String> settings = new TreeMap<>(ALWAYS);
    settings.put(PARALLELISM, "false");
    return settings;
  }

  /** Sets on a running session what the reports rely on. */
  public static void apply(SparkSession spark) {
    ALWAYS.forEach(spark.conf()::set);
  }
}
