package org.chancery.annotate.attribution;

/** Finds those who make a claim that a noun holds: "the mayor's claim that". */
final class Claims {
  /** Words between an owner and the claim, "the mayor's first public statement that", at most. */
  private static final int REACH = 3;

  private static final int VERBS = WordClass.AUXILIARY.bit() | WordClass.VERB.bit();

  private final TaggedText text;
  private final Phrases phrases;
  private final SpeakerReader reader;

  Claims(TaggedText text, Phrases phrases, SpeakerReader reader) {
    this.text = text;
    this.phrases = phrases;
    this.reader = reader;
  }

  /** Adds the owner of the claim that the noun at a token is, if its words follow. */
  void find(int noun, SentenceFindings found) {
    boolean told = text.is(noun + 1, "that") && !text.isAny(noun + 2, VERBS);
    int floor = found.sentence().firstToken();
    int owner = told ? owner(noun, floor) : -1;
    Phrase phrase = owner <= floor ? null : phrases.endingAt(owner - 1, floor);
    Speaker speaker = phrase == null ? null : reader.read(phrase);
    if (speaker != null && speaker.sort() != Speaker.Sort.OTHER) {
      found.add(speaker, text.word(noun));
    }
  }

  /** The token of "'s" to the left of a noun, or -1. */
  private int owner(int noun, int floor) {
    int at = noun - 1;
    while (at > floor && noun - at <= REACH && text.isWord(at)) {
      at--;
    }
    return text.isPossessive(at) ? at : -1;
  }
}
