package org.chancery.report;

import static org.chancery.model.DatePrecision.DAY;
import static org.chancery.model.DatePrecision.MONTH;
import static org.chancery.model.DatePrecision.YEAR;
import static org.chancery.model.EventDateBasis.EXPLICIT;
import static org.chancery.model.EventDateBasis.PUBLICATION;
import static org.chancery.model.EventDateBasis.RELATIVE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.List;
import org.chancery.model.Act;
import org.junit.jupiter.api.Test;

final class ConsensusDateTest {
  private static Telling told(
      String date,
      org.chancery.model.DatePrecision precision,
      org.chancery.model.EventDateBasis basis,
      long origins) {
    return Told.of("PRK", Act.RECOGNIZE, "XDN").dated(date, precision, basis).by(origins);
  }

  @Test
  void followsTheStoriesThatDateItByTheirText() {
    assertEquals(
        new ConsensusDate(LocalDate.of(2022, 7, 13), DAY),
        ConsensusDate.of(
            List.of(
                told("2022-07-14", DAY, PUBLICATION, 2),
                told("2022-07-13", DAY, EXPLICIT, 1),
                told("2022-07-13", DAY, RELATIVE, 1))));
  }

  @Test
  void isAsFineAsTheFinestTellingOfTheHeaviestYear() {
    assertEquals(
        new ConsensusDate(LocalDate.of(2008, 2, 18), DAY),
        ConsensusDate.of(
            List.of(
                told("2008-01-01", YEAR, EXPLICIT, 9),
                told("2008-02-01", MONTH, EXPLICIT, 2),
                told("2008-02-18", DAY, EXPLICIT, 1),
                told("2009-03-01", DAY, EXPLICIT, 2))));
  }

  @Test
  void isHardlyMovedByArticlesThatLookBack() {
    assertEquals(
        new ConsensusDate(LocalDate.of(2008, 2, 18), DAY),
        ConsensusDate.of(
            List.of(
                told("2008-02-18", DAY, PUBLICATION, 1),
                told("2018-02-17", DAY, PUBLICATION, 12))));
  }

  @Test
  void isTheDayOfTheFirstReportWhereNoTextTells() {
    assertEquals(
        new ConsensusDate(LocalDate.of(2008, 8, 26), DAY),
        ConsensusDate.of(
            List.of(
                told("2008-01-01", YEAR, EXPLICIT, 1),
                told("2008-08-26", DAY, PUBLICATION, 1),
                told("2008-08-27", DAY, PUBLICATION, 2))));
  }

  @Test
  void isNotMovedByARoundedNumberOfWeeks() {
    Told sever = Told.of("STP", Act.SEVER_RELATIONS, "TWN");
    Telling atTheTime = sever.dated("2016-12-21", DAY, PUBLICATION).on("2016-12-21").by(1);
    Telling twoWeeksAgo = sever.dated("2016-12-12", DAY, RELATIVE).on("2016-12-26").by(2);
    assertEquals(
        new ConsensusDate(LocalDate.of(2016, 12, 21), DAY),
        ConsensusDate.of(List.of(atTheTime, twoWeeksAgo)));
    assertEquals(
        new ConsensusDate(LocalDate.of(2016, 12, 12), DAY), ConsensusDate.of(List.of(twoWeeksAgo)));
  }

  @Test
  void isTheEarlierOfEquals() {
    assertEquals(
        new ConsensusDate(LocalDate.of(2011, 7, 9), DAY),
        ConsensusDate.of(
            List.of(told("2011-07-10", DAY, EXPLICIT, 1), told("2011-07-09", DAY, EXPLICIT, 1))));
  }

  @Test
  void isMissingWhereNoTellingHasADate() {
    assertNull(ConsensusDate.of(List.of(Told.of("PRK", Act.RECOGNIZE, "XDN").undated())));
  }
}
