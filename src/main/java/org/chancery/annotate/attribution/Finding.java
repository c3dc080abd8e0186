package org.chancery.annotate.attribution;

import org.chancery.model.AttributionKind;

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
 */
record Finding(
    Speaker speaker,
    AttributionKind kind,
    String cue,
    int nameStart,
    int nameEnd,
    int start,
    int end) {}
