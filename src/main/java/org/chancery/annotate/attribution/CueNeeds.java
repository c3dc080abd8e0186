package org.chancery.annotate.attribution;

import org.chancery.annotate.text.Sentence;
import org.jspecify.annotations.Nullable;

/** Checks that what a cue verb needs beside its speaker is there. */
final class CueNeeds {
  private static final int VERBS = WordClass.AUXILIARY.bit() | WordClass.VERB.bit();

  private final TaggedText text;
  private final Phrases phrases;

  CueNeeds(TaggedText text, Phrases phrases) {
    this.text = text;
    this.phrases = phrases;
  }

  /** Whether the cue at {@code verb} with this speaker attributes something. */
  boolean met(Cue cue, int verb, @Nullable Phrase speaker, Sentence sentence, boolean inverted) {
    int next = afterAdverbs(verb + 1);
    boolean trails =
        speaker != null
            && speaker.first() > sentence.firstToken()
            && (text.mark(speaker.first() - 1) == ',' || text.isQuote(speaker.first() - 1));
    boolean ends = next >= sentence.endToken() || text.mark(next) == '.' || text.mark(next) == ';';
    if (cue.nounLike()
        && cue.form() != Cue.Form.PAST
        && cue.form() != Cue.Form.ING
        && !inverted
        && !looksVerbal(next)) {
      return trails && ends;
    }
    return switch (cue.needs()) {
      case NOTHING -> true;
      case CONTENT -> inverted || trails || !ends;
      case CLAUSE ->
          inverted && quoteIn(sentence.firstToken(), verb)
              || trails && (ends || quoteIn(sentence.firstToken(), verb))
              || clauseAt(next, sentence);
      case QUOTE -> quoteIn(sentence.firstToken(), sentence.endToken());
      case AIM -> aimed(next, sentence);
      case STUDY ->
          speaker != null
              && isStudy(speaker)
              && (clauseAt(next, sentence) || !ends)
              && !text.is(next, "by");
    };
  }

  private int afterAdverbs(int token) {
    int at = token;
    while (text.is(at, WordClass.ADVERB) || text.endsWith(at, "ly") && !text.isCapitalized(at)) {
      at++;
    }
    return at;
  }

  /** What follows a verb and hardly ever a plural noun. */
  private boolean looksVerbal(int next) {
    return text.is(next, "that")
        || text.isQuote(next)
        || text.mark(next) == ':'
        || text.isAny(next, WordClass.DETERMINER.bit() | WordClass.PRONOUN.bit())
        || text.is(next, "to")
        || text.is(next, "for")
        || text.is(next, "on")
        || text.isCapitalized(next)
        || text.isNumber(next)
        || text.is(next, "there");
  }

  private boolean clauseAt(int next, Sentence sentence) {
    if (next >= sentence.endToken()) {
      return false;
    }
    if (text.is(next, "that")
        || text.is(next + 1, "that")
        || text.is(next + 2, "that")
        || text.isQuote(next)
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
    return verb < sentence.endToken() && (text.isAny(verb, VERBS) || text.isFiniteCue(verb));
  }

  private boolean aimed(int next, Sentence sentence) {
    return text.is(next, "for")
        || text.is(next, "on")
        || text.is(next, "upon")
        || text.is(next, "to")
        || text.is(next, "it")
        || text.is(next, "him")
        || text.is(next, "her")
        || text.is(next, "them")
        || quoteIn(next, sentence.endToken())
        || clauseAt(next, sentence)
        || text.is(next, "all");
  }

  private boolean isStudy(Phrase speaker) {
    return text.isAny(
            speaker.head(),
            WordClass.DOCUMENT.bit() | WordClass.BODY.bit() | WordClass.SPEAKER.bit())
        && !text.is(speaker.head(), "police");
  }

  private boolean quoteIn(int first, int end) {
    for (int at = first; at < end; at++) {
      if (text.isQuote(at) && text.mark(at) != '\'' || text.mark(at) == '\u2018') {
        return true;
      }
    }
    return false;
  }
}
