package org.chancery.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.io.FileUtils;

/** The reports of the sample corpus, made once by the launcher as a user starts it. */
final class SampleReports {
  private static final Path FOLDER = Path.of("target", "sample-reports");

  private static final Launcher.Outcome OUTCOME = run();

  private SampleReports() {}

  /** What the run came to. */
  static Launcher.Outcome outcome() {
    return OUTCOME;
  }

  /** Where the reports lie. */
  static Path directory() {
    return FOLDER.resolve("reports");
  }

  /** A folder beside them, for other results. */
  static Path folder() {
    return FOLDER;
  }

  private static Launcher.Outcome run() {
    try {
      FileUtils.deleteDirectory(FOLDER.toFile());
      Files.createDirectories(FOLDER);
      return Launcher.run(FOLDER, "run", "sample-corpus", "--out", directory().toString());
    } catch (IOException e) {
      throw new IllegalStateException("The sample corpus was not read", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Stopped while reading the sample corpus", e);
    }
  }

  /** What DuckDB answers, a line a row. */
  static String rows(String query) throws SQLException {
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
