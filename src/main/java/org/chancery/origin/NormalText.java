package org.chancery.origin;

import java.text.Normalizer;
import java.util.Arrays;

/** Text without what copies of it differ in: case, accents, punctuation and white space. */
final class NormalText {
  private static final int ASCII = 0x80;
  private static final char GAP = 0;
  private static final char LEFT_OUT = 1;

  /** What becomes of each ASCII character: a letter or digit, a gap, or nothing. */
  private static final char[] KEPT = new char[ASCII];

  static {
    for (char c = 0; c < ASCII; c++) {
      KEPT[c] = Character.isLetterOrDigit(c) ? Character.toLowerCase(c) : GAP;
    }
    KEPT['\''] = LEFT_OUT;
  }

  private NormalText() {}

  /** The letters and digits in lower case, words separated by one space. */
  static String of(String text) {
    Out out = new Out(text.length());
    int length = text.length();
    for (int i = 0; i < length; ) {
      char c = text.charAt(i);
      if (c < ASCII) {
        out.ascii(c);
        i++;
      } else if (isPunctuation(c)) {
        out.other(c);
        i++;
      } else {
        int end = i + 1;
        while (end < length && text.charAt(end) >= ASCII) {
          end++;
        }
        // marks are left out, so that their order is of no account: runs can be told apart
        Normalizer.normalize(text.substring(i, end), Normalizer.Form.NFKD)
            .codePoints()
            .forEach(out::other);
        i = end;
      }
    }
    return out.text();
  }

  /** Whether a character is of the block of dashes, quotation marks and spaces. */
  private static boolean isPunctuation(char c) {
    return c >= '\u2000' && c <= '\u206F' || c == '\u00A0';
  }

  /** The text so far. */
  private static final class Out {
    private char[] chars;
    private int length;
    private boolean gap;

    private Out(int expected) {
      this.chars = new char[expected + 2];
    }

    private void ascii(char c) {
      char kept = KEPT[c];
      if (kept > LEFT_OUT) {
        letter(kept);
      } else if (kept == GAP) {
        gap = true;
      }
    }

    private void other(int c) {
      if (c < ASCII) {
        ascii((char) c);
      } else if (Character.isLetterOrDigit(c)) {
        int lower = Character.toLowerCase(c);
        if (Character.isBmpCodePoint(lower)) {
          letter((char) lower);
        } else {
          letter(Character.highSurrogate(lower));
          letter(Character.lowSurrogate(lower));
        }
      } else if (Character.getType(c) != Character.NON_SPACING_MARK && c != '\u2019') {
        gap = true;
      }
    }

    private void letter(char c) {
      if (length + 2 > chars.length) {
        chars = Arrays.copyOf(chars, 2 * chars.length);
      }
      if (gap && length > 0) {
        chars[length++] = ' ';
      }
      gap = false;
      chars[length++] = c;
    }

    private String text() {
      return new String(chars, 0, length);
    }
  }
}
