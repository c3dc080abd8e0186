package org.chancery.annotate.text;

/** The shape of a token. */
public enum TokenKind {
  /** Letters, with inner apostrophes, or an abbreviation with its points: {@code U.S.}. */
  WORD,
  /**
   * Digits, with inner points and commas, or with letters behind: {@code 1,000.5}, {@code 13th}.
   */
  NUMBER,
  /** The mark of possession: {@code 's} or a lone apostrophe after a plural. */
  POSSESSIVE,
  /** Any other character, one a token. */
  PUNCTUATION
}
