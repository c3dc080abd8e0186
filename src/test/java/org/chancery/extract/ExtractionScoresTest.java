package org.chancery.extract;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Runs where {@code -Dextraction.corpora=DIR} names the directory of both corpora. */
@EnabledIfSystemProperty(named = "extraction.corpora", matches = ".+")
class ExtractionScoresTest {
  private final Path corpora = Path.of(System.getProperty("extraction.corpora", ""));

  @Test
  void segmentsAreFoundAsWellAsPromised() throws IOException {
    String scores = new ExtractionScores().segments(corpora.resolve("extraction-trafilatura"));
    System.out.println(scores);
    assertTrue(f(scores) >= 0.93, scores);
  }

  @Test
  void bodiesAreFoundAsWellAsPromised() throws IOException {
    String scores = new ExtractionScores().bodies(corpora.resolve("extraction-fundus"));
    System.out.println(scores);
    assertTrue(f(scores.substring(scores.indexOf("bodies all"))) >= 0.955, scores);
  }

  private static double f(String scores) {
    int at = scores.indexOf(" F ") + " F ".length();
    return Double.parseDouble(scores.substring(at, at + "0.0000".length()));
  }
}
