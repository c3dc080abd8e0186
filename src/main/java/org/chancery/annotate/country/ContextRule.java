package org.chancery.annotate.country;

import java.util.List;
import java.util.Locale;

/**
 * One row of {@code context.csv}: what a name means beside certain words.
 *
 * @param names the names it is about, or classes of names such as {@code @capital}
 * @param before patterns of which one must precede the name; empty if anything may
 * @param after patterns of which one must follow the name; empty if anything may
 * @param document words of which the document must hold one; it must hold none of those that begin
 *     with "!"
 */
record ContextRule(
    String id,
    List<String> names,
    PatternChoice before,
    PatternChoice after,
    List<String> document,
    Decision decision,
    String reason) {

  /** What a rule says of a name. */
  enum Decision {
    /** No mention of the country. */
    DROP,
    /** A mention, whatever the rules below say. */
    KEEP,
    /** A mere place. */
    CITY,
    /** A capital or seat that stands for its state. */
    STATE;

    static Decision of(String name) {
      return valueOf(name.toUpperCase(Locale.ROOT));
    }
  }

  boolean applies(SentenceView sentence, int firstToken, int endToken) {
    return before.fits(sentence, firstToken - 1)
        && after.fits(sentence, endToken)
        && fitsDocument(sentence.document().text());
  }

  private boolean fitsDocument(String text) {
    if (document.isEmpty()) {
      return true;
    }
    boolean asks = false;
    boolean holds = false;
    for (String word : document) {
      if (word.startsWith("!")) {
        if (text.contains(word.substring(1))) {
          return false;
        }
      } else {
        asks = true;
        holds = holds || text.contains(word);
      }
    }
    return holds || !asks;
  }
}
