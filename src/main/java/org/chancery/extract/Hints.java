package org.chancery.extract;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What the words in an element's class, id and role say about it. The words are data: {@code
 * hints.csv}.
 *
 * <p>An instance remembers the names it has seen and serves one thread for one page.
 */
final class Hints {
  /** Never part of an article: comments, share bars, cookie notices. */
  static final int JUNK = 1;

  /** Mostly no part of an article: related stories, sidebars, adverts. */
  static final int UNLIKELY = 2;

  /** Facts about the article such as its date and author; no running text. */
  static final int META = 4;

  /** A picture's caption or credit. */
  static final int CAPTION = 8;

  /** Holds an article. */
  static final int ARTICLE = 16;

  /** Holds the running text of an article. */
  static final int BODY = 32;

  /** The standfirst: text of the article that may stand outside its body. */
  static final int LEAD = 64;

  /** Words that take the meaning from the name that holds them. */
  static final int NEUTRAL = 128;

  /** No part of an article however long it is: a consent tool's dialogue. */
  static final int NEVER = 256;

  private static final int LONGEST_NAME = 300;
  private static final int LONGEST_WORD = 20;
  private static final int SHORTEST_STEM = 4;

  private final HintWords words;
  private final Map<String, Integer> seen = new HashMap<>();

  Hints(HintWords words) {
    this.words = words;
  }

  /** The hints of a class, id or role attribute, as bits. */
  int of(String name) {
    if (name.isEmpty()) {
      return 0;
    }
    Integer known = seen.get(name);
    if (known == null) {
      known = read(name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name);
      seen.put(name, known);
    }
    return known;
  }

  private int read(String name) {
    int hints = 0;
    int at = 0;
    while (at < name.length()) {
      int end = name.indexOf(' ', at);
      end = end < 0 ? name.length() : end;
      if (!isUtility(name, at, end)) {
        hints |= readName(name, at, end);
      }
      at = end + 1;
    }
    return hints;
  }

  /**
   * Names such as "print:hidden" and "w-[42rem]" tell how to draw an element, "tag-votes" its
   * topic.
   */
  private static boolean isUtility(String name, int start, int end) {
    if (name.startsWith("category-", start) || name.startsWith("tag-", start)) {
      return true;
    }
    for (int i = start; i < end; i++) {
      if (name.charAt(i) == ':' || name.charAt(i) == '[') {
        return true;
      }
    }
    return false;
  }

  private int readName(String name, int start, int nameEnd) {
    String whole = '=' + name.substring(start, nameEnd).toLowerCase(Locale.ROOT);
    int hints = words.whole(whole);
    String before = "";
    int at = start;
    while (at < nameEnd) {
      int end = Math.min(nameEnd, wordEnd(name, at));
      if (end == at) {
        at++;
        continue;
      }
      String word = name.substring(at, end).toLowerCase(Locale.ROOT);
      hints |= word(word);
      if (!before.isEmpty()) {
        hints |= words.whole(before + '-' + word);
      }
      before = word;
      at = end;
    }
    return (hints & NEUTRAL) != 0 ? 0 : hints;
  }

  private int word(String word) {
    int hints = words.whole(word);
    for (int n = SHORTEST_STEM; hints == 0 && n <= Math.min(word.length(), LONGEST_WORD); n++) {
      hints = words.stem(word.substring(0, n));
    }
    return hints;
  }

  /** Words end at a sign that is no letter or digit, and before a capital after a small letter. */
  private static int wordEnd(String name, int start) {
    int at = start;
    while (at < name.length() && Character.isLetterOrDigit(name.charAt(at))) {
      if (at > start
          && Character.isUpperCase(name.charAt(at))
          && Character.isLowerCase(name.charAt(at - 1))) {
        break;
      }
      at++;
    }
    return at;
  }
}
