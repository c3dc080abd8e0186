package org.chancery.extract;

import org.jsoup.nodes.Element;

/**
 * A block element of a page, its blocks being those from {@code firstBlock} to {@code endBlock}.
 */
final class TreeNode {
  final int parent;
  final Element element;
  final String tag;
  final int hints;
  final String name;
  final int firstBlock;
  int endBlock;
  int endNode;

  TreeNode(int parent, Element element, int hints, int firstBlock) {
    this.parent = parent;
    this.element = element;
    this.tag = element.normalName();
    this.hints = hints;
    this.name = element.className();
    this.firstBlock = firstBlock;
  }

  boolean has(int hint) {
    return (hints & hint) != 0;
  }
}
