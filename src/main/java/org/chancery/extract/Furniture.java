package org.chancery.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The paragraphs that sites strew into articles, known by how they begin: {@code furniture.csv}.
 */
final class Furniture {
  private static final int LONGEST = 300;

  /** What a capital I with a dot becomes in lower case. */
  private static final String DOTTED_I = "i\u0307";

  private static final int KEY = 1;

  private final Map<String, List<String>> beginnings = new HashMap<>();
  private final Set<String> whole = new HashSet<>();

  private Furniture() {}

  static Furniture standard() {
    Furniture furniture = new Furniture();
    for (List<String> row : Tables.rows("furniture.csv")) {
      for (String words : row.get(1).split("\\|")) {
        if (row.get(2).equals("yes")) {
          furniture.whole.add(words);
        } else {
          furniture.beginnings.computeIfAbsent(key(words), k -> new ArrayList<>()).add(words);
        }
      }
    }
    return furniture;
  }

  boolean is(String paragraph) {
    if (paragraph.length() > LONGEST || paragraph.length() < KEY) {
      return false;
    }
    String lower = paragraph.toLowerCase(Locale.ROOT).replace(DOTTED_I, "i");
    if (lower.length() < KEY) {
      return false;
    }
    for (String words : beginnings.getOrDefault(key(lower), List.of())) {
      if (lower.startsWith(words) && endsWord(lower, words)) {
        return true;
      }
    }
    return whole.contains(bare(lower));
  }

  private static boolean endsWord(String text, String words) {
    int end = words.length();
    return end == text.length()
        || !Character.isLetter(text.charAt(end))
        || !Character.isLetter(text.charAt(end - 1))
        || text.charAt(end) >= '\u2E80';
  }

  private static String bare(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && !Character.isLetter(text.charAt(start))) {
      start++;
    }
    while (end > start && !Character.isLetter(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  private static String key(String text) {
    return text.substring(0, KEY);
  }
}
