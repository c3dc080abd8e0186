package org.chancery.model;

/** How a passage speaks of a country. */
public enum MentionKind {
  /** A short, official, former or alternative name. */
  NAME,
  /** A demonym or adjective. */
  DEMONYM,
  /** A capital that stands for its state. */
  CAPITAL,
  /** A seat of power that stands for its state, such as the Kremlin. */
  GOVERNMENT,
  /** A capital as a mere place: kept, but no mention of the country. */
  CITY;

  /** Whether such a passage counts as a mention of the country. */
  public boolean counts() {
    return this != CITY;
  }
}
