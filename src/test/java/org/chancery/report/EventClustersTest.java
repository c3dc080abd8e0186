package org.chancery.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.chancery.model.Act;
import org.chancery.model.DatePrecision;
import org.chancery.model.EventDateBasis;
import org.chancery.model.Stance;
import org.junit.jupiter.api.Test;

final class EventClustersTest {
  private static final Told RECOGNIZE = Told.of("NRU", Act.RECOGNIZE, "TWN");
  private static final Told WITHDRAW = Told.of("NRU", Act.WITHDRAW, "TWN");
  private static final Told SEVER = Told.of("NIC", Act.SEVER_RELATIONS, "COL");

  /** The events as their dates and numbers of tellings, by subject in order of the alphabet. */
  private static String events(Telling... tellings) {
    List<String> out = new ArrayList<>();
    EventClusters.of(List.of(tellings))
        .forEach(
            (subject, events) ->
                events.forEach(
                    e -> out.add(subject.act() + " " + e.date() + " x" + e.tellings().size())));
    return String.join(", ", out);
  }

  private static Telling published(Told told, String day) {
    return told.dated(day, DatePrecision.DAY, EventDateBasis.PUBLICATION).on(day).by(1);
  }

  @Test
  void reportsOfNearDaysAreOneEvent() {
    assertEquals(
        "RECOGNIZE 2022-07-13 x3",
        events(
            RECOGNIZE.day("2022-07-13").by(5),
            RECOGNIZE.day("2022-07-14").by(1),
            RECOGNIZE.dated("2022-07-01", DatePrecision.MONTH, EventDateBasis.EXPLICIT).by(1)));
  }

  @Test
  void aRecapYearsLaterJoinsTheOldEvent() {
    assertEquals(
        "RECOGNIZE 2008-02-18 x3",
        events(
            RECOGNIZE.day("2008-02-18").on("2008-02-19").by(1),
            RECOGNIZE
                .dated("2018-02-17", DatePrecision.DAY, EventDateBasis.PUBLICATION)
                .on("2018-02-17")
                .by(1),
            RECOGNIZE.on("2020-01-01").undated()));
  }

  @Test
  void recognisedAgainAfterAWithdrawalIsTwoEvents() {
    assertEquals(
        "RECOGNIZE 1980-05-04 x2, RECOGNIZE 2005-05-14 x2, WITHDRAW 2002-07-23 x1,"
            + " WITHDRAW 2024-01-15 x1",
        events(
            RECOGNIZE.day("1980-05-04").by(1),
            RECOGNIZE.on("2001-01-01").undated(),
            WITHDRAW.day("2002-07-23").by(1),
            RECOGNIZE.day("2005-05-14").by(1),
            RECOGNIZE.on("2010-01-01").undated(),
            WITHDRAW.day("2024-01-15").by(1)));
  }

  @Test
  void relationsBrokenTwiceFarApartAreTwoEvents() {
    assertEquals(
        "SEVER_RELATIONS 1982-06-01 x1, SEVER_RELATIONS 2010-11-03 x1",
        events(SEVER.day("1982-06-01").by(1), SEVER.day("2010-11-03").by(1)));
  }

  @Test
  void aLonePublicationDayLaterIsNoSecondEvent() {
    assertEquals(
        "SEVER_RELATIONS 1982-06-01 x2",
        events(
            SEVER.day("1982-06-01").by(1),
            SEVER.dated("2010-11-03", DatePrecision.DAY, EventDateBasis.PUBLICATION).by(1)));
  }

  @Test
  void relationsBrokenAgainWithinTheYearAreTwoEventsIfATextTellsTheDay() {
    assertEquals(
        "SEVER_RELATIONS 2009-07-29 x1, SEVER_RELATIONS 2010-07-22 x1",
        events(published(SEVER, "2009-07-29"), SEVER.day("2010-07-22").on("2010-07-23").by(1)));
  }

  @Test
  void aYearThatATextTellsIsNoSecondEventSoSoon() {
    assertEquals(
        "SEVER_RELATIONS 2009-07-29 x2",
        events(
            published(SEVER, "2009-07-29"),
            SEVER.dated("2010-01-01", DatePrecision.YEAR, EventDateBasis.EXPLICIT).by(1)));
  }

  @Test
  void aSecondBreakCountsIfAnotherReportTellsItOfTheOtherSide() {
    Told turned = Told.of("COL", Act.SEVER_RELATIONS, "NIC");
    assertEquals(
        "SEVER_RELATIONS 2010-08-01 x1, SEVER_RELATIONS 2009-07-29 x1,"
            + " SEVER_RELATIONS 2010-07-23 x1",
        events(
            published(SEVER, "2009-07-29"),
            published(SEVER, "2010-07-23"),
            published(turned, "2010-08-01")));
    assertEquals(
        "SEVER_RELATIONS 2010-07-23 x1, SEVER_RELATIONS 2009-07-29 x2",
        events(
            published(SEVER, "2009-07-29"),
            published(SEVER, "2010-07-23"),
            published(turned, "2010-07-23")),
        "one report of both sides confirms nothing");
  }

  @Test
  void aClaimAndItsDenialStandSideBySide() {
    assertEquals(
        "RECOGNIZE 2008-06-11 x2, RECOGNIZE 2008-06-12 x1",
        events(
            RECOGNIZE.day("2008-06-11").by(1),
            RECOGNIZE.on("2013-01-01").undated(),
            RECOGNIZE.stance(Stance.REFUSED).day("2008-06-12").by(1)));
  }

  @Test
  void restoredInBetweenMakesTwoBreaks() {
    Told restore = Told.of("COL", Act.RESTORE_RELATIONS, "NIC");
    assertEquals(
        "RESTORE_RELATIONS 2010-08-10 x1, SEVER_RELATIONS 2010-07-22 x1,"
            + " SEVER_RELATIONS 2010-11-03 x1",
        events(
            SEVER.day("2010-07-22").by(1),
            restore.day("2010-08-10").by(1),
            SEVER.day("2010-11-03").by(1)));
  }

  @Test
  void wordsFarApartAreSeparateDebates() {
    Told refuse = RECOGNIZE.stance(Stance.REFUSED);
    assertEquals(
        "RECOGNIZE 2008-02-18 x2, RECOGNIZE 2014-03-01 x1",
        events(
            refuse.day("2008-02-18").by(1),
            refuse.day("2008-04-18").by(1),
            refuse.day("2014-03-01").by(1)));
  }

  @Test
  void whatIsNeverDatedIsOneEventWithoutADate() {
    assertEquals(
        "RECOGNIZE null x2",
        events(RECOGNIZE.on("2010-01-01").undated(), RECOGNIZE.on("2015-01-01").undated()));
  }

  @Test
  void doesNotDependOnTheOrderOfTellings() {
    List<Telling> tellings = new ArrayList<>();
    Random random = new Random(42);
    for (int i = 0; i < 200; i++) {
      String day =
          String.format(
              java.util.Locale.ROOT,
              "20%02d-%02d-%02d",
              random.nextInt(20),
              1 + random.nextInt(12),
              1 + random.nextInt(28));
      tellings.add(
          (random.nextInt(4) == 0 ? WITHDRAW : RECOGNIZE)
              .day(day)
              .on(day)
              .by(1 + random.nextInt(3)));
    }
    List<Telling> distinct = tellings.stream().distinct().toList();
    String expected = events(distinct.toArray(Telling[]::new));
    for (int i = 0; i < 5; i++) {
      List<Telling> shuffled = new ArrayList<>(distinct);
      Collections.shuffle(shuffled, random);
      assertEquals(expected, events(shuffled.toArray(Telling[]::new)));
    }
  }
}
