package org.chancery.annotate.attribution;

import java.util.Locale;
import java.util.Set;
import org.chancery.annotate.text.NameIndex;
import org.chancery.model.SourceType;

/** Finds sources that stand before a quotation without a verb. */
final class Labels {
  private static final int REACH = 14;
  private static final int LONGEST_LABEL = 6;
  private static final int SHORTEST_NEWS = 3;
  private static final int LONGEST_TURN = 3;

  /** Texts whose name stands before what they have found. */
  private static final Set<String> FINDING = Set.of("poll", "polls", "survey", "study", "report");

  private final TaggedText text;
  private final Phrases phrases;
  private final SpeakerReader reader;
  private final MediumReader media;
  private final SpeechOpeners openers;

  Labels(
      TaggedText text,
      Phrases phrases,
      SpeakerReader reader,
      MediumReader media,
      SpeechOpeners openers) {
    this.text = text;
    this.phrases = phrases;
    this.reader = reader;
    this.media = media;
    this.openers = openers;
  }

  /** "The spokesman Ivan Petrov: "No."": a name, a colon and a quotation open the sentence. */
  void label(SentenceFindings found) {
    int limit = Math.min(found.sentence().endToken() - 1, found.sentence().firstToken() + REACH);
    for (int at = found.sentence().firstToken() + 1; at < limit; at++) {
      if (text.mark(at) == ':' && text.isQuote(at + 1)) {
        Phrase phrase = phrases.endingAt(at - 1, found.sentence().firstToken());
        if (phrase == null
            || phrase.first() != found.sentence().firstToken()
                && !text.isDash(phrase.first() - 1)) {
          return;
        }
        Speaker speaker = reader.read(phrase);
        if (speaker != null && speaker.sort() == Speaker.Sort.PERSON) {
          found.add(speaker, ":");
        }
        return;
      }
    }
  }

  /** Headlines: "Putin: talks will go on", "Talks will go on: Kremlin". */
  void headline(SentenceFindings found) {
    int first = found.sentence().firstToken();
    int end = found.sentence().endToken();
    if (text.mark(end - 1) == '.') {
      end--;
    }
    for (int at = end - 1; at > first; at--) {
      if (text.mark(at) != ':') {
        continue;
      }
      Phrase behind = end - at <= LONGEST_LABEL ? phrases.startingAt(at + 1, end) : null;
      boolean closes = behind != null && behind.end() == end && at - first >= SHORTEST_NEWS;
      Speaker source = closes && behind != null ? reader.read(behind) : null;
      boolean news = at - first > SHORTEST_NEWS + 1;
      if (source != null
          && (news || source.sort() != Speaker.Sort.PERSON)
          && mayEndHeadline(source)) {
        found.add(source, ":");
        return;
      }
      if (end - at > SHORTEST_NEWS) {
        opening(first, at, found);
      }
      return;
    }
  }

  /** "Putin: ", "Poll: ", "Putin on gas: ": the source that opens a headline before its colon. */
  private void opening(int first, int colon, SentenceFindings found) {
    Phrase phrase = phrases.startingAt(first, colon);
    Speaker source = phrase == null ? null : reader.read(phrase);
    boolean marked = text.mark(first + 1) == '&' || text.is(first, WordClass.DETERMINER);
    if (phrase == null || source == null || marked) {
      return;
    }
    boolean person = source.sort() == Speaker.Sort.PERSON;
    boolean label = phrase.end() == colon && colon - first <= LONGEST_LABEL;
    boolean topic =
        colon - first <= REACH && (text.is(phrase.end(), "on") || text.is(phrase.end(), "to"));
    if (label && (person || mayOpenHeadline(source)) || topic && person) {
      found.add(source, ":");
    }
  }

  /** "Reuters: ", "Experts: ", "Poll: "; "Opinion: " only tells what follows. */
  private boolean mayOpenHeadline(Speaker speaker) {
    int head = speaker.end() - 1;
    return switch (speaker.sort()) {
      case MEDIUM -> true;
      case NAMELESS -> text.endsWith(head, "s");
      case DOCUMENT -> FINDING.contains(text.word(head).toLowerCase(Locale.ROOT));
      default -> false;
    };
  }

  /** "“We won.” — Ana Costa": a dash and a name behind a quotation sign it. */
  void signature(SentenceFindings found) {
    int end = found.sentence().endToken();
    for (int at = found.sentence().firstToken(); at + 1 < end; at++) {
      if (text.mark(at) == 0
          || !text.isDash(at)
          || !text.isQuotation(at - 1)
          || !text.isCapitalized(at + 1)) {
        continue;
      }
      Phrase phrase = phrases.startingAt(at + 1, end);
      int next = phrase == null ? at : phrase.end();
      boolean closes = next >= end || text.isQuote(next) || text.mark(next) == '.';
      Speaker speaker = phrase == null || !closes ? null : reader.read(phrase);
      if (speaker != null && speaker.sort() == Speaker.Sort.PERSON) {
        found.add(speaker, "signature");
      }
    }
  }

  /** "REED: No, I do not.": a name in capitals and a colon open what a transcript gives. */
  void transcript(SentenceFindings found) {
    int first = found.sentence().firstToken();
    if (text.isQuote(first)) {
      first++;
    }
    Speaker member = openers.addressed(first, found.sentence().endToken());
    if (member != null) {
      found.add(member, ":");
      return;
    }
    for (int at = first; at <= first + LONGEST_TURN && text.isCapitalized(at); at++) {
      if (text.mark(at + 1) == ':' && at + 2 < found.sentence().endToken()) {
        Speaker speaker = openers.inCapitals(first, at + 1);
        if (speaker != null) {
          found.add(speaker, ":");
        }
        return;
      }
    }
  }

  private boolean mayEndHeadline(Speaker speaker) {
    return switch (speaker.sort()) {
      case PERSON, MEDIUM, NAMELESS -> true;
      case OFFICE -> text.is(speaker.end() - 1, WordClass.BODY);
      case NAME -> speaker.known() != null || speaker.type() == SourceType.GOVERNMENT;
      default -> false;
    };
  }

  /** A medium's name right before a quotation that its sentence ends with. */
  void quoting(SentenceFindings found) {
    for (int at = found.sentence().firstToken() + 1; at < found.sentence().endToken(); at++) {
      char mark = text.mark(at);
      NameIndex.Match<Source> match =
          mark == '\u201c' || mark == '"' && text.isQuoted(at + 1) ? text.source(at - 1) : null;
      if (match != null
          && match.endToken() == at
          && match.firstToken() == found.sentence().firstToken()) {
        Speaker speaker = match.value().isMedium() ? media.known(match) : null;
        if (speaker != null) {
          found.add(speaker, "quotation");
        }
      }
    }
  }
}
