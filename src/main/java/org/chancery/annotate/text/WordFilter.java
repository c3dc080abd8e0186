package org.chancery.annotate.text;

import java.util.BitSet;
import java.util.Collection;

/**
 * A quick first look at tokens: whether one may be any of some words. It is wrong for few others,
 * whose hashes end alike, and for no word of its own, in whatever case.
 */
public final class WordFilter {
  private static final int MASK = (1 << 15) - 1;

  private final BitSet ends = new BitSet(MASK + 1);

  /** A filter for these words, each of one token. */
  public WordFilter(Collection<String> words) {
    words.forEach(word -> ends.set(WordHash.of(word) & MASK));
  }

  /** Whether a token may be one of the words; if not, it is certainly none. */
  public boolean mayHold(TextDocument document, int token) {
    return ends.get(document.wordHash(token) & MASK);
  }
}
