package org.chancery.annotate.text;

import java.text.Normalizer;

/** Folds characters so that spellings that differ in case, accents or apostrophes meet. */
final class Folding {
  private static final int TABLE = 0x250;

  private static final char[] FOLDED = new char[TABLE];

  static {
    for (char c = 0; c < TABLE; c++) {
      FOLDED[c] = plain(c);
    }
  }

  private Folding() {}

  /** The folded character; the same for every locale. */
  static char fold(char c) {
    return c < TABLE ? FOLDED[c] : plain(c);
  }

  private static char plain(char c) {
    if (c < 0x80) {
      return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }
    if (c == '\u2019' || c == '\u02bc') {
      return '\'';
    }
    if (c == '\u0131') {
      return 'i';
    }
    char base = c;
    if (Character.isLetter(c) && (c < TABLE || c >= 0x1e00 && c < 0x2000)) {
      base = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0);
    }
    return base < 0x80 && base >= 'A' && base <= 'Z'
        ? (char) (base + 32)
        : Character.toLowerCase(base);
  }
}
