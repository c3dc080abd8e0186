package org.chancery.annotate.attribution;

import org.chancery.annotate.text.Sentence;

/** Tells whether the subject of a verb stands behind it: "..., said the mayor". */
final class Inversions {
  private final TaggedText text;

  Inversions(TaggedText text) {
    this.text = text;
  }

  /** Whether the token before a verb lets its subject stand behind it. */
  boolean mayInvert(int last, int verb, Sentence sentence) {
    return last < sentence.firstToken()
        || text.isQuote(last)
        || text.mark(last) == ','
        || text.isDash(last)
        || text.is(verb, "transmits")
        || text.is(last, "as");
  }

  /** After an inverted subject the clause ends; a verb there would make it the subject of that. */
  boolean closesInversion(Phrase phrase, Sentence sentence, int last) {
    int next = phrase.end();
    if (next >= sentence.endToken() || text.mark(next) != 0) {
      return text.mark(last) != ',' || !text.isQuote(next) || text.isQuote(last - 1);
    }
    boolean related = text.is(next, WordClass.RELATIVE);
    boolean that = text.is(next, "that");
    return related && (!that || text.is(phrase.first(), "a")) || text.isQuote(last);
  }

  /** What follows an inverted subject, and follows objects as well. */
  boolean leadsOn(Phrase phrase, int last) {
    int next = phrase.end();
    return text.isAny(
            next, WordClass.PREPOSITION.bit() | WordClass.TIME.bit() | WordClass.FUNCTION.bit())
        || text.endsWith(next, "ing")
        || text.mark(last) == ',' && text.isQuote(last - 1);
  }

  /** Verbs whose object is a person, so that a noun behind them is hardly their subject. */
  static boolean addresses(Cue cue) {
    return cue.is("tell")
        || cue.is("urge")
        || cue.is("ask")
        || cue.is("accuse")
        || cue.is("inform")
        || cue.is("assure")
        || cue.is("blame")
        || cue.is("deny")
        || cue.is("call");
  }
}
