package org.chancery.annotate.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.annotate.recognition.Cues.Cue;
import org.chancery.annotate.recognition.Cues.Effect;
import org.chancery.model.Stance;
import org.jspecify.annotations.Nullable;

/** How a verb group is read in its sentence: who does it and how far it has gone. */
final class Reading {
  Stance stance = Stance.DONE;
  List<String> actors = List.of();

  /** Others who did so before: "the second capital after Moscow to". */
  List<String> others = new ArrayList<>();

  /** For whom the act is reported, where the actor is another. */
  List<String> reporter = List.of();

  /** Whether what governs the act makes it no act at all. */
  boolean dropped;

  /** Whether a recognition is said to be over: "no longer recognises". */
  boolean ended;

  boolean conditional;

  /** Whether another than the actor claims it: "Serbia claims that Ghana has withdrawn". */
  boolean claimed;

  /** Whether the act hangs on a noun with an owner of its own, under another's verb. */
  boolean embedded;

  /** Whether the noun is what a verb calls something: "called the recognition a mistake". */
  boolean called;

  /** Whether "until" limits a negated act: it was done at last. */
  boolean would;

  /** Phrases of the verbs from the act's own up to the finite one. */
  final List<Integer> chain = new ArrayList<>();

  /** Ids of the stance cues that applied. */
  final List<String> cues = new ArrayList<>();

  /** First phrase of the clause. */
  int from;

  /** Phrase of the finite verb; -1 if there is none. */
  int finite = -1;

  @Nullable VerbGroup finiteVerb;

  /** The adverbs of the act's own verb. */
  Set<String> adverbs(Parse parse) {
    VerbGroup verb = chain.isEmpty() ? null : parse.verb(chain.get(0));
    return verb == null ? Set.of() : verb.adverbs();
  }

  /** Lets a governing word change the stance. */
  void apply(Cue cue, boolean mutual) {
    Effect effect = cue.effect(mutual);
    cues.add(cue.id());
    switch (effect) {
      case SAME -> {}
      case WITHDRAW -> ended = true;
      case DONE -> {}
      case ANNOUNCED -> stance = worse(stance, Stance.ANNOUNCED);
      case CONSIDERED -> stance = worse(stance, Stance.CONSIDERED);
      case REFUSED -> stance = stance == Stance.REFUSED ? Stance.CONSIDERED : Stance.REFUSED;
    }
  }

  /** The weaker of two stances: a refusal stays one. */
  static Stance worse(Stance inner, Stance outer) {
    if (inner == Stance.REFUSED) {
      return inner;
    }
    return inner.compareTo(outer) >= 0 ? inner : outer;
  }
}
