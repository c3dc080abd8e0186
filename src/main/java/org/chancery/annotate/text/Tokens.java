package org.chancery.annotate.text;

import java.util.Arrays;

/**
 * Splits text into tokens: words, numbers, possessive marks and single punctuation characters.
 *
 * <p>Hyphens split ({@code pro-Russian} is three tokens), points inside abbreviations do not
 * ({@code U.S.} is one), {@code 's} is a token of its own. Names of the gazetteer go through the
 * same splitter, so that both sides always agree.
 */
final class Tokens {
  private int[] starts = new int[256];
  private int[] ends = new int[256];
  private TokenKind[] kinds = new TokenKind[256];
  private int count;

  static Tokens of(String text) {
    Tokens tokens = new Tokens();
    tokens.scan(text);
    return tokens;
  }

  int count() {
    return count;
  }

  int start(int token) {
    return starts[token];
  }

  int end(int token) {
    return ends[token];
  }

  TokenKind kind(int token) {
    return kinds[token];
  }

  private void scan(String text) {
    int at = 0;
    int length = text.length();
    while (at < length) {
      char c = text.charAt(at);
      if (Character.isLetter(c) || Character.isSurrogate(c)) {
        at = word(text, at);
      } else if (c >= '0' && c <= '9' || Character.isDigit(c)) {
        at = number(text, at);
      } else if (isApostrophe(c) && isPossessive(text, at)) {
        int end = at + 1 < length && isS(text.charAt(at + 1)) ? at + 2 : at + 1;
        add(at, end, TokenKind.POSSESSIVE);
        at = end;
      } else {
        if (!isBlank(c)) {
          add(at, at + 1, TokenKind.PUNCTUATION);
        }
        at++;
      }
    }
  }

  private int word(String text, int from) {
    int length = text.length();
    int at = from + 1;
    while (at < length) {
      char c = text.charAt(at);
      if (isWordPart(c)) {
        at++;
      } else if (isApostrophe(c) && at + 1 < length && Character.isLetter(text.charAt(at + 1))) {
        if (isPossessive(text, at)) {
          break;
        }
        at++;
      } else if (c == '.' && isAbbreviationPoint(text, from, at)) {
        at++;
      } else {
        break;
      }
    }
    add(from, at, TokenKind.WORD);
    return at;
  }

  /**
   * A point belongs to the word if the word is single letters and points all along: {@code U.S.}.
   */
  private static boolean isAbbreviationPoint(String text, int from, int point) {
    boolean letterBefore = Character.isLetter(text.charAt(point - 1));
    boolean aloneBefore = point - 1 == from || text.charAt(point - 2) == '.';
    if (!letterBefore || !aloneBefore) {
      return false;
    }
    boolean letterAfter =
        point + 1 < text.length()
            && Character.isLetter(text.charAt(point + 1))
            && (point + 2 >= text.length() || !Character.isLetter(text.charAt(point + 2)));
    boolean closesSeries = point - 1 > from;
    return letterAfter || closesSeries;
  }

  private int number(String text, int from) {
    int length = text.length();
    int at = from + 1;
    while (at < length) {
      char c = text.charAt(at);
      boolean inner =
          (c == '.' || c == ',') && at + 1 < length && Character.isDigit(text.charAt(at + 1));
      if (!inner && !Character.isLetterOrDigit(c)) {
        break;
      }
      at++;
    }
    add(from, at, TokenKind.NUMBER);
    return at;
  }

  private static boolean isPossessive(String text, int apostrophe) {
    if (apostrophe == 0) {
      return false;
    }
    char before = text.charAt(apostrophe - 1);
    int next = apostrophe + 1;
    if (next < text.length() && isS(text.charAt(next))) {
      return Character.isLetterOrDigit(before)
              && (next + 1 >= text.length() || !Character.isLetterOrDigit(text.charAt(next + 1)))
          || before == '.' && !followsLetter(text, next);
    }
    return isS(before) && (next >= text.length() || !Character.isLetter(text.charAt(next)));
  }

  private static boolean followsLetter(String text, int at) {
    return at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
  }

  private static boolean isS(char c) {
    return c == 's' || c == 'S';
  }

  private static boolean isWordPart(char c) {
    return Character.isLetterOrDigit(c)
        || Character.isSurrogate(c)
        || c == '\u00ad'
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || c == '\u200b'
        || c == '\ufeff'
        || c < ' ';
  }

  static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019' || c == '\u02bc';
  }

  private void add(int start, int end, TokenKind kind) {
    if (count == starts.length) {
      starts = Arrays.copyOf(starts, count * 2);
      ends = Arrays.copyOf(ends, count * 2);
      kinds = Arrays.copyOf(kinds, count * 2);
    }
    starts[count] = start;
    ends[count] = end;
    kinds[count++] = kind;
  }
}
