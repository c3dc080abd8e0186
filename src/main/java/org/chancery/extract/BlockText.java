package org.chancery.extract;

/** Gathers the text of one block: collapses white space, counts what stands inside links. */
final class BlockText {
  private final StringBuilder text = new StringBuilder();
  private boolean pendingSpace;
  private int pendingBreaks;
  private boolean pendingCell;
  private int links;
  private int linkChars;

  void append(String run) {
    int at = 0;
    while (at < run.length()) {
      if (isSpace(run.charAt(at))) {
        pendingSpace = true;
        at++;
        continue;
      }
      int end = at + 1;
      while (end < run.length() && !isSpace(run.charAt(end))) {
        end++;
      }
      if (text.length() > 0) {
        separate();
      }
      pendingSpace = false;
      pendingBreaks = 0;
      pendingCell = false;
      text.append(run, at, end);
      linkChars += links > 0 ? end - at : 0;
      at = end;
    }
  }

  private void separate() {
    if (pendingCell) {
      text.append('\t');
    } else if (pendingBreaks > 0) {
      text.append('\n');
    } else if (pendingSpace) {
      text.append(' ');
      linkChars += links > 0 ? 1 : 0;
    }
  }

  /** Notes a line break; true if it is the second in a row, which ends a paragraph. */
  boolean lineBreak() {
    pendingBreaks++;
    return pendingBreaks > 1 && text.length() > 0;
  }

  void space() {
    pendingSpace = true;
  }

  void cell() {
    pendingCell = true;
  }

  void openLink() {
    links++;
  }

  void closeLink() {
    links--;
  }

  boolean isBlank() {
    return text.length() == 0;
  }

  int linkChars() {
    return linkChars;
  }

  String take() {
    String taken = TextRepair.mended(text.toString());
    clear();
    return taken;
  }

  void clear() {
    text.setLength(0);
    pendingSpace = false;
    pendingBreaks = 0;
    pendingCell = false;
    linkChars = 0;
  }

  private static boolean isSpace(char c) {
    return c <= ' ' || c == '\u00A0' || c == '\u2028' || c == '\u2029' || c == '\u3000';
  }
}
