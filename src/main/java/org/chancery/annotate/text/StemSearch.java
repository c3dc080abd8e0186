package org.chancery.annotate.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Finds a few stems anywhere in a text, inside words too, in one pass over it.
 *
 * @param <T> what is known of a stem
 */
public final class StemSearch<T> {
  private static final int ASCII = 0x80;

  /** The stems by their first two letters, see {@link #slot}. */
  private final Entry<T>[][] byPair;

  private final int shortest;

  private record Entry<T>(String letters, T value) {}

  /** What takes the places. */
  @FunctionalInterface
  public interface Found<T> {
    /**
     * @param at offset of the stem in the document's text
     */
    void at(T value, int at);
  }

  /**
   * @param stems what to find
   * @param letters the letters of a stem, two or more, as they are written, the first two of ASCII
   */
  @SuppressWarnings({"unchecked", "rawtypes"})
  public StemSearch(List<T> stems, Function<T, String> letters) {
    Map<Integer, List<Entry<T>>> gathered = new HashMap<>();
    int least = Integer.MAX_VALUE;
    for (T stem : stems) {
      String written = letters.apply(stem);
      int slot = slot(written.charAt(0), written.charAt(1));
      gathered.computeIfAbsent(slot, key -> new ArrayList<>()).add(new Entry<>(written, stem));
      least = Math.min(least, written.length());
    }
    byPair = new Entry[ASCII * ASCII][];
    Arrays.fill(byPair, new Entry[0]);
    gathered.forEach((slot, entries) -> byPair[slot] = entries.toArray(new Entry[0]));
    this.shortest = least;
  }

  /** Tells of every place of every stem, in the order of the text. */
  public void find(TextDocument document, Found<T> found) {
    char[] text = document.characters();
    int end = text.length - shortest;
    for (int at = 0; at <= end; at++) {
      for (Entry<T> entry : startingWith(text[at], text[at + 1])) {
        if (stands(text, at, entry.letters)) {
          found.at(entry.value, at);
        }
      }
    }
  }

  /** Whether any stem stands in the text. */
  public boolean isIn(TextDocument document) {
    char[] text = document.characters();
    int end = text.length - shortest;
    for (int at = 0; at <= end; at++) {
      for (Entry<T> entry : startingWith(text[at], text[at + 1])) {
        if (stands(text, at, entry.letters)) {
          return true;
        }
      }
    }
    return false;
  }

  private Entry<T>[] startingWith(char first, char second) {
    return byPair[(first | second) < ASCII ? slot(first, second) : 0];
  }

  private static int slot(char first, char second) {
    return first * ASCII + second;
  }

  private static boolean stands(char[] text, int at, String letters) {
    if (at + letters.length() > text.length) {
      return false;
    }
    for (int i = 2; i < letters.length(); i++) {
      if (text[at + i] != letters.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
