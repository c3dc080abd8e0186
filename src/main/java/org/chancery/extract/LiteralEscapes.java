package org.chancery.extract;

/**
 * Mends text in which a program left its escapes as they were written: a backslash, a {@code u} and
 * four hexadecimal digits. Invisible characters that were escaped so are dropped.
 */
final class LiteralEscapes {
  private static final String MARK = "\\u";
  private static final int DIGITS = 4;
  private static final int HEXADECIMAL = 16;

  private LiteralEscapes() {}

  static String mended(String text) {
    int mark = text.indexOf(MARK);
    if (mark < 0) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    int from = 0;
    while (mark >= 0) {
      int digits = mark + MARK.length();
      out.append(text, from, mark);
      from = digits + DIGITS;
      if (isHexadecimal(text, digits)) {
        char c = (char) Integer.parseInt(text, digits, from, HEXADECIMAL);
        if (Character.getType(c) != Character.FORMAT && !Character.isISOControl(c)) {
          out.append(c);
        }
      } else {
        from = digits;
        out.append(MARK);
      }
      mark = text.indexOf(MARK, from);
    }
    return out.append(text, from, text.length()).toString();
  }

  private static boolean isHexadecimal(String text, int from) {
    if (from + DIGITS > text.length()) {
      return false;
    }
    for (int i = from; i < from + DIGITS; i++) {
      if (Character.digit(text.charAt(i), HEXADECIMAL) < 0 || text.charAt(i) > 'f') {
        return false;
      }
    }
    return true;
  }
}
