package org.chancery.annotate.attribution;

import org.chancery.model.AttributionKind;
import org.jspecify.annotations.Nullable;

/**
 * A source credited at a place. All offsets are into the document's text.
 *
 * @param speaker who is credited
 * @param kind the kind of credit
 * @param cue the word or mark that makes it a credit
 * @param nameStart first character of the source's name
 * @param nameEnd character after the name
 * @param start first character of the evidence
 * @param end character after the evidence
 * @param doubt why it counts only if the article credits the speaker elsewhere, or null
 */
record Finding(
    Speaker speaker,
    AttributionKind kind,
    String cue,
    int nameStart,
    int nameEnd,
    int start,
    int end,
    @Nullable Doubt doubt) {

  /** A finding beyond doubt. */
  Finding(
      Speaker speaker,
      AttributionKind kind,
      String cue,
      int nameStart,
      int nameEnd,
      int start,
      int end) {
    this(speaker, kind, cue, nameStart, nameEnd, start, end, null);
  }
}
