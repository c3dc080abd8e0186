package org.chancery.annotate.recognition;

import java.util.List;

/** Quotation marks that belong to a noun phrase: the "People's Republic" of. */
final class QuotedNouns {
  private QuotedNouns() {}

  /** Whether the mark at a node goes on with the noun phrase that begins at another. */
  static boolean goesOn(List<Node> nodes, int from, int at) {
    return nodes.get(at - 1).is(Tag.DET) || isInside(nodes, from, at) || endsName(nodes, from, at);
  }

  /** The second mark in: does not recognise "so-called independence" of Crimea. */
  private static boolean endsName(List<Node> nodes, int from, int at) {
    return from > 0
        && nodes.get(from - 1).is(Tag.QUOTE)
        && at + 1 < nodes.size()
        && nodes.get(at + 1).is("of");
  }

  /** Whether a quotation mark here belongs to a noun phrase such as: the "People's Republic" of. */
  private static boolean isInside(List<Node> nodes, int from, int at) {
    int open = -1;
    for (int i = from; i < at; i++) {
      if (nodes.get(i).is(Tag.QUOTE)) {
        open = open < 0 ? i : -1;
      }
    }
    if (open >= 0) {
      return true;
    }
    return at + 2 < nodes.size()
        && nodes.get(from).is(Tag.DET)
        && (nodes.get(at - 1).is(Tag.DET) || nodes.get(at - 1).word().indexOf('-') > 0)
        && (nodes.get(at + 1).is(Tag.NOUN) || nodes.get(at + 1).is(Tag.COUNTRY))
        && closesSoon(nodes, at);
  }

  private static boolean closesSoon(List<Node> nodes, int at) {
    for (int i = at + 1; i < Math.min(nodes.size(), at + 5); i++) {
      if (nodes.get(i).is(Tag.QUOTE)) {
        return true;
      }
      if (!nodes.get(i).is(Tag.NOUN)
          && !nodes.get(i).is(Tag.COUNTRY)
          && !nodes.get(i).is(Tag.POSS)) {
        return false;
      }
    }
    return false;
  }
}
