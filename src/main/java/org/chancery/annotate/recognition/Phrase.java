package org.chancery.annotate.recognition;

import org.jspecify.annotations.Nullable;

/**
 * A phrase of a sentence: nodes {@code [from, to)}.
 *
 * @param verb the verb group's reading; null for other phrases
 */
record Phrase(PhraseKind type, int from, int to, @Nullable VerbGroup verb) {
  enum PhraseKind {
    NOUN,
    VERB,
    PREP,
    CONJ,
    COMMA,
    BREAK,
    QUOTE,
    LINK,
    REL,
    THAT,
    DATE,
    ADV,
    OPEN,
    CLOSE
  }

  boolean is(PhraseKind other) {
    return type == other;
  }
}
