package org.chancery.fault;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;

/** Published reports as a reader finds them who follows the pointer, read by DuckDB. */
final class PublishedReports {
  private static final ObjectMapper JSON = new ObjectMapper();

  private PublishedReports() {}

  /** The directory of the current run. */
  static Path current(Path reports) throws IOException {
    return reports.resolve(
        JSON.readTree(Files.readAllBytes(reports.resolve("_current.json"))).get("path").asText());
  }

  /**
   * Looks at one version: its tables have the rows that its manifest counts.
   *
   * @return its run
   * @throws IllegalStateException if it is not whole
   */
  static String look(Path reports) throws IOException, SQLException {
    Path run = current(reports);
    JsonNode manifest = JSON.readTree(Files.readAllBytes(run.resolve("_run.json")));
    String id = manifest.get("run_id").asText();
    if (!run.endsWith(id)) {
      throw new IllegalStateException(run + " holds the manifest of " + id);
    }
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duck.createStatement()) {
      for (Map.Entry<String, JsonNode> table : manifest.get("tables").properties()) {
        try (ResultSet rows =
            statement.executeQuery("SELECT count(*) FROM " + files(run, table.getKey()))) {
          rows.next();
          if (rows.getLong(1) != table.getValue().get("rows").asLong()) {
            throw new IllegalStateException(
                run + ": " + rows.getLong(1) + " rows in " + table.getKey());
          }
        }
      }
    }
    return id;
  }

  private static String files(Path run, String table) {
    return "read_parquet('" + run.resolve(table) + "/*.parquet')";
  }

  /** All rows of all tables, each table's in order, as text. */
  static Map<String, String> rows(Path reports) throws IOException, SQLException {
    Path run = current(reports);
    JsonNode manifest = JSON.readTree(Files.readAllBytes(run.resolve("_run.json")));
    Map<String, String> tables = new TreeMap<>();
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duck.createStatement()) {
      Iterator<String> names = manifest.get("tables").fieldNames();
      while (names.hasNext()) {
        String table = names.next();
        try (ResultSet rows =
            statement.executeQuery(
                "SELECT CAST(list(t ORDER BY CAST(t AS VARCHAR)) AS VARCHAR) FROM "
                    + files(run, table)
                    + " t")) {
          rows.next();
          tables.put(table, String.valueOf(rows.getString(1)));
        }
      }
    }
    return tables;
  }
}
