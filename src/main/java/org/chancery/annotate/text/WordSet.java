package org.chancery.annotate.text;

import java.util.Collection;

/**
 * Words that a document's tokens are looked up in without a string made of the token; letter case
 * makes no difference.
 *
 * <p>Open addressing over {@link WordHash}.
 */
public final class WordSet {
  private static final int SMALLEST = 16;

  private final int[] hashes;
  private final String[] words;

  /**
   * A set of words.
   *
   * @param words words as single tokens, no two of them alike but for case
   */
  public WordSet(Collection<String> words) {
    int size = Integer.highestOneBit(Math.max(SMALLEST, words.size())) * 4;
    this.hashes = new int[size];
    this.words = new String[size];
    for (String word : words) {
      int hash = WordHash.of(word);
      int slot = hash & (size - 1);
      while (hashes[slot] != 0) {
        slot = (slot + 1) & (size - 1);
      }
      hashes[slot] = hash;
      this.words[slot] = word;
    }
  }

  /** Whether a token of a document is one of the words; false for a token that is not there. */
  public boolean holds(TextDocument document, int token) {
    if (token < 0 || token >= document.tokenCount()) {
      return false;
    }
    int hash = document.wordHash(token);
    int slot = hash & (hashes.length - 1);
    for (int found; (found = hashes[slot]) != 0; slot = (slot + 1) & (hashes.length - 1)) {
      if (found == hash && document.tokenIs(token, words[slot])) {
        return true;
      }
    }
    return false;
  }

  /** Whether one of the tokens {@code [first, end)} is one of the words. */
  public boolean holdsAny(TextDocument document, int first, int end) {
    for (int token = first; token < end; token++) {
      if (holds(document, token)) {
        return true;
      }
    }
    return false;
  }
}
