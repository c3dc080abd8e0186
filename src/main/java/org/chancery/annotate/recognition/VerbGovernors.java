package org.chancery.annotate.recognition;

import java.util.Set;
import org.chancery.annotate.recognition.Cues.Cue;
import org.chancery.model.Stance;
import org.jspecify.annotations.Nullable;

/** Reads what a governing verb makes of an act: "decided to", "is to", "amounts to". */
final class VerbGovernors {
  private static final Set<String> MEANING =
      Set.of("amount", "mean", "imply", "entail", "constitute", "equal", "signify");

  private final Cues cues;

  VerbGovernors(Cues cues) {
    this.cues = cues;
  }

  /** Whether what the verb makes of another is known: "decided to". */
  boolean governs(@Nullable VerbGroup governor) {
    return governor != null
        && (cues.verb(governor) != null || governor.passive() && cues.objectVerb(governor) != null);
  }

  int read(int at, VerbGroup governor, VerbGroup group, boolean mutual, Reading reading) {
    if (governor.lemma().equals("be")) {
      return copula(at, group, reading);
    }
    if (governor.passive() || governor.form() == VerbGroup.Form.PARTICIPLE) {
      Cue passive = cues.objectVerb(governor);
      if (passive != null) {
        reading.apply(passive, mutual);
        return at;
      }
    }
    Cue cue = cues.verb(governor);
    if (cue == null) {
      cue = cues.objectVerb(governor);
    }
    if (cue == null && MEANING.contains(governor.lemma())) {
      reading.dropped = true; // "would not amount to recognising"
      return -1;
    }
    if (cue == null) {
      reading.stance = Reading.worse(reading.stance, Stance.CONSIDERED);
      return at;
    }
    reading.apply(cue, mutual);
    if (governor.lemma().equals("have") && !governor.negated() && governor.modal().isEmpty()) {
      reading.stance = Stance.CONSIDERED;
    }
    return at;
  }

  /** "is to recognise", "are about to". */
  private static int copula(int at, VerbGroup group, Reading reading) {
    if (group.form() == VerbGroup.Form.INFINITIVE && reading.stance == Stance.DONE) {
      reading.stance = Stance.ANNOUNCED;
    }
    return at;
  }
}
