package org.chancery.spark;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;

/**
 * Keeps rows as Parquet files in a directory, which its owner removes; in a session for {@link
 * SmallData} in memory.
 */
public final class ScratchDirectory implements Scratch {
  private final SparkSession spark;
  private final String directory;
  private final Map<String, Kept> kept = new ConcurrentHashMap<>();

  public ScratchDirectory(SparkSession spark, String directory) {
    this.spark = spark;
    this.directory = directory;
  }

  @Override
  public Dataset<Row> keep(String name, Dataset<Row> rows) {
    return kept.computeIfAbsent(name, n -> new Kept())
        .rows(() -> store(directory + "/" + name, rows));
  }

  /** Rows that one thread stores while others wait for them, and for nothing else. */
  private static final class Kept {
    private @Nullable Dataset<Row> rows;

    private synchronized Dataset<Row> rows(Supplier<Dataset<Row>> store) {
      if (rows == null) {
        rows = store.get();
      }
      return rows;
    }
  }

  private Dataset<Row> store(String path, Dataset<Row> rows) {
    if (SmallData.isSmall(spark)) {
      return SmallData.stored(rows.localCheckpoint());
    }
    rows.write().parquet(path);
    return spark.read().schema(rows.schema()).parquet(path);
  }
}
