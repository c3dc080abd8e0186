package org.chancery.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.chancery.report.TestMaterial.Annotated;
import org.chancery.spark.Column;
import org.chancery.spark.LocalSpark;
import org.chancery.spark.SmallData;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** All reports over {@link FiveArticles}, against figures counted by hand. */
@ExtendWith(LocalSpark.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init") // set before all tests
final class ReportsTest {
  private SparkSession spark;
  private TestMaterial five;

  @BeforeAll
  void build(SparkSession session) {
    spark = session;
    five = new TestMaterial(session, FiveArticles.all(), 2);
  }

  @Test
  void everyColumnIsDescribed() {
    for (Report report : Reports.all()) {
      assertFalse(report.about().isBlank());
      for (Column column : report.schema().columns()) {
        assertFalse(column.doc().isBlank(), report.name() + "." + column.name());
      }
      List<String> names = report.schema().columns().stream().map(Column::name).toList();
      assertTrue(new HashSet<>(names).containsAll(report.order()), report.name());
    }
  }

  @Test
  void articlesTellWhichStoryTheyTellAndWhoWasFirst() {
    assertEquals(
        List.of(
            "a1 a1 true ITAR-TASS",
            "a2 a1 false herald",
            "a3 a3 true courier",
            "a4 a4 true herald",
            "a5 a5 true null"),
        five.lines("articles", "true", "article_id", "origin_id", "is_first", "publisher_family"));
  }

  @Test
  void mentionsAreCountedByArticleAndCountry() {
    assertEquals(
        List.of(
            "a1 PRK 1 0",
            "a1 UKR 1 50",
            "a1 XDN 1 0",
            "a2 PRK 1 0",
            "a2 UKR 1 50",
            "a2 XDN 1 0",
            "a3 PRK 1 50",
            "a3 UKR 1 0",
            "a4 UKR 1 50",
            "a4 XDN 1 0",
            "a5 FRA 1 0"),
        five.lines("country_mentions", "true", "article_id", "country", "n", "first_offset"));
    assertEquals(
        List.of("false name false"),
        five
            .lines("country_mentions", "true", "in_title", "concat_ws(',', kinds)", "is_focus")
            .stream()
            .distinct()
            .toList());
  }

  @Test
  void everyCreditAndEveryActIsARow() {
    assertEquals(
        List.of("a1 TASS 0 4", "a2 TASS 0 4", "a2 TASS 1 5", "a3 Reuters 0 4"),
        five.lines("attributions", "true", "article_id", "source", "start", "end"));
    assertEquals(
        List.of(
            "a1 2022-07-13 explicit 0.8",
            "a2 2022-07-13 explicit 0.8",
            "a3 2022-07-14 publication 0.9",
            "a4 null null 0.6"),
        five.lines(
            "recognition_acts", "true", "article_id", "event_date", "date_basis", "confidence"));
  }

  @Test
  void whatCouldNotBeReadIsARow() {
    assertEquals(
        List.of("dump.jsonl 512 malformed"),
        five.lines("bad_inputs", "true", "file", "offset", "reason"));
  }

  /**
   * In all there are N = 4 stories (a1, a3, a4, a5 stand for them). Documents: PRK in a1, a3; XDN
   * in a1, a4; UKR in a1, a3, a4; FRA in a5.
   *
   * <pre>
   *  PRK UKR  a1 a3   n=2 a=2 b=3  expected 2·3/4=1.5  Jaccard 2/3  PMI log2(2·4/6)=.4150  NPMI .4150/1=.4150
   *  PRK XDN  a1      n=1 a=2 b=2  expected 2·2/4=1    Jaccard 1/3  PMI log2(1·4/4)=0      NPMI 0   LLR 0
   *  UKR XDN  a1 a4   as PRK UKR, but with a=3, b=2
   * </pre>
   *
   * Articles: a2 counts too, so PRK-UKR are in three, of two stories, from three outlets. The G² of
   * PRK-UKR: 2·(2·ln(2·4/(2·3)) + 0 + 1·ln(1·4/(2·3)) + 1·ln(1·4/(2·1))) = 1.7261.
   */
  @Test
  void documentsInAllAssociateAsCountedByHand() {
    assertEquals(
        List.of(
            "PRK UKR 2 3 2 3 2 3 4 1.5 0.6667 0.4150 0.4150 1.7261",
            "PRK XDN 1 2 1 2 2 2 4 1.0 0.3333 0.0000 0.0000 0.0000",
            "UKR XDN 2 3 2 2 3 2 4 1.5 0.6667 0.4150 0.4150 1.7261"),
        five.lines(
            "country_cooccurrence",
            "period = 'all' AND level = 'document'",
            "country_a",
            "country_b",
            "n_units",
            "n_articles",
            "n_origins",
            "n_outlets",
            "n_a",
            "n_b",
            "n_total",
            "expected",
            "format_number(jaccard, '0.0000')",
            "format_number(pmi, '0.0000')",
            "format_number(npmi, '0.0000')",
            "format_number(llr, '0.0000')"));
  }

  /** PRK and UKR on the three days: 1/1, 2/2, and none of 1 August, before which 17 days miss. */
  @Test
  void seriesOfPairsAreSharesAndSayWhereInputIsMissing() {
    assertEquals(
        List.of(
            "2022-07-13 PRK UKR 1.0 0", "2022-07-14 PRK UKR 1.0 0", "2022-08-01 UKR XDN 1.0 17"),
        five.lines(
            "country_cooccurrence",
            "period = 'day' AND level = 'document' AND (country_a = 'PRK' AND country_b = 'UKR'"
                + " OR period_start = DATE'2022-08-01')",
            "period_start",
            "country_a",
            "country_b",
            "share",
            "gap_before"));
  }

  /**
   * Eight paragraphs in all, a1's and a2's being one story's; only a1's first names two: PRK, XDN.
   */
  @Test
  void paragraphsCountWithinTheArticlesThatStandForTheirStories() {
    assertEquals(
        List.of("PRK XDN 1 2 1 2 2 8"),
        five.lines(
            "country_cooccurrence",
            "period = 'all' AND level = 'paragraph'",
            "country_a",
            "country_b",
            "n_units",
            "n_articles",
            "n_origins",
            "n_a",
            "n_b",
            "n_total"));
  }

  /** On 14 July a2 is the first of story 1, though it copies a1: it stands for it on that day. */
  @Test
  void aCopyStandsForItsStoryOnALaterDay() {
    assertEquals(
        List.of(
            "2022-07-13 PRK UKR 1 1 1",
            "2022-07-13 PRK XDN 1 1 1",
            "2022-07-13 UKR XDN 1 1 1",
            "2022-07-14 PRK UKR 2 2 2",
            "2022-07-14 PRK XDN 1 1 2",
            "2022-07-14 UKR XDN 1 1 2",
            "2022-08-01 UKR XDN 1 1 1"),
        five.lines(
            "country_cooccurrence",
            "period = 'day' AND level = 'document'",
            "period_start",
            "country_a",
            "country_b",
            "n_units",
            "n_origins",
            "n_total"));
  }

  @Test
  void weeksBeginOnMondayAndMonthsOnTheFirst() {
    assertEquals(
        List.of("month 2022-07-01", "month 2022-08-01", "week 2022-07-11", "week 2022-08-01"),
        five.lines(
            "country_volume",
            "country = 'UKR' AND period IN ('week', 'month')",
            "period",
            "period_start"));
  }

  /**
   * UKR's share by day is 1/1, 2/2 and 1/1: no spread, no z. PRK's is 1, 1 and 0: mean 2/3,
   * deviation √(2/9) = .4714, z = (1−.6667)/.4714 = .7071. From 14 July to 1 August 17 days are
   * missing.
   */
  @Test
  void volumeIsAShareOfTheStoriesOfItsPeriod() {
    assertEquals(
        List.of("2022-07-13 PRK 1 1 1.0 0.7071 0", "2022-07-14 PRK 2 2 1.0 0.7071 0"),
        five.lines(
            "country_volume",
            "country = 'PRK' AND period = 'day'",
            "period_start",
            "country",
            "n_articles",
            "n_origins",
            "share",
            "z_score",
            "gap_before"));
    assertEquals(
        List.of("2022-07-13 null 0", "2022-07-14 null 0", "2022-08-01 null 17"),
        five.lines(
            "country_volume",
            "country = 'UKR' AND period = 'day'",
            "period_start",
            "z_score",
            "gap_before"));
    assertEquals(
        List.of("FRA 1 0.25"),
        five.lines("country_volume", "country = 'FRA'", "country", "n_origins", "share"));
  }

  /** TASS is credited three times in two articles of one story of four; in July of one of two. */
  @Test
  void sourcesAreCountedByPlaceArticleAndStory() {
    assertEquals(
        List.of("reuters 1 1 1 1 0.25 null", "tass 3 2 1 2 0.25 null"),
        five.lines(
            "source_counts",
            "period = 'all'",
            "source_key",
            "n_attributions",
            "n_articles",
            "n_origins",
            "n_outlets",
            "share",
            "change"));
    assertEquals(
        List.of("2022-07-13 1.0 null", "2022-07-14 0.5 -0.5"),
        five.lines(
            "source_counts",
            "period = 'day' AND source_key = 'tass'",
            "period_start",
            "share",
            "change"));
  }

  /**
   * One of Herald's two articles credits TASS, its only one of 14 July. No outlet has a period
   * before one in which it cites: no change.
   */
  @Test
  void outletsCiteSources() {
    String[] columns = {
      "outlet", "source", "n_attributions", "n_articles", "n_origins", "share", "change"
    };
    assertEquals(
        List.of(
            "Courier Reuters 1 1 1 1.0 null",
            "Herald TASS 2 1 1 0.5 null",
            "tass.com TASS 1 1 1 1.0 null"),
        five.lines("source_by_outlet", "period = 'all'", columns));
    assertEquals(
        List.of(
            "Courier Reuters 1 1 1 1.0 null",
            "Herald TASS 2 1 1 1.0 null",
            "tass.com TASS 1 1 1 1.0 null"),
        five.lines("source_by_outlet", "period = 'month'", columns));
    assertEquals(
        List.of("2022-07-14 2022-07-14 2022-07-14"),
        five.lines(
            "source_by_outlet",
            "period = 'day' AND outlet = 'Herald'",
            "period_start",
            "first_date",
            "last_date"));
  }

  /**
   * In all two stories name PRK, two XDN and three UKR; story 1 credits TASS, story 2 Reuters. No
   * story is mainly about a country.
   */
  @Test
  void sourcesAreCitedOnCountries() {
    assertEquals(
        List.of(
            "Reuters PRK 1 1 1 0 0.50",
            "Reuters UKR 1 1 1 0 0.33",
            "TASS PRK 2 1 2 0 0.50",
            "TASS UKR 2 1 2 0 0.33",
            "TASS XDN 2 1 2 0 0.50"),
        five.lines(
            "source_by_country",
            "period = 'all'",
            "source",
            "country",
            "n_articles",
            "n_origins",
            "n_outlets",
            "n_focus_origins",
            "format_number(share, '0.00')"));
  }

  /**
   * The only story of 13 July credits TASS; on the next day it comes again beside story 2, which
   * names PRK too, but not XDN, and credits Reuters.
   */
  @Test
  void citationsOnACountryChangeFromDayToDay() {
    assertEquals(
        List.of(
            "2022-07-13 TASS PRK 1.0 null",
            "2022-07-13 TASS XDN 1.0 null",
            "2022-07-14 Reuters PRK 0.5 0.5",
            "2022-07-14 TASS PRK 0.5 -0.5",
            "2022-07-14 TASS XDN 1.0 0.0"),
        five.lines(
            "source_by_country",
            "period = 'day' AND country <> 'UKR'",
            "period_start",
            "source",
            "country",
            "share",
            "change"));
  }

  /** Surest 0.9, three stories: 1 − 0.1/√3 = 0.9423. */
  @Test
  void actsOfManyArticlesAreOneEvent() {
    assertEquals(
        List.of(
            "PRK-recognize-XDN-state-done-1 2022-07-13 day 2022-07-13 00:00:00 tass.com 4 3 3 3"
                + " 0.9423"),
        five.lines(
            "recognition_timeline",
            "true",
            "event_id",
            "event_date",
            "precision",
            "CAST(first_reported_at AS STRING)",
            "first_outlet",
            "n_articles",
            "n_outlets",
            "n_origins",
            "n_publishers",
            "confidence"));
    assertEquals(
        List.of("2022-07-13 1", "2022-07-14 1"),
        five
            .lines(
                "recognition_timeline",
                "true",
                "concat_ws(', ', transform(date_candidates, c -> concat_ws(' ', c.date, c.n_origins)))")
            .stream()
            .flatMap(line -> java.util.Arrays.stream(line.split(", ")))
            .toList());
    assertEquals(
        List.of("Sentence of a3, Sentence of a1, Sentence of a4"),
        five.lines("recognition_timeline", "true", "concat_ws(', ', evidence.sentence)"));
  }

  @Test
  void theStatusIsThatOfTheNewestArticle() {
    assertEquals(
        List.of("PRK XDN recognized 2022-07-13 recognize 2022-08-01"),
        five.lines(
            "recognition_status",
            "true",
            "actor",
            "target",
            "status",
            "since",
            "last_act",
            "as_of"));
  }

  @Test
  void rowsDependNeitherOnOrderNorOnPartitionsNorOnHowLittleDataIsHandled() {
    List<Annotated> turned = new ArrayList<>(FiveArticles.all());
    Collections.reverse(turned);
    TestMaterial other = new TestMaterial(SmallData.session(spark, 1), turned, 5);
    for (Report report : Reports.all()) {
      assertEquals(
          five.lines(report.name(), "true", "to_json(struct(*))"),
          other.lines(report.name(), "true", "to_json(struct(*))"),
          report.name());
    }
  }
}
