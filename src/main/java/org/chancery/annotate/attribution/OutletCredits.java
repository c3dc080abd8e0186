package org.chancery.annotate.attribution;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** Reads the outlets credited in brackets behind a news item: {@code (AFP via Dawn) (BBC)}. */
final class OutletCredits {
  /** Languages and kinds of page that stand in brackets beside the outlet. */
  private static final Set<String> NO_OUTLET =
      Set.of(
          "Albanian",
          "Arabic",
          "Armenian",
          "Chinese",
          "Czech",
          "Danish",
          "Dutch",
          "English",
          "Finnish",
          "French",
          "Georgian",
          "German",
          "Greek",
          "Hebrew",
          "Hungarian",
          "Italian",
          "Japanese",
          "Korean",
          "Norwegian",
          "Persian",
          "Polish",
          "Portuguese",
          "Romanian",
          "Russian",
          "Serbian",
          "Spanish",
          "Swedish",
          "Turkish",
          "Ukrainian",
          "Archived",
          "Communiqu\u00e9",
          "Press Release",
          "Press release",
          "Video",
          "Blog",
          "Live");

  private static final int LONGEST = 90;
  private static final int MOST_WORDS = 10;

  private final CreditLine lines;

  OutletCredits(CreditLine lines) {
    this.lines = lines;
  }

  /** The names credited at the end of the passage {@code [start, end)} of a text. */
  List<CreditPart> atEnd(String text, int start, int end) {
    List<int[]> groups = new ArrayList<>();
    int at = skipBack(text, start, end, ".,;\u00a0");
    while (at > start && text.charAt(at - 1) == ')') {
      int open = text.lastIndexOf('(', at - 1);
      if (open < start || at - open > LONGEST) {
        break;
      }
      groups.add(new int[] {open + 1, at - 1});
      at = skipBack(text, start, open, ",;\u00a0");
    }
    if (groups.isEmpty()) {
      return List.of();
    }
    Collections.reverse(groups);
    List<List<CreditPart>> read = new ArrayList<>();
    boolean known = false;
    for (int[] group : groups) {
      List<CreditPart> parts = lines.outlets(text.substring(group[0], group[1]), group[0]);
      known |= parts.stream().anyMatch(part -> part.source() != null || isOffice(part.name()));
      read.add(parts);
    }
    int before = groups.get(0)[0] - 2;
    while (before > start && text.charAt(before) == ' ') {
      before--;
    }
    boolean sentenceEnds = before >= start && ".!?\"\u201d)]".indexOf(text.charAt(before)) >= 0;
    List<CreditPart> found = new ArrayList<>();
    for (List<CreditPart> parts : read) {
      for (CreditPart part : parts) {
        if (part.source() != null || (known || sentenceEnds) && isOutletLike(part.name())) {
          found.add(part);
        }
      }
    }
    return found;
  }

  private static int skipBack(String text, int start, int end, String marks) {
    int at = end;
    while (at > start && (text.charAt(at - 1) <= ' ' || marks.indexOf(text.charAt(at - 1)) >= 0)) {
      at--;
    }
    return at;
  }

  private static boolean isOffice(String name) {
    return name.startsWith("Ministry of ")
        || name.startsWith("Government of ")
        || name.startsWith("Embassy of ")
        || name.startsWith("Office of ");
  }

  /** A name or an address: few words, nearly all of them with a capital, no year. */
  private static boolean isOutletLike(String name) {
    if (NO_OUTLET.contains(name)) {
      return false;
    }
    String[] words = name.split("\\s+", -1);
    if (words.length > MOST_WORDS
        || Character.isDigit(name.charAt(0)) && words.length == 1
        || name.indexOf('\u2013') >= 0) {
      return false;
    }
    int small = 0;
    for (String word : words) {
      boolean filler =
          word.equals("of")
              || word.equals("the")
              || word.equals("for")
              || word.equals("and")
              || word.equals("de")
              || word.equals("la")
              || word.equals("in");
      boolean address = word.indexOf('.') > 0 && word.indexOf('.') < word.length() - 1;
      if (!filler && !address && !Character.isUpperCase(word.charAt(0))) {
        small++;
      }
    }
    return small == 0 || small == 1 && words.length > 2;
  }
}
