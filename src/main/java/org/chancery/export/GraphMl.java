package org.chancery.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A graph as GraphML. The format knows no time: an edge's first and last day are two columns. */
final class GraphMl {
  private GraphMl() {}

  static void write(Graph graph, OutputStream stream) throws IOException {
    try (XmlFile xml = new XmlFile(stream)) {
      xml.open("graphml", "xmlns", "http://graphml.graphdrawing.org/xmlns");
      key(xml, "node", "label", "string");
      keys(xml, "node", graph.nodeAttributes());
      key(xml, "edge", "label", "string");
      key(xml, "edge", "weight", "double");
      key(xml, "edge", "start", "string");
      key(xml, "edge", "end", "string");
      keys(xml, "edge", graph.edgeAttributes());
      xml.open(
          "graph", "id", graph.name(), "edgedefault", graph.directed() ? "directed" : "undirected");
      while (graph.nodes().hasNext()) {
        Graph.Node node = graph.nodes().next();
        xml.open("node", "id", node.id()).text("data", node.label(), "key", "node.label");
        values(xml, "node", graph.nodeAttributes(), node.values());
        xml.end();
      }
      for (long id = 0; graph.edges().hasNext(); id++) {
        edge(xml, graph, graph.edges().next(), id);
      }
      xml.end().end();
    }
  }

  private static void edge(XmlFile xml, Graph graph, Graph.Edge edge, long id) throws IOException {
    xml.open("edge", "id", "e" + id, "source", edge.source(), "target", edge.target());
    xml.text("data", edge.label(), "key", "edge.label");
    xml.text("data", edge.weight(), "key", "edge.weight");
    if (!edge.times().isEmpty()) {
      xml.text("data", edge.times().get(0).start(), "key", "edge.start");
      xml.text("data", edge.times().get(edge.times().size() - 1).end(), "key", "edge.end");
    }
    values(xml, "edge", graph.edgeAttributes(), edge.values());
    xml.end();
  }

  private static void keys(XmlFile xml, String of, List<Attribute> attributes) throws IOException {
    for (Attribute one : attributes) {
      key(xml, of, one.name(), one.type());
    }
  }

  private static void key(XmlFile xml, String of, String name, String type) throws IOException {
    xml.empty("key", "id", of + "." + name, "for", of, "attr.name", name, "attr.type", type);
  }

  private static void values(
      XmlFile xml, String of, List<Attribute> attributes, List<@Nullable Object> values)
      throws IOException {
    for (int i = 0; i < values.size(); i++) {
      Object value = values.get(i);
      if (value != null) {
        xml.text("data", value, "key", of + "." + attributes.get(i).name());
      }
    }
  }
}
