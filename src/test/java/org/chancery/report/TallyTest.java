package org.chancery.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.chancery.report.Tally.InSpan;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Counts of periods, and what is made of them. */
final class TallyTest {
  /** A fact of any group. */
  record Told(Counted counted, long times, boolean marked) implements Fact<Told> {
    @Override
    public boolean sameGroup(Told other) {
      return true;
    }
  }

  private static Told told(
      @Nullable String day, int stands, @Nullable String story, @Nullable String outlet) {
    Integer number = day == null ? null : (int) LocalDate.parse(day).toEpochDay();
    return new Told(new Counted(number, stands, story, outlet), 2, false);
  }

  private static Tally<Told> tally(Told... facts) {
    Tally<Told> tally = new Tally<>();
    List.of(facts).forEach(tally::add);
    return tally;
  }

  private static List<String> lines(Tally<Told> tally) {
    return tally.spans().entrySet().stream().map(e -> line(e.getKey(), e.getValue())).toList();
  }

  private static String line(long span, InSpan<Told> counts) {
    return String.join(
        " ",
        Periods.name(span),
        String.valueOf(Periods.start(span)),
        String.valueOf(counts.articles()),
        String.valueOf(counts.stories()),
        String.valueOf(counts.outlets()),
        String.valueOf(counts.times()),
        String.valueOf(counts.standing()));
  }

  /** 31 July 2022 was a Sunday; bits 0 to 3 stand for all, day, month and week. */
  @Test
  void anArticleCountsInAllItsDayItsMonthAndItsWeek() {
    assertEquals(
        List.of(
            "all null 1 1 1 2 2",
            "day 2022-07-31 1 1 1 2 0",
            "month 2022-07-01 1 1 1 2 2",
            "week 2022-07-25 1 1 1 2 0"),
        lines(tally(told("2022-07-31", 0b0101, null, "Herald"))));
  }

  @Test
  void oneWithoutADateCountsInAllOnly() {
    assertEquals(List.of("all null 1 1 0 2 2"), lines(tally(told(null, 1, null, null))));
    assertNull(tally(told(null, 1, null, null)).spans().firstEntry().getValue().firstDay());
  }

  @Test
  void daysBefore1970CountToo() {
    assertEquals(
        List.of(
            "all null 1 1 1 2 2",
            "day 1969-12-31 1 1 1 2 2",
            "month 1969-12-01 1 1 1 2 2",
            "week 1969-12-29 1 1 1 2 2"),
        lines(tally(told("1969-12-31", 0b1111, null, "Herald"))));
  }

  @Test
  void copiesAreOneStoryAndOneOutletIsCountedOnce() {
    Tally<Told> tally =
        tally(
            told("2022-08-01", 0b1111, null, "Herald"),
            told("2022-08-01", 0b1111, null, "Herald"),
            told("2022-08-01", 0b1111, "s1", "Herald"),
            told("2022-08-02", 0b0010, "s1", "Courier"),
            told("2022-08-02", 0b1111, "s2", null));
    assertEquals(
        List.of(
            "all null 5 4 2 10 8",
            "day 2022-08-01 3 3 1 6 6",
            "day 2022-08-02 2 2 1 4 4",
            "month 2022-08-01 5 4 2 10 8",
            "week 2022-08-01 5 4 2 10 8"),
        lines(tally));
    InSpan<Told> all = tally.spans().firstEntry().getValue();
    assertEquals((int) LocalDate.parse("2022-08-01").toEpochDay(), all.firstDay());
    assertEquals((int) LocalDate.parse("2022-08-02").toEpochDay(), all.lastDay());
  }

  @Test
  void aStoryIsMarkedOnceIfAnyOfItsArticlesIs() {
    Tally<Told> tally = new Tally<>();
    boolean[] marked = {false, true, true};
    for (boolean mark : marked) {
      tally.add(new Told(new Counted(null, 1, "s1", null), 1, mark));
    }
    tally.add(new Told(new Counted(null, 1, null, null), 1, true));
    tally.add(new Told(new Counted(null, 1, null, null), 1, true));
    assertEquals(3, tally.spans().firstEntry().getValue().marked());
  }

  /**
   * There are articles of days 1, 2, 4 and 5, four of each but the last's one; of these two, none,
   * one and one tell it. Day 3 has no articles.
   */
  @Test
  void aPeriodWithoutItCountsAsNoneAndOneWithoutArticlesNotAtAll() {
    SpanTotals articles = SpanTotals.of(Map.of(day(1), 4L, day(2), 4L, day(4), 4L, day(5), 1L));
    Tally<Told> tally =
        tally(
            told("2020-01-01", 2, null, null),
            told("2020-01-01", 2, null, null),
            told("2020-01-04", 2, null, null),
            told("2020-01-05", 2, null, null));
    assertNull(change(tally, articles, day(1)));
    assertEquals(0.25, change(tally, articles, day(4)));
    assertEquals(0.75, change(tally, articles, day(5)));
  }

  private static long day(int day) {
    return Periods.span(Periods.DAY, LocalDate.of(2020, 1, day).toEpochDay());
  }

  private static @Nullable Double change(Tally<Told> tally, SpanTotals articles, long span) {
    return Changes.of(
        tally,
        span,
        articles.before(span),
        (of, counts) -> (double) counts.articles() / articles.of(of));
  }

  @Test
  void totalsKnowThePeriodBeforeOfTheirKindAndTheGap() {
    long january = Periods.span(Periods.MONTH, LocalDate.of(2020, 1, 1).toEpochDay());
    long march = Periods.span(Periods.MONTH, LocalDate.of(2020, 3, 1).toEpochDay());
    long monday = Periods.span(Periods.WEEK, LocalDate.of(2020, 1, 6).toEpochDay());
    long later = Periods.span(Periods.WEEK, LocalDate.of(2020, 1, 27).toEpochDay());
    SpanTotals totals =
        SpanTotals.of(
            Map.of(0L, 9L, day(1), 4L, day(4), 5L, january, 8L, march, 1L, monday, 3L, later, 2L));
    assertEquals(4, totals.of(day(1)));
    assertEquals(0, totals.of(day(2)));
    assertNull(totals.before(0));
    assertNull(totals.before(day(1)));
    assertEquals(day(1), totals.before(day(2)));
    assertEquals(2, totals.gapBefore(day(4)));
    assertNull(totals.before(january));
    assertEquals(1, totals.gapBefore(march));
    assertEquals(2, totals.gapBefore(later));
    assertEquals(0, totals.gapBefore(monday));
    assertEquals(2, totals.periods(Periods.MONTH));
  }
}
