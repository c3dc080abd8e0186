package org.chancery.extract;

import java.util.regex.Pattern;
import org.jsoup.Jsoup;

/** Text in which a producer left HTML. */
final class MarkedText {
  private static final Pattern TAG =
      Pattern.compile(
          "<(?:/?(?:p|div|span|a|b|i|em|strong|ul|ol|li|h[1-6]|blockquote|table|figure|section)"
              + "(?:\\s[^<>]*)?|br\\s*/?|img\\s[^<>]*)>",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern ENTITY =
      Pattern.compile("&(?:[a-z]{2,8}|#\\d{2,6}|#x[0-9a-f]{2,5});", Pattern.CASE_INSENSITIVE);

  private MarkedText() {}

  /** The text without markup and entities; a text that has none as it is. */
  static String plain(String text) {
    String marked = text;
    if (marked.indexOf('<') < 0 && marked.contains("&lt;")) {
      marked = PageStrings.unescaped(marked);
    }
    if (marked.indexOf('<') >= 0 && TAG.matcher(marked).find()) {
      String lines = marked.indexOf("<p") < 0 && marked.indexOf("<P") < 0 ? breaks(marked) : marked;
      return ArticleText.join(
          TreeReader.read(Jsoup.parse(lines).body(), new Hints(HintWords.NONE)).blocks());
    }
    return marked.indexOf('&') >= 0 && ENTITY.matcher(marked).find()
        ? PageStrings.unescaped(marked)
        : text;
  }

  /** Line breaks count in a text whose markup has no paragraphs. */
  private static String breaks(String text) {
    return text.replace("\r", "").replace("\n", "<br>");
  }
}
