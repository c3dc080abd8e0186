package org.chancery.annotate.attribution;

/**
 * One form of a verb that attributes, from {@code cues.csv}.
 *
 * @param id the verb
 * @param form which form of it
 * @param needs what must stand beside it
 * @param nounLike whether its base and third person are nouns, too
 * @param alone whether it credits, without what it needs, a source that the article credits
 *     elsewhere
 */
record Cue(String id, Form form, Needs needs, boolean nounLike, boolean alone) {
  /** A form of a verb. */
  enum Form {
    BASE,
    THIRD,
    PAST,
    ING
  }

  /** What a verb needs beside its speaker. */
  enum Needs {
    NOTHING,
    CONTENT,
    CLAUSE,
    QUOTE,
    AIM,
    IT,
    PAPER,
    STUDY,
    THAT,
    KNOWN,
    POSITION
  }

  boolean is(String verb) {
    return id.equals(verb);
  }
}
