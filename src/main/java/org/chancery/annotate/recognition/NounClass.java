package org.chancery.annotate.recognition;

/** What a noun makes of its phrase. */
enum NounClass {
  /** Speaks for its state: government, minister. */
  ROLE,
  /** A parliament or its members as a whole. */
  CHAMBER,
  /** A single politician or pundit: no actor. */
  MEMBER,
  /** A body that is no state: party, church, company. */
  BODY,
  PEOPLE,
  /** Can be recognised as a state. */
  STATE,
  /** A territory named by what it is: regions, separatists. */
  REGION,
  INDEPENDENCE,
  SOVEREIGNTY,
  /** Can be recognised as a government. */
  GOVERNMENT,
  /** A claim to a territory: annexation. */
  CLAIM,
  RELATIONS,
  RECOGNITION,
  /** Takes up an act: decision, move. */
  DECISION,
  /** Stands for a country named before. */
  DESCRIPTION
}
