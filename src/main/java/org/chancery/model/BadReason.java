package org.chancery.model;

/** Why an input, or a part of one, did not become an article. */
public enum BadReason {
  /** The file or a part of it cannot be opened or read. */
  UNREADABLE,
  /** The file's format is none that is known. */
  UNKNOWN_FORMAT,
  /** The file has no bytes. */
  EMPTY_FILE,
  /** The compressed data ends early. */
  TRUNCATED,
  /** The compressed data is damaged or fails its checksum. */
  DAMAGED,
  /** A record's header or syntax is broken. */
  MALFORMED,
  /** A record is larger than the limit. */
  TOO_LARGE,
  /** Bytes that are no text in the declared charset. */
  BAD_ENCODING,
  /** A record without any text of an article. */
  NO_TEXT,
  /** A record that is no article by its type or status, such as an image or an error page. */
  NOT_AN_ARTICLE,
  /** The same article was read before in this run. */
  REPEATED,
  /** An unexpected error of this program. */
  INTERNAL_ERROR
}
