package org.chancery.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import java.util.Map;
import org.chancery.dump.RawRecord;
import org.chancery.model.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FieldArticlesTest {
  private static Extraction extract(Map<String, String> fields) {
    return extract(fields, Map.of());
  }

  private static Extraction extract(
      Map<String, String> fields, Map<String, List<String>> preferred) {
    return new FieldArticles(new Languages(), preferred)
        .extract(new RawRecord("x", 0, 1, RawRecord.Form.FIELDS, fields, new byte[0]));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          plain names          | title    | text        | outlet      | published
          news-please          | title    | maintext    | source_domain | date_publish
          NewsAPI              | title    | content     | source.name | publishedAt
          schema.org           | headline | articleBody | publisher.name | datePublished
          a spreadsheet's      | Title    | BODY        | Source      | Date
          """)
  void knowsTheNamesOfCommonProducers(
      String description, String title, String text, String outlet, String published) {
    Article article =
        assertInstanceOf(
                Extraction.Found.class,
                extract(
                    Map.of(
                        title, "Envoys return",
                        text, "They flew in.",
                        outlet, "Harbour News",
                        published, "2022-07-14T08:30:00Z")),
                description)
            .article();
    assertEquals("Envoys return", article.title());
    assertEquals("They flew in.", article.text());
    assertEquals("Harbour News", article.outlet());
    assertEquals("2022-07-14T08:30:00Z", article.publishedAt() + "");
    assertEquals("2022-07-14", article.publishedDate() + "");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2022-07-14 | 2022-07-14",
        "2022-07-14 23:59:59 | 2022-07-14",
        "Thu, 14 Jul 2022 08:30:00 GMT | 2022-07-14",
        "July 14, 2022 | 2022-07-14",
        "20220714 | 2022-07-14",
        "soon | null"
      })
  void readsDatesAsTheyCome(String given, String day) {
    Extraction found = extract(Map.of("title", "A", "date", given));
    assertEquals(day, ((Extraction.Found) found).article().publishedDate() + "");
  }

  @Test
  void whatStandsInAListIsNotTakenForTheArticles() {
    Extraction found =
        extract(
            Map.of(
                "title", "A",
                "events[].date", "2022-07-13",
                "credits[].source", "Wire",
                "authors[].name", "Ada Quill, Ben Stone",
                "contents[].content", "They flew in."));
    Article article = ((Extraction.Found) found).article();
    assertEquals("null", article.publishedDate() + "");
    assertEquals("null", article.outlet() + "");
    assertEquals("Ada Quill, Ben Stone", article.byline());
    assertEquals("They flew in.", article.text());
  }

  @Test
  void aRecordWithoutTextNamesItsFieldsInOrder() {
    Extraction.Rejected rejected =
        assertInstanceOf(Extraction.Rejected.class, extract(Map.of("c", "1", "a", "2", "b", "3")));
    assertEquals("no text or title among the fields [a, b, c]", rejected.input().detail());
  }

  @Test
  void namesOfTheUsersOwnComeBeforeTheKnownOnes() {
    Map<String, String> fields =
        Map.of(
            "title", "An internal key",
            "Überschrift", "Envoys return",
            "doc.Article_Text", "They flew in.",
            "text", "a label",
            "meta.pubDate", "2022-07-14",
            "date", "2001-01-01");
    Map<String, List<String>> preferred =
        Map.of(
            "title", List.of("missing", "Überschrift"),
            "text", List.of("articleText"),
            "published", List.of("meta.pubDate"));
    Article article =
        assertInstanceOf(Extraction.Found.class, extract(fields, preferred)).article();
    assertEquals("Envoys return", article.title());
    assertEquals("They flew in.", article.text());
    assertEquals("2022-07-14", String.valueOf(article.publishedDate()));
  }
}
