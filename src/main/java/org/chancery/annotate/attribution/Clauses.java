package org.chancery.annotate.attribution;

import org.chancery.annotate.text.Sentence;

/** Tells what stands behind a verb: a clause, or words that no noun has behind it. */
final class Clauses {
  private static final int VERBS = WordClass.AUXILIARY.bit() | WordClass.VERB.bit();
  private static final int THAT_REACH = 7;
  private static final int OBJECT_REACH = 14;
  private static final int THOUGHT_REACH = 14;

  private final TaggedText text;
  private final Phrases phrases;

  Clauses(TaggedText text, Phrases phrases) {
    this.text = text;
    this.phrases = phrases;
  }

  /** "that", a quotation or a subject with its verb. */
  boolean clauseAt(int next, Sentence sentence) {
    if (next >= sentence.endToken()) {
      return false;
    }
    if (thatWithin(next, sentence)
        || text.isQuote(next)
        || text.is(next, "as") && text.is(next + 1, "much")
        || text.mark(next) == ':'
        || text.mark(next) == ',' && text.isQuote(next + 1)
        || text.is(next, "how")
        || text.is(next, "why")
        || text.is(next, "whether")
        || text.is(next, "when")) {
      return true;
    }
    Phrase subject =
        text.is(next, WordClass.PRONOUN)
            ? Phrase.of(next, next + 1)
            : phrases.startingAt(next, sentence.endToken());
    if (subject == null) {
      return text.is(next, "there");
    }
    int verb = afterAdverbs(subject.end());
    if (text.isPossessive(verb) && text.is(next, WordClass.PRONOUN)) {
      return true;
    }
    return verb < sentence.endToken() && (text.isAny(verb, VERBS) || text.isFiniteCue(verb));
  }

  /** "thinks Peru is", "believes its efforts to slow the flood will be": no "that" needed. */
  boolean isThought(Cue cue, int next, Sentence sentence) {
    boolean thinks = cue.is("think");
    if (thinks && (text.is(next, WordClass.PRONOUN) || text.isCapitalized(next))) {
      return true;
    }
    if (!thinks && !cue.is("believe") || !text.is(next, WordClass.DETERMINER)) {
      return false;
    }
    int end = Math.min(sentence.endToken(), next + THOUGHT_REACH);
    for (int at = next + 1; at < end && text.mark(at) == 0; at++) {
      if (text.is(at, WordClass.RELATIVE)) {
        return false;
      }
      if (text.isAny(at, VERBS) || text.isFiniteCue(at)) {
        return true;
      }
    }
    return false;
  }

  /** "recalled at the reception that". */
  boolean thatWithin(int next, Sentence sentence) {
    int end = Math.min(sentence.endToken(), next + THAT_REACH);
    for (int at = next; at < end && isInner(at) && !text.isFiniteCue(at); at++) {
      if (text.is(at, "that")) {
        return text.mark(at + 1) != '.' // "left it at that"
            && (at == next || !text.is(at + 1, WordClass.AUXILIARY) && !text.is(at + 1, "same"));
      }
    }
    return false;
  }

  /** A word, or a hyphen inside one. */
  private boolean isInner(int token) {
    return text.mark(token) == 0 || text.mark(token) == '-' && text.touches(token, token + 1);
  }

  /** What follows a verb and hardly ever a plural noun. */
  boolean looksVerbal(int next, Sentence sentence) {
    if (text.is(next, "that")) {
      return !text.isAny(next + 1, VERBS);
    }
    return text.isQuote(next)
        || text.mark(next) == ':' && text.isQuote(next + 1)
        || text.isAny(next, WordClass.DETERMINER.bit() | WordClass.PRONOUN.bit())
        || text.is(next, "to")
        || text.is(next, "for")
        || text.is(next, "on")
        || text.is(next, "out")
        || text.is(next, "there")
        || (text.isCapitalized(next) || text.isNumber(next)) && clauseAt(next, sentence)
        || text.isCapitalized(next) && addressed(next, sentence);
  }

  /** "urges Turkey to", "warns Germany against". */
  private boolean addressed(int next, Sentence sentence) {
    Phrase object = phrases.startingAt(next, sentence.endToken());
    return object != null
        && (text.is(object.end(), "to")
            || text.is(object.end(), "for")
            || text.is(object.end(), "against")
            || text.is(object.end(), "not"));
  }

  /** The first token from a given one on that is no adverb. */
  int afterAdverbs(int token) {
    int at = token;
    while (text.is(at, WordClass.ADVERB) || text.endsWith(at, "ly") && !text.isCapitalized(at)) {
      at++;
    }
    return at;
  }

  /** "had written to the king", "wrote it into the law": nothing is told of what was written. */
  boolean isPutDown(int next, Sentence sentence) {
    int end = sentence.endToken();
    if (text.is(next, "to")) {
      Phrase reader = phrases.startingAt(next + 1, end);
      int behind = reader == null ? next + 1 : reader.end();
      return reader != null
          && text.isAny(behind, WordClass.PREPOSITION.bit() | WordClass.TIME.bit());
    }
    Phrase thing = text.is(next, WordClass.DETERMINER) ? phrases.startingAt(next, end) : null;
    int at = thing == null ? next : thing.end();
    boolean closed = at >= end || text.mark(at) != 0 || text.is(at, "and");
    int head = thing == null ? next : thing.coreEnd() - 1;
    boolean paper = text.is(head, WordClass.DOCUMENT) && !text.isCapitalized(head);
    if (thing != null && closed && paper) {
      return true; // "wrote his own speeches"
    }
    while (thing != null && at < end && text.mark(at) == 0 && at - next < OBJECT_REACH) {
      if (text.is(at, "into")) {
        return true;
      }
      at++;
    }
    return false;
  }
}
