package org.chancery.spark;

import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * How little data is handled: all of it in one part. On a few megabytes Spark spends its time on
 * planning exchanges and compiling code for them; in one part there is nothing to exchange, and
 * interpreted plans are done before compiled ones have been compiled. The rows are the same.
 */
public final class SmallData {
  /** Dumps of so few bytes make tables that one core turns over in a second or two. */
  private static final long MOST_BYTES = 2L << 20;

  private static final String PARTITIONS = "spark.sql.shuffle.partitions";

  private static final Map<String, String> SETTINGS =
      Map.of(
          PARTITIONS,
          "1",
          "spark.sql.adaptive.enabled",
          "false",
          "spark.sql.autoBroadcastJoinThreshold",
          "-1",
          "spark.sql.codegen.wholeStage",
          "false",
          "spark.sql.codegen.factoryMode",
          "NO_CODEGEN");

  private SmallData() {}

  /** A session for dumps of so many bytes in all: the given one, or one of its own for few. */
  public static SparkSession session(SparkSession spark, long bytes) {
    if (bytes > MOST_BYTES) {
      return spark;
    }
    SparkSession own = spark.newSession();
    SparkDefaults.apply(own);
    SETTINGS.forEach(own.conf()::set);
    return own;
  }

  /** Stored rows as they are best read: in one part if the session handles little data. */
  public static Dataset<Row> stored(Dataset<Row> rows) {
    return isSmall(rows.sparkSession()) ? rows.coalesce(1) : rows;
  }

  /** The rows with those that agree in some columns in one part. */
  public static Dataset<Row> gathered(Dataset<Row> rows, Column... by) {
    return isSmall(rows.sparkSession()) ? rows.coalesce(1) : rows.repartition(by);
  }

  /** Whether a session is one for little data. */
  public static boolean isSmall(SparkSession spark) {
    return spark.conf().get(PARTITIONS).equals("1");
  }
}
