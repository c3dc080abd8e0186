package org.chancery.annotate.attribution;

import java.util.ArrayList;
import java.util.List;
import org.chancery.annotate.text.NameIndex;
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
  private final SpeakerReader reader;
  private final Phrases phrases;
  private final CueNeeds needs;
  private final Pronouns pronouns;

  StatementFinder(TaggedText text, Phrases phrases, SpeakerReader reader, Pronouns pronouns) {
    this.text = text;
    this.phrases = phrases;
    this.reader = reader;
    this.pronouns = pronouns;
    this.subjects = new SubjectFinder(text, phrases);
    this.needs = new CueNeeds(text, phrases);
  }

  /** The findings of one sentence, in the order of their verbs. */
  List<Finding> find(Sentence sentence) {
    List<Finding> found = new ArrayList<>();
    for (int token = sentence.firstToken(); token < sentence.endToken(); token++) {
      Cue cue = text.cue(token);
      if (cue != null && !text.isQuoted(token) && mayBeVerb(token, cue, sentence)) {
        verb(token, cue, sentence, found);
      } else if (text.is(token, "according") && text.is(token + 1, "to")) {
        behindPreposition(token + 2, "according to", sentence, found);
      } else if (text.is(token, "words")
          && text.is(token + 1, "of")
          && (text.is(token - 1, "by") || text.is(token - 1, "the"))) {
        behindPreposition(token + 2, "in the words of", sentence, found);
      }
    }
    label(sentence, found);
    quoting(sentence, found);
    return found;
  }

  /** The findings of a sentence whose quotations are an outlet's words: also those inside. */
  List<Finding> findQuoted(Sentence sentence) {
    List<Finding> found = new ArrayList<>();
    for (int token = sentence.firstToken(); token < sentence.endToken(); token++) {
      Cue cue = text.cue(token);
      if (cue != null && text.isQuoted(token) && mayBeVerb(token, cue, sentence)) {
        verb(token, cue, sentence, found);
      }
    }
    found.removeIf(
        finding ->
            finding.speaker().sort() == Speaker.Sort.OTHER
                || finding.speaker().sort() == Speaker.Sort.DOCUMENT
                || text.is(finding.speaker().first(), WordClass.PRONOUN));
    return found;
  }

  /** A medium's name right before a quotation that its sentence ends with. */
  private void quoting(Sentence sentence, List<Finding> found) {
    for (int at = sentence.firstToken() + 1; at < sentence.endToken(); at++) {
      char mark = text.mark(at);
      NameIndex.Match<Source> match =
          mark == '\u201c' || mark == '"' && text.isQuoted(at + 1) ? text.source(at - 1) : null;
      if (match != null && match.endToken() == at && match.firstToken() == sentence.firstToken()) {
        Speaker speaker = match.value().isMedium() ? reader.known(match) : null;
        if (speaker != null) {
          add(speaker, "quotation", sentence, found);
        }
      }
    }
  }

  private boolean mayBeVerb(int token, Cue cue, Sentence sentence) {
    if (text.is(token - 1, WordClass.DETERMINER)
        && !text.is(token - 1, "all")
        && !text.is(token - 1, "both")
        && !text.is(token - 1, "some")
        && !text.is(token - 1, "many")
        && cue.form() != Cue.Form.PAST) {
      return false;
    }
    if (text.isPossessive(token - 1) && !text.is(token - 2, WordClass.PRONOUN)
        || text.mark(token + 1) == '-' && text.touches(token, token + 1)
        || text.mark(token - 1) == '-' && text.touches(token - 1, token)) {
      return false;
    }
    if (text.isCapitalized(token) && token > sentence.firstToken()) {
      return !cue.nounLike() && cue.form() != Cue.Form.BASE && cue.needs() != Cue.Needs.STUDY;
    }
    return token > sentence.firstToken() || cue.form() == Cue.Form.PAST;
  }

  private void verb(int token, Cue cue, Sentence sentence, List<Finding> found) {
    VerbGroup group = VerbGroup.at(text, token, sentence.firstToken());
    if (group.denied() || group.infinitive() && !goesOn(group.first() - 1)) {
      return;
    }
    boolean agent = cue.form() == Cue.Form.PAST && text.is(token + 1, "by");
    if (agent) {
      agent(token, cue, sentence, found);
      return;
    }
    if (cue.form() == Cue.Form.PAST
        && text.is(token + 1, "as")
        && (cue.is("quote") || cue.is("cite"))
        && group.passive()) {
      subject(group, cue, sentence, found);
      return;
    }
    if (group.passive() && cue.form() != Cue.Form.ING) {
      return;
    }
    if (cue.is("quote") || cue.is("cite")) {
      cited(token, cue, sentence, found);
      if (cue.form() == Cue.Form.ING) {
        return;
      }
    }
    if (cue.form() == Cue.Form.ING && !group.progressive()) {
      participle(token, cue, sentence, found);
      return;
    }
    subject(group, cue, sentence, found);
  }

  /** The token at which "went on to", "used to" begins, of which "to" is given. */
  private int beforeGoingOn(int to) {
    return text.is(to - 1, "on") ? to - 2 : to - 1;
  }

  /** "went on to say", "used to say". */
  private boolean goesOn(int to) {
    return text.is(to - 1, "on") || text.is(to - 1, "used") || text.is(to - 1, "continued");
  }

  private void subject(VerbGroup group, Cue cue, Sentence sentence, List<Finding> found) {
    int verb = group.verb();
    int left = group.infinitive() ? beforeGoingOn(group.first() - 1) : group.first();
    VerbGroup own = new VerbGroup(left, verb, false, false, false, false);
    int last = left - 1;
    if (last >= sentence.firstToken()
        && text.is(last, WordClass.PRONOUN)
        && !text.is(last, WordClass.RELATIVE)) {
      Speaker speaker = pronouns.resolve(last, sentence, found);
      if (speaker != null && needs.met(cue, verb, Phrase.of(last, last + 1), sentence, false)) {
        add(speaker, group, sentence, found);
      }
      return;
    }
    if (text.is(last, "and") || text.is(last, "but")) {
      joined(group, cue, sentence, found);
      return;
    }
    if (mayInvert(last, verb, sentence) && (text.isQuote(last) || !addresses(cue))) {
      Phrase behind = subjects.behind(verb, sentence);
      boolean strong = behind != null && closesInversion(behind, sentence, last);
      boolean weak = !strong && behind != null && leadsOn(behind, last);
      boolean before = weak && ahead(own, cue, group, sentence, found);
      if (before || (strong || weak) && behind(behind, cue, group, sentence, found)) {
        return;
      }
    }
    ahead(own, cue, group, sentence, found);
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
      @Nullable Phrase phrase, Cue cue, VerbGroup group, Sentence sentence, List<Finding> found) {
    Speaker speaker = phrase == null ? null : plausible(phrase, cue);
    if (speaker == null || !needs.met(cue, group.verb(), phrase, sentence, true)) {
      return false;
    }
    add(speaker, group, sentence, found);
    return true;
  }

  private boolean ahead(
      VerbGroup own, Cue cue, VerbGroup group, Sentence sentence, List<Finding> found) {
    boolean any = false;
    List<Phrase> phrasesBefore = subjects.before(own, sentence);
    for (Phrase phrase : phrasesBefore) {
      if (isNested(phrasesBefore.get(0), found)) {
        return false;
      }
      Speaker speaker = plausible(phrase, cue);
      boolean medium = speaker != null && speaker.known() != null && speaker.known().isMedium();
      if (speaker != null
          && (group.infinitive() || agrees(cue, own.verb(), phrase))
          && (medium || needs.met(cue, own.verb(), phrasesBefore.get(0), sentence, false))) {
        add(speaker, group, sentence, found);
        any = true;
      }
    }
    return any;
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
  private boolean isNested(Phrase subject, List<Finding> found) {
    int before = subject.first() - 1;
    return !found.isEmpty()
        && (text.is(before, "that") || text.isFiniteCue(before) && !text.isQuoted(before));
  }

  /** Base forms need a plural before them, third persons no plural. */
  private boolean agrees(Cue cue, int verb, Phrase phrase) {
    if (cue.form() == Cue.Form.BASE) {
      boolean plural =
          text.endsWith(phrase.head(), "s")
              || text.is(phrase.first() - 1, "and")
              || text.isAny(phrase.head(), PERSON_LIKE);
      return plural && phrase.end() <= verb;
    }
    if (cue.form() == Cue.Form.THIRD && cue.nounLike()) {
      return text.isCapitalized(phrase.head()) || text.is(phrase.coreFirst(), WordClass.DETERMINER);
    }
    return true;
  }

  private @Nullable Speaker plausible(Phrase phrase, Cue cue) {
    Speaker speaker = reader.read(phrase);
    if (speaker == null) {
      return null;
    }
    if (speaker.sort() == Speaker.Sort.OTHER) {
      boolean plain = cue.needs() == Cue.Needs.NOTHING && !cue.is("write");
      if (!plain) {
        return null;
      }
    }
    return speaker;
  }

  private void agent(int token, Cue cue, Sentence sentence, List<Finding> found) {
    Phrase phrase = phrases.startingAt(token + 2, sentence.endToken());
    Speaker speaker = phrase == null ? null : reader.read(phrase);
    if (speaker == null) {
      return;
    }
    boolean medium = speaker.sort() == Speaker.Sort.MEDIUM;
    boolean tells =
        cue.is("announce")
            || cue.is("confirm")
            || cue.is("report")
            || cue.is("state")
            || cue.is("quote")
            || cue.is("cite")
            || cue.is("reveal")
            || cue.is("tell");
    boolean asks = cue.is("ask") && speaker.sort() == Speaker.Sort.PERSON;
    if (medium || tells || asks) {
      add(speaker, token, token + 2, sentence, found);
    }
  }

  /** "citing officials", "quoted a minister as saying": the one who is cited. */
  private void cited(int token, Cue cue, Sentence sentence, List<Finding> found) {
    Phrase phrase = phrases.startingAt(token + 1, sentence.endToken());
    Speaker speaker = phrase == null ? null : reader.read(phrase);
    if (speaker == null || speaker.sort() == Speaker.Sort.OTHER) {
      return;
    }
    boolean saying = cue.is("quote") || cue.form() == Cue.Form.ING;
    if (saying || speaker.sort() == Speaker.Sort.MEDIUM) {
      add(speaker, token, token + 1, sentence, found);
    }
  }

  private void participle(int token, Cue cue, Sentence sentence, List<Finding> found) {
    boolean apart =
        text.mark(token - 1) == ','
            || text.is(token - 1, WordClass.DOCUMENT)
            || text.is(token - 1, "by")
            || text.is(token - 1, "while")
            || text.is(token - 1, "after");
    if (!apart || !found.isEmpty() || cue.needs() == Cue.Needs.STUDY) {
      return;
    }
    Phrase main = subjects.main(sentence, token);
    Speaker speaker = main == null ? null : plausible(main, cue);
    if (speaker != null
        && speaker.sort() != Speaker.Sort.OTHER
        && speaker.sort() != Speaker.Sort.DOCUMENT
        && needs.met(cue, token, main, sentence, false)) {
      add(speaker, token, token, sentence, found);
    }
  }

  private void joined(VerbGroup group, Cue cue, Sentence sentence, List<Finding> found) {
    if (!found.isEmpty()) {
      return;
    }
    Phrase main = subjects.main(sentence, group.first());
    Speaker speaker = main == null ? null : plausible(main, cue);
    if (speaker != null
        && speaker.sort() != Speaker.Sort.OTHER
        && needs.met(cue, group.verb(), main, sentence, false)) {
      add(speaker, group, sentence, found);
    } else if (main != null
        && main.end() - main.first() == 1
        && text.is(main.first(), WordClass.PRONOUN)) {
      Speaker known = pronouns.resolve(main.first(), sentence, found);
      if (known != null && needs.met(cue, group.verb(), main, sentence, false)) {
        add(known, group, sentence, found);
      }
    }
  }

  private void behindPreposition(int from, String cue, Sentence sentence, List<Finding> found) {
    Phrase phrase = phrases.startingAt(from, sentence.endToken());
    if (phrase == null) {
      return;
    }
    Speaker speaker = reader.read(phrase);
    Phrase maker = maker(phrase, sentence);
    if (maker != null) {
      Speaker other = reader.read(maker);
      speaker = other == null ? speaker : other;
    } else if (speaker != null
        && text.mark(phrase.end()) == ','
        && !text.isCapitalized(phrase.head())) {
      Phrase behind = subjects.behind(from - 1, sentence);
      Speaker named = behind == null ? null : reader.read(behind);
      speaker = named == null ? speaker : named;
    }
    boolean told =
        speaker != null
            && (speaker.sort() != Speaker.Sort.OTHER
                || text.is(phrase.first(), WordClass.DETERMINER)
                    && phrase.end() - phrase.first() > 1);
    if (told && speaker != null) {
      add(speaker, cue, sentence, found);
    }
  }

  /** "a survey by the bank", "a translation by TASS": who made the document. */
  private @Nullable Phrase maker(Phrase phrase, Sentence sentence) {
    int end = phrase.end();
    boolean by = text.is(end, "by") || text.is(end, "from");
    boolean made =
        text.is(end + 1, "by")
            && (text.endsWith(end, "ed") || text.is(end, "seen") || text.is(end, "cited"));
    if (!by && !made || text.is(phrase.head(), WordClass.NAMELESS)) {
      return null;
    }
    return phrases.startingAt(by ? end + 1 : end + 2, sentence.endToken());
  }

  /** "The spokesman Ivan Petrov: "No."": a name, a colon and a quotation open the sentence. */
  private void label(Sentence sentence, List<Finding> found) {
    int limit = Math.min(sentence.endToken() - 1, sentence.firstToken() + 14);
    for (int at = sentence.firstToken() + 1; at < limit; at++) {
      if (text.mark(at) == ':' && text.isQuote(at + 1)) {
        Phrase phrase = phrases.endingAt(at - 1, sentence.firstToken());
        if (phrase == null || phrase.first() != sentence.firstToken()) {
          return;
        }
        Speaker speaker = reader.read(phrase);
        if (speaker != null && speaker.sort() == Speaker.Sort.PERSON) {
          add(speaker, ":", sentence, found);
        }
        return;
      }
    }
  }

  private void add(Speaker speaker, VerbGroup group, Sentence sentence, List<Finding> found) {
    add(speaker, text.word(group.verb()), sentence, found);
  }

  private void add(Speaker speaker, int from, int end, Sentence sentence, List<Finding> found) {
    add(speaker, end > from ? text.span(from, end) : text.word(from), sentence, found);
  }

  private void add(Speaker speaker, String cue, Sentence sentence, List<Finding> found) {
    for (Finding other : found) {
      if (other.speaker().first() == speaker.first()) {
        return;
      }
    }
    found.add(
        new Finding(
            speaker,
            speaker.kind(),
            cue,
            text.document().tokenStart(speaker.first()),
            text.document().tokenEnd(speaker.end() - 1),
            sentence.start(),
            sentence.end()));
  }
}
