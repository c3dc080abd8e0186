package org.chancery.dump.xml;

import java.util.Locale;

/** Links between wiki pages: their text stays; files and categories go, with what lies in them. */
final class WikiLinks {
  private WikiLinks() {}

  static String replace(String wiki) {
    StringBuilder out = new StringBuilder(wiki.length());
    int at = 0;
    while (at < wiki.length()) {
      int open = wiki.indexOf("[[", at);
      int close = open < 0 ? -1 : end(wiki, open);
      if (close < 0) {
        break;
      }
      out.append(wiki, at, open).append(shown(wiki.substring(open + 2, close)));
      at = close + 2;
    }
    return out.append(wiki, at, wiki.length()).toString();
  }

  /** Where the brackets close that open here, those within counted; -1 if they do not. */
  private static int end(String wiki, int open) {
    int depth = 0;
    for (int i = open; i + 1 < wiki.length(); i++) {
      if (wiki.startsWith("[[", i)) {
        depth++;
        i++;
      } else if (wiki.startsWith("]]", i)) {
        depth--;
        if (depth == 0) {
          return i;
        }
        i++;
      }
    }
    return -1;
  }

  private static String shown(String link) {
    String target = link.strip();
    int colon = target.indexOf(':');
    String space = colon < 0 ? "" : target.substring(0, colon).strip().toLowerCase(Locale.ROOT);
    switch (space) {
      case "file", "image", "category", "media" -> {
        return "";
      }
      default -> {
        int bar = target.lastIndexOf('|');
        String text = target.substring(bar + 1);
        return bar < 0 && text.startsWith(":") ? text.substring(1) : text;
      }
    }
  }
}
