package org.chancery.report;

/** How one state stands to another by the last act between them. */
enum RecognitionState {
  /** It recognises the other as a state. */
  RECOGNIZED,
  /** It took its recognition back. */
  WITHDRAWN,
  /** The two have diplomatic relations. */
  RELATIONS,
  /** Relations are broken off. */
  SEVERED,
  /** Nothing is done, and an act was announced. */
  ANNOUNCED,
  /** Nothing is done, and an act was considered. */
  CONSIDERED,
  /** Nothing is done, and recognition was refused. */
  REFUSED
}
