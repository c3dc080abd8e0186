package org.chancery.annotate.attribution;

import org.jspecify.annotations.Nullable;

/** Reads the subjects of cue verbs as sources. */
final class Actors {
  private final TaggedText text;
  private final SpeakerReader reader;
  private final Pronouns pronouns;

  Actors(TaggedText text, SpeakerReader reader, Pronouns pronouns) {
    this.text = text;
    this.reader = reader;
    this.pronouns = pronouns;
  }

  /** The source that a phrase names as the subject of a cue, null if it can be none. */
  @Nullable Speaker plausible(Phrase phrase, Cue cue) {
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

  /** The source that a subject names, or whom it takes up if it is a pronoun. */
  @Nullable Speaker takenUp(Phrase main, Cue cue, SentenceFindings found) {
    boolean pronoun = main.end() - main.first() == 1 && text.is(main.first(), WordClass.PRONOUN);
    return pronoun ? pronouns.resolve(main.first(), found) : plausible(main, cue);
  }
}
