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

  private Saying() {}

  static boolean is(String lemma) {
    return VERBS.contains(lemma);
  }
}
