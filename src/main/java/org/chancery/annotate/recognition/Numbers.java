package org.chancery.annotate.recognition;

import java.util.Map;

/** Small numbers in words. */
final class Numbers {
  private static final Map<String, Integer> WORDS =
      Map.ofEntries(
          Map.entry("two", 2),
          Map.entry("both", 2),
          Map.entry("pair", 2),
          Map.entry("duo", 2),
          Map.entry("three", 3),
          Map.entry("trio", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("seven", 7),
          Map.entry("2", 2),
          Map.entry("3", 3),
          Map.entry("4", 4));

  private Numbers() {}

  /** Whether a noun stands for so many by itself: "the trio". */
  static boolean isGroup(String word) {
    return word.equals("pair") || word.equals("duo") || word.equals("trio");
  }

  /** The number; 0 if the word is none. */
  static int value(String word) {
    return WORDS.getOrDefault(word, 0);
  }

  /** The largest number in a phrase: "the two regions"; 0 if it holds none. */
  static int largest(Parse parse, int phrase) {
    Phrase words = parse.phrase(phrase);
    int number = 0;
    for (int n = words.from(); n < words.to(); n++) {
      number = Math.max(number, value(parse.node(n).word()));
    }
    return number;
  }
}
