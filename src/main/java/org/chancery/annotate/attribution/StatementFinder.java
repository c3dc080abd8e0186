package org.chancery.annotate.attribution;

import java.util.List;
import org.chancery.annotate.text.Sentence;
import org.jspecify.annotations.Nullable;

/** Finds the sources of what a sentence says by the verbs that say so. */
final class StatementFinder {
  private static final int LONGEST_HEADLINE = 22;
  private static final int PERSON_LIKE =
      WordClass.ROLE.bit()
          | WordClass.SPEAKER.bit()
          | WordClass.NAMELESS.bit()
          | WordClass.BODY.bit()
          | WordClass.MEDIUM.bit();

  private final TaggedText text;
  private final SubjectFinder subjects;
  private final Citations citations;
  private final Labels labels;
  private final Claims claims;
  private final CueNeeds needs;
  private final Pronouns pronouns;
  private final MainSubject mains;
  private final Actors actors;
  private final LooseVerbs loose;
  private boolean headline;

  StatementFinder(
      TaggedText text,
      Phrases phrases,
      SpeakerReader reader,
      MediumReader media,
      Pronouns pronouns) {
    this.text = text;
    this.pronouns = pronouns;
    this.subjects = new SubjectFinder(text, phrases);
    this.needs = new CueNeeds(text, phrases);
    this.mains = new MainSubject(text, phrases);
    this.actors = new Actors(text, reader, pronouns);
    this.loose = new LooseVerbs(text, phrases, mains, needs, actors);
    this.citations = new Citations(text, phrases, subjects, reader);
    this.claims = new Claims(text, phrases, reader);
    this.labels = new Labels(text, phrases, reader, media);
  }

  /** The findings of one sentence, in the order of their verbs. */
  SentenceFindings find(Sentence sentence) {
    SentenceFindings found = new SentenceFindings(text, sentence);
    headline = isHeadline(sentence);
    for (int token = sentence.firstToken(); token < sentence.endToken(); token++) {
      if (text.is(token, WordClass.REMARK) && !text.isQuoted(token)) {
        claims.find(token, found);
      }
      Cue cue = text.cueOrPosition(token);
      if (cue != null && !text.isQuoted(token) && mayBeVerb(token, cue, sentence)) {
        verb(token, cue, found);
      } else if (text.is(token, WordClass.CITING)) {
        citation(token, found);
      }
    }
    labels.label(found);
    if (headline) {
      labels.headline(found);
    }
    labels.quoting(found);
    labels.signature(found);
    labels.transcript(found);
    return found;
  }

  /** The title, or a short first sentence that is the title again. */
  private boolean isHeadline(Sentence sentence) {
    List<Sentence> sentences = text.document().sentences();
    boolean title = sentence.start() < text.document().bodyStart();
    boolean first =
        sentence.index() == 0
            || sentences.get(sentence.index() - 1).start() < text.document().bodyStart();
    boolean brief = sentence.endToken() - sentence.firstToken() < LONGEST_HEADLINE;
    return title || first && (brief || repeatsTitle(sentence));
  }

  private boolean repeatsTitle(Sentence sentence) {
    String all = text.document().text();
    int title = text.document().bodyStart();
    while (title > 0 && Character.isWhitespace(all.charAt(title - 1))) {
      title--;
    }
    return title > 0 && all.regionMatches(sentence.start(), all, 0, title);
  }

  /** "according to", "in the words of". */
  private void citation(int token, SentenceFindings found) {
    if (text.is(token, "according") && text.is(token + 1, "to")) {
      citations.behindPreposition(token + 2, "according to", found);
    } else if (text.is(token, "words")
        && text.is(token + 1, "of")
        && (text.is(token - 1, "by") || text.is(token - 1, "the"))) {
      citations.behindPreposition(token + 2, "in the words of", found);
    }
  }

  /** The findings of a sentence whose quotations are an outlet's words: also those inside. */
  List<Finding> findQuoted(Sentence sentence) {
    SentenceFindings found = new SentenceFindings(text, sentence);
    for (int token = sentence.firstToken(); token < sentence.endToken(); token++) {
      Cue cue = text.cue(token);
      if (cue != null && text.isQuoted(token) && mayBeVerb(token, cue, sentence)) {
        verb(token, cue, found);
      }
    }
    found
        .list()
        .removeIf(
            finding ->
                finding.speaker().sort() == Speaker.Sort.OTHER
                    || finding.speaker().sort() == Speaker.Sort.DOCUMENT
                    || text.is(finding.speaker().first(), WordClass.PRONOUN));
    return found.list();
  }

  private boolean mayBeVerb(int token, Cue cue, Sentence sentence) {
    if (text.is(token - 1, WordClass.DETERMINER)
        && !text.is(token - 1, "all")
        && !text.is(token - 1, "both")
        && !text.is(token - 1, "some")
        && !text.is(token - 1, "many")
        && !text.is(token - 1, "most")
        && !text.is(token - 1, "another")
        && !Respondents.endsShare(text, token - 1)
        && cue.form() != Cue.Form.PAST) {
      return false;
    }
    if (text.isPossessive(token - 1) && !text.is(token - 2, WordClass.PRONOUN)
        || text.mark(token + 1) == '-' && text.touches(token, token + 1)
        || text.mark(token - 1) == '-' && text.touches(token - 1, token)) {
      return false;
    }
    if (cue.is("state") && cue.form() == Cue.Form.THIRD && isStatesOf(token)) {
      return false;
    }
    boolean ofState = cue.is("state") && cue.form() == Cue.Form.BASE;
    if (ofState && text.isAny(token + 1, PERSON_LIKE | WordClass.HONORIFIC.bit())
        || cue.is("highlight") && text.is(token - 1, "Story")) {
      return false;
    }
    if (text.isCapitalized(token) && token > sentence.firstToken()) {
      if (headline && isPlainVerb(cue, token) && text.isCapitalized(token - 1)) {
        return true;
      }
      return !cue.nounLike() && cue.form() != Cue.Form.BASE && cue.needs() != Cue.Needs.STUDY;
    }
    return token > sentence.firstToken()
        || cue.form() == Cue.Form.PAST
        || cue.form() == Cue.Form.ING;
  }

  /** "the successor states", "member states": a noun, unless words follow. */
  private boolean isStatesOf(int token) {
    int next = token + 1;
    return text.isAny(token - 1, WordClass.ROLE.bit())
        && !text.isCapitalized(token - 1)
        && !text.is(next, "that")
        && !text.isQuote(next)
        && text.mark(next) != ':';
  }

  private void verb(int token, Cue cue, SentenceFindings found) {
    VerbGroup group = VerbGroup.at(text, token, found.sentence().firstToken());
    if (group.infinitive() && !goesOn(group.first() - 1)) {
      loose.purpose(group, cue, found);
      return;
    }
    boolean agent = cue.form() == Cue.Form.PAST && text.is(token + 1, "by") && !isMeans(token + 2);
    if (agent) {
      citations.agent(token, cue, found);
      return;
    }
    if (cue.form() == Cue.Form.PAST
        && text.is(token + 1, "as")
        && (cue.is("quote") || cue.is("cite"))
        && group.passive()) {
      subject(group, cue, found);
      return;
    }
    if (group.passive() && cue.form() != Cue.Form.ING) {
      citations.laterAgent(token, cue, found);
      return;
    }
    if (cue.is("accuse") && cue.form() == Cue.Form.PAST && text.is(token + 1, "of")) {
      return;
    }
    if (cue.is("quote") || cue.is("cite")) {
      citations.cited(token, cue, found);
      if (cue.form() == Cue.Form.ING) {
        return;
      }
    }
    if (cue.form() == Cue.Form.ING && !group.progressive()) {
      loose.participle(token, cue, found);
      return;
    }
    subject(group, cue, found);
  }

  /** "said by phone": no agent. */
  private boolean isMeans(int token) {
    return text.is(token, "phone")
        || text.is(token, "telephone")
        || text.is(token, "email")
        || text.is(token, "e-mail")
        || text.is(token, "letter")
        || text.is(token, "text")
        || text.is(token, "video");
  }

  /** The token at which "went on to", "used to" begins, of which "to" is given. */
  private int beforeGoingOn(int to) {
    return text.is(to - 1, "on") ? to - 2 : to - 1;
  }

  /** "went on to say", "used to say", "continues to insist", "appeared to suggest". */
  private boolean goesOn(int to) {
    return text.is(to - 1, "on")
        || text.is(to - 1, "used")
        || text.is(to - 1, "like")
        || text.is(to - 1, "likes")
        || text.is(to - 1, "continued")
        || text.is(to - 1, "continues")
        || text.is(to - 1, "continue")
        || text.is(to - 1, "appeared");
  }

  private void subject(VerbGroup group, Cue cue, SentenceFindings found) {
    int verb = group.verb();
    int left = group.infinitive() ? beforeGoingOn(group.first() - 1) : group.first();
    VerbGroup own = new VerbGroup(left, verb, false, false, false, false);
    int last = left - 1;
    if (last >= found.sentence().firstToken()
        && text.is(last, WordClass.PRONOUN)
        && !text.is(last, WordClass.RELATIVE)
        && !(text.is(last - 1, WordClass.PREPOSITION) && text.isAcquainted(last - 2))) {
      Speaker speaker = pronouns.resolve(last, found);
      if (speaker != null && !isInner(last, speaker, found)) {
        Phrase pronoun = Phrase.of(last, last + 1);
        Doubt doubt =
            isAsked(pronoun, cue, group)
                ? Doubt.NO_WORDS
                : needs.doubt(cue, group, pronoun, found.sentence(), false);
        found.add(speaker, text.word(verb), doubt);
      }
      return;
    }
    if (text.is(last, "and") || text.is(last, "but")) {
      loose.joined(group, cue, found);
      return;
    }
    if (mayInvert(last, verb, found.sentence()) && (text.isQuote(last) || !addresses(cue))) {
      Phrase behind = subjects.behind(verb, found.sentence());
      boolean strong = behind != null && closesInversion(behind, found.sentence(), last);
      boolean weak = !strong && behind != null && leadsOn(behind, last);
      boolean before = weak && ahead(own, cue, group, found);
      if (before || (strong || weak) && behind(behind, cue, group, found)) {
        return;
      }
    }
    ahead(own, cue, group, found);
  }

  /** "Costa said she hopes", "against what he calls": a part of what somebody says already. */
  private boolean isInner(int pronoun, Speaker speaker, SentenceFindings found) {
    int before = pronoun - 1;
    if (text.is(before, "what")) {
      return found.list().stream().anyMatch(other -> other.speaker().name().equals(speaker.name()));
    }
    boolean told = text.is(before, "that") || text.isFiniteCue(before) && !text.isQuoted(before);
    return told && !found.isEmpty();
  }

  /** Verbs whose object is a person, so that a noun behind them is hardly their subject. */
  private static boolean addresses(Cue cue) {
    return cue.is("tell")
        || cue.is("urge")
        || cue.is("ask")
        || cue.is("accuse")
        || cue.is("inform")
        || cue.is("assure")
        || cue.is("blame")
        || cue.is("call");
  }

  private boolean behind(
      @Nullable Phrase phrase, Cue cue, VerbGroup group, SentenceFindings found) {
    Speaker speaker = phrase == null ? null : actors.plausible(phrase, cue);
    return speaker != null
        && found.add(
            speaker,
            text.word(group.verb()),
            needs.doubt(cue, group, phrase, found.sentence(), true));
  }

  private boolean ahead(VerbGroup own, Cue cue, VerbGroup group, SentenceFindings found) {
    boolean any = false;
    List<Phrase> phrasesBefore = subjects.before(own, found.sentence());
    for (Phrase phrase : phrasesBefore) {
      if (isNested(phrasesBefore.get(0), found)) {
        return false;
      }
      Speaker speaker = isPlaced(phrase) ? null : actors.plausible(phrase, cue);
      boolean medium = speaker != null && speaker.known() != null && speaker.known().isMedium();
      if (speaker != null && (group.infinitive() || agrees(cue, own.verb(), phrase))) {
        Phrase subject = phrasesBefore.get(0);
        Doubt doubt =
            isAsked(subject, cue, group)
                ? Doubt.NO_WORDS
                : isCondition(subject, cue)
                    ? Doubt.OPEN
                    : needs.doubt(
                        cue,
                        group,
                        subject,
                        found.sentence(),
                        false,
                        isHeadVerb(cue, group, subject));
        boolean words = cue.needs() != Cue.Needs.POSITION || cue.is("learn");
        boolean reports = medium && doubt != Doubt.OPEN && words;
        any |= found.add(speaker, text.word(group.verb()), reports ? null : doubt);
      }
    }
    return any || document(own, cue, group, found);
  }

  /** "Costa urges voters to": in a headline a name at its head is a subject. */
  private boolean isHeadVerb(Cue cue, VerbGroup group, Phrase subject) {
    int before = subject.first() - 1;
    return headline
        && isPlainVerb(cue, group.verb())
        && text.isCapitalized(subject.head())
        && subject.end() == group.verb()
        && (before < 0
            || text.mark(before) == ':'
            || text.document().sentenceOf(subject.first()).firstToken() == subject.first());
  }

  /** Whether a third person is hardly a plural here, as in "states" and in "notes:". */
  private boolean isPlainVerb(Cue cue, int token) {
    return cue.form() == Cue.Form.THIRD
        && !cue.is("state")
        && !cue.is("order")
        && text.mark(token + 1) == 0
        && token + 1 < text.count();
  }

  /** "if the government proposes it": what need not happen. */
  private boolean isCondition(Phrase subject, Cue cue) {
    return cue.form() != Cue.Form.PAST
        && text.is(subject.first() - 1, "if")
        && !text.is(subject.first() - 2, "as");
  }

  /** "what the king had said": words that are not told. */
  private boolean isAsked(Phrase subject, Cue cue, VerbGroup group) {
    int next = group.verb() + 1;
    return text.is(subject.first() - 1, "what")
        && cue.needs() == Cue.Needs.NOTHING
        && !text.isQuote(next)
        && !text.isCapitalized(next)
        && !text.isAny(
            next, WordClass.AUXILIARY.bit() | WordClass.DETERMINER.bit() | WordClass.PRONOUN.bit());
  }

  /** "in a video posted", "this article asks": a text that says nothing itself. */
  private boolean isPlaced(Phrase phrase) {
    boolean self = text.is(phrase.first(), "this") && !text.isCapitalized(phrase.head());
    if (self
        && (text.is(phrase.head(), "note")
            || text.is(phrase.head(), "article")
            || text.is(phrase.head(), "column")
            || text.is(phrase.head(), "page"))) {
      return true;
    }
    return text.is(phrase.head(), WordClass.DOCUMENT)
        && (text.is(phrase.first() - 1, "in") || text.is(phrase.first() - 1, "on"))
        && !text.isCapitalized(phrase.head());
  }

  private boolean document(VerbGroup own, Cue cue, VerbGroup group, SentenceFindings found) {
    Phrase phrase = found.isEmpty() ? mains.document(own, found.sentence()) : null;
    Speaker speaker = phrase == null ? null : actors.plausible(phrase, cue);
    return phrase != null
        && speaker != null
        && !isPlaced(phrase)
        && agrees(cue, own.verb(), phrase)
        && found.add(
            speaker,
            text.word(group.verb()),
            needs.doubt(cue, group, phrase, found.sentence(), false));
  }

  private boolean mayInvert(int last, int verb, Sentence sentence) {
    return last < sentence.firstToken()
        || text.isQuote(last)
        || text.mark(last) == ','
        || text.isDash(last)
        || text.is(verb, "transmits")
        || text.is(last, "as");
  }

  /** After an inverted subject the clause ends; a verb there would make it the subject of that. */
  private boolean closesInversion(Phrase phrase, Sentence sentence, int last) {
    int next = phrase.end();
    if (next >= sentence.endToken() || text.mark(next) != 0) {
      return text.mark(last) != ',' || !text.isQuote(next) || text.isQuote(last - 1);
    }
    boolean related = text.is(next, WordClass.RELATIVE);
    boolean that = text.is(next, "that");
    return related && (!that || text.is(phrase.first(), "a")) || text.isQuote(last);
  }

  /** What follows an inverted subject, and follows objects as well. */
  private boolean leadsOn(Phrase phrase, int last) {
    int next = phrase.end();
    return text.isAny(
            next, WordClass.PREPOSITION.bit() | WordClass.TIME.bit() | WordClass.FUNCTION.bit())
        || text.endsWith(next, "ing")
        || text.mark(last) == ',' && text.isQuote(last - 1);
  }

  /** Whether a subject stands in what another one says: "A said B would". */
  private boolean isNested(Phrase subject, SentenceFindings found) {
    int before = subject.first() - 1;
    return !found.isEmpty()
        && (text.is(before, "that") || text.isFiniteCue(before) && !text.isQuoted(before));
  }

  /** Base forms need a plural before them, third persons no plural. */
  private boolean agrees(Cue cue, int verb, Phrase phrase) {
    if (cue.form() == Cue.Form.BASE) {
      boolean plural =
          text.endsWith(phrase.head(), "s")
              || Respondents.counts(text, phrase)
              || text.is(phrase.head(), "data")
              || text.is(phrase.first() - 1, "and")
              || text.isAny(phrase.head(), PERSON_LIKE)
                  && (text.is(phrase.head(), "percent")
                      || !text.is(phrase.first(), "a") && !text.is(phrase.first(), "an"));
      return plural && phrase.end() <= verb;
    }
    if (cue.form() == Cue.Form.THIRD && cue.nounLike()) {
      return text.isCapitalized(phrase.head())
          || text.is(phrase.coreFirst(), WordClass.DETERMINER)
          || text.is(phrase.head(), "polling");
    }
    return true;
  }
}
