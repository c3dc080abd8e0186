package org.chancery.annotate.recognition;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Joins verbs that a time or another adverbial parts from their auxiliaries: "had in 1976 broken
 * off" is read as "in 1976 had broken off", "does not, however, recognise" as ", however, does not
 * recognise". What stands between commas right behind an auxiliary may be anything.
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

  /** The verb behind an adverbial that a preposition or a date opens, or behind commas; -1. */
  private static int verb(List<Node> nodes, Node auxiliary, int from) {
    boolean apart = is(nodes, from, Tag.COMMA);
    int first = apart ? from + 1 : from;
    boolean opens = is(nodes, from, Tag.PREP) || is(nodes, from, Tag.DATE);
    for (int i = first; (opens || apart) && i < Math.min(nodes.size(), first + REACH); i++) {
      VerbForm form = nodes.get(i).verb();
      if (form != null && is(nodes, i, Tag.VERB) && (!apart || is(nodes, i - 1, Tag.COMMA))) {
        return fits(auxiliary, form, apart) ? i : -1;
      }
      if (apart ? is(nodes, i, Tag.BREAK) || is(nodes, i, Tag.QUOTE) : !isInside(nodes.get(i))) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isInside(Node node) {
    return node.is(Tag.PREP)
        || node.is(Tag.DATE)
        || node.is(Tag.NOUN)
        || node.is(Tag.DET)
        || node.is(Tag.NUM)
        || node.is(Tag.ADV)
        || node.is(Tag.COUNTRY);
  }

  private static boolean is(List<Node> nodes, int i, Tag tag) {
    return nodes.get(i).is(tag);
  }
}
