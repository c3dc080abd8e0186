package org.chancery.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.model.Act;
import org.chancery.model.ActObject;
import org.chancery.model.AttributionKind;
import org.chancery.model.BadReason;
import org.chancery.model.Stance;
import org.junit.jupiter.api.Test;

/** The gold of the sample corpus keeps the shape that the annotation guide gives it. */
final class GoldTest {
  @Test
  void everyArticleHasAnIdOfItsOwnAndADumpThatExists() throws IOException {
    Set<String> ids = new HashSet<>();
    for (JsonNode article : Gold.articles()) {
      String id = article.path("id").asText();
      assertTrue(ids.add(id), () -> "two articles have the id " + id);
      Path dump = Gold.CORPUS.resolve(article.path("dump_file").asText());
      assertTrue(Files.isRegularFile(dump), () -> id + ": there is no file " + dump);
    }
    assertTrue(ids.size() >= 64, () -> "only " + ids.size() + " articles");
  }

  @Test
  void evidenceIsWrittenInTheArticle() throws IOException {
    List<String> missing = new ArrayList<>();
    for (JsonNode article : Gold.articles()) {
      String written =
          String.join(
              "\n",
              article.path("title").asText(),
              article.path("text").asText(),
              article.path("byline").asText());
      for (String field : List.of("attributions", "events")) {
        for (JsonNode item : article.path(field)) {
          String evidence = item.path("evidence").asText();
          if (evidence.isEmpty() || !written.contains(evidence)) {
            missing.add(article.path("id").asText() + ": " + evidence);
          }
        }
      }
    }
    assertEquals(List.of(), missing);
  }

  @Test
  void actsUseTheWordsOfTheGuide() throws IOException {
    for (JsonNode article : Gold.articles()) {
      Set<String> countries = new HashSet<>();
      article.path("countries").forEach(code -> countries.add(code.asText()));
      for (JsonNode event : article.path("events")) {
        Act act = value(Act.class, event, "act");
        value(Stance.class, event, "stance");
        boolean recognition = act == Act.RECOGNIZE || act == Act.WITHDRAW;
        assertEquals(recognition, event.path("object").isTextual(), event::toString);
        if (recognition) {
          value(ActObject.class, event, "object");
        }
        assertTrue(countries.contains(event.path("actor").asText()), event::toString);
        assertTrue(countries.contains(event.path("target").asText()), event::toString);
      }
      article
          .path("attributions")
          .forEach(attribution -> value(AttributionKind.class, attribution, "kind"));
    }
  }

  @Test
  void datesHaveTheLengthOfTheirPrecision() throws IOException {
    for (JsonNode article : Gold.articles()) {
      for (JsonNode event : article.path("events")) {
        String precision = event.path("precision").asText("");
        int length =
            switch (precision) {
              case "day" -> 10;
              case "month" -> 7;
              case "year" -> 4;
              default -> 0;
            };
        assertEquals(length, event.path("date").asText("").length(), event::toString);
      }
    }
  }

  @Test
  void expectedBadInputsNameFilesAndReasons() throws IOException {
    List<String> lines = Files.readAllLines(Gold.CORPUS.resolve("_about/expected-bad-inputs.csv"));
    assertEquals("file,reason,count", lines.get(0));
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split(",", -1);
      assertTrue(Files.exists(Gold.CORPUS.resolve(cells[0])), cells[0]);
      BadReason.valueOf(cells[1]);
      assertTrue(Integer.parseInt(cells[2]) > 0, line);
    }
  }

  private static <E extends Enum<E>> E value(Class<E> type, JsonNode node, String field) {
    return Enum.valueOf(type, node.path(field).asText().toUpperCase(Locale.ROOT));
  }
}
