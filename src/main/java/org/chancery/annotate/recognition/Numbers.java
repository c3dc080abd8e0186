package org.chancery.annotate.recognition;

import java.util.Map;

/** Small numbers in words. */
final class Numbers {
  private static final Map<String, Integer> WORDS =
      Map.of(
          "two", 2, "both", 2, "three", 3, "four", 4, "five", 5, "six", 6, "seven", 7, "2", 2, "3",
          3, "4", 4);

  private Numbers() {}

  /** The number; 0 if the word is none. */
  static int value(String word) {
    return WORDS.getOrDefault(word, 0);
  }
}
