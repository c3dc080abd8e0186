package org.chancery.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.chancery.spark.LocalSpark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(LocalSpark.class)
final class ChangesTest {
  /**
   * An outlet has articles on days 1, 2, 4 and 5; of these a source is credited in a half, in none,
   * in a quarter and in all. Day 3 has no articles of it.
   */
  @Test
  void aPeriodWithoutCreditCountsAsNoneAndOneWithoutArticlesNotAtAll(SparkSession spark) {
    List<String> changes =
        spark
            .sql(
                """
                SELECT *
                FROM VALUES (1, NULL, 'Herald', 0.5D), (4, 2, 'Herald', 0.25D),
                  (5, 4, 'Herald', 1.0D), (1, NULL, 'Courier', 1.0D)
                AS t (span, previous_span, outlet, share)
                """)
            .withColumn("change", Changes.of("outlet"))
            .orderBy("outlet", "span")
            .select("outlet", "span", "change")
            .collectAsList()
            .stream()
            .map(Row::mkString)
            .toList();
    assertEquals(List.of("Courier1null", "Herald1null", "Herald40.25", "Herald50.75"), changes);
  }
}
