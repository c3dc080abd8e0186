package org.chancery.annotate.attribution;

import java.util.Locale;
import java.util.Set;
import org.chancery.annotate.text.Sentence;
import org.jspecify.annotations.Nullable;

/** Finds sources that are the object of a citation: "according to", "citing", "announced by". */
final class Citations {
  /** Verbs whose agent is a source whatever it is; of others only a medium is one. */
  private static final Set<String> TELLING =
      Set.of(
          "announce",
          "confirm",
          "report",
          "state",
          "quote",
          "cite",
          "reveal",
          "tell",
          "accuse",
          "warn",
          "echo");

  /** What things are shared or ordered by. */
  private static final Set<String> MEASURES =
      Set.of("number", "size", "share", "amount", "needs", "ability", "age", "weight", "height");

  private static final int AGENT_REACH = 11;

  private final TaggedText text;
  private final Phrases phrases;
  private final SubjectFinder subjects;
  private final SpeakerReader reader;
  private final QuotationMarks marks;

  Citations(TaggedText text, Phrases phrases, SubjectFinder subjects, SpeakerReader reader) {
    this.text = text;
    this.phrases = phrases;
    this.subjects = subjects;
    this.reader = reader;
    this.marks = new QuotationMarks(text);
  }

  /** "according to", "in the words of". */
  void find(int token, SentenceFindings found) {
    if (text.is(token, "according") && text.is(token + 1, "to")) {
      behindPreposition(token + 2, "according to", found);
    } else if (text.is(token, "words")
        && text.is(token + 1, "of")
        && (text.is(token - 1, "by") || text.is(token - 1, "the"))) {
      behindPreposition(token + 2, "in the words of", found);
    }
  }

  /** "announced by the ministry", "dismissed by him as "a joke"": the agent of a participle. */
  void agent(int token, Cue cue, SentenceFindings found) {
    Phrase phrase = phrases.startingAt(token + 2, found.sentence().endToken());
    if (phrase == null) {
      return;
    }
    Speaker speaker = reader.read(phrase);
    if (speaker == null) {
      return;
    }
    boolean medium = speaker.sort() == Speaker.Sort.MEDIUM;
    boolean tells = TELLING.contains(cue.id());
    boolean asks = cue.is("ask") && speaker.sort() == Speaker.Sort.PERSON && !isAside(token);
    boolean quoted =
        cue.needs() == Cue.Needs.QUOTE && marks.quoteIn(phrase.end(), found.sentence().endToken());
    boolean told = medium || tells || asks || quoted;
    found.add(
        speaker,
        text.span(token, token + 2),
        told ? null : cue.alone() ? Doubt.ALONE : Doubt.AGENT);
  }

  /** "It was announced in Lima on Friday by the minister": the agent behind place and time. */
  void laterAgent(int token, Cue cue, SentenceFindings found) {
    int end = Math.min(found.sentence().endToken(), token + AGENT_REACH);
    if (!TELLING.contains(cue.id())) {
      return;
    }
    for (int at = token + 1; at + 1 < end && mayPartAgent(at); at++) {
      if (text.is(at, "by") && !text.is(at + 1, WordClass.TIME)) {
        Phrase phrase = phrases.startingAt(at + 1, found.sentence().endToken());
        Speaker speaker = phrase == null ? null : reader.read(phrase);
        if (speaker != null && speaker.sort() != Speaker.Sort.OTHER) {
          found.add(speaker, text.word(token) + " by");
        }
        return;
      }
    }
  }

  private boolean mayPartAgent(int token) {
    return text.is(token, WordClass.PREPOSITION)
        || text.is(token, WordClass.TIME)
        || text.is(token, WordClass.ADVERB)
        || text.is(token, WordClass.DETERMINER)
        || text.isNumber(token)
        || text.isCapitalized(token)
        || text.is(token, "last")
        || text.is(token, "first")
        || text.is(token, "late")
        || text.is(token, "early")
        || text.mark(token) == ',';
  }

  /** "When asked by the senator". */
  private boolean isAside(int token) {
    return text.is(token - 1, "when") || text.is(token - 1, "if");
  }

  /** "citing officials", "quoted a minister as saying": the one who is cited. */
  void cited(int token, Cue cue, SentenceFindings found) {
    Phrase phrase = phrases.startingAt(token + 1, found.sentence().endToken());
    Speaker speaker = phrase == null ? null : reader.read(phrase);
    if (speaker == null || speaker.sort() == Speaker.Sort.OTHER) {
      return;
    }
    boolean saying = cue.is("quote") || cue.form() == Cue.Form.ING;
    if (saying || speaker.sort() == Speaker.Sort.MEDIUM) {
      found.add(speaker, text.span(token, token + 1));
    }
  }

  /** "according to the ministry": the phrase behind a preposition. */
  private void behindPreposition(int from, String cue, SentenceFindings found) {
    boolean oneOf = text.is(from, "one") && text.is(from + 1, "of");
    Phrase phrase = phrases.startingAt(oneOf ? from + 2 : from, found.sentence().endToken());
    if (phrase == null) {
      return;
    }
    Speaker speaker = reader.read(phrase);
    Phrase maker = maker(phrase, found.sentence());
    if (maker != null) {
      Speaker other = reader.read(maker);
      speaker = other == null ? speaker : other;
    } else if (speaker != null
        && text.mark(phrase.end()) == ','
        && !text.isCapitalized(phrase.head())) {
      Phrase apposed = apposed(phrase, found.sentence());
      Phrase behind = apposed == null ? subjects.behind(from - 1, found.sentence()) : apposed;
      Speaker named = behind == null ? null : reader.read(behind);
      speaker = named == null ? speaker : named;
    }
    boolean told =
        speaker != null
            && !isMeasure(phrase)
            && (speaker.sort() != Speaker.Sort.OTHER
                || phrase.end() - phrase.first() > 1
                    && (phrase.end() >= found.sentence().endToken()
                        || text.mark(phrase.end()) != 0
                        || isApart(from, found.sentence())));
    if (told && speaker != null) {
      found.add(speaker, cue);
    }
  }

  /** "a rights group, the Observatory": the name behind what it is; null if none stands there. */
  private @Nullable Phrase apposed(Phrase phrase, Sentence sentence) {
    int first = phrase.end() + 1;
    boolean one = text.is(phrase.first(), "a") || text.is(phrase.first(), "an");
    int name = text.is(first, "the") ? first + 1 : first;
    Phrase apposed =
        one && text.isCapitalized(name) ? phrases.startingAt(first, sentence.endToken()) : null;
    boolean closes =
        apposed != null && (apposed.end() >= sentence.endToken() || text.mark(apposed.end()) != 0);
    return closes && apposed != null && text.isCapitalized(apposed.coreEnd() - 1) ? apposed : null;
  }

  private boolean isMeasure(Phrase phrase) {
    String head = text.word(phrase.coreEnd() - 1).toLowerCase(Locale.ROOT);
    return MEASURES.contains(head);
  }

  /** "According to", ", according to": hardly what something is done by. */
  private boolean isApart(int from, Sentence sentence) {
    int before = from - 3;
    return before < sentence.firstToken() || text.mark(before) == ',';
  }

  /** "a survey by the bank", "a translation by TASS": who made the document. */
  private @Nullable Phrase maker(Phrase phrase, Sentence sentence) {
    int end = phrase.end();
    boolean asked = text.is(phrase.head(), "interview") || text.is(phrase.head(), "interviews");
    boolean by = text.is(end, "by") || text.is(end, "from") || asked && text.is(end, "with");
    boolean made =
        text.is(end + 1, "by")
            && (text.endsWith(end, "ed") || text.is(end, "seen") || text.is(end, "cited"));
    if (!by && !made || text.is(phrase.head(), WordClass.NAMELESS)) {
      return null;
    }
    Phrase maker = phrases.startingAt(by ? end + 1 : end + 2, sentence.endToken());
    return !by && maker != null && text.isMedium(maker.head()) ? null : maker;
  }
}
