package org.chancery.annotate.recognition;

import java.util.ArrayList;
import java.util.List;

/**
 * Joins perfect tenses that a time or another adverbial parts: "had in 1976 broken off" is read as
 * "in 1976 had broken off".
 */
final class SplitPerfects {
  private static final int REACH = 9;

  private SplitPerfects() {}

  /** The nodes with each parted auxiliary right before its participle. */
  static List<Node> joined(List<Node> nodes) {
    List<Node> found = nodes;
    for (int i = 0; i + 2 < nodes.size(); i++) {
      int participle = isHave(nodes.get(i)) ? participle(nodes, i + 1) : -1;
      if (participle > 0) {
        found = found == nodes ? new ArrayList<>(nodes) : found;
        found.add(participle - 1, found.remove(i));
        i = participle;
      }
    }
    return found;
  }

  private static boolean isHave(Node node) {
    VerbForm form = node.verb();
    return node.is(Tag.VERB)
        && form != null
        && form.lemma().equals("have")
        && form.shape() != VerbForm.Shape.ING;
  }

  /** The participle behind an adverbial with a preposition or a date at its head; -1. */
  private static int participle(List<Node> nodes, int from) {
    int first = nodes.get(from).is(Tag.COMMA) ? from + 1 : from;
    if (!nodes.get(first).is(Tag.PREP) && !nodes.get(first).is(Tag.DATE)) {
      return -1;
    }
    boolean apart = first > from;
    for (int i = first; i < Math.min(nodes.size(), first + REACH); i++) {
      Node node = nodes.get(i);
      VerbForm form = node.verb();
      if (node.is(Tag.VERB)) {
        boolean closed = !apart || nodes.get(i - 1).is(Tag.COMMA);
        return closed && form != null && (form.canBeParticiple() || form.invariant()) ? i : -1;
      }
      boolean inside =
          node.is(Tag.PREP)
              || node.is(Tag.DATE)
              || node.is(Tag.NOUN)
              || node.is(Tag.DET)
              || node.is(Tag.NUM)
              || node.is(Tag.ADV)
              || node.is(Tag.COUNTRY)
              || apart && node.is(Tag.COMMA);
      if (!inside) {
        return -1;
      }
    }
    return -1;
  }
}
