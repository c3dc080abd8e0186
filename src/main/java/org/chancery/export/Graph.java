package org.chancery.export;

import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A graph whose nodes and edges are read once, one by one, nodes first.
 *
 * @param name also that of its file
 * @param about what it shows, in a sentence
 * @param nodeAttributes the columns of the nodes
 * @param edgeAttributes the columns of the edges
 */
record Graph(
    String name,
    String about,
    boolean directed,
    List<Attribute> nodeAttributes,
    List<Attribute> edgeAttributes,
    Iterator<Node> nodes,
    Iterator<Edge> edges) {

  /** A node; its values stand in the order of the attributes. */
  record Node(String id, String label, List<@Nullable Object> values) {}

  /**
   * An edge.
   *
   * @param kind tells apart the edges between the same two nodes; null if there is only one
   * @param weight above 0
   * @param times when it is there, in order; empty if always
   */
  record Edge(
      String source,
      String target,
      @Nullable String kind,
      double weight,
      String label,
      List<@Nullable Object> values,
      List<Interval> times) {}
}
