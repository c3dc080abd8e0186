package org.chancery.annotate.recognition;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Joins verbs that a time or another adverbial parts from their auxiliaries: "had in 1976 broken
 * off" is read as "in 1976 had broken off", "does not, however, recognise" as ", however, does not
 * recognise".
 */
final class SplitVerbs {
  private static final int REACH = 9;

  private SplitVerbs() {}

  /** The nodes with each parted auxiliary, and its negation, right before its verb. */
  static List<Node> joined(List<Node> nodes) {
    List<Node> found = nodes;
    for (int i = 0; i + 2 < nodes.size(); i++) {
      if (!isAuxiliary(nodes.get(i))) {
        continue;
      }
      int end = i + 1;
      while (end < nodes.size() && (is(nodes, end, Tag.NEG) || is(nodes, end, Tag.ADV))) {
        end++;
      }
      int verb = end < nodes.size() ? verb(nodes, nodes.get(i), end) : -1;
      if (verb > 0) {
        found = found == nodes ? new ArrayList<>(nodes) : found;
        Collections.rotate(found.subList(i, verb), i - end);
        i = verb;
      }
    }
    return found;
  }

  private static boolean isAuxiliary(Node node) {
    VerbForm form = node.verb();
    return node.is(Tag.MODAL)
        || node.is(Tag.VERB)
            && form != null
            && form.shape() != VerbForm.Shape.ING
            && switch (form.lemma()) {
              case "have", "do", "be" -> true;
              default -> false;
            };
  }

  /** Whether a verb has the form that an auxiliary asks for. */
  private static boolean fits(Node auxiliary, VerbForm form, boolean apart) {
    VerbForm own = auxiliary.verb();
    if (auxiliary.is(Tag.MODAL) || own == null || own.lemma().equals("do")) {
      return form.shape() == VerbForm.Shape.BASE || form.invariant();
    }
    boolean participle = form.canBeParticiple() || form.invariant();
    return participle && (own.lemma().equals("have") || apart);
  }

  /** The verb behind an adverbial with a preposition, a date or a comma at its head; -1. */
  private static int verb(List<Node> nodes, Node auxiliary, int from) {
    boolean apart = is(nodes, from, Tag.COMMA);
    int first = apart ? from + 1 : from;
    boolean opens =
        first < nodes.size()
            && (is(nodes, first, Tag.PREP)
                || is(nodes, first, Tag.DATE)
                || apart && is(nodes, first, Tag.ADV));
    for (int i = first; opens && i < Math.min(nodes.size(), first + REACH); i++) {
      VerbForm form = nodes.get(i).verb();
      if (is(nodes, i, Tag.VERB)) {
        boolean closed = !apart || is(nodes, i - 1, Tag.COMMA);
        return closed && form != null && fits(auxiliary, form, apart) ? i : -1;
      }
      opens = isInside(nodes.get(i), apart);
    }
    return -1;
  }

  private static boolean isInside(Node node, boolean apart) {
    return node.is(Tag.PREP)
        || node.is(Tag.DATE)
        || node.is(Tag.NOUN)
        || node.is(Tag.DET)
        || node.is(Tag.NUM)
        || node.is(Tag.ADV)
        || node.is(Tag.COUNTRY)
        || apart && node.is(Tag.COMMA);
  }

  private static boolean is(List<Node> nodes, int i, Tag tag) {
    return nodes.get(i).is(tag);
  }
}
