package org.chancery.annotate.attribution;

import org.chancery.model.AttributionKind;
import org.chancery.model.SourceType;
import org.jspecify.annotations.Nullable;

/**
 * Whom a noun phrase names as a source.
 *
 * @param first first token of the name, {@link #NO_TOKEN} in credit lines
 * @param end the token after the name
 * @param name the name as written here
 * @param known the known source that it is, null for others
 * @param type what it is
 * @param kind the kind of credit that its words are
 * @param sort what sort of noun phrase names it
 */
record Speaker(
    int first,
    int end,
    String name,
    @Nullable Source known,
    SourceType type,
    AttributionKind kind,
    Sort sort) {
  static final int NO_TOKEN = -1;

  /** How a noun phrase names its source. */
  enum Sort {
    /** A known or unknown medium. */
    MEDIUM,
    /** A person's name. */
    PERSON,
    /** A proper name of a body, a country or anything else that is no person by its words. */
    NAME,
    /** An office or a body without a name of its own: "the ministry". */
    OFFICE,
    /** A text. */
    DOCUMENT,
    /** A person whose name is not told. */
    NAMELESS,
    /** A common noun that is none of these. */
    OTHER
  }
}
