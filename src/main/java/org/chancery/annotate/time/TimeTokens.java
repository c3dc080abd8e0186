package org.chancery.annotate.time;

import org.chancery.annotate.text.TextDocument;
import org.chancery.annotate.text.TokenKind;
import org.jspecify.annotations.Nullable;

/** The tokens of one paragraph as the parsers of date expressions see them. */
final class TimeTokens {
  private final TextDocument document;
  private final Lexicon lexicon;
  private final String text;
  private int first;
  private int end;

  TimeTokens(TextDocument document, Lexicon lexicon) {
    this.document = document;
    this.lexicon = lexicon;
    this.text = document.text();
    this.end = document.tokenCount();
  }

  /** Hides all tokens outside of {@code [first, end)}. */
  void limitTo(int first, int end) {
    this.first = first;
    this.end = end;
  }

  boolean has(int token) {
    return token >= first && token < end;
  }

  @Nullable TimeWord word(int token) {
    if (!has(token) || document.tokenKind(token) != TokenKind.WORD) {
      return null;
    }
    return lexicon.find(document, token);
  }

  /** The word's value if it is of this kind, else {@link Integer#MIN_VALUE}. */
  int value(int token, WordKind kind) {
    TimeWord word = word(token);
    return word != null && word.kind() == kind ? word.value() : Integer.MIN_VALUE;
  }

  boolean isKind(int token, WordKind kind) {
    return value(token, kind) != Integer.MIN_VALUE;
  }

  boolean is(int token, String word) {
    return has(token) && document.tokenIs(token, word);
  }

  boolean isAny(int token, String... words) {
    for (String word : words) {
      if (is(token, word)) {
        return true;
      }
    }
    return false;
  }

  boolean isMark(int token, char mark) {
    return has(token)
        && text.charAt(document.tokenStart(token)) == mark
        && document.tokenEnd(token) == document.tokenStart(token) + 1;
  }

  /** The punctuation character at a token, 0 for anything else. */
  char mark(int token) {
    return has(token) && document.tokenKind(token) == TokenKind.PUNCTUATION
        ? text.charAt(document.tokenStart(token))
        : 0;
  }

  boolean isDash(int token) {
    return isMark(token, '-') || isMark(token, '\u2013') || isMark(token, '\u2014');
  }

  boolean isCapitalized(int token) {
    return has(token) && document.isCapitalized(token);
  }

  boolean isWord(int token) {
    return has(token) && document.tokenKind(token) == TokenKind.WORD;
  }

  boolean isPossessive(int token) {
    return has(token) && document.tokenKind(token) == TokenKind.POSSESSIVE;
  }

  /** Whether the token follows the one before without a space. */
  boolean isGlued(int token) {
    return has(token)
        && has(token - 1)
        && document.tokenEnd(token - 1) == document.tokenStart(token);
  }

  int length(int token) {
    return has(token) ? document.tokenEnd(token) - document.tokenStart(token) : 0;
  }

  String string(int token) {
    return document.token(token);
  }

  /** The value of a number in plain digits, at most four of them; -1 for anything else. */
  int digits(int token) {
    int length = length(token);
    if (length == 0 || length > 4 || document.tokenKind(token) != TokenKind.NUMBER) {
      return -1;
    }
    int value = 0;
    for (int i = document.tokenStart(token); i < document.tokenEnd(token); i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        return -1;
      }
      value = value * 10 + c - '0';
    }
    return value;
  }

  /** The value of {@code 13}, {@code 13th}: 1 to 31, else -1. */
  int dayDigits(int token) {
    int length = length(token);
    if (length == 0 || length > 4 || document.tokenKind(token) != TokenKind.NUMBER) {
      return -1;
    }
    int at = document.tokenStart(token);
    int stop = document.tokenEnd(token);
    int value = 0;
    while (at < stop && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      value = value * 10 + text.charAt(at++) - '0';
    }
    boolean plain = at == stop;
    boolean ordinal =
        stop - at == 2
            && (text.regionMatches(true, at, "st", 0, 2)
                || text.regionMatches(true, at, "nd", 0, 2)
                || text.regionMatches(true, at, "rd", 0, 2)
                || text.regionMatches(true, at, "th", 0, 2));
    return (plain && length <= 2 || ordinal) && value >= 1 && value <= 31 ? value : -1;
  }

  boolean isOrdinalDigits(int token) {
    return dayDigits(token) > 0 && digits(token) < 0;
  }

  /** The value of a four-digit year, else -1. */
  int year(int token) {
    int value = length(token) == 4 ? digits(token) : -1;
    return value >= 1000 && value < 2200 ? value : -1;
  }
}
