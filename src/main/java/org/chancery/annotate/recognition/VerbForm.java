package org.chancery.annotate.recognition;

import org.jspecify.annotations.Nullable;

/**
 * A form of a verb.
 *
 * @param lemma the verb
 * @param shape which form
 * @param noun whether the form is as often a noun
 */
record VerbForm(String lemma, Shape shape, boolean noun) {
  enum Shape {
    BASE,
    THIRD,
    PAST,
    PARTICIPLE,
    /** Past and participle alike. */
    ED,
    ING
  }

  /** Whether base form, past and participle are alike: cut, set. */
  boolean invariant() {
    return shape == Shape.BASE
        && switch (lemma) {
          case "cut",
              "set",
              "put",
              "shut",
              "let",
              "quit",
              "split",
              "spread",
              "hurt",
              "cost",
              "bid" ->
              true;
          default -> false;
        };
  }

  boolean canBeParticiple() {
    return shape == Shape.ED || shape == Shape.PARTICIPLE;
  }

  static boolean isParticiple(@Nullable VerbForm form) {
    return form != null && form.canBeParticiple();
  }

  /** Whether the form can only be a present tense. */
  static boolean isPresent(@Nullable VerbForm form) {
    return form != null
        && (form.shape() == Shape.THIRD || form.shape() == Shape.BASE && !form.invariant());
  }

  static boolean isThird(@Nullable VerbForm form) {
    return form != null && form.shape() == Shape.THIRD;
  }
}
