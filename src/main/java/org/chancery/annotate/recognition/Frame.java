package org.chancery.annotate.recognition;

import java.util.List;
import java.util.Set;
import org.chancery.model.Act;
import org.chancery.model.Stance;

/**
 * An act as one passage tells it: some actors, some targets.
 *
 * @param rule id of the rule
 * @param when the date, or the want of one
 * @param toward whose recognition is condemned
 * @param parse the sentence
 * @param phrase the phrase that triggered it
 */
record Frame(
    String rule,
    List<String> actors,
    Act act,
    List<Target> targets,
    Stance stance,
    When when,
    List<String> toward,
    Parse parse,
    int phrase) {
  Frame {
    actors = List.copyOf(actors);
    targets = List.copyOf(targets);
    toward = List.copyOf(toward);
  }

  /** Whether a country is one of the targets. */
  boolean isAbout(String country) {
    return targets.stream().anyMatch(target -> target.country().equals(country));
  }

  /** The same as something that the actor denies. */
  Frame refused() {
    return new Frame(
        rule, actors, act, targets, Stance.REFUSED, When.UNKNOWN, toward, parse, phrase);
  }

  /** The same without some of its actors. */
  Frame byOthers(Set<String> some) {
    List<String> others = actors.stream().filter(actor -> !some.contains(actor)).toList();
    return new Frame(rule, others, act, targets, stance, when, toward, parse, phrase);
  }

  /** The same at another time. */
  Frame at(When other) {
    return new Frame(rule, actors, act, targets, stance, other, toward, parse, phrase);
  }
}
