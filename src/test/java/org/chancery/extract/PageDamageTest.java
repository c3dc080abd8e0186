package org.chancery.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.chancery.dump.RawRecord;
import org.chancery.model.BadReason;
import org.junit.jupiter.api.Test;

/** Whatever a page holds, it becomes an article or a reason, and soon. */
class PageDamageTest {
  private static final Duration SOON = Duration.ofSeconds(20);
  private static final int MUTATIONS = 2000;
  private static final String WORDS =
      "The chancery of Ruritania said on Tuesday that its envoys would return to Graustark. ";
  private final ArticleExtractor extractor = new ArticleExtractor();

  @Test
  void tenThousandNestedElementsKeepTheirText() {
    String page = "<div>".repeat(10_000) + "<p>" + WORDS.repeat(3);
    assertTrue(text(page).contains("envoys would return"));
  }

  @Test
  void tenThousandNestedTablesEndSoon() {
    String page = "<table><tr><td>".repeat(10_000) + "<p>" + WORDS.repeat(3);
    assertNotNull(extract(page.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void hugeAttributesAreNoHindrance() {
    String huge = "comment-".repeat(500_000);
    String page = "<div class=\"" + huge + "\" id='" + huge + "'><p>" + WORDS.repeat(3) + "</div>";
    assertNotNull(extract(page.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void nullBytesVanish() {
    assertEquals(WORDS.repeat(3).strip(), text("<p>" + WORDS.repeat(3).replace(" ", " \u0000")));
  }

  @Test
  void brokenJsonLdIsPassedOver() {
    String script = "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",</script>";
    assertTrue(text(script + "<p>" + WORDS.repeat(3)).startsWith("The chancery"));
  }

  @Test
  void deepJsonLdIsPassedOver() {
    String script =
        "<script type='application/ld+json'>" + "[".repeat(100_000) + "\"NewsArticle\"</script>";
    assertTrue(text(script + "<p>" + WORDS.repeat(3)).startsWith("The chancery"));
  }

  @Test
  void bytesThatAreNoTextAreRejectedAsSuch() {
    byte[] noise = new byte[4000];
    new Random(5).nextBytes(noise);
    for (int i = 0; i < noise.length; i++) {
      noise[i] = (byte) (noise[i] & 0x1F | 0x01);
    }
    Extraction.Rejected rejected = assertInstanceOf(Extraction.Rejected.class, extract(noise));
    assertEquals(BadReason.BAD_ENCODING, rejected.input().reason());
  }

  @Test
  void everyMutationEndsInAnArticleOrAReason() {
    byte[] page =
        ("<html><head><title>Envoys return - Post</title><meta charset=utf-8>"
                + "<script type='application/ld+json'>{\"@type\":\"Article\",\"headline\":\"Envoys\","
                + "\"datePublished\":\"2024-03-02T08:00:00Z\"}</script></head><body><nav>Home</nav>"
                + "<article><h1>Envoys return</h1><p>"
                + WORDS.repeat(2)
                + "</p><table><tr><td>1<td>2</table><figure><figcaption>A gate. Photo: AFP"
                + "</figcaption></figure><ul><li>"
                + WORDS
                + "</ul></article></body></html>")
            .getBytes(StandardCharsets.UTF_8);
    Map<String, Integer> ends = new TreeMap<>();
    for (int seed = 0; seed < MUTATIONS; seed++) {
      String end =
          extract(mutated(page, new Random(seed))) instanceof Extraction.Rejected rejected
              ? rejected.input().reason().name()
              : "found";
      ends.merge(end, 1, Integer::sum);
    }
    assertEquals(MUTATIONS, ends.values().stream().mapToInt(n -> n).sum());
    // Without the end of its script or title a page holds nothing else, in browsers too.
    assertEquals(Set.of("found", "NO_TEXT"), ends.keySet(), ends::toString);
    assertTrue(ends.getOrDefault("found", 0) > MUTATIONS / 2, ends::toString);
  }

  private static byte[] mutated(byte[] page, Random random) {
    byte[] out = page.clone();
    int changes = 1 + random.nextInt(20);
    for (int i = 0; i < changes; i++) {
      int at = random.nextInt(out.length);
      switch (random.nextInt(3)) {
        case 0 -> out[at] = (byte) random.nextInt(256);
        case 1 -> out[at] = (byte) "<>\"'&/=".charAt(random.nextInt(7));
        default -> {
          int length = Math.min(random.nextInt(60), out.length - at);
          System.arraycopy(out, random.nextInt(out.length - length), out, at, length);
        }
      }
    }
    return random.nextInt(10) == 0 ? Arrays.copyOf(out, random.nextInt(out.length)) : out;
  }

  private String text(String page) {
    Extraction extraction = extract(page.getBytes(StandardCharsets.UTF_8));
    return assertInstanceOf(Extraction.Found.class, extraction).article().text();
  }

  private Extraction extract(byte[] page) {
    RawRecord record = new RawRecord("a.warc", 7, page.length, RawRecord.Form.HTML, Map.of(), page);
    return assertTimeoutPreemptively(SOON, () -> extractor.extract(record));
  }
}
