package org.chancery.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.FileNotFoundException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.spark.sql.SparkSession;
import org.chancery.publish.HostileReports;
import org.chancery.report.Report;
import org.chancery.report.Reports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

@ExtendWith(HostileReports.Extension.class)
final class ExportTest {
  private static final GraphOptions NEAR = new GraphOptions("document", "n_origins", 1);

  @TempDir Path out;

  @Test
  void aSpreadsheetGetsEveryRowAndNoFormula(SparkSession spark, HostileReports reports)
      throws Exception {
    List<Report> wanted =
        List.of(
            Reports.named("articles").orElseThrow(),
            Reports.named("recognition_timeline").orElseThrow());
    List<String> written = export(spark, reports).tables(wanted, Format.CSV);
    assertEquals(List.of("articles.csv", "recognition_timeline.csv"), names(written));
    String articles = Files.readString(out.resolve("articles.csv"), StandardCharsets.UTF_8);
    assertTrue(articles.startsWith("\ufeffarticle_id,url,outlet,"), articles.substring(0, 60));
    assertTrue(articles.contains("\"'=HYPERLINK(\"\"http"), "an apostrophe before the formula");
    for (Report report : wanted) {
      assertEquals(
          spark.read().parquet(reports.directory().resolve(report.name()).toString()).count(),
          rows(out.resolve(report.name() + ".csv")));
    }
  }

  @Test
  void linesOfJsonHoldTheSameRowsWithTheirNulls(SparkSession spark, HostileReports reports)
      throws Exception {
    Report timeline = Reports.named("recognition_timeline").orElseThrow();
    export(spark, reports).tables(List.of(timeline), Format.JSONL);
    List<String> lines =
        Files.readAllLines(out.resolve("recognition_timeline.jsonl"), StandardCharsets.UTF_8);
    assertEquals(
        spark.read().parquet(reports.directory().resolve(timeline.name()).toString()).count(),
        lines.size());
    JsonNode first = new ObjectMapper().readTree(lines.get(0));
    assertEquals(timeline.schema().columns().size(), first.size());
    assertTrue(first.get("evidence").get(0).hasNonNull("sentence"), lines.get(0));
  }

  @Test
  void gephiGetsGraphsWithoutAnythingToWarnAbout(SparkSession spark, HostileReports reports)
      throws Exception {
    List<String> written = export(spark, reports).graphs(NEAR, Format.GEXF);
    assertEquals(List.of("countries.gexf", "recognition.gexf", "sources.gexf"), names(written));
    for (String file : names(written)) {
      Document graph = parse(out.resolve(file));
      assertEquals("http://gexf.net/1.3", graph.getDocumentElement().getNamespaceURI());
      assertEquals("1.3", graph.getDocumentElement().getAttribute("version"));
      Set<String> nodes = new HashSet<>();
      for (Element node : elements(graph, "node")) {
        assertTrue(nodes.add(node.getAttribute("id")), "a node twice in " + file);
        assertFalse(node.getAttribute("label").isEmpty(), file);
      }
      Set<String> edges = new HashSet<>();
      for (Element edge : elements(graph, "edge")) {
        String source = edge.getAttribute("source");
        String target = edge.getAttribute("target");
        assertTrue(nodes.contains(source) && nodes.contains(target), source + " " + target);
        assertTrue(edges.add(source + " " + target + " " + edge.getAttribute("kind")), file);
        assertTrue(Double.parseDouble(edge.getAttribute("weight")) > 0, file);
      }
      assertFalse(edges.isEmpty(), file);
      Set<String> declared = new HashSet<>();
      elements(graph, "attribute").forEach(a -> declared.add(a.getAttribute("id")));
      elements(graph, "attvalue")
          .forEach(v -> assertTrue(declared.contains(v.getAttribute("for")), file));
      for (Element spell : elements(graph, "spell")) {
        LocalDate start = LocalDate.parse(spell.getAttribute("start"));
        assertFalse(LocalDate.parse(spell.getAttribute("end")).isBefore(start), file);
      }
    }
    Element honduras =
        elements(parse(out.resolve("recognition.gexf")), "edge").stream()
            .filter(e -> e.getAttribute("source").equals("HND"))
            .filter(e -> e.getAttribute("target").equals("TWN"))
            .findFirst()
            .orElseThrow();
    assertEquals("sever relations, done", honduras.getAttribute("label"));
  }

  @Test
  void graphMlDeclaresEveryKeyThatItUses(SparkSession spark, HostileReports reports)
      throws Exception {
    for (String file : names(export(spark, reports).graphs(NEAR, Format.GRAPHML))) {
      Document graph = parse(out.resolve(file));
      Set<String> keys = new HashSet<>();
      elements(graph, "key").forEach(key -> keys.add(key.getAttribute("id")));
      elements(graph, "data")
          .forEach(data -> assertTrue(keys.contains(data.getAttribute("key")), file));
      Set<String> nodes = new HashSet<>();
      elements(graph, "node").forEach(node -> nodes.add(node.getAttribute("id")));
      elements(graph, "edge")
          .forEach(edge -> assertTrue(nodes.contains(edge.getAttribute("target")), file));
    }
  }

  @Test
  void aDirectoryWithoutReportsIsSaidToBeOne(SparkSession spark) {
    FileNotFoundException e =
        assertThrows(
            FileNotFoundException.class,
            () -> new Export(spark, out.toString(), out.resolve("x").toString()));
    assertEquals(
        "no reports in " + out + ": it has no _run.json, which chancery run writes",
        e.getMessage());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "plain text stays | Reuters | Reuters",
        "a comma is quoted | a, b | \"a, b\"",
        "a quotation mark is doubled | say \"no\" | \"say \"\"no\"\"\"",
        "an equals sign starts a formula | =1+1 | '=1+1",
        "so does a plus | +49 | '+49",
        "so does a minus | -1 | '-1",
        "so does an at | @SUM(A1) | '@SUM(A1)",
        "a wide equals sign too | ＝1+1 | '＝1+1"
      })
  void aCellIsTextWhateverItLooksLike(String about, String value, String cell) {
    assertEquals(cell, CsvFile.cell(value));
  }

  @Test
  void numbersMayBeNegative() {
    assertEquals("-0.25", CsvFile.cell(-0.25));
  }

  @Test
  void monthsThatFollowEachOtherAreOneInterval() {
    assertEquals(
        List.of(
            new Interval(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 2, 29)),
            new Interval(LocalDate.of(2024, 5, 1), LocalDate.of(2024, 5, 31))),
        Graphs.months(
            List.of(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 2, 1), LocalDate.of(2024, 5, 1))));
  }

  @Test
  void charactersThatXmlCannotHoldAreReplaced() {
    assertEquals("a\ufffdb\ufffd", XmlFile.clean("a\u0000b\ud800"));
  }

  private Export export(SparkSession spark, HostileReports reports) throws Exception {
    return new Export(spark, reports.directory().toString(), out.toString());
  }

  private static List<String> names(List<String> paths) {
    return paths.stream().map(path -> Path.of(path).getFileName().toString()).toList();
  }

  private static long rows(Path csv) throws Exception {
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duck.createStatement();
        ResultSet found =
            statement.executeQuery(
                "SELECT count(*) FROM read_csv('"
                    + csv
                    + "', header = true, all_varchar = true,"
                    + " max_line_size = 10000000)")) {
      found.next();
      return found.getLong(1);
    }
  }

  private static Document parse(Path file) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    return factory.newDocumentBuilder().parse(file.toFile());
  }

  private static List<Element> elements(Document document, String name) {
    NodeList found = document.getElementsByTagNameNS("*", name);
    List<Element> out = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      out.add((Element) found.item(i));
    }
    return out;
  }
}
