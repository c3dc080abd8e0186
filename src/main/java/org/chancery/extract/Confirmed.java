package org.chancery.extract;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which blocks of a page its own JSON-LD confirms as text of the article.
 *
 * @param blocks the confirmed blocks
 * @param share how much of the JSON-LD's text the page's blocks hold, 0 to 1
 * @param whole whether the last confirmed block ends where the JSON-LD's text ends, so that this is
 *     no mere beginning
 */
record Confirmed(BitSet blocks, double share, boolean whole) {
  private static final int SHORTEST = 25;
  private static final double WHOLE = 0.8;
  private static final int PROBE = 60;

  static final Confirmed NONE = new Confirmed(new BitSet(), 0, false);

  static Confirmed of(PageTree tree, @Nullable String linked) {
    if (linked == null) {
      return NONE;
    }
    String body = letters(linked);
    BitSet found = new BitSet();
    long length = 0;
    String last = "";
    List<Block> blocks = tree.blocks();
    for (int i = 0; i < blocks.size(); i++) {
      String text = letters(blocks.get(i).text());
      if (text.length() >= SHORTEST && isIn(body, text)) {
        found.set(i);
        length += text.length();
        last = text;
      }
    }
    double share = Math.min(1, (double) length / Math.max(1, body.length()));
    String end = last.substring(Math.max(0, last.length() - SHORTEST));
    boolean whole = share >= WHOLE && !end.isEmpty() && body.endsWith(end);
    return new Confirmed(found, share, whole);
  }

  boolean has(int block) {
    return blocks.get(block);
  }

  /** Whether the beginning or the middle of a text stands in the body. */
  private static boolean isIn(String body, String text) {
    int middle = Math.max(0, text.length() / 2 - PROBE / 2);
    return body.contains(text.substring(0, Math.min(text.length(), PROBE)))
        || text.length() > PROBE && body.contains(text.substring(middle, middle + PROBE));
  }

  private static String letters(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        out.append(c);
      }
    }
    return out.toString();
  }
}
