package org.chancery.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A graph as GEXF 1.3 with intervals of days, as Gephi reads it. */
final class Gexf {
  private Gexf() {}

  static void write(Graph graph, OutputStream stream) throws IOException {
    try (XmlFile xml = new XmlFile(stream)) {
      xml.open("gexf", "xmlns", "http://gexf.net/1.3", "version", "1.3");
      xml.open("meta").text("creator", "Chancery").text("description", graph.about()).end();
      xml.open(
          "graph",
          "mode",
          "dynamic",
          "defaultedgetype",
          graph.directed() ? "directed" : "undirected",
          "timeformat",
          "date",
          "timerepresentation",
          "interval");
      attributes(xml, "node", graph.nodeAttributes());
      attributes(xml, "edge", graph.edgeAttributes());
      xml.open("nodes");
      while (graph.nodes().hasNext()) {
        Graph.Node node = graph.nodes().next();
        xml.open("node", "id", node.id(), "label", node.label());
        values(xml, graph.nodeAttributes(), node.values());
        xml.end();
      }
      xml.end().open("edges");
      for (long id = 0; graph.edges().hasNext(); id++) {
        edge(xml, graph, graph.edges().next(), id);
      }
      xml.end().end().end();
    }
  }

  private static void edge(XmlFile xml, Graph graph, Graph.Edge edge, long id) throws IOException {
    xml.open(
        "edge",
        "id",
        id,
        "source",
        edge.source(),
        "target",
        edge.target(),
        "kind",
        edge.kind(),
        "label",
        edge.label(),
        "weight",
        edge.weight());
    values(xml, graph.edgeAttributes(), edge.values());
    if (!edge.times().isEmpty()) {
      xml.open("spells");
      for (Interval time : edge.times()) {
        xml.empty("spell", "start", time.start(), "end", time.end());
      }
      xml.end();
    }
    xml.end();
  }

  private static void attributes(XmlFile xml, String of, List<Attribute> attributes)
      throws IOException {
    xml.open("attributes", "class", of, "mode", "static");
    for (Attribute one : attributes) {
      xml.empty("attribute", "id", one.name(), "title", one.name(), "type", one.type());
    }
    xml.end();
  }

  private static void values(XmlFile xml, List<Attribute> attributes, List<@Nullable Object> values)
      throws IOException {
    xml.open("attvalues");
    for (int i = 0; i < values.size(); i++) {
      Object value = values.get(i);
      if (value != null) {
        xml.empty("attvalue", "for", attributes.get(i).name(), "value", value);
      }
    }
    xml.end();
  }
}
