package org.chancery.annotate.attribution;

import org.chancery.annotate.text.Sentence;
import org.chancery.model.SourceType;

/** Finds who speaks by verbs that stand apart from their subject. */
final class LooseVerbs {
  private static final int LETTER_REACH = 9;
  private static final int STAGE_REACH = 7;

  private final TaggedText text;
  private final Phrases phrases;
  private final MainSubject subjects;
  private final CueNeeds needs;
  private final Actors actors;

  LooseVerbs(
      TaggedText text, Phrases phrases, MainSubject subjects, CueNeeds needs, Actors actors) {
    this.text = text;
    this.phrases = phrases;
    this.subjects = subjects;
    this.needs = needs;
    this.actors = actors;
  }

  /** "took to the stage to say that", "a scandal that led critics to say that". */
  void purpose(VerbGroup group, Cue cue, SentenceFindings found) {
    int to = group.first() - 1;
    int floor = found.sentence().firstToken();
    int stage = stage(to, floor);
    if (stage > floor && cue.needs() != Cue.Needs.POSITION) {
      onStage(stage, group, cue, found);
      return;
    }
    boolean that = text.is(group.verb() + 1, "that") || text.isQuote(group.verb() + 1);
    Phrase object = that && to > floor ? phrases.endingAt(to - 1, floor) : null;
    if (object == null || cue.needs() == Cue.Needs.POSITION) {
      return;
    }
    int governor = object.first() - 1;
    boolean leads =
        text.is(governor, "led") || text.is(governor, "prompted") || text.is(governor, "leading");
    boolean told = text.isFiniteCue(governor) || text.is(governor, WordClass.VERB);
    boolean placed = text.is(governor, WordClass.PREPOSITION) || text.is(object.first(), "the");
    Phrase subject =
        leads
            ? object
            : told || !placed ? null : subjects.mainOrPronoun(found.sentence(), governor);
    Speaker speaker = subject == null ? null : actors.takenUp(subject, cue, found);
    if (speaker != null
        && speaker.sort() != Speaker.Sort.OTHER
        && speaker.sort() != Speaker.Sort.DOCUMENT
        && (leads || found.isEmpty())) {
      found.add(speaker, text.word(group.verb()));
    }
  }

  /** "took to" in "took to the floor to warn", of which the last "to" is given; or -1. */
  private int stage(int to, int floor) {
    for (int at = to - 2; at > floor && to - at <= STAGE_REACH && text.mark(at) == 0; at--) {
      boolean takes = text.is(at, "took") || text.is(at, "takes") || text.is(at, "taken");
      if (takes && text.is(at + 1, "to")) {
        return text.is(at - 1, WordClass.AUXILIARY) ? at - 1 : at;
      }
    }
    return -1;
  }

  /** "The senator took to Twitter to accuse": who chooses a place to speak speaks. */
  private void onStage(int verb, VerbGroup group, Cue cue, SentenceFindings found) {
    Phrase main = subjects.mainOrPronoun(found.sentence(), verb);
    Speaker speaker = main == null ? null : actors.takenUp(main, cue, found);
    if (speaker != null && speaker.sort() != Speaker.Sort.OTHER) {
      Doubt doubt = needs.doubt(cue, group, main, found.sentence(), false);
      found.add(speaker, text.word(group.verb()), doubt);
    }
  }

  /** "with the mayor saying", "a video of him saying": the phrase before the participle. */
  private boolean attended(int token, Cue cue, SentenceFindings found) {
    Phrase phrase =
        text.isWord(token - 1) ? phrases.endingAt(token - 1, found.sentence().firstToken()) : null;
    if (phrase != null
        && text.is(phrase.coreEnd(), "of")
        && text.is(phrase.coreEnd() - 1, WordClass.DOCUMENT)) {
      phrase = Phrase.of(phrase.coreEnd() + 1, phrase.end());
    }
    int with = phrase == null ? token : phrase.first() - 1;
    if (phrase == null
        || !(text.is(with, "with") && (text.mark(with - 1) == ',' || text.is(with - 1, "ended"))
            || text.is(with, "of") && text.is(with - 1, WordClass.DOCUMENT))) {
      return false;
    }
    Speaker speaker = actors.plausible(phrase, cue);
    VerbGroup group = new VerbGroup(token, token, false, false, false, false);
    return speaker != null
        && (phrase.end() - phrase.first() > 1 || speaker.sort() == Speaker.Sort.PERSON)
        && found.add(
            speaker, text.word(token), needs.doubt(cue, group, phrase, found.sentence(), false));
  }

  /** "tweets early on Friday": the last token before the time. */
  private int beforeTime(int token) {
    int at = text.is(token, WordClass.TIME) ? token - 1 : token;
    at = at < token && text.is(at, "on") ? at - 1 : at;
    boolean part = at < token && (text.is(at, "early") || text.is(at, "late"));
    return part ? at - 1 : at;
  }

  /** Whether a text is what somebody made, "issued a statement", and not "over reports". */
  private boolean isMade(int document, Sentence sentence) {
    if (!text.is(document, WordClass.DOCUMENT)) {
      return false;
    }
    Phrase phrase = phrases.endingAt(document, sentence.firstToken());
    int before = phrase == null ? document - 1 : phrase.first() - 1;
    if (text.is(before, "of")) {
      Phrase row = phrases.endingAt(before - 1, sentence.firstToken());
      before = row == null ? before : row.first() - 1;
    }
    return text.is(before, "in") || !text.is(before, WordClass.PREPOSITION);
  }

  /** "sent a letter to the president urging": what is sent holds the words. */
  private boolean isLetter(int participle, Sentence sentence) {
    int floor = Math.max(sentence.firstToken(), participle - LETTER_REACH);
    for (int at = participle - 1; at > floor && text.mark(at) == 0; at--) {
      if (text.isFiniteCue(at) && !text.is(at, WordClass.DOCUMENT)) {
        return false;
      }
      if (text.is(at, WordClass.DOCUMENT) && text.is(at + 1, "to")) {
        return true;
      }
    }
    return false;
  }

  /** "Calling it a farce, Costa left", "After saying no, he left": the subject comes behind. */
  private boolean fronted(int token, Cue cue, SentenceFindings found) {
    Sentence sentence = found.sentence();
    int first = sentence.firstToken();
    boolean opens = token == first || token == first + 1 && opensClause(first);
    if (!opens || cue.is("cite") || cue.needs() == Cue.Needs.STUDY) {
      return false;
    }
    Phrase main = subjects.behindClause(token, sentence);
    Speaker speaker = main == null ? null : actors.takenUp(main, cue, found);
    VerbGroup group = new VerbGroup(token, token, false, false, false, false);
    return main != null
        && speaker != null
        && speaker.sort() != Speaker.Sort.OTHER
        && speaker.sort() != Speaker.Sort.DOCUMENT
        && found.add(speaker, text.word(token), needs.doubt(cue, group, main, sentence, false));
  }

  private boolean opensClause(int token) {
    return text.is(token, "after")
        || text.is(token, "before")
        || text.is(token, "while")
        || text.is(token, "in")
        || text.is(token, "by")
        || text.is(token, "despite")
        || text.is(token, "when");
  }

  /** "despite polls showing that": what a text shows. */
  private void shown(int token, Cue cue, SentenceFindings found) {
    Phrase phrase = phrases.endingAt(token - 1, found.sentence().firstToken());
    Speaker speaker = phrase == null ? null : actors.plausible(phrase, cue);
    if (speaker != null) {
      VerbGroup group = new VerbGroup(token, token, false, false, false, false);
      found.add(
          speaker, text.word(token), needs.doubt(cue, group, phrase, found.sentence(), false));
    }
  }

  /** "with the mayor citing "the moral case"": who gives a reason says something. */
  void citing(int token, Cue cue, SentenceFindings found) {
    if (text.isQuotation(token + 1)) {
      attended(token, cue, found);
    }
  }

  /** "..., saying that": a participle whose subject is the sentence's. */
  void participle(int token, Cue cue, SentenceFindings found) {
    if (attended(token, cue, found) || fronted(token, cue, found)) {
      return;
    }
    boolean apart =
        text.mark(token - 1) == ','
            || text.isDash(token - 1) && !text.touches(token - 1, token)
            || text.isQuote(token - 1) && text.mark(token - 2) == ','
            || isMade(beforeTime(token - 1), found.sentence())
            || isLetter(token, found.sentence())
            || text.is(token - 1, "by")
            || text.is(token - 1, "while")
            || text.is(token - 1, "after");
    if (cue.is("show") && text.is(token - 1, WordClass.DOCUMENT)) {
      shown(token, cue, found);
      return;
    }
    if (!apart || !found.isEmpty() || cue.needs() == Cue.Needs.STUDY) {
      return;
    }
    Phrase main = subjects.mainOrPronoun(found.sentence(), token);
    Speaker speaker = main == null ? null : actors.takenUp(main, cue, found);
    boolean excuse = // of "the four states"
        speaker != null
            && main != null
            && cue.is("accuse")
            && speaker.type() == SourceType.GOVERNMENT
            && !text.isCapitalized(main.head());
    if (speaker != null
        && main != null
        && !excuse
        && speaker.sort() != Speaker.Sort.OTHER
        && speaker.sort() != Speaker.Sort.DOCUMENT) {
      VerbGroup group = new VerbGroup(token, token, false, false, false, false);
      Doubt doubt = needs.doubt(cue, group, main, found.sentence(), false);
      found.add(speaker, text.word(token), doubt);
      for (Phrase other : subjects.listedBehind(main, token)) {
        Speaker also = actors.takenUp(other, cue, found);
        if (also != null && also.sort() != Speaker.Sort.OTHER) {
          found.add(also, text.word(token), doubt);
        }
      }
    }
  }

  /** "... and said that": a verb whose subject is the sentence's. */
  void joined(VerbGroup group, Cue cue, SentenceFindings found) {
    if (!found.isEmpty()) {
      return;
    }
    Phrase main = subjects.mainOrPronoun(found.sentence(), group.first());
    Speaker speaker = main == null ? null : actors.takenUp(main, cue, found);
    if (speaker != null && speaker.sort() != Speaker.Sort.OTHER) {
      Doubt doubt = needs.doubt(cue, group, main, found.sentence(), false);
      found.add(speaker, text.word(group.verb()), doubt);
    }
  }
}
