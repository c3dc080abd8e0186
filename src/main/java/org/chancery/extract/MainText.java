package org.chancery.extract;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the article in a flattened page: the subtree with the most running text for the least of
 * anything else, less the parts that are no article.
 */
final class MainText {
  private static final double MOST = 0.4;

  private final PageTree tree;
  private final double[] worth;
  private final boolean[] dropped;

  private MainText(PageTree tree) {
    this.tree = tree;
    this.worth = new double[tree.blocks().size()];
    this.dropped = new boolean[tree.blocks().size()];
  }

  /** The article's blocks in order. */
  static List<Block> of(PageTree tree, @Nullable String title) {
    return ArticleBlocks.clean(new MainText(tree).find(), title);
  }

  private List<Block> find() {
    for (int i = 0; i < worth.length; i++) {
      worth[i] = BlockWorth.of(tree.blocks().get(i));
    }
    dropHinted();
    int main = mainNode();
    List<Block> kept = new ArrayList<>();
    TreeNode node = tree.nodes().get(main);
    for (int i = node.firstBlock; i < node.endBlock; i++) {
      if (!dropped[i]) {
        kept.add(tree.blocks().get(i));
      }
    }
    return kept;
  }

  private void dropHinted() {
    double all = goodIn(0, worth.length);
    List<TreeNode> nodes = tree.nodes();
    for (int n = 0; n < nodes.size(); n++) {
      TreeNode node = nodes.get(n);
      double good = goodIn(node.firstBlock, node.endBlock);
      boolean drop =
          node.has(Hints.JUNK) && good < all * MOST
              || node.has(Hints.UNLIKELY) && !node.has(Hints.BODY) && good < all * MOST
              || node.has(Hints.META) && !node.has(Hints.BODY) && good < 300;
      if (drop) {
        for (int i = node.firstBlock; i < node.endBlock; i++) {
          dropped[i] = true;
        }
        n = node.endNode - 1;
      }
    }
  }

  private double goodIn(int first, int end) {
    double sum = 0;
    for (int i = first; i < end; i++) {
      sum += dropped[i] ? 0 : Math.max(0, worth[i]);
    }
    return sum;
  }

  private int mainNode() {
    double[] prefix = new double[worth.length + 1];
    for (int i = 0; i < worth.length; i++) {
      prefix[i + 1] = prefix[i] + (dropped[i] ? 0 : worth[i]);
    }
    int best = 0;
    double most = Double.NEGATIVE_INFINITY;
    for (int n = 0; n < tree.nodes().size(); n++) {
      TreeNode node = tree.nodes().get(n);
      double sum = prefix[node.endBlock] - prefix[node.firstBlock];
      if (node.has(Hints.BODY)) {
        sum *= 1.3;
      } else if (node.has(Hints.ARTICLE)) {
        sum *= 1.1;
      }
      if (sum >= most) {
        most = sum;
        best = n;
      }
    }
    return best;
  }
}
