package org.chancery.origin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

final class BondTest {
  private static final LocalDate DAY = LocalDate.of(2024, 5, 28);

  @Test
  void oneWireBindsForTwoDays() {
    assertEquals(Bond.ONE_WIRE, Bond.of("reuters", false, DAY, DAY));
    assertEquals(Bond.ONE_WIRE, Bond.of("reuters", true, DAY, DAY.plusDays(2)));
    assertEquals(Bond.ONE_WIRE, Bond.of("reuters", true, DAY.plusDays(2), DAY));
    assertEquals(Bond.ONE_OUTLET_LATER, Bond.of("reuters", true, DAY, DAY.plusDays(3)));
    assertEquals(Bond.NONE, Bond.of("reuters", false, DAY, DAY.minusDays(3)));
  }

  @Test
  void oneOutletOnOneDayRepeatsNoForm() {
    assertEquals(Bond.NONE, Bond.of(null, true, DAY, DAY));
    assertEquals(Bond.ONE_OUTLET_LATER, Bond.of(null, true, DAY, DAY.plusDays(1)));
    assertEquals(Bond.NONE, Bond.of(null, false, DAY, DAY.plusDays(1)));
  }

  @Test
  void nothingBindsWithoutDays() {
    assertEquals(Bond.NONE, Bond.of("reuters", true, null, DAY));
    assertEquals(Bond.NONE, Bond.of("reuters", true, DAY, null));
  }
}
