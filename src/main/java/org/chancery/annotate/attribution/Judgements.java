package org.chancery.annotate.attribution;

import java.util.Set;
import org.chancery.annotate.text.Sentence;

/** What somebody thinks of a thing, told behind "as": "condemned the decision as an attack". */
final class Judgements {
  /** What behind "as" is no word of what somebody thinks of a thing. */
  private static final Set<String> NO_JUDGEMENTS =
      Set.of(
          "soon",
          "long",
          "well",
          "far",
          "much",
          "many",
          "part",
          "of",
          "if",
          "though",
          "he",
          "she",
          "it",
          "they",
          "we",
          "the",
          "to",
          "early",
          "president",
          "its",
          "his",
          "her",
          "their");

  private static final int AS_REACH = 9;

  private final TaggedText text;

  Judgements(TaggedText text) {
    this.text = text;
  }

  /** "condemned the decision as an attack". */
  boolean follow(int next, Sentence sentence) {
    int end = Math.min(sentence.endToken(), next + AS_REACH);
    for (int at = next; at < end && text.mark(at) == 0; at++) {
      if (text.is(at, "as")) {
        return text.isQuote(at + 1)
            || text.is(at + 1, "a")
            || text.is(at + 1, "an")
            || text.isWord(at + 1) && !NO_JUDGEMENTS.contains(text.word(at + 1));
      }
    }
    return false;
  }
}
