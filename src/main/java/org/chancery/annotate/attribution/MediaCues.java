package org.chancery.annotate.attribution;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.chancery.annotate.text.DataFile;

/** When a preposition before a medium's name credits it: the rules of {@code media-cues.csv}. */
final class MediaCues {
  static final String HEADER = "id,preposition,words,fires,silent";
  private static final int REACH = 9;

  private final Map<String, Set<String>> words = new HashMap<>();

  private MediaCues() {
    for (List<String> row : rows()) {
      words
          .computeIfAbsent(row.get(1), key -> new HashSet<>())
          .addAll(List.of(row.get(2).split(" ", -1)));
    }
  }

  /** The built-in rules. */
  static MediaCues builtIn() {
    return new MediaCues();
  }

  static List<List<String>> rows() {
    return DataFile.rows(MediaCues.class, "media-cues.csv", HEADER);
  }

  /** Whether any rule is about this word. */
  boolean isPreposition(String word) {
    return words.containsKey(word);
  }

  /** Whether the words before a preposition make the medium behind it a source. */
  boolean credits(TaggedText text, int preposition, int floor) {
    Set<String> wanted = words.get(text.word(preposition).toLowerCase(Locale.ROOT));
    if (wanted == null) {
      return false;
    }
    if (wanted.contains("*")) {
      return true;
    }
    for (int at = preposition - 1; at >= Math.max(floor, preposition - REACH); at--) {
      if (wanted.contains(text.word(at).toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }
}
