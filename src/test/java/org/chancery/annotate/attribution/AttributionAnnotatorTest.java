package org.chancery.annotate.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.chancery.model.Article;
import org.chancery.model.Attribution;
import org.chancery.model.AttributionKind;
import org.junit.jupiter.api.Test;

class AttributionAnnotatorTest {
  private static final List<String> SCRAPS =
      List.of(
          "said",
          "told",
          "Ana",
          "Costa",
          "the",
          "of",
          "and",
          ",",
          ".",
          "\"",
          "(",
          ")",
          "Reuters",
          "AFP",
          "via",
          "—",
          "-",
          "according to",
          "by",
          "who",
          "he",
          "Minister",
          "\n\n",
          ":",
          "'",
          "Photo:",
          "By",
          "Source:",
          "©",
          "/",
          "saying",
          "in",
          "a statement",
          "41",
          "officials");

  @Test
  void theBylineFieldIsABylineWithoutOffsets() {
    Article article = Texts.article("A title", "By Jane Doe, Associated Press", null, "No news.");
    List<Attribution> found = Texts.attributions(article);
    assertEquals(List.of("Jane Doe", "AP"), found.stream().map(Attribution::source).toList());
    assertTrue(found.stream().allMatch(a -> a.kind() == AttributionKind.BYLINE && a.start() == -1));
  }

  @Test
  void anOutletIsKnownByItsOwnShortName() {
    Article article =
        Texts.article(null, null, "The Weekly Gull", "Ana Costa told the Gull that she would go.");
    assertEquals(
        List.of("Ana Costa", "Gull"),
        Texts.attributions(article).stream().map(Attribution::source).toList());
  }

  @Test
  void anEmptyTextHasNoCredits() {
    assertEquals(List.of(), Texts.attributions(""));
  }

  @Test
  void scrapsInAnyOrderAreRead() {
    Random random = new Random(7);
    for (int round = 0; round < 3000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(30); i >= 0; i--) {
        text.append(SCRAPS.get(random.nextInt(SCRAPS.size())));
        text.append(random.nextInt(5) == 0 ? "" : " ");
      }
      String body = text.toString();
      for (Attribution found : Texts.attributions(body)) {
        assertTrue(found.start() <= found.end() && found.end() <= body.length(), body);
      }
    }
  }
}
