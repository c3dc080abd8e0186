package org.chancery.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.chancery.report.Report;
import org.chancery.report.Reports;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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

  @TempDir static Path folder;
  private static Launcher.Outcome outcome = new Launcher.Outcome(-1, "", "");

  @BeforeAll
  static void runAsUser() throws Exception {
    outcome = Launcher.run(folder, "run", "sample-corpus", "--out", reports().toString());
  }

  private static Path reports() {
    return folder.resolve("reports");
  }

  @Test
  void summaryTellsWhatAPersonWantsToKnow() {
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
    String rows = rows(query.replace("REPORTS", reports().toString()));
    Path golden = GOLDEN.resolve(table + ".txt");
    if (Boolean.getBoolean("golden.rewrite")) {
      Files.writeString(golden, rows, StandardCharsets.UTF_8);
    }
    assertEquals(Files.readString(golden, StandardCharsets.UTF_8), rows);
  }

  private static String rows(String query) throws SQLException {
    StringBuilder out = new StringBuilder();
    try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duckdb.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      int columns = rows.getMetaData().getColumnCount();
      List<String> names = new ArrayList<>();
      for (int column = 1; column <= columns; column++) {
        names.add(rows.getMetaData().getColumnName(column));
      }
      out.append(String.join(" | ", names)).append('\n');
      while (rows.next()) {
        List<String> cells = new ArrayList<>();
        for (int column = 1; column <= columns; column++) {
          cells.add(String.valueOf(rows.getObject(column)));
        }
        out.append(String.join(" | ", cells)).append('\n');
      }
    }
    return out.toString();
  }
}
