package org.chancery.annotate.recognition;

import java.util.ArrayList;
import java.util.List;

/** Takes the quotation marks off an adverb inside a verb: {@code has "not yet" recognised}. */
final class QuotedAdverbs {
  private static final int LONGEST = 3;

  private QuotedAdverbs() {}

  /** The nodes without such marks. */
  static List<Node> opened(List<Node> nodes) {
    List<Node> found = nodes;
    for (int i = nodes.size() - 2; i > 0; i--) {
      int close =
          nodes.get(i).is(Tag.QUOTE) && isAuxiliary(nodes.get(i - 1)) ? close(nodes, i) : -1;
      if (close > 0) {
        found = found == nodes ? new ArrayList<>(nodes) : found;
        found.remove(close);
        found.remove(i);
      }
    }
    return found;
  }

  private static boolean isAuxiliary(Node node) {
    return node.is(Tag.MODAL) || node.verb() != null && Words.isAuxiliary(node.verb());
  }

  /** The closing mark right before a verb, with nothing but adverbs inside; -1. */
  private static int close(List<Node> nodes, int open) {
    for (int i = open + 1; i + 1 < nodes.size() && i <= open + LONGEST + 1; i++) {
      Node node = nodes.get(i);
      if (node.is(Tag.QUOTE)) {
        return i > open + 1 && nodes.get(i + 1).is(Tag.VERB) ? i : -1;
      }
      if (!node.is(Tag.ADV) && !node.is(Tag.NEG)) {
        return -1;
      }
    }
    return -1;
  }
}
