package org.chancery.extract;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds what stands on a page beside its article: parts that their names give away, and teasers of
 * other stories. A name is not believed where it would cost most of the page's text.
 */
final class SideMatter {
  private static final double MOST = 0.4;
  private static final double MOST_JUNK = 0.5;
  private static final double ENOUGH = 300;
  private static final int TEASER_BLOCKS = 5;
  private static final int TEASER_LENGTH = 600;
  private static final int SHORTEST_TEASER = 15;
  private static final double ALL_LINKED = 0.9;

  private final PageTree tree;
  private final BitSet titles;

  /** The good text before each block. */
  private final double[] good;

  private final Map<String, Double> byName = new HashMap<>();

  private SideMatter(PageTree tree, BitSet titles, double[] worth) {
    this.tree = tree;
    this.titles = titles;
    this.good = new double[worth.length + 1];
    for (int i = 0; i < worth.length; i++) {
      good[i + 1] = good[i] + Math.max(0, worth[i]);
    }
    // a name that most of the text bears, if only piece by piece, says nothing against it
    for (TreeNode node : tree.nodes()) {
      if (node.hints != 0 && !node.name.isEmpty()) {
        byName.merge(node.name, goodIn(node), Double::sum);
      }
    }
  }

  /**
   * The blocks that are no part of the article.
   *
   * @param titles the blocks that are the page's title
   * @param worth what each block is worth
   */
  static BitSet of(PageTree tree, BitSet titles, double[] worth) {
    return new SideMatter(tree, titles, worth).find();
  }

  private BitSet find() {
    BitSet dropped = new BitSet();
    int anchor = anchor();
    for (int n = 0; n < tree.nodes().size(); n++) {
      TreeNode node = tree.nodes().get(n);
      if (isNever(node) || isSuspect(node) && (isSmall(node) || isBeside(n, anchor))) {
        dropped.set(node.firstBlock, node.endBlock);
        n = node.endNode - 1;
      }
    }
    return dropped;
  }

  private boolean isNever(TreeNode node) {
    return node.has(Hints.NEVER) && good[good.length - 1] - goodIn(node) > ENOUGH;
  }

  private boolean isSuspect(TreeNode node) {
    boolean named = node.has(Hints.BODY | Hints.LEAD);
    return node.has(Hints.JUNK)
        || node.has(Hints.UNLIKELY) && !named && !hasTitle(node)
        || node.has(Hints.META) && !named && goodIn(node) < ENOUGH
        || isTeaser(node);
  }

  private boolean isSmall(TreeNode node) {
    double namesakes = Math.max(goodIn(node), byName.getOrDefault(node.name, 0.0));
    return namesakes < good[good.length - 1] * (node.has(Hints.JUNK) ? MOST_JUNK : MOST);
  }

  private boolean isBeside(int node, int anchor) {
    return anchor >= 0 && !tree.isWithin(node, anchor) && !tree.isWithin(anchor, node);
  }

  /**
   * The innermost node that is named an article, bears the title and holds text; -1 if there is
   * none. Where there is one, nothing beside it needs to be taken for the article.
   */
  private int anchor() {
    int found = -1;
    List<TreeNode> nodes = tree.nodes();
    for (int n = 0; n < nodes.size(); n++) {
      TreeNode node = nodes.get(n);
      if (node.has(Hints.JUNK | Hints.NEVER | Hints.UNLIKELY)) {
        n = node.endNode - 1;
      } else if (node.has(Hints.ARTICLE | Hints.BODY) && goodIn(node) > ENOUGH && hasTitle(node)) {
        found = n;
      }
    }
    return found;
  }

  private boolean hasTitle(TreeNode node) {
    return PageTree.has(titles, node);
  }

  private double goodIn(TreeNode node) {
    return good[node.endBlock] - good[node.firstBlock];
  }

  /** A small node that opens with a link for a heading points to another story. */
  private boolean isTeaser(TreeNode node) {
    int count = node.endBlock - node.firstBlock;
    if (count < 2 || count > TEASER_BLOCKS || !node.isContainer() || hasTitle(node)) {
      return false;
    }
    int length = 0;
    boolean heading = false;
    for (int i = node.firstBlock; i < node.endBlock; i++) {
      Block block = tree.blocks().get(i);
      length += block.text().length();
      boolean opens = block.kind() == Block.Kind.HEADING || i == node.firstBlock && !block.inBody();
      heading |=
          opens && block.linkDensity() > ALL_LINKED && block.text().length() > SHORTEST_TEASER;
    }
    return heading && length <= TEASER_LENGTH;
  }
}
