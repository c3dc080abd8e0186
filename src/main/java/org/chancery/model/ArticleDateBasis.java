package org.chancery.model;

/** Where an article's publication date comes from, the surest first. */
public enum ArticleDateBasis {
  /** A field of the dump's own record. */
  FIELD,
  /** The page's structured metadata (JSON-LD, Open Graph, time element). */
  METADATA,
  /** A date in the page's address. */
  URL,
  /** A date in the visible text. */
  TEXT,
  /** The dump's capture date. */
  CAPTURE,
  /** No date was found. */
  NONE
}
