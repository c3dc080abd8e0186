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
    ExtractionTally all =
        new ExtractionScores().segments(corpora.resolve("extraction-trafilatura")).get("all");
    assertTrue(all.segmentF() >= 0.94, all.segmentRow("all"));
  }

  @Test
  void bodiesAreFoundAsWellAsPromised() throws IOException {
    ExtractionTally all =
        new ExtractionScores().bodies(corpora.resolve("extraction-fundus")).get("all");
    assertTrue(all.bodyF() >= 0.963, all.bodyRow("all"));
  }
}
