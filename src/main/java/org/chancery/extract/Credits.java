package org.chancery.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Knows a caption by the credit at its end: {@code credits.csv}. */
final class Credits {
  private static final int LONGEST = 450;
  private static final int TAIL = 70;

  private final List<String> marks = new ArrayList<>();

  private Credits() {}

  static Credits standard() {
    Credits credits = new Credits();
    for (List<String> row : Tables.rows("credits.csv")) {
      credits.marks.addAll(List.of(row.get(1).split("\\|")));
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
    for (String mark : marks) {
      int at = tail.lastIndexOf(mark);
      if (at >= 0 && startsName(tail, at, mark) && !goesOn(tail, at + mark.length())) {
        return true;
      }
    }
    return false;
  }

  private static boolean startsName(String tail, int at, String mark) {
    return at == 0
        || !Character.isLetterOrDigit(tail.charAt(at - 1))
        || !Character.isLetterOrDigit(mark.charAt(0));
  }

  /** A sentence that goes on after the mark is no credit. */
  private static boolean goesOn(String tail, int from) {
    for (int i = from; i + 1 < tail.length(); i++) {
      char c = tail.charAt(i);
      if ((c == '.' || c == '?' || c == '!') && tail.charAt(i + 1) == ' ') {
        return true;
      }
    }
    return false;
  }
}
