package org.chancery.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chancery.report.Report;
import org.chancery.report.Reports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The reports of the sample corpus, made by the launcher as a user starts it and read by DuckDB,
 * against the rows that were looked at and kept.
 *
 * <p>{@code -Dgolden.rewrite=true} writes what comes out instead; the difference is then to be read
 * like code.
 */
final class GoldenReportsIT {
  private static final Path GOLDEN = Path.of("src/test/resources/org/chancery/golden");

  private static Path reports() {
    return SampleReports.directory();
  }

  @Test
  void summaryTellsWhatAPersonWantsToKnow() {
    Launcher.Outcome outcome = SampleReports.outcome();
    assertEquals(0, outcome.exit(), outcome.err());
    for (String part :
        List.of(
            " articles (",
            "Countries named together",
            "Sources credited",
            "Latest acts",
            "Bad inputs: ",
            "Reports: ")) {
      assertTrue(outcome.out().contains(part), outcome.out());
    }
  }

  @Test
  void everyTableStandsInItsDirectoryBesideTheManifestAndThePage() {
    assertEquals(0, SampleReports.outcome().exit(), SampleReports.outcome().err());
    assertTrue(Files.isRegularFile(reports().resolve("_run.json")));
    assertTrue(Files.isRegularFile(reports().resolve("report.html")));
    for (Report report : Reports.all()) {
      assertTrue(Files.isDirectory(reports().resolve(report.name())), report.name());
    }
    try (var files = Files.list(reports())) {
      assertEquals(Reports.all().size() + 3, files.count());
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "articles",
        "country_volume",
        "country_cooccurrence",
        "source_counts",
        "recognition_timeline",
        "recognition_status",
        "bad_inputs"
      })
  void rowsAreThoseThatWereLookedAt(String table) throws Exception {
    String query = Files.readString(GOLDEN.resolve(table + ".sql"), StandardCharsets.UTF_8);
    assertEquals(0, SampleReports.outcome().exit(), SampleReports.outcome().err());
    String rows = SampleReports.rows(query.replace("REPORTS", reports().toString()));
    Path golden = GOLDEN.resolve(table + ".txt");
    if (Boolean.getBoolean("golden.rewrite")) {
      Files.writeString(golden, rows, StandardCharsets.UTF_8);
    }
    assertEquals(Files.readString(golden, StandardCharsets.UTF_8), rows);
  }
}
