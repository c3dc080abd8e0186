package org.chancery.warehouse;

import java.util.Map;
import java.util.TreeMap;

/** What a Spark session needs to know of Delta Lake. */
public final class WarehouseSession {
  private static final Map<String, String> DELTA =
      Map.of(
          "spark.sql.extensions", "io.delta.sql.DeltaSparkSessionExtension",
          "spark.sql.catalog.spark_catalog", "org.apache.spark.sql.delta.catalog.DeltaCatalog");

  private WarehouseSession() {}

  /** The settings for a session in this JVM or on a cluster. */
  public static Map<String, String> settings(boolean local) {
    Map<String, String> settings = new TreeMap<>(DELTA);
    if (local) {
      // the table's log is small: one machine needs no fifty tasks to read it
      settings.put("spark.databricks.delta.snapshotPartitions", "2");
    }
    return settings;
  }
}
