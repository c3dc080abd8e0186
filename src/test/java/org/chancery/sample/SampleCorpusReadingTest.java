package org.chancery.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.chancery.dump.DumpItem;
import org.chancery.dump.Dumps;
import org.chancery.extract.ArticleExtractor;
import org.chancery.extract.Extraction;
import org.chancery.model.Article;
import org.chancery.model.BadInput;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The whole sample corpus is read: every article once, and what cannot be read is counted. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class SampleCorpusReadingTest {
  private final Map<String, Article> articles = new TreeMap<>();
  private final Map<String, Integer> bad = new TreeMap<>();

  @BeforeAll
  void read() {
    ArticleExtractor extractor = new ArticleExtractor();
    for (DumpItem item : Dumps.read(Gold.CORPUS)) {
      if (item instanceof DumpItem.Bad unread) {
        count(unread.input());
      } else if (item instanceof DumpItem.Good good) {
        Extraction extraction = extractor.extract(good.record());
        if (extraction instanceof Extraction.Rejected rejected) {
          count(rejected.input());
        } else {
          Article article = ((Extraction.Found) extraction).article();
          assertEquals(null, articles.put(name(article), article), () -> "twice " + name(article));
        }
      }
    }
  }

  @Test
  void everyArticleOfTheGoldIsReadAndNoOther() throws IOException {
    assertAlike("title", Article::title);
  }

  @Test
  void textIsFreeOfWhatThePagesWrapAroundIt() throws IOException {
    assertAlike("text", article -> article.text().replaceAll("\n+", "\n\n"));
  }

  @Test
  void badInputsAreThoseThatWereMadeBad() throws IOException {
    List<String> expected =
        Files.readAllLines(Gold.CORPUS.resolve("_about/expected-bad-inputs.csv")).stream()
            .skip(1)
            .toList();
    List<String> found =
        bad.entrySet().stream().map(entry -> entry.getKey() + "," + entry.getValue()).toList();
    assertEquals(String.join("\n", expected), String.join("\n", found));
  }

  private void count(BadInput input) {
    bad.merge(Gold.below(input.file()) + "," + input.reason(), 1, Integer::sum);
  }

  /** What the gold calls the article: its own id, else its address, else its file. */
  private static String name(Article article) {
    if (article.inputId() != null) {
      return article.inputId();
    }
    return article.url() == null ? Gold.below(article.dumpFile()) : article.url();
  }

  private void assertAlike(String field, Function<Article, @Nullable String> value)
      throws IOException {
    Map<String, String> wanted = new TreeMap<>();
    Gold.articles()
        .forEach(gold -> wanted.put(gold.path("id").asText(), gold.path(field).asText()));
    Map<String, String> found = new TreeMap<>();
    articles.forEach((name, article) -> found.put(name, String.valueOf(value.apply(article))));
    List<String> differences = new ArrayList<>();
    Set<String> names = new TreeSet<>(wanted.keySet());
    names.addAll(found.keySet());
    for (String name : names) {
      if (!Objects.equals(wanted.get(name), found.get(name))) {
        differences.add(name + ": not " + wanted.get(name) + " but " + found.get(name));
      }
    }
    assertEquals("", String.join("\n", differences));
  }
}
