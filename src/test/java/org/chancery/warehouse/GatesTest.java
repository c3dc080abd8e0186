package org.chancery.warehouse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;
import org.apache.spark.sql.types.StructType;
import org.chancery.publish.Check;
import org.junit.jupiter.api.Test;

final class GatesTest {
  private static final GateLimits LIMITS = new GateLimits(5, 3, 0.5, 2, 0.1, 0.2, 0.3);

  private static Night night(long articles, long bad, long undated, long unknown) {
    return new Night(1, "n", Instant.EPOCH, 1, 1, articles, bad, undated, unknown, "v");
  }

  private static List<String> failed(Night night, List<Night> before, boolean measured) {
    StructType columns = Warehouse.columns();
    return Gates.of(night, before, measured, columns, columns, LIMITS).stream()
        .filter(c -> !c.passed())
        .map(c -> c.name() + ": " + c.detail())
        .toList();
  }

  private static List<Night> nights(long... articles) {
    return LongStream.of(articles).mapToObj(n -> night(n, 0, 0, 0)).toList();
  }

  @Test
  void volumeIsHeldAgainstTheMedianOfTheLastNights() {
    List<Night> before = nights(1, 1, 1, 90, 100, 110, 120, 9000);
    assertEquals(
        List.of("night: volume: 50 articles, 55 to 220 expected from the median 110 of 5 nights"),
        failed(night(50, 0, 0, 0), before, true));
    assertEquals(List.of(), failed(night(55, 0, 0, 0), before, true));
    assertEquals(1, failed(night(221, 0, 0, 0), before, true).size());
    assertEquals(List.of(), failed(night(221, 0, 0, 0), before, false));
    assertEquals(List.of(), failed(night(1, 0, 0, 0), nights(100, 100), true));
  }

  @Test
  void sharesHaveTheirLimits() {
    assertEquals(List.of(), failed(night(90, 10, 18, 27), List.of(), true));
    assertEquals(
        List.of(
            "night: bad inputs: 11 of 101, at most 10 %",
            "night: without date: 19 of 90, at most 20 %",
            "night: unknown language: 28 of 90, at most 30 %"),
        failed(night(90, 11, 19, 28), List.of(), true));
  }

  @Test
  void anEmptyNightIsNoFault() {
    assertEquals(List.of(), failed(night(0, 0, 0, 0), List.of(), true));
  }

  @Test
  void otherColumnsThanTheWarehouses() {
    Check last =
        Gates.of(
                night(1, 0, 0, 0),
                List.of(),
                true,
                Warehouse.columns().add("x", "int"),
                Warehouse.columns(),
                LIMITS)
            .get(4);
    assertEquals("night: schema", last.name());
    assertEquals(false, last.passed());
  }
}
