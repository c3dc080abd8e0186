package org.chancery.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the article in a flattened page: the subtree with the most running text for the least of
 * anything else, less the parts whose names say that they are no article.
 */
final class MainText {
  private static final int LONGEST_STANDFIRST = 20;
  private static final int SHORTEST_STANDFIRST = 60;
  private static final double SMALL = 0.5;
  private static final double LONG_ARTICLE = 300;
  private static final double BODY_START = 300;
  private static final double BODY_BONUS = 1.5;
  private static final double ARTICLE_START = 100;
  private static final double ARTICLE_BONUS = 1.2;

  private final PageTree tree;
  private final Confirmed confirmed;
  private final BitSet titles;
  private final double[] worth;
  private final BitSet dropped;

  private MainText(PageTree tree, Confirmed confirmed, @Nullable String title) {
    this.tree = tree;
    this.confirmed = confirmed;
    this.titles = tree.titles(title);
    this.worth = new double[tree.blocks().size()];
    for (int i = 0; i < worth.length; i++) {
      double own = BlockWorth.of(tree.blocks().get(i));
      worth[i] = confirmed.has(i) ? Math.max(own, tree.blocks().get(i).text().length()) : own;
    }
    this.dropped = SideMatter.of(tree, titles, worth);
    dropped.andNot(confirmed.blocks());
  }

  /** The article's blocks in order. */
  static List<Block> of(PageTree tree, Confirmed confirmed, @Nullable String title) {
    return new MainText(tree, confirmed, title).find();
  }

  private List<Block> find() {
    int found = titled(mainNode());
    TreeNode main = tree.nodes().get(found);
    BitSet pictured = PictureCaptions.of(tree, found);
    List<Block> kept = new ArrayList<>();
    for (int i = title(main.firstBlock); i < main.firstBlock; i++) {
      if (!dropped.get(i) && !titles.get(i) && isStandfirst(tree.blocks().get(i))) {
        kept.add(block(i, pictured));
      }
    }
    int end = end(main);
    for (int i = main.firstBlock; i < end; i++) {
      if (!dropped.get(i)) {
        kept.add(block(i, pictured));
      }
    }
    return kept;
  }

  private Block block(int at, BitSet pictured) {
    Block block = tree.blocks().get(at);
    return pictured.get(at) && !confirmed.has(at) ? block.as(Block.Kind.CAPTION) : block;
  }

  private boolean isStandfirst(Block block) {
    return (block.kind() == Block.Kind.PARAGRAPH || block.kind() == Block.Kind.HEADING)
        && block.linkDensity() < 0.5
        && BlockWorth.weight(block.text()) >= SHORTEST_STANDFIRST;
  }

  /** Of several articles on one page, the one that bears the page's title. */
  private int titled(int main) {
    int found = main;
    int others = 0;
    int end = tree.nodes().get(main).endNode;
    for (int n = main + 1; n < end; n++) {
      TreeNode node = tree.nodes().get(n);
      if (node.tag.equals("article") && goodIn(node.firstBlock, node.endBlock) > LONG_ARTICLE) {
        if (found == main && PageTree.has(titles, node)) {
          found = n;
        } else {
          others++;
        }
        n = node.endNode - 1;
      }
    }
    return others > 0 ? found : main;
  }

  /** Where the main text ends: what little follows the whole of a confirmed body is not of it. */
  private int end(TreeNode main) {
    int last = confirmed.blocks().previousSetBit(main.endBlock - 1);
    if (!confirmed.whole() || last < main.firstBlock) {
      return main.endBlock;
    }
    double inside = goodIn(main.firstBlock, last + 1);
    return goodIn(last + 1, main.endBlock) < inside * SMALL ? last + 1 : main.endBlock;
  }

  private double goodIn(int first, int end) {
    double good = 0;
    for (int i = first; i < end; i++) {
      good += dropped.get(i) ? 0 : Math.max(0, worth[i]);
    }
    return good;
  }

  /** The last heading of the first level before the main text, or where that begins. */
  private int title(int main) {
    for (int i = main - 1; i >= 0 && i > main - LONGEST_STANDFIRST; i--) {
      if (titles.get(i) || tree.blocks().get(i).kind() == Block.Kind.TITLE) {
        return i + 1;
      }
    }
    return main;
  }

  private int mainNode() {
    double[] before = new double[worth.length + 1];
    for (int i = 0; i < worth.length; i++) {
      before[i + 1] = before[i] + (dropped.get(i) ? 0 : worth[i]);
    }
    int best = 0;
    double most = Double.NEGATIVE_INFINITY;
    for (int n = 0; n < tree.nodes().size(); n++) {
      TreeNode node = tree.nodes().get(n);
      if (!node.isContainer()) {
        continue;
      }
      double sum = before[node.endBlock] - before[node.firstBlock];
      if (node.has(Hints.BODY)) {
        sum = (sum + Math.max(0, Math.min(sum, BODY_START))) * BODY_BONUS;
      } else if (node.has(Hints.ARTICLE)) {
        sum = (sum + Math.max(0, Math.min(sum, ARTICLE_START))) * ARTICLE_BONUS;
      }
      if (sum >= most) {
        most = sum;
        best = n;
      }
    }
    return best;
  }
}
