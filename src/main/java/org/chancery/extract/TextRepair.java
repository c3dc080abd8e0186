package org.chancery.extract;

import java.text.Normalizer;

/**
 * Mends what went wrong with a text before it came here, and returns any other text as it is: line
 * ends of other systems, control characters, soft hyphens and invisible spaces, literal escapes,
 * UTF-8 that was read as Windows-1252, letters apart from their accents.
 */
final class TextRepair {
  private static final char SOFT_HYPHEN = '\u00AD';
  private static final char ZERO_WIDTH_SPACE = '\u200B';
  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final char WORD_JOINER = '\u2060';
  private static final char FIRST_COMBINING = '\u0300';

  /** Dashes, quotation marks and dots, the most frequent characters that have no other form. */
  private static final char FIRST_DASH = '\u2010';

  private static final char LAST_DOTS = '\u2027';

  private TextRepair() {}

  static String mended(String text) {
    String out = composed(LiteralEscapes.mended(text));
    boolean control = false;
    boolean mojibake = false;
    for (int i = 0; i < out.length(); i++) {
      char c = out.charAt(i);
      if (c >= ' ' && c < '\u007F') {
        continue;
      }
      control |= isDropped(out, i) || c == '\r';
      mojibake |= Mojibake.mayBegin(c) || c >= '\u0080' && c < '\u00A0';
    }
    out = mojibake ? Mojibake.mended(out) : out;
    return control ? withoutControls(out) : out;
  }

  private static String composed(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= FIRST_COMBINING && (c < FIRST_DASH || c > LAST_DOTS)) {
        return Normalizer.isNormalized(text, Normalizer.Form.NFC)
            ? text
            : Normalizer.normalize(text, Normalizer.Form.NFC);
      }
    }
    return text;
  }

  private static String withoutControls(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\r') {
        if (i + 1 == text.length() || text.charAt(i + 1) != '\n') {
          out.append('\n');
        }
      } else if (!isDropped(text, i)) {
        out.append(c);
      }
    }
    return out.toString();
  }

  private static boolean isDropped(String text, int at) {
    char c = text.charAt(at);
    if (c < ' ') {
      return c != '\n' && c != '\t' && c != '\r';
    }
    return switch (c) {
      case '\u007F', SOFT_HYPHEN, BYTE_ORDER_MARK, WORD_JOINER -> true;
      case ZERO_WIDTH_SPACE -> !partsWords(text, at - 1) && !partsWords(text, at + 1);
      default -> false;
    };
  }

  /** Thai, Lao, Burmese and Khmer part their words with it. */
  private static boolean partsWords(String text, int at) {
    if (at < 0 || at >= text.length()) {
      return false;
    }
    char c = text.charAt(at);
    return c >= '\u0E00' && c < '\u0F00'
        || c >= '\u1000' && c < '\u10A0'
        || c >= '\u1780' && c < '\u1800';
  }
}
