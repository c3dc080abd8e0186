package org.chancery.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Knows a caption by the credit at its end: {@code credits.csv}. */
final class Credits {
  private static final int LONGEST = 450;
  private static final int TAIL = 70;
  private static final int LONGEST_REST = 40;

  /** What follows the brackets around an agency's name where they stand in a sentence. */
  private static final Pattern SENTENCE = Pattern.compile("[^)]{0,12}\\),? \\p{L}");

  /** The marks by their first character. */
  private final Map<Character, List<String>> marks = new HashMap<>();

  private Credits() {}

  static Credits standard() {
    Credits credits = new Credits();
    for (List<String> row : Tables.rows("credits.csv")) {
      for (String mark : row.get(1).split("\\|")) {
        credits.marks.computeIfAbsent(mark.charAt(0), c -> new ArrayList<>()).add(mark);
      }
    }
    return credits;
  }

  /** Whether a paragraph ends in a credit, or is one. */
  boolean endIn(String paragraph) {
    if (paragraph.length() > LONGEST) {
      return false;
    }
    int from = Math.max(0, paragraph.length() - TAIL);
    String tail = paragraph.substring(from).toLowerCase(Locale.ROOT);
    for (int at = 0; at < tail.length(); at++) {
      if (at > 0
          && Character.isLetter(tail.charAt(at))
          && Character.isLetter(tail.charAt(at - 1))) {
        continue;
      }
      for (String mark : marks.getOrDefault(tail.charAt(at), List.of())) {
        if (tail.startsWith(mark, at)
            && startsName(tail, at, mark)
            && !goesOn(tail, at + mark.length(), mark)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean startsName(String tail, int at, String mark) {
    return at == 0
        || !Character.isLetterOrDigit(tail.charAt(at - 1))
        || !Character.isLetterOrDigit(mark.charAt(0));
  }

  /** A sentence that goes on after the mark is no credit, nor is an agency's name within one. */
  private static boolean goesOn(String tail, int from, String mark) {
    if (mark.charAt(0) == '(' && mark.charAt(mark.length() - 1) != ')') {
      String rest = tail.substring(from);
      return rest.length() > LONGEST_REST || SENTENCE.matcher(rest).lookingAt();
    }
    for (int i = from; i + 1 < tail.length(); i++) {
      char c = tail.charAt(i);
      if ((c == '.' || c == '?' || c == '!') && tail.charAt(i + 1) == ' ') {
        return true;
      }
    }
    return false;
  }
}
