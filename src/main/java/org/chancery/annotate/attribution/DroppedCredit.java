package org.chancery.annotate.attribution;

/**
 * A speaker with a word that might credit it, and does not.
 *
 * @param source the speaker's name
 * @param cue the word
 * @param reason why it is no credit
 * @param evidence the passage
 */
public record DroppedCredit(String source, String cue, String reason, String evidence) {}
