package org.chancery.model;

/** How far an act has gone, as the text tells it. */
public enum Stance {
  /** Asserted to have happened. */
  DONE,
  /** Officially declared to come. */
  ANNOUNCED,
  /** May come: planned, urged, discussed. */
  CONSIDERED,
  /** Declared not to be done. */
  REFUSED
}
