package org.chancery.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.chancery.model.Annotations;
import org.chancery.model.Article;
import org.chancery.model.ArticleDateBasis;
import org.chancery.model.Doc;
import org.chancery.origin.PublisherFamilies;
import org.chancery.origin.Stories;
import org.chancery.spark.LocalSpark;
import org.chancery.spark.RecordSchema;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(LocalSpark.class)
@SuppressWarnings("NullAway.Init") // set before each test
final class VariedCopiesTest {
  private static final int TIMES = 8;
  private static final int LONG_TEXT = 900;

  private final List<JsonNode> originals = new ArrayList<>();
  private final List<JsonNode> corpus = new ArrayList<>();
  private VariedCopies maker;

  record Held(@Doc("") Article article, @Doc("") Annotations annotations) {}

  /** One longer article of each month of the sample corpus: none is a copy of another. */
  @BeforeEach
  void make() throws IOException {
    Map<String, JsonNode> byMonth = new HashMap<>();
    ObjectMapper json = new ObjectMapper();
    try (Stream<String> lines = Files.lines(Path.of("sample-corpus/_about/gold.jsonl"))) {
      for (String line : lines.toList()) {
        JsonNode article = json.readTree(line);
        boolean dated = article.path("published").asText().startsWith("2");
        if (dated && article.path("text").asText().length() > LONG_TEXT) {
          byMonth.putIfAbsent(article.path("published").asText().substring(0, 7), article);
        }
      }
    }
    byMonth.keySet().stream().sorted().map(byMonth::get).limit(12).forEach(originals::add);
    maker = new VariedCopies(originals);
    maker.write(TIMES, 7, corpus::add);
  }

  private static String id(JsonNode article) {
    return article.get("id").asText();
  }

  private static String names(String text) {
    return Stream.of(text.split("\\W+"))
        .filter(w -> !w.isEmpty() && Character.isUpperCase(w.charAt(0)))
        .collect(Collectors.joining(" "));
  }

  @Test
  void everyArticleComesAsOftenAsAskedWithNamesKeptAndDatesMovedOn() {
    Map<String, JsonNode> byId =
        corpus.stream().collect(Collectors.toMap(VariedCopiesTest::id, a -> a));
    long copies = byId.keySet().stream().filter(id -> id.endsWith("-copy")).count();
    assertEquals((long) originals.size() * TIMES + copies, corpus.size());
    assertTrue(copies > 0, "no near-duplicate");
    for (JsonNode original : originals) {
      JsonNode second = Objects.requireNonNull(byId.get(id(original) + "-1"));
      assertNotEquals(original.get("text"), second.get("text"));
      assertEquals(names(original.get("text").asText()), names(second.get("text").asText()));
      LocalDate day = LocalDate.parse(original.get("published").asText().substring(0, 10));
      assertEquals(day.plusDays(3).toString(), second.get("published").asText());
    }
  }

  @Test
  void theSameNumbersMakeTheSameCorpus() {
    List<JsonNode> again = new ArrayList<>();
    maker.write(TIMES, 7, again::add);
    assertEquals(corpus, again);
  }

  @Test
  void aCopyIsAStoryOfItsOwnAndANearDuplicateIsNot(SparkSession spark) {
    RecordSchema<Held> schema = RecordSchema.of(Held.class);
    Map<String, String> origins = new HashMap<>();
    Stories.of(
            spark.createDataset(
                corpus.stream().map(a -> schema.toRow(held(a))).toList(), schema.encoder()),
            PublisherFamilies.standard(),
            (name, rows) -> rows.localCheckpoint())
        .select("article_id", "origin_id")
        .collectAsList()
        .forEach(row -> origins.put(row.getString(0), row.getString(1)));
    for (JsonNode article : corpus) {
      assertEquals(id(article).replace("-copy", ""), origins.get(id(article)));
    }
  }

  private static Held held(JsonNode article) {
    return new Held(
        new Article(
            id(article),
            null,
            null,
            article.get("outlet").asText(),
            null,
            article.get("title").asText(),
            null,
            LocalDate.parse(article.get("published").asText()),
            ArticleDateBasis.FIELD,
            "en",
            article.get("text").asText(),
            "bench",
            id(article).endsWith("-copy") ? 1 : 0),
        new Annotations(List.of(), List.of(), List.of(), List.of(), 1, 1));
  }
}
