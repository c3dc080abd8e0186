package org.chancery.annotate.attribution;

import java.util.List;
import org.chancery.annotate.text.Sentence;
import org.jspecify.annotations.Nullable;

/** Finds the sources of what a sentence says by the verbs that say so. */
final class StatementFinder {
  private static final int PERSON_LIKE =
      WordClass.ROLE.bit()
          | WordClass.SPEAKER.bit()
          | WordClass.NAMELESS.bit()
          | WordClass.BODY.bit()
          | WordClass.MEDIUM.bit();

  private final TaggedText text;
  private final SubjectFinder subjects;
  private final Citations citations;
  private final MediumReader media;
  private final Labels labels;
  private final Headlines headlines;
  private final VerbForms forms;
  private final Inversions inversions;
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
      PersonNames persons,
      Pronouns pronouns) {
    this.text = text;
    this.pronouns = pronouns;
    this.subjects = new SubjectFinder(text, phrases);
    this.needs = new CueNeeds(text, phrases);
    this.mains = new MainSubject(text, phrases);
    this.actors = new Actors(text, reader, pronouns);
    this.loose = new LooseVerbs(text, phrases, mains, needs, actors);
    this.citations = new Citations(text, phrases, subjects, reader);
    this.headlines = new Headlines(text);
    this.forms = new VerbForms(text);
    this.inversions = new Inversions(text);
    this.claims = new Claims(text, phrases, reader);
    this.media = media;
    this.labels = new Labels(text, phrases, reader, media, new SpeechOpeners(text, persons));
  }

  /** The findings of one sentence, in the order of their verbs. */
  SentenceFindings find(Sentence sentence) {
    SentenceFindings found = new SentenceFindings(text, sentence);
    headline = headlines.isHeadline(sentence);
    for (int token = sentence.firstToken(); token < sentence.endToken(); token++) {
      if (text.is(token, WordClass.REMARK) && !text.isQuoted(token)) {
        claims.find(token, found);
      }
      Cue cue = text.cueOrPosition(token);
      if (cue != null && !text.isQuoted(token) && forms.mayBeVerb(token, cue, sentence, headline)) {
        verb(token, cue, found);
      } else if (text.is(token, WordClass.CITING)) {
        citations.find(token, found);
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

  /** The findings of a sentence whose quotations are an outlet's words: also those inside. */
  List<Finding> findQuoted(Sentence sentence) {
    SentenceFindings found = new SentenceFindings(text, sentence);
    for (int token = sentence.firstToken(); token < sentence.endToken(); token++) {
      Cue cue = text.cue(token);
      if (cue != null && text.isQuoted(token) && forms.mayBeVerb(token, cue, sentence, headline)) {
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
        loose.citing(token, cue, found);
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
    if (inversions.mayInvert(last, verb, found.sentence())
        && (text.isQuote(last) || !Inversions.addresses(cue))) {
      Phrase behind = subjects.behind(verb, found.sentence());
      boolean strong = behind != null && inversions.closesInversion(behind, found.sentence(), last);
      boolean weak = !strong && behind != null && inversions.leadsOn(behind, last);
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
      boolean trails = // ", El Peruano reported."
          cue.is("report")
              && text.mark(own.verb() + 1) == '.'
              && text.mark(phrase.first() - 1) == ',';
      speaker = speaker != null && trails ? media.asOutlet(speaker) : speaker;
      boolean medium = speaker != null && speaker.known() != null && speaker.known().isMedium();
      if (speaker != null
          && (group.infinitive()
              || phrasesBefore.size() > 1 && cue.form() == Cue.Form.BASE
              || agrees(cue, own.verb(), phrase))) {
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
                        headline && forms.isHeadVerb(cue, group, subject));
        boolean words = cue.needs() != Cue.Needs.POSITION || cue.is("learn");
        boolean reports = medium && doubt != Doubt.OPEN && words;
        any |= found.add(speaker, text.word(group.verb()), reports ? null : doubt);
      }
    }
    return any || document(own, cue, group, found);
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
          || text.isPossessive(phrase.coreFirst() - 1)
          || text.isPossessive(phrase.coreFirst() + 1)
          || text.is(phrase.head(), "polling");
    }
    return true;
  }
}
