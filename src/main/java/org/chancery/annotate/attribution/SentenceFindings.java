package org.chancery.annotate.attribution;

import java.util.ArrayList;
import java.util.List;
import org.chancery.annotate.text.Sentence;
import org.jspecify.annotations.Nullable;

/** What is found in one sentence so far; a source at one place is credited once. */
final class SentenceFindings {
  private final TaggedText text;
  private final Sentence sentence;
  private final List<Finding> found = new ArrayList<>();
  private final List<Finding> doubtful = new ArrayList<>(0);

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

  /** The doubtful findings whose speakers are credited nowhere else in the sentence. */
  List<Finding> doubtful() {
    if (doubtful.isEmpty()) {
      return List.of();
    }
    List<Finding> others = new ArrayList<>();
    for (Finding finding : doubtful) {
      if (isFree(finding.speaker(), found) && isFree(finding.speaker(), others)) {
        others.add(finding);
      }
    }
    return others;
  }

  /** Adds a speaker unless it is credited at the same place already. */
  void add(Speaker speaker, String cue) {
    if (isFree(speaker, found)) {
      found.add(finding(speaker, cue, null));
    }
  }

  /** Adds a speaker, or notes it where a doubt is left; whether it was beyond doubt. */
  boolean add(Speaker speaker, String cue, @Nullable Doubt doubt) {
    if (doubt == null) {
      add(speaker, cue);
      return true;
    }
    doubtful.add(finding(speaker, cue, doubt));
    return false;
  }

  private static boolean isFree(Speaker speaker, List<Finding> others) {
    for (Finding other : others) {
      if (other.speaker().first() < speaker.end() && speaker.first() < other.speaker().end()) {
        return false;
      }
    }
    return true;
  }

  /** "Ana Costa, who": where a relative pronoun takes a name up, the name runs on to it. */
  private int nameEnd(Speaker speaker) {
    int next = text.mark(speaker.end()) == ',' ? speaker.end() + 1 : speaker.end();
    boolean related =
        text.is(next, "who")
            || text.is(next, "which")
            || next == speaker.end() && text.is(next, "that");
    return text.document().tokenEnd(related ? next : speaker.end() - 1);
  }

  private Finding finding(Speaker speaker, String cue, @Nullable Doubt doubt) {
    return new Finding(
        speaker,
        speaker.kind(),
        cue,
        text.document().tokenStart(speaker.first()),
        nameEnd(speaker),
        sentence.start(),
        sentence.end(),
        doubt);
  }
}
