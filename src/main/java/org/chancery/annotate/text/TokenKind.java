package org.chancery.annotate.text;

/** The shape of a token. */
public enum TokenKind {
  /** Letters, with inner apostrophes, or an abbreviation with its points: {@code U.S.}. */
  WORD(0),
  /**
   * Digits, with inner points and commas, or with letters behind: {@code 1,000.5}, {@code 13th}.
   */
  NUMBER(1),
  /** The mark of possession: {@code 's} or a lone apostrophe after a plural. */
  POSSESSIVE(2),
  /** Any other character, one a token. */
  PUNCTUATION(3);

  private static final TokenKind[] BY_CODE = new TokenKind[values().length];

  static {
    for (TokenKind kind : values()) {
      BY_CODE[kind.code] = kind;
    }
  }

  private final byte code;

  TokenKind(int code) {
    this.code = (byte) code;
  }

  /** The kind in a byte. */
  byte code() {
    return code;
  }

  /** The kind that a byte stands for. */
  static TokenKind of(byte code) {
    return BY_CODE[code];
  }
}
