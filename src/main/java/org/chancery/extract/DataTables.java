package org.chancery.extract;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Tells tables of data from tables that only lay out a page. */
final class DataTables {
  private static final int LONGEST_CELL = 400;
  private static final int LOOK_AT = 4000;

  private DataTables() {}

  /** Whether no cell holds a table, a list, a heading or a text as long as a paragraph. */
  static boolean isData(Element table) {
    Node node = table;
    int cell = 0;
    for (int seen = 0; seen < LOOK_AT; seen++) {
      Node next = next(node, table);
      if (next == null) {
        return true;
      }
      node = next;
      if (node instanceof TextNode text) {
        cell += text.isBlank() ? 0 : text.getWholeText().length();
        if (cell > LONGEST_CELL) {
          return false;
        }
      } else if (node instanceof Element element) {
        switch (element.normalName()) {
          case "td", "th" -> cell = 0;
          case "table",
              "ul",
              "ol",
              "h1",
              "h2",
              "h3",
              "h4",
              "form",
              "article",
              "section",
              "script" -> {
            return false;
          }
          default -> {}
        }
      }
    }
    return false;
  }

  private static @Nullable Node next(Node node, Node root) {
    if (node.childNodeSize() > 0) {
      return node.childNode(0);
    }
    Node at = node;
    while (!at.equals(root)) {
      Node sibling = at.nextSibling();
      if (sibling != null) {
        return sibling;
      }
      Node parent = at.parent();
      if (parent == null) {
        return null;
      }
      at = parent;
    }
    return null;
  }
}
