package org.chancery.annotate.recognition;

/**
 * A sentence that speaks of recognition or of breaking and making relations, and tells no act.
 *
 * @param firstToken its first token in the document
 * @param endToken the token after its last
 * @param reason why nothing was found in it
 */
public record DroppedAct(int firstToken, int endToken, String reason) {}
