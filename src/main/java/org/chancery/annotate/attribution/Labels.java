package org.chancery.annotate.attribution;

import org.chancery.annotate.text.NameIndex;

/** Finds sources that stand before a quotation without a verb. */
final class Labels {
  private static final int REACH = 14;

  private final TaggedText text;
  private final Phrases phrases;
  private final SpeakerReader reader;
  private final MediumReader media;

  Labels(TaggedText text, Phrases phrases, SpeakerReader reader, MediumReader media) {
    this.text = text;
    this.phrases = phrases;
    this.reader = reader;
    this.media = media;
  }

  /** "The spokesman Ivan Petrov: "No."": a name, a colon and a quotation open the sentence. */
  void label(SentenceFindings found) {
    int limit = Math.min(found.sentence().endToken() - 1, found.sentence().firstToken() + REACH);
    for (int at = found.sentence().firstToken() + 1; at < limit; at++) {
      if (text.mark(at) == ':' && text.isQuote(at + 1)) {
        Phrase phrase = phrases.endingAt(at - 1, found.sentence().firstToken());
        if (phrase == null || phrase.first() != found.sentence().firstToken()) {
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
