package org.chancery.extract;

/**
 * A block element of a page, its blocks being those from {@code firstBlock} to {@code endBlock}.
 */
final class TreeNode {
  final int parent;
  final String tag;
  final int hints;
  final String name;
  final int firstBlock;
  int endBlock;
  int endNode;

  TreeNode(int parent, String tag, int hints, String name, int firstBlock) {
    this.parent = parent;
    this.tag = tag;
    this.hints = hints;
    this.name = name;
    this.firstBlock = firstBlock;
  }

  boolean has(int hint) {
    return (hints & hint) != 0;
  }
}
