package org.chancery.annotate.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Finds a few stems anywhere in a text, inside words too, in one pass over it.
 *
 * @param <T> what is known of a stem
 */
public final class StemSearch<T> {
  private static final int ASCII = 0x80;

  private final @Nullable List<Entry<T>>[] byFirst;
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
   * @param letters the letters of a stem, two or more, as they are written, the first one of ASCII
   */
  @SuppressWarnings({"unchecked", "rawtypes"})
  public StemSearch(List<T> stems, Function<T, String> letters) {
    byFirst = new @Nullable List[ASCII];
    int least = Integer.MAX_VALUE;
    for (T stem : stems) {
      String written = letters.apply(stem);
      List<Entry<T>> entries = byFirst[written.charAt(0)];
      if (entries == null) {
        entries = new ArrayList<>();
        byFirst[written.charAt(0)] = entries;
      }
      entries.add(new Entry<>(written, stem));
      least = Math.min(least, written.length());
    }
    this.shortest = least;
  }

  /** Tells of every place of every stem, in the order of the text. */
  public void find(TextDocument document, Found<T> found) {
    int end = document.text().length() - shortest;
    for (int at = 0; at <= end; at++) {
      char first = document.charAt(at);
      List<Entry<T>> entries = first < ASCII ? byFirst[first] : null;
      if (entries != null) {
        for (Entry<T> entry : entries) {
          if (stands(document, at, entry.letters)) {
            found.at(entry.value, at);
          }
        }
      }
    }
  }

  private static boolean stands(TextDocument document, int at, String letters) {
    if (document.charAt(at + 1) != letters.charAt(1)
        || at + letters.length() > document.text().length()) {
      return false;
    }
    for (int i = 2; i < letters.length(); i++) {
      if (document.charAt(at + i) != letters.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
