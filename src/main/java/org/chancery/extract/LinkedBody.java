package org.chancery.extract;

/** The text that a page's JSON-LD gives as the article's body. */
final class LinkedBody {
  private static final int SHORTEST = 300;
  private static final double SHOWN = 0.5;

  private LinkedBody() {}

  /** Without markup, which some sites leave in it. */
  static String clean(String body) {
    return TextRepair.mended(MarkedText.plain(body)).strip();
  }

  /** Whether it is to be preferred: the page shows little of it, and it is longer than its text. */
  static boolean isBetter(String body, Confirmed confirmed, String shown) {
    return body.length() >= SHORTEST
        && confirmed.share() < SHOWN
        && body.length() > 2 * shown.length();
  }
}
