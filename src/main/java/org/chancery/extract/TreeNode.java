package org.chancery.extract;

import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * A block element of a page, its blocks being those from {@code firstBlock} to {@code endBlock}.
 */
final class TreeNode {
  private static final Set<String> NO_CONTAINERS =
      Set.of(
          "p",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "li",
          "ul",
          "ol",
          "dl",
          "dt",
          "dd",
          "tr",
          "tbody",
          "blockquote",
          "pre",
          "figure",
          "figcaption",
          "header");

  final int parent;
  final Element element;
  final String tag;
  final int hints;
  final String name;
  final int firstBlock;
  int endBlock;
  int endNode;

  /** How many pictures stand inside; before it is closed, how many stood before it. */
  int images;

  TreeNode(int parent, Element element, int hints, int firstBlock, int images) {
    this.parent = parent;
    this.element = element;
    this.tag = element.normalName();
    this.hints = hints;
    this.name = element.className();
    this.firstBlock = firstBlock;
    this.images = images;
  }

  /** Whether it may hold several paragraphs of an article. */
  boolean isContainer() {
    return !NO_CONTAINERS.contains(tag);
  }

  boolean has(int hint) {
    return (hints & hint) != 0;
  }
}
