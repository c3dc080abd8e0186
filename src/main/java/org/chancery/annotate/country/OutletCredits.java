package org.chancery.annotate.country;

import java.util.Set;
import org.chancery.annotate.text.Paragraph;
import org.chancery.annotate.text.TextDocument;
import org.chancery.annotate.text.TokenKind;

/** Outlets named in brackets at the end of an item: "(The Times of India) (Reuters Canada)". */
final class OutletCredits {
  private static final int LONGEST = 12;
  private static final Set<String> SMALL_WORDS =
      Set.of("of", "the", "via", "and", "for", "de", "la", "el", "on", "in");

  private OutletCredits() {}

  static boolean holds(TextDocument document, Paragraph paragraph, int first, int end) {
    int open = bracket(document, paragraph, first - 1, -1, '(');
    int close = bracket(document, paragraph, end, 1, ')');
    if (open < 0 || close < 0) {
      return false;
    }
    for (int at = open + 1; at < close; at++) {
      if (document.tokenKind(at) == TokenKind.WORD
          && !document.isCapitalized(at)
          && !SMALL_WORDS.contains(document.token(at))
          && document.token(at).indexOf('.') < 0) {
        return false;
      }
    }
    if (open > paragraph.firstToken() && endsBefore(document, open - 1)) {
      return true;
    }
    boolean whole = open + 1 == first && close == end;
    boolean last =
        close + 1 >= paragraph.endToken()
            || document.text().charAt(document.tokenStart(close + 1)) == '(';
    return last && !whole;
  }

  private static boolean endsBefore(TextDocument document, int token) {
    char c = document.text().charAt(document.tokenEnd(token) - 1);
    return c == '.' || c == ')' || c == '!' || c == '?' || c == '"' || c == '\u201d';
  }

  private static int bracket(
      TextDocument document, Paragraph paragraph, int from, int step, char wanted) {
    for (int at = from, seen = 0;
        at >= paragraph.firstToken() && at < paragraph.endToken() && seen < LONGEST;
        at += step, seen++) {
      char c = document.text().charAt(document.tokenStart(at));
      if (c == wanted) {
        return at;
      }
      if (c == '(' || c == ')' || c == ';') {
        return -1;
      }
    }
    return -1;
  }
}
