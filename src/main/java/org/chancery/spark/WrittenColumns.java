package org.chancery.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StructType;

/** The columns of a table that Spark has written as Parquet, as one of its files tells of them. */
public final class WrittenColumns {
  /** Where Spark keeps them in a file. */
  private static final String KEY = "org.apache.spark.sql.parquet.row.metadata";

  private static final String SUFFIX = ".parquet";

  private WrittenColumns() {}

  /**
   * The columns with their comments. Spark asks the same file, but by a job of its own.
   *
   * @param table the directory of the files
   */
  public static StructType of(FileSystem files, Path table) throws IOException {
    for (FileStatus status : files.listStatus(table)) {
      if (status.getPath().getName().endsWith(SUFFIX)) {
        HadoopInputFile file = HadoopInputFile.fromStatus(status, files.getConf());
        try (ParquetFileReader reader = ParquetFileReader.open(file)) {
          String columns = reader.getFileMetaData().getKeyValueMetaData().get(KEY);
          return (StructType) DataType.fromJson(columns);
        }
      }
    }
    throw new FileNotFoundException("No " + SUFFIX + " file in " + table);
  }
}
