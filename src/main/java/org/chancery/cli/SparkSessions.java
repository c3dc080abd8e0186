package org.chancery.cli;

import java.util.Map;
import java.util.function.Function;
import org.apache.spark.SparkConf;
import org.apache.spark.sql.SparkSession;
import org.chancery.spark.SparkDefaults;
import org.chancery.warehouse.WarehouseSession;
import org.jspecify.annotations.Nullable;

/** Starts Spark: in this JVM, or on the cluster that the flag or spark-submit names. */
final class SparkSessions {
  private static final String MASTER = "spark.master";

  private SparkSessions() {}

  /**
   * A session.
   *
   * @param name what Spark's pages show
   * @param master the flag's master, null if not given: then spark-submit's, the settings' or
   *     {@code local[*]}
   */
  static SparkSession start(String name, @Nullable String master, Settings settings) {
    return start(name, master, settings, local -> Map.of());
  }

  /** A session that can also read and write a warehouse. */
  static SparkSession startForWarehouse(String name, @Nullable String master, Settings settings) {
    return start(name, master, settings, WarehouseSession::settings);
  }

  private static SparkSession start(
      String name,
      @Nullable String master,
      Settings settings,
      Function<Boolean, Map<String, String>> more) {
    SparkConf conf = new SparkConf().setAppName(name);
    settings.spark().forEach(conf::setIfMissing);
    if (master != null) {
      conf.set(MASTER, master);
    }
    conf.setIfMissing(MASTER, "local[*]");
    boolean local = conf.get(MASTER).startsWith("local");
    Map<String, String> defaults =
        local ? SparkDefaults.local(cores(conf.get(MASTER))) : SparkDefaults.cluster();
    defaults.forEach(conf::setIfMissing);
    more.apply(local).forEach(conf::setIfMissing);
    conf.setIfMissing("spark.sql.parquet.compression.codec", settings.compression());
    // the one in this JVM by its name: the general builder looks for it by reflection for .3 s
    return org.apache.spark.sql.classic.SparkSession.builder().config(conf).getOrCreate();
  }

  /** The threads of {@code local}, {@code local[N]} or {@code local[*]}. */
  static int cores(String master) {
    int open = master.indexOf('[');
    if (open < 0) {
      return 1;
    }
    String inside = master.substring(open + 1).replaceAll("[^0-9*].*", "");
    return inside.isEmpty() || inside.equals("*")
        ? Runtime.getRuntime().availableProcessors()
        : Integer.parseInt(inside);
  }
}
