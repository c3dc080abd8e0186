package org.chancery.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

final class PeriodsTest {
  /** A period and a place in it. */
  private record Ranked(long span, long place) {}

  @Property
  void ranksAreInTheOrderOfPeriodsAndThenOfPlaces(
      @ForAll @Size(min = 2, max = 20) List<@IntRange(min = -3_000_000, max = 3_000_000) Integer> days,
      @ForAll @LongRange(min = 0, max = (1L << 35) - 2) long place) {
    List<Ranked> rows = new ArrayList<>();
    for (int day : days) {
      for (long span : Periods.of(day)) {
        rows.add(new Ranked(span, place));
        rows.add(new Ranked(span, place + 1));
      }
    }
    List<Ranked> byRank = new ArrayList<>(rows);
    byRank.sort(Comparator.comparingLong(row -> Periods.rank(row.span(), row.place())));
    rows.sort(Comparator.comparingLong(Ranked::span).thenComparingLong(Ranked::place));
    assertEquals(rows, byRank);
  }
}
