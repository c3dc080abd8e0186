package org.chancery.annotate.time;

import java.util.ArrayList;
import java.util.List;
import org.chancery.annotate.text.DataFile;
import org.jspecify.annotations.Nullable;

/**
 * The words of date expressions, looked up in place: no string is made for a word of the text.
 *
 * <p>Open addressing over the lower-cased ASCII letters.
 */
final class Lexicon {
  private static final int MASK = (1 << 11) - 1;
  private final @Nullable TimeWord[] table = new @Nullable TimeWord[MASK + 1];
  private final int longest;

  private Lexicon(List<TimeWord> words) {
    int max = 0;
    for (TimeWord word : words) {
      int slot = hash(word.text(), 0, word.text().length()) & MASK;
      while (table[slot] != null) {
        slot = slot + 1 & MASK;
      }
      table[slot] = word;
      max = Math.max(max, word.text().length());
    }
    longest = max;
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

  /** The word at {@code [start, end)} of the text, null if it is none of date expressions. */
  @Nullable TimeWord find(String text, int start, int end) {
    if (end - start > longest) {
      return null;
    }
    int slot = hash(text, start, end) & MASK;
    for (TimeWord word; (word = table[slot]) != null; slot = slot + 1 & MASK) {
      if (isWord(word.text(), text, start, end)) {
        return word;
      }
    }
    return null;
  }

  private static boolean isWord(String word, String text, int start, int end) {
    if (word.length() != end - start) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (lower(text.charAt(start + i)) != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static int hash(String text, int start, int end) {
    int hash = end - start;
    for (int i = start; i < end; i++) {
      hash = hash * 31 + lower(text.charAt(i));
    }
    return hash ^ hash >>> 11;
  }

  private static char lower(char c) {
    return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
  }
}
