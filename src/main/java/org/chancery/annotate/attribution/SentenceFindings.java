package org.chancery.annotate.attribution;

import java.util.ArrayList;
import java.util.List;
import org.chancery.annotate.text.Sentence;

/** What is found in one sentence so far; a source at one place is credited once. */
final class SentenceFindings {
  private final TaggedText text;
  private final Sentence sentence;
  private final List<Finding> found = new ArrayList<>();

  SentenceFindings(TaggedText text, Sentence sentence) {
    this.text = text;
    this.sentence = sentence;
  }

  Sentence sentence() {
    return sentence;
  }

  /** The findings, in the order in which they were made; the list is the caller's to change. */
  List<Finding> list() {
    return found;
  }

  boolean isEmpty() {
    return found.isEmpty();
  }

  /** Adds a speaker unless it is credited at the same place already. */
  void add(Speaker speaker, String cue) {
    for (Finding other : found) {
      if (other.speaker().first() < speaker.end() && speaker.first() < other.speaker().end()) {
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
