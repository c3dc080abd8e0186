package org.chancery.annotate.attribution;

import org.chancery.annotate.text.Sentence;
import org.jspecify.annotations.Nullable;

/** Checks that what a cue verb needs beside its speaker is there. */
final class CueNeeds {
  private static final int VERBS = WordClass.AUXILIARY.bit() | WordClass.VERB.bit();

  private static final int AIM_REACH = 14;
  private static final int SHORTEST_WORDS = 4;

  private final TaggedText text;
  private final Phrases phrases;
  private final QuotationMarks marks;
  private final Clauses clauses;
  private final Namings namings;
  private final Performances performances;
  private final Judgements judgements;

  CueNeeds(TaggedText text, Phrases phrases) {
    this.text = text;
    this.phrases = phrases;
    this.marks = new QuotationMarks(text);
    this.clauses = new Clauses(text, phrases);
    this.namings = new Namings(text, phrases);
    this.performances = new Performances(text, phrases);
    this.judgements = new Judgements(text);
  }

  /** What leaves it in doubt whether the cue with this speaker attributes something, or null. */
  @Nullable Doubt doubt(
      Cue cue, VerbGroup group, @Nullable Phrase speaker, Sentence sentence, boolean inverted) {
    return doubt(cue, group, speaker, sentence, inverted, false);
  }

  /**
   * The same for a place that may show that the form is a verb and no noun.
   *
   * @param verb whether it does
   */
  @Nullable Doubt doubt(
      Cue cue,
      VerbGroup group,
      @Nullable Phrase speaker,
      Sentence sentence,
      boolean inverted,
      boolean verb) {
    int next = clauses.afterAdverbs(group.verb() + 1);
    boolean finite = verb || speaker != null && isSingular(speaker, group);
    boolean shows =
        speaker != null
            && cue.needs() == Cue.Needs.STUDY
            && text.is(speaker.head(), WordClass.DOCUMENT)
            && text.isWord(next);
    if (!shows
        && !finite
        && isNoun(cue, next, inverted, sentence)
        && !(speaker != null && trails(speaker, sentence) && isClosed(next, sentence))) {
      return Doubt.NOUN;
    }
    if (cue.is("go") && !(text.is(next, "on") && endsAt(next + 1, sentence))) {
      return Doubt.NO_WORDS;
    }
    if (group.denied()) {
      return Doubt.OPEN;
    }
    boolean told =
        shows
            ? isStudied(cue, next, sentence)
            : met(cue, group.verb(), speaker, sentence, inverted, finite);
    return told ? null : cue.alone() ? Doubt.ALONE : Doubt.NO_WORDS;
  }

  /** "he calls", "it points out": behind these no noun follows. */
  private boolean isSingular(Phrase speaker, VerbGroup group) {
    int at = speaker.first();
    return speaker.end() - at == 1
        && group.first() == at + 1
        && (text.is(at, "he") || text.is(at, "she") || text.is(at, "it"));
  }

  /** Whether a form that is a plural noun as well does not look like a verb. */
  private boolean isNoun(Cue cue, int next, boolean inverted, Sentence sentence) {
    return cue.nounLike()
        && cue.form() != Cue.Form.PAST
        && cue.form() != Cue.Form.ING
        && !inverted
        && !clauses.looksVerbal(next, sentence);
  }

  private boolean isClosed(int next, Sentence sentence) {
    return endsAt(next, sentence)
        || text.mark(next) == ','
        || text.is(next, WordClass.TIME)
        || text.is(next, WordClass.PREPOSITION) && !text.is(next, "to");
  }

  private boolean endsAt(int next, Sentence sentence) {
    return next >= sentence.endToken() || text.mark(next) == '.' || text.mark(next) == ';';
  }

  private boolean met(
      Cue cue,
      int verb,
      @Nullable Phrase speaker,
      Sentence sentence,
      boolean inverted,
      boolean verbal) {
    int next = clauses.afterAdverbs(verb + 1);
    boolean trails = speaker != null && trails(speaker, sentence);
    boolean ends = endsAt(next, sentence);
    boolean closed = isClosed(next, sentence);
    if (!verbal && isNoun(cue, next, inverted, sentence)) {
      return true;
    }
    return switch (cue.needs()) {
      case NOTHING ->
          !isAnswer(next, sentence)
              && !(cue.is("write")
                  && clauses.isPutDown(next, sentence)
                  && !marks.quoteIn(sentence.firstToken(), sentence.endToken()))
              && !(speaker != null && isSo(speaker, verb + 1));
      case THAT -> text.is(next, "that");
      case KNOWN -> isKnown(next, sentence);
      case CONTENT -> !performances.are(cue, next) && (inverted || trails || !ends);
      case CLAUSE ->
          inverted
                  && (marks.quoteIn(sentence.firstToken(), verb) || isTail(speaker, verb, sentence))
              || trails && (closed || marks.quoteIn(sentence.firstToken(), verb))
              || clauses.clauseAt(next, sentence)
              || cue.is("complain") && (text.is(next, "of") || text.is(next, "about"))
              || cue.form() != Cue.Form.ING && clauses.isThought(cue, next, sentence);
      case QUOTE ->
          cue.is("speak")
                  && !text.is(verb, "spoken")
                  && (text.is(next, "of") || text.is(next, "about"))
              || text.mark(next) == ':'
              || marks.quotes(verb, endOfReach(verb, sentence))
              || trails && quoteBefore(speaker)
              || inverted && marks.quoteIn(sentence.firstToken(), verb)
              || judgements.follow(next, sentence);
      case AIM ->
          aimed(next, sentence)
              || cue.is("call")
                  && (namings.follow(next, sentence)
                      || speaker != null && namings.isFronted(speaker));
      case PAPER -> paperAt(next, speaker, sentence);
      case IT -> text.is(next, "it") && !isPlace(next + 1) || isFigure(next, sentence);
      case STUDY ->
          cue.is("rule") && clauses.thatWithin(next, sentence) && !text.is(next + 1, "out")
              || speaker != null
                  && isStudy(speaker)
                  && (trails && closed || isStudied(cue, next, sentence))
              || cue.is("find") && isJudged(next, sentence)
              || speaker != null
                  && cue.is("find")
                  && trails
                  && closed
                  && text.isCapitalized(speaker.head());
      case POSITION -> false;
    };
  }

  /** "had put it in her programme": where a thing is put. */
  private boolean isPlace(int token) {
    return text.is(token, "in")
        || text.is(token, "into")
        || text.is(token, "on")
        || text.is(token, "aside")
        || text.is(token, "off");
  }

  /** "let it be known", "let reporters know". */
  private boolean isKnown(int next, Sentence sentence) {
    if (text.is(next, "it") && text.is(next + 1, "be")) {
      return text.is(next + 2, "known");
    }
    Phrase told = phrases.startingAt(next, sentence.endToken());
    return text.is(told == null ? next + 1 : told.end(), "know");
  }

  /** Whether what a study has found follows its verb. */
  private boolean isStudied(Cue cue, int next, Sentence sentence) {
    return !text.is(next, "by")
        && !text.is(next, "out")
        && !(cue.is("find") && text.is(next, "for"))
        && !(cue.is("find") && text.is(next - 1, "itself"))
        && (clauses.clauseAt(next, sentence)
            || text.is(next, "against")
            || text.is(next, WordClass.TIME) && text.is(next + 1, "against")
            || !endsAt(next, sentence) && !cue.is("rule"));
  }

  /** "found the step "regrettable"": a thing, and at once a quotation. */
  private boolean isJudged(int next, Sentence sentence) {
    Phrase thing =
        text.is(next, WordClass.DETERMINER) ? phrases.startingAt(next, sentence.endToken()) : null;
    return thing != null && text.isQuotation(thing.end());
  }

  /** "put the number of dead at 30". */
  private boolean isFigure(int next, Sentence sentence) {
    if (!text.is(next, WordClass.DETERMINER)) {
      return false;
    }
    for (int at = next + 1; at < Math.min(sentence.endToken(), next + AIM_REACH); at++) {
      if (text.is(at, "at")) {
        return text.isNumber(at + 1)
            || text.is(at + 1, WordClass.DETERMINER)
            || text.is(at + 1, "more")
            || text.is(at + 1, "less")
            || text.mark(at + 1) != 0;
      }
      if (!text.isWord(at) || text.isFiniteCue(at)) {
        return false;
      }
    }
    return false;
  }

  /** "issued a brief statement". */
  private boolean paperAt(int next, @Nullable Phrase speaker, Sentence sentence) {
    if (text.is(next, "it")) {
      return text.is(next + 1, "clear");
    }
    if (text.is(next, "clear")) {
      return speaker != null && isOfficial(speaker);
    }
    boolean following = text.is(next, "the") && text.is(next + 1, "following");
    Phrase object = phrases.startingAt(following ? next + 2 : next, sentence.endToken());
    if (object == null) {
      return false;
    }
    int head = object.coreEnd() - 1;
    boolean argued = text.is(head + 1, "that") || text.is(head + 1, "for");
    boolean open = text.is(head, "case") || text.is(head, "point");
    return text.is(head, WordClass.REMARK) && (argued || !open);
  }

  /** "Foreign Minister Ana Costa made clear that": a state's clear stand is no words. */
  private boolean isOfficial(Phrase speaker) {
    for (int at = speaker.first(); at < speaker.end(); at++) {
      if (text.isAny(at, WordClass.ROLE.bit() | WordClass.BODY.bit())) {
        return true;
      }
    }
    return false;
  }

  /** "its passports said so": no words of a thing. */
  private boolean isSo(Phrase speaker, int next) {
    return text.is(next, "so")
        && !text.isCapitalized(speaker.head())
        && !text.isAny(
            speaker.head(),
            WordClass.ROLE.bit()
                | WordClass.SPEAKER.bit()
                | WordClass.BODY.bit()
                | WordClass.NAMELESS.bit()
                | WordClass.PRONOUN.bit()
                | WordClass.DOCUMENT.bit());
  }

  /** "said yes to", "said nothing of": agreed or kept silent, and quoted nothing. */
  private boolean isAnswer(int next, Sentence sentence) {
    boolean word =
        text.is(next, "yes")
            || text.is(next, "no")
            || text.is(next, "hello")
            || text.is(next, "goodbye");
    boolean silence = text.is(next, "nothing") || text.is(next, "little");
    return silence && !text.isAny(next + 1, VERBS)
        || word
            && (text.mark(next + 1) == '.'
                || text.is(next + 1, "to")
                || next + 1 >= sentence.endToken());
  }

  private boolean trails(Phrase speaker, Sentence sentence) {
    int at = speaker.first() - 1;
    while (at > sentence.firstToken()
        && (text.is(at, WordClass.DETERMINER) || text.is(at, "then"))) {
      at--;
    }
    return at >= sentence.firstToken()
            && (text.mark(at) == ',' && !isOpener(at, sentence) || text.isQuote(at))
        || at == sentence.firstToken() - 1 && marks.closesQuote(at);
  }

  /** "It never rained, recalls the farmer": words, a comma, the verb and at last its speaker. */
  private boolean isTail(@Nullable Phrase speaker, int verb, Sentence sentence) {
    return speaker != null
        && text.mark(verb - 1) == ','
        && verb - sentence.firstToken() > SHORTEST_WORDS
        && endsAt(speaker.end(), sentence);
  }

  /** "Unofficially,": a comma behind an adverb that opens the sentence, and behind no words. */
  private boolean isOpener(int comma, Sentence sentence) {
    int first = sentence.firstToken();
    return comma == first + 1 && (text.is(first, WordClass.ADVERB) || text.endsWith(first, "ly"));
  }

  private boolean quoteBefore(@Nullable Phrase speaker) {
    return speaker != null
        && (text.isQuote(speaker.first() - 1) || text.isQuote(speaker.first() - 2));
  }

  /** Up to where a quotation may belong to a verb: the next cue, or the sentence's end. */
  private int endOfReach(int verb, Sentence sentence) {
    int at = verb + 1;
    while (at < sentence.endToken()
        && !(text.isFiniteCue(at) && !text.isQuoted(at) && text.is(at - 1, "and"))) {
      at++;
    }
    return at;
  }

  private boolean aimed(int next, Sentence sentence) {
    return text.is(next, "for")
        || text.is(next, "on")
        || text.is(next, "upon")
        || text.is(next, "to")
        || text.is(next, "out")
        || text.is(next, "it")
        || text.is(next, "him")
        || text.is(next, "her")
        || text.is(next, "them")
        || marks.quoteIn(next, Math.min(sentence.endToken(), next + AIM_REACH))
        || clauses.clauseAt(next, sentence);
  }

  private boolean isStudy(Phrase speaker) {
    return text.isAny(speaker.head(), WordClass.DOCUMENT.bit() | WordClass.BODY.bit())
        && !text.is(speaker.head(), "police")
        && !text.is(speaker.head(), "state")
        && !text.is(speaker.head(), "states");
  }
}
