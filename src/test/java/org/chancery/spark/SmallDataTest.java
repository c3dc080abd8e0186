package org.chancery.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(LocalSpark.class)
final class SmallDataTest {
  @Test
  void muchDataStaysInTheSessionItWasGiven(SparkSession spark) {
    assertSame(spark, SmallData.session(spark, 1L << 40));
    assertFalse(SmallData.isSmall(spark));
  }

  @Test
  void littleDataHasASessionOfItsOwnAndOnePart(SparkSession spark) {
    SparkSession own = SmallData.session(spark, 1000);
    assertTrue(SmallData.isSmall(own));
    assertFalse(SmallData.isSmall(spark), "the given session must stay as it was");
    Dataset<Row> rows = own.range(0, 10, 1, 3).toDF();
    assertEquals(1, SmallData.stored(rows).rdd().getNumPartitions());
    assertEquals(1, SmallData.gathered(rows, functions.col("id")).rdd().getNumPartitions());
  }
}
