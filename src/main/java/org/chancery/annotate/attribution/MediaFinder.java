package org.chancery.annotate.attribution;

import java.util.BitSet;
import java.util.List;
import org.chancery.annotate.text.NameIndex;
import org.chancery.annotate.text.Sentence;
import org.chancery.model.AttributionKind;
import org.jspecify.annotations.Nullable;

/** Finds media that are credited as the place of a saying: "told Reuters", "wrote in Le Monde". */
final class MediaFinder {
  private static final int REACH = 9;
  private static final int MEDIA = WordClass.MEDIUM.bit() | WordClass.OUTLET.bit();

  private final TaggedText text;
  private final Phrases phrases;
  private final SpeakerReader reader;
  private final MediumReader media;
  private final MediaCues cues;

  /** The tokens that name a medium or are a word for one. */
  private final BitSet named = new BitSet();

  MediaFinder(
      TaggedText text, Phrases phrases, SpeakerReader reader, MediumReader media, MediaCues cues) {
    this.media = media;
    this.text = text;
    this.phrases = phrases;
    this.reader = reader;
    this.cues = cues;
    for (int at = 0; at < text.count(); at++) {
      if (text.isAny(at, MEDIA)
          || text.isMedium(at)
          || text.isNumber(at + 1) && text.is(at, "Channel")
          || text.isCapitalized(at) && media.isOwnOutlet(at)) {
        named.set(at);
      }
    }
  }

  /** Adds the media that a sentence credits to what is found in it already. */
  void find(Sentence sentence, List<Finding> found) {
    for (int at = sentence.firstToken(); at + 1 < sentence.endToken(); at++) {
      boolean told = text.cue(at) != null && tells(at);
      boolean preposition =
          !told
              && text.is(at, WordClass.PREPOSITION)
              && mediumAhead(at, sentence)
              && cues.credits(text, at, sentence.firstToken());
      if ((told && mediumAhead(at, sentence)) || preposition) {
        behind(at, sentence, found);
      } else if (told) {
        int name = text.is(at + 1, "the") ? at + 2 : at + 1;
        add(at, media.inCamelCase(name), sentence, found);
      }
    }
  }

  private boolean tells(int token) {
    Cue cue = text.cue(token);
    return cue != null && (cue.is("tell") || cue.is("inform") || cue.is("assure"))
        || text.is(token, "interviewed")
        || text.is(token, "asked") && text.is(token + 1, "the");
  }

  private boolean mediumAhead(int token, Sentence sentence) {
    int from = text.isQuotation(token + 1) ? token + 2 : token + 1;
    int first = named.nextSetBit(from);
    if (first < 0 || first >= Math.min(sentence.endToken(), token + REACH)) {
      return false;
    }
    for (int at = from; at < first; at++) {
      if (text.mark(at) == ',' || text.mark(at) == '.' || text.isQuote(at)) {
        return false;
      }
    }
    return true;
  }

  private void behind(int cue, Sentence sentence, List<Finding> found) {
    int first = text.isQuotation(cue + 1) ? cue + 2 : cue + 1;
    Phrase phrase = phrases.startingAt(first, sentence.endToken());
    if (phrase == null) {
      return;
    }
    add(cue, medium(phrase), sentence, found);
  }

  private void add(int cue, @Nullable Speaker speaker, Sentence sentence, List<Finding> found) {
    if (speaker == null) {
      return;
    }
    for (Finding other : found) {
      if (other.speaker().first() < speaker.end() && speaker.first() < other.speaker().end()) {
        return;
      }
    }
    found.add(
        new Finding(
            speaker,
            AttributionKind.REPORT,
            text.word(cue),
            text.document().tokenStart(speaker.first()),
            text.document().tokenEnd(speaker.end() - 1),
            sentence.start(),
            sentence.end()));
  }

  private @Nullable Speaker medium(Phrase phrase) {
    for (int at = phrase.first(); at < phrase.end(); at++) {
      NameIndex.Match<Source> match = text.source(at);
      if (match != null && match.value().isMedium()) {
        return media.known(match);
      }
    }
    Speaker speaker = reader.read(Phrase.of(phrase.coreFirst(), phrase.coreEnd()));
    boolean any = speaker != null && text.is(speaker.first(), "local");
    return speaker != null && !any && speaker.sort() == Speaker.Sort.MEDIUM ? speaker : null;
  }
}
