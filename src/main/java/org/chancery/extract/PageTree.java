package org.chancery.extract;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A page flattened: its block elements in document order, each before those inside it, and its
 * blocks of text in document order.
 *
 * @param alternatives the alternative texts of its pictures
 */
record PageTree(List<TreeNode> nodes, List<Block> blocks, Set<String> alternatives) {

  /** The headings that say what the page's title says. */
  BitSet titles(@Nullable String title) {
    BitSet found = new BitSet();
    if (title == null) {
      return found;
    }
    List<String> words = PageStrings.words(title);
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if ((block.kind() == Block.Kind.HEADING || block.kind() == Block.Kind.TITLE)
          && PageStrings.words(block.text()).equals(words)) {
        found.set(i);
      }
    }
    return found;
  }

  /** Whether one of some blocks stands in a node. */
  static boolean has(BitSet some, TreeNode node) {
    int next = some.nextSetBit(node.firstBlock);
    return next >= 0 && next < node.endBlock;
  }

  /** Whether a node is another or lies inside it. */
  boolean isWithin(int node, int ancestor) {
    return node >= ancestor && node < nodes.get(ancestor).endNode;
  }
}
