package org.chancery.spark;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * Keeps rows as Parquet files in a directory, which its owner removes; in a session for {@link
 * SmallData} in memory.
 */
public final class ScratchDirectory implements Scratch {
  private final SparkSession spark;
  private final String directory;
  private final Map<String, Dataset<Row>> kept = new ConcurrentHashMap<>();

  public ScratchDirectory(SparkSession spark, String directory) {
    this.spark = spark;
    this.directory = directory;
  }

  @Override
  public Dataset<Row> keep(String name, Dataset<Row> rows) {
    return kept.computeIfAbsent(name, n -> store(directory + "/" + n, rows));
  }

  private Dataset<Row> store(String path, Dataset<Row> rows) {
    if (SmallData.isSmall(spark)) {
      return SmallData.stored(rows.localCheckpoint());
    }
    rows.write().parquet(path);
    return spark.read().schema(rows.schema()).parquet(path);
  }
}
