package org.chancery.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.chancery.html.Html;
import org.chancery.html.Page;
import org.chancery.html.Resources;
import org.chancery.report.Material;

/**
 * The reports as one page of HTML that works from disk: its scripts, style, map and data are in it,
 * and its policy lets no request out.
 *
 * <p>All that comes from articles travels as JSON in an element that is not run, and is shown as
 * text.
 */
public final class ReportPage {
  private static final List<Part> PARTS =
      List.of(
          new CorpusPart(),
          new TimelinePart(),
          new StatusPart(),
          new PairPart(),
          new VolumePart(),
          new SourcePart(),
          new BadInputPart());

  /** The scripts, in the order in which they need each other. */
  private static final List<String> SCRIPTS =
      List.of(
          "dom.js",
          "data.js",
          "state.js",
          "table.js",
          "chart.js",
          "evidence.js",
          "overview.js",
          "timeline.js",
          "status.js",
          "pairs.js",
          "series.js",
          "sources.js",
          "map.js",
          "about.js",
          "search.js",
          "main.js");

  private static final int AT_ONCE = 3;

  private final Map<String, JsonNode> parts;

  private ReportPage(Map<String, JsonNode> parts) {
    this.parts = parts;
  }

  /** The page of finished reports, queried now. */
  public static ReportPage of(Material material) {
    return new ReportPage(queries(material));
  }

  /** The page with what else there is to say of the run. */
  public String html(RunFacts facts) {
    ObjectNode data = JsonTable.JSON.createObjectNode();
    data.set("run", JsonTable.JSON.valueToTree(facts));
    data.set("names", Countries.names());
    data.set("places", Countries.places());
    parts.forEach(data::set);
    return html(data);
  }

  /** The parts' queries; a few at once, for most are too small to keep the machine busy. */
  private static Map<String, JsonNode> queries(Material material) {
    ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
    try {
      Map<String, Future<JsonNode>> running = new LinkedHashMap<>();
      for (Part part : PARTS) {
        running.put(part.name(), threads.submit(() -> part.data(material)));
      }
      Map<String, JsonNode> done = new LinkedHashMap<>();
      for (Map.Entry<String, Future<JsonNode>> part : running.entrySet()) {
        done.put(part.getKey(), part.getValue().get());
      }
      return done;
    } catch (ExecutionException e) {
      throw new IllegalStateException("Cannot query the reports for their page", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Stopped while making the page", e);
    } finally {
      threads.shutdownNow();
    }
  }

  private static String html(ObjectNode data) {
    List<String> code = new ArrayList<>();
    for (String script : SCRIPTS) {
      code.add(Resources.text(ReportPage.class, "js/" + script));
    }
    try {
      return new Page(Resources.text(ReportPage.class, "report.html"))
          .style("style", Page.theme() + Resources.text(ReportPage.class, "report.css"))
          .script("script", "'use strict';\n(() => {\n" + String.join("\n", code) + "})();\n")
          .markup("data", Html.json(JsonTable.JSON.writeValueAsString(data)))
          .markup("shapes", Html.json(Countries.shapes()))
          .toString();
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Cannot write the page's data", e);
    }
  }
}
