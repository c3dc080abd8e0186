package org.chancery.model;

/** The kind of credit. */
public enum AttributionKind {
  /** A medium or agency that reported. */
  REPORT,
  /** A person, ministry, institution or document that says something. */
  STATEMENT,
  /** The wire credit at the head. */
  DATELINE,
  /** The author line's person or agency. */
  BYLINE,
  /** An image credit. */
  PHOTO,
  /** The outlet that an article was taken from. */
  SYNDICATION,
  /** An unnamed source. */
  ANONYMOUS
}
