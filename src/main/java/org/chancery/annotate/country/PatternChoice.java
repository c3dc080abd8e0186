package org.chancery.annotate.country;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Patterns of which one must fit, found by the word beside the name: most of a rule's many patterns
 * need not be tried.
 */
final class PatternChoice {
  private final List<TokenPattern> open = new ArrayList<>();
  private final Map<String, List<TokenPattern>> byNearest = new HashMap<>();

  PatternChoice(List<TokenPattern> patterns) {
    for (TokenPattern pattern : patterns) {
      Set<String> nearest = pattern.nearestWords();
      if (nearest.isEmpty()) {
        open.add(pattern);
      }
      for (String word : nearest) {
        byNearest.computeIfAbsent(word, key -> new ArrayList<>(1)).add(pattern);
      }
    }
  }

  boolean isEmpty() {
    return open.isEmpty() && byNearest.isEmpty();
  }

  /** Whether a pattern fits the tokens from {@code from} on, in the patterns' direction. */
  boolean fits(SentenceView sentence, int from) {
    return isEmpty()
        || anyFits(open, sentence, from)
        || anyFits(byNearest.getOrDefault(sentence.lower(from), List.of()), sentence, from);
  }

  private static boolean anyFits(List<TokenPattern> patterns, SentenceView sentence, int from) {
    for (TokenPattern pattern : patterns) {
      if (pattern.matches(sentence, from)) {
        return true;
      }
    }
    return false;
  }
}
