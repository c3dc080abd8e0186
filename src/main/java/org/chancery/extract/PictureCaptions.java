package org.chancery.extract;

import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the captions that no name marks as such: a short text that has a box to itself with a
 * picture, or that says what the picture's own alternative text says.
 */
final class PictureCaptions {
  private static final int LONGEST = 250;
  private static final int MOST_BLOCKS = 3;
  private static final int SMALL_PART = 4;
  private static final int SHORTEST_ALTERNATIVE = 15;

  /** What holds running text even where a picture stands in it. */
  private static final Set<String> TEXT = Set.of("p", "li", "td", "th", "dd", "blockquote", "pre");

  private PictureCaptions() {}

  /**
   * The blocks that are captions, as far as the pictures around them tell.
   *
   * @param main the node that holds the running text
   */
  static BitSet of(PageTree tree, int main) {
    BitSet found = new BitSet();
    TreeNode text = tree.nodes().get(main);
    int most = length(tree, text.firstBlock, text.endBlock) / SMALL_PART;
    for (TreeNode node : tree.nodes()) {
      if (node.images > 0
          && !TEXT.contains(node.tag)
          && isCaptionBox(node, tree.blocks())
          && length(tree, node.firstBlock, node.endBlock) <= Math.min(most, LONGEST)) {
        found.set(node.firstBlock, node.endBlock);
      }
    }
    for (int i = text.firstBlock; i < text.endBlock; i++) {
      Block block = tree.blocks().get(i);
      if (block.kind() == Block.Kind.PARAGRAPH
          && block.text().length() >= SHORTEST_ALTERNATIVE
          && block.text().length() <= most
          && tree.alternatives().contains(block.text())) {
        found.set(i);
      }
    }
    return found;
  }

  private static int length(PageTree tree, int first, int end) {
    int length = 0;
    for (Block block : tree.blocks().subList(first, end)) {
      length += block.text().length();
    }
    return length;
  }

  private static boolean isCaptionBox(TreeNode node, List<Block> blocks) {
    int count = node.endBlock - node.firstBlock;
    if (count == 0 || count > MOST_BLOCKS) {
      return false;
    }
    for (Block block : blocks.subList(node.firstBlock, node.endBlock)) {
      if (block.kind() != Block.Kind.PARAGRAPH && block.kind() != Block.Kind.CAPTION) {
        return false;
      }
    }
    return true;
  }
}
