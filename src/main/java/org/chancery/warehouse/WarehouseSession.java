package org.chancery.warehouse;

import java.util.Map;
import java.util.TreeMap;

/** What a Spark session needs to know of Delta Lake. */
public final class WarehouseSession {
  private static final Map<String, String> DELTA =
      Map.of(
          "spark.sql.extensions", "io.delta.sql.DeltaSparkSessionExtension",
          "spark.sql.catalog.spark_catalog", "org.apache.spark.sql.delta.catalog.DeltaCatalog");

  private static final String LISTING = "spark.sql.sources.parallelPartitionDiscovery.parallelism";

  private WarehouseSession() {}

  /** The settings for a session in this JVM or on a cluster. */
  public static Map<String, String> settings(boolean local) {
    Map<String, String> settings = new TreeMap<>(DELTA);
    // one machine needs no fifty tasks to read the table's small log; and Delta's vacuum lists the
    // table's few files in as many tasks as this allows, ten thousand if nobody says otherwise
    settings.put(LISTING, local ? "2" : "64");
    if (local) {
      settings.put("spark.databricks.delta.snapshotPartitions", "2");
    }
    return settings;
  }
}
