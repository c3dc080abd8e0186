package org.chancery.extract;

import org.jsoup.Jsoup;

/** The text that a page's JSON-LD gives as the article's body. */
final class LinkedBody {
  private static final int SHORTEST = 300;
  private static final double SHOWN = 0.5;

  private LinkedBody() {}

  /** Without markup, which some sites leave in it. */
  static String clean(String body) {
    boolean marked = body.indexOf('<') >= 0 && body.indexOf('>') >= 0 || body.contains("&lt;");
    String text = body;
    if (marked || body.indexOf('&') >= 0) {
      String markup = body.contains("<") ? body : PageStrings.unescaped(body);
      text =
          ArticleText.join(
              TreeReader.read(
                      Jsoup.parse(markup.replace("\n", "<br>")).body(), new Hints(HintWords.NONE))
                  .blocks());
    }
    return text.replace("\r", "").strip();
  }

  /** Whether it is to be preferred: the page shows little of it, and it is longer than its text. */
  static boolean isBetter(String body, Confirmed confirmed, String shown) {
    return body.length() >= SHORTEST
        && confirmed.share() < SHOWN
        && body.length() > 2 * shown.length();
  }
}
