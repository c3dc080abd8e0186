package org.chancery.extract;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Runs where {@code -Dextraction.corpora=DIR} names the directory of both corpora. */
@EnabledIfSystemProperty(named = "extraction.corpora", matches = ".+")
class ExtractionScoresTest {
  private final Path corpora = Path.of(System.getProperty("extraction.corpora", ""));

  @Test
  void segmentsAreFoundAsWellAsPromised() throws IOException {
    ExtractionTally all =
        tally(new ExtractionScores().segments(corpora.resolve("extraction-trafilatura")));
    assertTrue(all.segmentF() >= 0.94, all.segmentRow("all"));
  }

  @Test
  void bodiesAreFoundAsWellAsPromised() throws IOException {
    ExtractionTally all =
        tally(new ExtractionScores().bodies(corpora.resolve("extraction-fundus")));
    assertTrue(all.bodyF() >= 0.963, all.bodyRow("all"));
  }

  private static ExtractionTally tally(Map<String, ExtractionTally> tallies) {
    return Objects.requireNonNull(tallies.get("all"));
  }
}
