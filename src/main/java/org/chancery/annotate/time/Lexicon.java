package org.chancery.annotate.time;

import java.util.ArrayList;
import java.util.List;
import org.chancery.annotate.text.DataFile;
import org.chancery.annotate.text.TextDocument;
import org.chancery.annotate.text.WordHash;
import org.jspecify.annotations.Nullable;

/**
 * The words of date expressions, looked up in place: no string is made for a word of the text.
 *
 * <p>Open addressing over the lower-cased ASCII letters.
 */
final class Lexicon {
  private static final int MASK = (1 << 11) - 1;
  private final @Nullable TimeWord[] table = new @Nullable TimeWord[MASK + 1];
  private final int[] hashes = new int[MASK + 1];

  private Lexicon(List<TimeWord> words) {
    for (TimeWord word : words) {
      int hash = WordHash.of(word.text());
      int slot = hash & MASK;
      while (table[slot] != null) {
        slot = slot + 1 & MASK;
      }
      table[slot] = word;
      hashes[slot] = hash;
    }
  }

  /** The built-in words. */
  static Lexicon standard() {
    List<TimeWord> words = new ArrayList<>();
    for (List<String> row : DataFile.rows(Lexicon.class, "words.csv", "word,kind,value")) {
      words.add(
          new TimeWord(row.get(0), WordKind.valueOf(row.get(1)), Integer.parseInt(row.get(2))));
    }
    return new Lexicon(words);
  }

  /** The word at a token of a document, null if it is none of date expressions. */
  @Nullable TimeWord find(TextDocument document, int token) {
    int hash = document.wordHash(token);
    int slot = hash & MASK;
    for (int found; (found = hashes[slot]) != 0; slot = slot + 1 & MASK) {
      TimeWord word = found == hash ? table[slot] : null;
      if (word != null && isWord(word.text(), document, token)) {
        return word;
      }
    }
    return null;
  }

  private static boolean isWord(String word, TextDocument document, int token) {
    int start = document.tokenStart(token);
    if (word.length() != document.tokenEnd(token) - start) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (lower(document.charAt(start + i)) != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static char lower(char c) {
    return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
  }
}
