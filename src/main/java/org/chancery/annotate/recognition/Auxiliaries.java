package org.chancery.annotate.recognition;

import org.chancery.annotate.recognition.Phrase.PhraseKind;
import org.chancery.model.Stance;

/**
 * What the auxiliaries of a verb make of an act: its own modal and negation, and shared or stray
 * ones.
 */
final class Auxiliaries {
  private Auxiliaries() {}

  /** The verb group's own modal and negation. */
  static void own(VerbGroup group, Reading reading) {
    String modal = group.modal();
    if (modal.equals("will") || modal.equals("shall")) {
      if (reading.stance == Stance.DONE && !group.lemma().equals("continue")) {
        reading.stance = Stance.ANNOUNCED;
      }
    } else if (modal.equals("would")) {
      reading.would = true;
      if (reading.stance == Stance.DONE) {
        reading.stance = Stance.ANNOUNCED;
      }
    } else if (!modal.isEmpty() && reading.stance != Stance.REFUSED) {
      reading.stance = Stance.CONSIDERED;
    }
    if (group.negated() && (modal.equals("may") || modal.equals("might"))) {
      reading.stance = Stance.CONSIDERED; // "might never": open either way
    } else if (group.negated()) {
      boolean only = group.adverbs().contains("only"); // "not only refused"
      if (group.adverbs().contains("longer") && reading.stance == Stance.REFUSED) {
        reading.stance = Stance.CONSIDERED; // "no longer refuses to"
      } else if (group.adverbs().contains("longer")) {
        reading.ended = true;
        if (reading.stance == Stance.ANNOUNCED) {
          reading.stance = Stance.DONE;
        }
      } else if (reading.stance == Stance.REFUSED && !only) {
        reading.stance = Stance.CONSIDERED;
      } else if (!only && !reading.cues.contains("stance.noun.hurry")) {
        reading.stance = Stance.REFUSED;
        reading.cues.add("stance.negation");
      }
    }
    if (group.adverbs().contains("reportedly") && group.lemma().equals("agree")) {
      reading.stance = Stance.CONSIDERED;
    }
    if (group.perfect() && !modal.isEmpty() && !modal.equals("will") && !group.negated()) {
      reading.dropped = true;
    }
    if (group.adverbs().contains("hardly")) {
      reading.dropped = true;
    }
  }

  /**
   * The verb whose "to" or modal a coordinated base form shares: "will recognise Chad and open
   * relations"; -1 if there is none.
   */
  static int sharedAuxiliary(Parse parse, int at, VerbGroup group) {
    VerbForm form = parse.node(group.main()).verb();
    boolean base =
        form != null
            && form.shape() == VerbForm.Shape.BASE
            && group.modal().isEmpty()
            && !group.perfect();
    int before = parse.skipLeft(at - 1);
    boolean own = // "will not be hurried and does not recognise"
        parse.first(at).is("does") || parse.first(at).is("do") || parse.first(at).is("did");
    if (own || !base || !parse.is(before, PhraseKind.CONJ) && !parse.is(before, PhraseKind.COMMA)) {
      return -1;
    }
    for (int i = before - 1; i >= 0; i--) {
      VerbGroup other = parse.verb(i);
      if (other != null
          && (other.form() == VerbGroup.Form.INFINITIVE || !other.modal().isEmpty())) {
        return i;
      }
      if (other != null && other.finite() && isPlural(parse, at) || parse.is(i, PhraseKind.BREAK)) {
        return -1;
      }
    }
    return -1;
  }

  /** Whether a plural subject may stand behind a base form: then it is a present tense. */
  private static boolean isPlural(Parse parse, int verb) {
    for (int i = verb - 1; i >= 0; i--) {
      VerbGroup other = parse.verb(i);
      if (other != null && other.finite()) {
        VerbForm form = parse.node(other.main()).verb();
        return form != null && form.shape() != VerbForm.Shape.THIRD;
      }
    }
    return true;
  }

  /** "will for the moment not recognise": a modal apart from the base form that it governs. */
  static void strayModal(Parse parse, int at, VerbGroup group, Reading reading) {
    int modal = strayModalOf(parse, at);
    boolean negated = group.negated();
    for (int i = modal + 1; modal >= 0 && i < at; i++) {
      negated |= parse.isWord(i, "not") || parse.isWord(i, "never");
    }
    if (modal >= 0) {
      reading.stance = negated ? Stance.REFUSED : Reading.worse(reading.stance, Stance.ANNOUNCED);
    }
  }

  /** The phrase of a modal that stands apart before its base form; -1 if there is none. */
  static int strayModalOf(Parse parse, int at) {
    VerbGroup group = parse.verb(at);
    VerbForm form = group == null ? null : parse.node(group.main()).verb();
    if (group == null
        || form == null
        || form.shape() != VerbForm.Shape.BASE
        || !group.modal().isEmpty()) {
      return -1;
    }
    for (int i = at - 1; i >= 0 && i >= at - 5 && parse.verb(i) == null; i--) {
      if (parse.isWord(i, "will") || parse.isWord(i, "would")) {
        return i;
      }
    }
    return -1;
  }

  /** Whether a government votes, which decides, and no parliament. */
  static boolean isCabinet(Parse parse, int verb) {
    int last = parse.skipLeft(verb - 1);
    if (!parse.is(last, PhraseKind.NOUN)) {
      return false;
    }
    Node head = parse.head(Lists.complexStart(parse, last)); // "the cabinet of Peru"
    return head.is("cabinet") || head.is("government");
  }

  /** Whether a verb may be an auxiliary before its subject: "Only in 1992 did Cuba". */
  static boolean isFronted(VerbGroup verb) {
    return verb.finite()
        && verb.modal().isEmpty()
        && (verb.lemma().equals("do") || verb.lemma().equals("have"));
  }

  /**
   * "At no point did Cuba recognise", "Never has Cuba": the auxiliary stands before the subject.
   */
  static boolean isNegativeOpening(Parse parse, int auxiliary) {
    VerbGroup verb = parse.verb(auxiliary);
    boolean fronted = verb != null && isFronted(verb);
    boolean modal = parse.isWord(auxiliary, "will") || parse.isWord(auxiliary, "would");
    if (!fronted && !modal) {
      return false;
    }
    if (verb != null && fronted && verb.negated() || isNegation(parse, auxiliary - 1)) {
      return true;
    }
    int before = parse.skipLeft(auxiliary - 1);
    return parse.is(before, PhraseKind.NOUN) && parse.first(before).is("no");
  }

  /** "never", "nor", "under no circumstances". */
  static boolean isNegation(Parse parse, int phrase) {
    return parse.isWord(phrase, "never")
        || parse.isWord(phrase, "nor")
        || phrase >= 0 && phrase < parse.size() && parse.first(phrase).is(Tag.NEG);
  }
}
