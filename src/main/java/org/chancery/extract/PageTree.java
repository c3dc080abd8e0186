package org.chancery.extract;

import java.util.List;

/**
 * A page flattened: its block elements in document order, each before those inside it, and its
 * blocks of text in document order.
 */
record PageTree(List<TreeNode> nodes, List<Block> blocks) {

  /** Whether a node is another or lies inside it. */
  boolean isWithin(int node, int ancestor) {
    return node >= ancestor && node < nodes.get(ancestor).endNode;
  }
}
