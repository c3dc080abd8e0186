package org.chancery.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.chancery.spark.LocalSpark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(LocalSpark.class)
final class RepeatTest {
  @TempDir private Path directory;

  /** Rows of {@code id file offset}, each read from the input "in" in their order. */
  private static Dataset<Row> corpus(SparkSession spark, String... lines) {
    return spark
        .createDataset(List.of(lines), Encoders.STRING())
        .selectExpr("split(value, ' ') AS words", "monotonically_increasing_id() AS row")
        .selectExpr(
            "'in' AS input",
            "row",
            "if(words[0] = '-', NULL, named_struct('article_id', words[0], 'dump_file', words[1],"
                + " 'dump_offset', CAST(words[2] AS BIGINT))) AS article");
  }

  private List<String> found(SparkSession spark, Dataset<Row> corpus, int most) {
    String dir = directory.resolve("most-" + most).toString();
    Dataset<Row> repeats = Objects.requireNonNull(Repeat.among(spark, corpus, dir, most));
    return repeats
        .selectExpr("concat_ws(' ', article_id, file, offset, first_file, first_offset)")
        .collectAsList()
        .stream()
        .map(row -> row.getString(0))
        .sorted()
        .toList();
  }

  /** Of few articles the driver finds them, of many the executors, who may keep them in files. */
  @Test
  void aRepeatIsWhatStandsBehindTheFirstOfItsIdInFilesAndOffsets(SparkSession spark) {
    Dataset<Row> corpus =
        corpus(
            spark, "x b 7", "y a 1", "x a 30", "- a 2", "- a 2", "x a 4", "z é 1", "z z 9",
            "w a 5");
    List<String> repeats = List.of("x a 30 a 4", "x b 7 a 4", "z é 1 z 9");
    for (int most : new int[] {100, 5, 3, 2}) {
      assertEquals(repeats, found(spark, corpus, most), most + " are few");
    }
  }

  @Test
  void nothingComesTwice(SparkSession spark) {
    Dataset<Row> corpus = corpus(spark, "x a 1", "y a 2", "z a 1");
    for (int most : new int[] {100, 1}) {
      assertNull(Repeat.among(spark, corpus, directory.resolve("none").toString(), most));
    }
  }
}
