package org.chancery.annotate.country;

import org.chancery.model.MentionKind;

/**
 * A mention of a country by its tokens.
 *
 * @param country code of the country
 * @param kind how it is mentioned
 * @param firstToken its first token in the document
 * @param endToken the token after its last
 * @param reason why it counts or how an ambiguity was settled, for {@code explain}
 */
public record CountryMention(
    String country, MentionKind kind, int firstToken, int endToken, String reason) {}
