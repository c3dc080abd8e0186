package org.chancery.annotate.recognition;

import java.util.ArrayList;
import java.util.List;

/**
 * Takes quotation marks off that part a verb: {@code has "not yet" recognised}, {@code is "giving
 * it serious thought"}.
 */
final class QuotedVerbs {
  /** Adverbs inside the marks, at most. */
  private static final int LONGEST = 3;

  /** Nodes of a quoted predicate, at most. */
  private static final int LONGEST_PREDICATE = 12;

  private QuotedVerbs() {}

  /** The nodes without such marks. */
  static List<Node> opened(List<Node> nodes) {
    List<Node> found = nodes;
    for (int i = nodes.size() - 2; i > 0; i--) {
      boolean parts = nodes.get(i).is(Tag.QUOTE) && isAuxiliary(nodes.get(i - 1));
      int close = parts ? close(found, i) : -1;
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

  /** The closing mark; -1 if the marks part no verb. */
  private static int close(List<Node> nodes, int open) {
    Node first = nodes.get(open + 1);
    VerbForm form = first.is(Tag.VERB) ? first.verb() : null;
    if (form != null && form.shape() == VerbForm.Shape.ING) {
      return predicateEnd(nodes, open);
    }
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

  private static int predicateEnd(List<Node> nodes, int open) {
    for (int i = open + 1; i < nodes.size() && i <= open + LONGEST_PREDICATE; i++) {
      if (nodes.get(i).is(Tag.QUOTE)) {
        return i;
      }
    }
    return -1;
  }
}
