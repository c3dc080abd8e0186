package org.chancery.annotate.attribution;

/** What a word may be; the classes of {@code words.csv}. */
enum WordClass {
  FUNCTION,
  PREPOSITION,
  DETERMINER,
  PRONOUN,
  AUXILIARY,
  RELATIVE,
  ADVERB,
  VERB,
  ROLE,
  HONORIFIC,
  SPEAKER,
  NAMELESS,
  BODY,
  DOCUMENT,
  MEDIUM,
  OUTLET,
  PARTICLE,
  TIME,
  PORTFOLIO,
  TITLE;

  /** The class as one bit. */
  int bit() {
    return 1 << ordinal();
  }
}
