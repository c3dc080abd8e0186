package org.chancery.annotate.attribution;

import java.util.List;
import org.chancery.annotate.text.Sentence;

/** Tells where "called" gives a thing a name or a judgement, and calls nobody. */
final class Namings {
  /** Ends of adjectives that judge, and of few nouns. */
  private static final List<String> JUDGING =
      List.of(
          "ous", "ful", "less", "ive", "able", "ible", "ical", "ric", "tic", "egal", "alid",
          "ature", "nate", "vate", "urate", "derate", "quate", "piate", "timate", "rong", "fair",
          "surd", "awful", "ead", "ident", "nant", "alse", "null", "orrying", "rning", "rbing",
          "ading", "lling");

  private final TaggedText text;
  private final Phrases phrases;

  Namings(TaggedText text, Phrases phrases) {
    this.text = text;
    this.phrases = phrases;
  }

  /** "called the plan premature", "called the vote a farce". */
  boolean follow(int next, Sentence sentence) {
    Phrase object = phrases.startingAt(next, sentence.endToken());
    if (object == null) {
      return false;
    }
    if (text.is(object.end(), "a") || text.is(object.end(), "an") || isBest(object.end())) {
      return true;
    }
    if (text.is(object.first(), WordClass.DETERMINER)
        && text.endsWith(object.end(), "ly")
        && text.isWord(object.end() + 1)
        && !text.isCapitalized(object.end() + 1)) {
      return true;
    }
    int last = object.coreEnd() - 1;
    return last - object.first() >= 2
        && text.is(object.first(), WordClass.DETERMINER)
        && !text.isCapitalized(last)
        && (text.endsWith(last, "ed") && !text.isWord(last + 1)
            || text.is(last, "void")
            || text.endsWith(last, "ed") && text.word(last).startsWith("un")
            || JUDGING.stream().anyMatch(suffix -> text.endsWith(last, suffix)));
  }

  /** "a step that Norway called": what it was called stands before. */
  boolean isFronted(Phrase speaker) {
    return text.is(speaker.first(), "that") || text.is(speaker.first() - 1, "that");
  }

  /** "called the plan the best on offer", "the most serious". */
  private boolean isBest(int token) {
    return text.is(token, "the")
        && (text.is(token + 1, "most")
            || text.is(token + 1, "only")
            || text.endsWith(token + 1, "est")
            || text.is(token + 1, "worst"));
  }
}
