package org.chancery.annotate.attribution;

/** Why a speaker and a cue are no credit by themselves. */
enum Doubt {
  ALONE("the verb stands without words, and the article credits the speaker nowhere", true),
  NO_WORDS("what the verb needs is not there", false),
  OPEN("denied, or only possible", false),
  AGENT("the agent of a verb that need not tell words", false),
  NOUN("the verb may be a noun", false);

  private final String reason;
  private final boolean ofSource;

  Doubt(String reason, boolean ofSource) {
    this.reason = reason;
    this.ofSource = ofSource;
  }

  /** The reason, for readers. */
  String reason() {
    return reason;
  }

  /** Whether it is a credit all the same where the article credits the speaker elsewhere. */
  boolean yieldsToSource() {
    return ofSource;
  }
}
