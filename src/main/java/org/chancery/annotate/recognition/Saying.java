package org.chancery.annotate.recognition;

import java.util.Set;

/** Verbs by which somebody speaks for a state. */
final class Saying {
  private static final Set<String> VERBS =
      Set.of(
          "say",
          "tell",
          "announce",
          "declare",
          "state",
          "write",
          "tweet",
          "add",
          "post",
          "confirm",
          "insist",
          "stress",
          "explain",
          "warn",
          "vow",
          "promise",
          "reiterate",
          "claim",
          "note",
          "argue",
          "maintain",
          "report",
          "reply",
          "answer",
          "ask",
          "urge",
          "hint",
          "suggest",
          "indicate",
          "quote",
          "signal",
          "affirm",
          "reaffirm",
          "conclude",
          "continue",
          "shout",
          "retort",
          "remark",
          "exclaim",
          "repeat");

  private static final Set<String> TELLING = Set.of("notify", "inform", "advise", "assure", "tell");

  private Saying() {}

  /** Whether the verb tells somebody something: "informed Peru that". */
  static boolean tells(String lemma) {
    return TELLING.contains(lemma);
  }

  static boolean is(String lemma) {
    return VERBS.contains(lemma);
  }
}
