package org.chancery.annotate.country;

import org.chancery.model.MentionKind;
import org.jspecify.annotations.Nullable;

/**
 * One name of the gazetteer.
 *
 * @param country code of the country; null for a longer name that is no country's
 * @param text the name as it is written, its capitals included
 */
record GazetteerName(@Nullable String country, MentionKind kind, String text) {}
