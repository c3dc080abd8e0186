package org.chancery.annotate.recognition;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads dates between commas behind the names of a list as if they stood in brackets: "Chile, on 7
 * January, and Guyana, on the 13th, recognised".
 */
final class CommaDates {
  private CommaDates() {}

  /** The nodes with such commas as brackets. */
  static List<Node> bracketed(List<Node> nodes) {
    List<Integer> commas = new ArrayList<>();
    for (int i = 0; i + 4 < nodes.size(); i++) {
      if (isDated(nodes, i)) {
        commas.add(i + 1);
      }
    }
    if (commas.isEmpty() || commas.size() == 1 && !isJoined(nodes, commas.get(0))) {
      return nodes;
    }
    List<Node> found = new ArrayList<>(nodes);
    for (int comma : commas) {
      found.set(comma, nodes.get(comma).as(Tag.OPEN));
      found.set(comma + 3, nodes.get(comma + 3).as(Tag.CLOSE));
    }
    return found;
  }

  /** "Chile, on 7 January,". */
  private static boolean isDated(List<Node> nodes, int name) {
    return nodes.get(name).is(Tag.COUNTRY)
        && nodes.get(name + 1).is(Tag.COMMA)
        && nodes.get(name + 2).is(Tag.PREP)
        && nodes.get(name + 3).is(Tag.DATE)
        && nodes.get(name + 4).is(Tag.COMMA)
        && name + 5 < nodes.size()
        && goesOn(nodes.get(name + 5));
  }

  private static boolean goesOn(Node next) {
    return next.is(Tag.CONJ) || next.is(Tag.COUNTRY) || next.is(Tag.DET) || next.is(Tag.VERB);
  }

  /** Whether the one dated name is a member of a list: "Peru and Chile, on 7 January, did". */
  private static boolean isJoined(List<Node> nodes, int comma) {
    boolean before = comma > 1 && isConjunction(nodes, comma - 2);
    return before || nodes.get(comma + 4).is(Tag.CONJ) && isName(nodes, comma + 5);
  }

  private static boolean isConjunction(List<Node> nodes, int at) {
    int joint = nodes.get(at).is(Tag.DET) ? at - 1 : at;
    return joint > 0 && nodes.get(joint).is(Tag.CONJ) && nodes.get(joint - 1).is(Tag.COUNTRY);
  }

  private static boolean isName(List<Node> nodes, int at) {
    int name = at < nodes.size() && nodes.get(at).is(Tag.DET) ? at + 1 : at;
    return name < nodes.size() && nodes.get(name).is(Tag.COUNTRY);
  }
}
