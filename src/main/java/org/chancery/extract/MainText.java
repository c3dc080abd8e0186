package org.chancery.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the article in a flattened page: the subtree with the most running text for the least of
 * anything else, less the parts whose names say that they are no article.
 */
final class MainText {
  private static final double MOST = 0.4;
  private static final double MOST_JUNK = 0.5;
  private static final int LONGEST_STANDFIRST = 20;
  private static final int TEASER_BLOCKS = 5;
  private static final int TEASER_LENGTH = 600;
  private static final double SMALL = 0.5;
  private static final double LONG_META = 300;
  private static final double BODY_START = 300;
  private static final double BODY_BONUS = 1.5;
  private static final double ARTICLE_START = 100;
  private static final double ARTICLE_BONUS = 1.2;

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

  private final PageTree tree;
  private final Confirmed confirmed;
  private final List<String> title;
  private final double[] worth;
  private final boolean[] dropped;

  private MainText(PageTree tree, Confirmed confirmed, @Nullable String title) {
    this.title = title == null ? List.of() : PageStrings.words(title);
    this.tree = tree;
    this.confirmed = confirmed;
    this.worth = new double[tree.blocks().size()];
    this.dropped = new boolean[worth.length];
    for (int i = 0; i < worth.length; i++) {
      double own = BlockWorth.of(tree.blocks().get(i));
      worth[i] = confirmed.has(i) ? Math.max(own, tree.blocks().get(i).text().length()) : own;
    }
  }

  /** The article's blocks in order. */
  static List<Block> of(PageTree tree, Confirmed confirmed, @Nullable String title) {
    return new MainText(tree, confirmed, title).find();
  }

  private List<Block> find() {
    dropHinted();
    TreeNode main = tree.nodes().get(titled(mainNode()));
    List<Block> kept = new ArrayList<>();
    for (int i = title(main.firstBlock); i < main.firstBlock; i++) {
      if (!dropped[i] && worth[i] > 0 && tree.blocks().get(i).kind() == Block.Kind.PARAGRAPH) {
        kept.add(tree.blocks().get(i)); // the standfirst
      }
    }
    int end = end(main);
    for (int i = main.firstBlock; i < end; i++) {
      if (!dropped[i]) {
        kept.add(tree.blocks().get(i));
      }
    }
    return kept;
  }

  /** Of several articles on one page, the one that bears the page's title. */
  private int titled(int main) {
    int found = main;
    int others = 0;
    int end = tree.nodes().get(main).endNode;
    for (int n = main + 1; n < end; n++) {
      TreeNode node = tree.nodes().get(n);
      if (node.tag.equals("article") && goodIn(node.firstBlock, node.endBlock) > LONG_META) {
        if (found == main && hasTitle(node)) {
          found = n;
        } else {
          others++;
        }
        n = node.endNode - 1;
      }
    }
    return others > 0 ? found : main;
  }

  private boolean hasTitle(TreeNode node) {
    for (int i = node.firstBlock; i < node.endBlock; i++) {
      if (isTitle(tree.blocks().get(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean isTitle(Block block) {
    return (block.kind() == Block.Kind.HEADING || block.kind() == Block.Kind.TITLE)
        && PageStrings.words(block.text()).equals(title);
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
      good += dropped[i] ? 0 : Math.max(0, worth[i]);
    }
    return good;
  }

  /** The last heading of the first level before the main text, or where that begins. */
  private int title(int main) {
    for (int i = main - 1; i >= 0 && i > main - LONGEST_STANDFIRST; i--) {
      if (tree.blocks().get(i).kind() == Block.Kind.TITLE) {
        return i + 1;
      }
    }
    return main;
  }

  private void dropHinted() {
    double[] good = goodBefore();
    double all = good[worth.length];
    Map<String, Double> byName = goodByName(good);
    List<TreeNode> nodes = tree.nodes();
    for (int n = 0; n < nodes.size(); n++) {
      TreeNode node = nodes.get(n);
      double own = good[node.endBlock] - good[node.firstBlock];
      double namesakes = Math.max(own, byName.getOrDefault(node.name, 0.0));
      boolean unlikely =
          node.has(Hints.JUNK) || node.has(Hints.UNLIKELY) && !node.has(Hints.BODY | Hints.LEAD);
      boolean meta = node.has(Hints.META) && !node.has(Hints.BODY | Hints.LEAD) && own < LONG_META;
      double most = node.has(Hints.JUNK) ? MOST_JUNK : MOST;
      boolean drop = (unlikely || meta || isTeaser(node)) && namesakes < all * most;
      if (drop) {
        for (int i = node.firstBlock; i < node.endBlock; i++) {
          dropped[i] = !confirmed.has(i);
        }
        n = node.endNode - 1;
      }
    }
  }

  /** A small node that opens with a link for a heading points to another story. */
  private boolean isTeaser(TreeNode node) {
    int count = node.endBlock - node.firstBlock;
    if (count < 2 || count > TEASER_BLOCKS || NO_CONTAINERS.contains(node.tag)) {
      return false;
    }
    return opensWithLink(node);
  }

  private boolean opensWithLink(TreeNode node) {
    int length = 0;
    boolean heading = false;
    for (int i = node.firstBlock; i < node.endBlock; i++) {
      Block block = tree.blocks().get(i);
      length += block.text().length();
      if (length > TEASER_LENGTH) {
        return false;
      }
      boolean opens = block.kind() == Block.Kind.HEADING || i == node.firstBlock && !block.inBody();
      heading |= opens && block.linkDensity() > 0.9 && block.text().length() > 15;
      if (isTitle(block)) {
        return false;
      }
    }
    return heading;
  }

  /** A name that most of the text bears, if only piece by piece, says nothing against it. */
  private Map<String, Double> goodByName(double[] good) {
    Map<String, Double> byName = new HashMap<>();
    for (TreeNode node : tree.nodes()) {
      if (node.hints != 0 && !node.name.isEmpty()) {
        byName.merge(node.name, good[node.endBlock] - good[node.firstBlock], Double::sum);
      }
    }
    return byName;
  }

  private double[] goodBefore() {
    double[] good = new double[worth.length + 1];
    for (int i = 0; i < worth.length; i++) {
      good[i + 1] = good[i] + Math.max(0, worth[i]);
    }
    return good;
  }

  private int mainNode() {
    double[] before = new double[worth.length + 1];
    for (int i = 0; i < worth.length; i++) {
      before[i + 1] = before[i] + (dropped[i] ? 0 : worth[i]);
    }
    int best = 0;
    double most = Double.NEGATIVE_INFINITY;
    for (int n = 0; n < tree.nodes().size(); n++) {
      TreeNode node = tree.nodes().get(n);
      if (NO_CONTAINERS.contains(node.tag)) {
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
