package org.chancery.annotate.text;

/**
 * Hashes of words, never 0, that letter case, accents and kinds of apostrophe do not change: a
 * document has one for each token, so that every table of words is looked up by the same one.
 */
public final class WordHash {
  private WordHash() {}

  /** The hash of a word. */
  public static int of(String word) {
    return of(word.toCharArray(), 0, word.length());
  }

  static int of(char[] text, int start, int end) {
    int hash = 0;
    for (int at = start; at < end; at++) {
      hash = hash * 31 + Folding.fold(text[at]);
    }
    int mixed = hash ^ hash >>> 15;
    return mixed == 0 ? 1 : mixed;
  }
}
