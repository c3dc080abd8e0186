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
  private static final int ASCII = 0x80;

  /** Whether an ASCII character is a letter or a digit. */
  private static final boolean[] PARTS = new boolean[ASCII];

  static {
    for (char c = 0; c < ASCII; c++) {
      PARTS[c] = isLetter(c) || isDigit(c);
    }
  }

  private static final int CHARACTERS_A_TOKEN = 5;
  private static final int FEWEST = 16;

  private final char[] text;
  private int[] starts;
  private int[] ends;
  private TokenKind[] kinds;
  private int count;

  private Tokens(char[] text) {
    int expected = text.length / CHARACTERS_A_TOKEN + FEWEST;
    this.text = text;
    this.starts = new int[expected];
    this.ends = new int[expected];
    this.kinds = new TokenKind[expected];
  }

  static Tokens of(String text) {
    Tokens tokens = new Tokens(text.toCharArray());
    tokens.scan();
    return tokens;
  }

  /** The characters of the text. */
  char[] text() {
    return text;
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

  private void scan() {
    int at = 0;
    int length = text.length;
    while (at < length) {
      char c = text[at];
      if (isLetter(c) || Character.isSurrogate(c)) {
        at = word(at);
      } else if (isDigit(c)) {
        at = number(at);
      } else if (isApostrophe(c) && isPossessive(at)) {
        int end = at + 1 < length && isS(text[at + 1]) ? at + 2 : at + 1;
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

  private int word(int from) {
    int length = text.length;
    int at = from + 1;
    while (at < length) {
      char c = text[at];
      if (isWordPart(c)) {
        at++;
      } else if (isApostrophe(c) && at + 1 < length && isLetter(text[at + 1])) {
        if (isPossessive(at)) {
          break;
        }
        at++;
      } else if (c == '.' && isAbbreviationPoint(from, at)) {
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
  private boolean isAbbreviationPoint(int from, int point) {
    boolean letterBefore = isLetter(text[point - 1]);
    boolean aloneBefore = point - 1 == from || text[point - 2] == '.';
    if (!letterBefore || !aloneBefore) {
      return false;
    }
    boolean letterAfter =
        point + 1 < text.length
            && isLetter(text[point + 1])
            && (point + 2 >= text.length || !isLetter(text[point + 2]));
    boolean closesSeries = point - 1 > from;
    return letterAfter || closesSeries;
  }

  private int number(int from) {
    int length = text.length;
    int at = from + 1;
    while (at < length) {
      char c = text[at];
      boolean inner = (c == '.' || c == ',') && at + 1 < length && isDigit(text[at + 1]);
      if (!inner && !isLetter(c) && !isDigit(c)) {
        break;
      }
      at++;
    }
    add(from, at, TokenKind.NUMBER);
    return at;
  }

  private boolean isPossessive(int apostrophe) {
    if (apostrophe == 0) {
      return false;
    }
    char before = text[apostrophe - 1];
    int next = apostrophe + 1;
    if (next < text.length && isS(text[next])) {
      boolean ends =
          next + 1 >= text.length || !isLetter(text[next + 1]) && !isDigit(text[next + 1]);
      return ends && (before == '.' || isLetter(before) || isDigit(before));
    }
    return isS(before) && (next >= text.length || !isLetter(text[next]));
  }

  private static boolean isLetter(char c) {
    return c < ASCII ? c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' : Character.isLetter(c);
  }

  private static boolean isDigit(char c) {
    return c < ASCII ? c >= '0' && c <= '9' : Character.isDigit(c);
  }

  private static boolean isS(char c) {
    return c == 's' || c == 'S';
  }

  private static boolean isWordPart(char c) {
    if (c < ASCII) {
      return PARTS[c];
    }
    return Character.isLetterOrDigit(c)
        || Character.isSurrogate(c)
        || c == '\u00ad'
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static boolean isBlank(char c) {
    return c <= ' '
        || c >= ASCII
            && (Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || c == '\u200b'
                || c == '\ufeff');
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
