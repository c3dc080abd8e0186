package org.chancery.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words of {@code hints.csv}: whole words, pairs joined by a hyphen, and stems ("share*"). */
final class HintWords {
  /** No words: nothing is hinted at. */
  static final HintWords NONE = new HintWords();

  private final Map<String, Integer> whole = new HashMap<>();
  private final Map<String, Integer> stems = new HashMap<>();

  private HintWords() {}

  static HintWords standard() {
    HintWords words = new HintWords();
    for (List<String> row : Tables.rows("hints.csv")) {
      int hint = bit(row.get(2));
      for (String word : row.get(1).split(" ")) {
        if (word.endsWith("*")) {
          words.stems.merge(word.substring(0, word.length() - 1), hint, (a, b) -> a | b);
        } else {
          words.whole.merge(word, hint, (a, b) -> a | b);
        }
      }
    }
    return words;
  }

  int whole(String word) {
    return whole.getOrDefault(word, 0);
  }

  int stem(String stem) {
    return stems.getOrDefault(stem, 0);
  }

  private static int bit(String kind) {
    return switch (kind) {
      case "neutral" -> Hints.NEUTRAL;
      case "never" -> Hints.NEVER;
      case "junk" -> Hints.JUNK;
      case "unlikely" -> Hints.UNLIKELY;
      case "meta" -> Hints.META;
      case "caption" -> Hints.CAPTION;
      case "article" -> Hints.ARTICLE;
      case "body" -> Hints.BODY;
      case "lead" -> Hints.LEAD;
      default -> throw new IllegalStateException("hints.csv knows no kind " + kind);
    };
  }
}
