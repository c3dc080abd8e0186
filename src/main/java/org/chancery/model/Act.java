package org.chancery.model;

/** What a state does to another's recognition or relations. */
public enum Act {
  /** Recognises a state, a government or a sovereignty. */
  RECOGNIZE,
  /** Takes a recognition back, suspends or freezes it. */
  WITHDRAW,
  /** Establishes diplomatic relations for the first time. */
  ESTABLISH_RELATIONS,
  /** Breaks off, cuts or suspends diplomatic relations. */
  SEVER_RELATIONS,
  /** Resumes relations. */
  RESTORE_RELATIONS,
  /** Condemns or protests somebody else's recognition. */
  CONDEMN;

  /** Whether the act has no direction: both states do it. */
  public boolean mutual() {
    return this == ESTABLISH_RELATIONS || this == RESTORE_RELATIONS;
  }
}
