package org.chancery.annotate.recognition;

import org.chancery.annotate.recognition.RecognitionVerbs.Doing;
import org.jspecify.annotations.Nullable;

/**
 * What governs a noun that tells an act.
 *
 * @param at phrase of the verb, or of what stands in its place
 * @param verb the verb; null if none governs the noun
 * @param doing what it does to the noun; null if nothing that is known
 */
record Governor(int at, @Nullable VerbGroup verb, @Nullable Doing doing) {}
