package org.chancery.annotate.recognition;

/** What a word is to the clause analysis. */
enum Tag {
  COUNTRY,
  DATE,
  NOUN,
  VERB,
  MODAL,
  NEG,
  TO,
  PREP,
  CONJ,
  DET,
  PRON,
  REL,
  THAT,
  LINK,
  ADV,
  PARTICLE,
  POSS,
  NUM,
  COMMA,
  BREAK,
  QUOTE,
  OPEN,
  CLOSE
}
