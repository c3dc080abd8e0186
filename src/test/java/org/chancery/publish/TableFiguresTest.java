package org.chancery.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.chancery.spark.LocalSpark;
import org.chancery.spark.SmallData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(LocalSpark.class)
final class TableFiguresTest {
  private static final int ROWS = 400_000;
  private static final List<String> KEY = List.of("number", "name");

  /** Ten rows have a key of another part, and a third of the rows no name. */
  private static Dataset<Row> table(SparkSession spark) {
    return spark
        .range(0, ROWS, 1, 3)
        .selectExpr(
            "id % (" + ROWS + " - 10) AS number", "if(id % 3 = 0, NULL, 'Ruritania') AS name");
  }

  @Test
  void countsRowsFaultsAndKeysOfSeveralParts(SparkSession spark) {
    Dataset<Row> table = table(spark);
    long distinct = table.select("number").distinct().count();
    assertEquals(ROWS - 10, distinct);
    TableFigures found =
        TableFigures.of(
            table, List.of("number"), List.of("name IS NULL", "NOT (number >= 0)", "name = 'x'"));
    assertEquals(new TableFigures(ROWS, List.of((ROWS + 2L) / 3, 0L, 0L), 10), found);
  }

  @Test
  void aKeyOfSeveralColumnsIsComparedWhole(SparkSession spark) {
    Dataset<Row> table = table(spark);
    assertEquals(ROWS - table.distinct().count(), TableFigures.of(table, KEY, List.of()).repeats());
  }

  @Test
  void rowsWithoutAKeyMayRepeat(SparkSession spark) {
    Dataset<Row> same = spark.range(20).selectExpr("1 AS number");
    assertEquals(
        new TableFigures(20, List.of(20L), 0),
        TableFigures.of(same, List.of(), List.of("number = 1")));
  }

  @Test
  void anEmptyTableHasNoFaults(SparkSession spark) {
    Dataset<Row> none = table(spark).where("number < 0");
    assertEquals(
        new TableFigures(0, List.of(0L), 0), TableFigures.of(none, KEY, List.of("name IS NULL")));
  }

  @Test
  void littleDataIsCountedAlike(SparkSession spark) {
    SparkSession small = SmallData.session(spark, 1);
    Dataset<Row> rows = small.range(0, 30, 1, 1).selectExpr("id % 10 AS number");
    assertEquals(
        new TableFigures(30, List.of(3L), 20),
        TableFigures.of(rows, List.of("number"), List.of("number = 4")));
  }
}
