package org.chancery.model;

/**
 * A passage that speaks of a country, or of a capital as a mere place ({@link MentionKind#CITY}).
 *
 * <p>Offsets are UTF-16 code units, half-open, into the title if {@code section} is {@link
 * Section#TITLE}, else into the body.
 */
public record Mention(
    @Doc("ISO 3166-1 alpha-3 code, or this project's code for an entity without one.")
        String country,
    @Doc("The passage as written.") String surface,
    @Doc("How the passage speaks of the country.") MentionKind kind,
    @Doc("Where the passage stands.") Section section,
    @Doc("Index of the paragraph, the title being -1.") int paragraph,
    @Doc("Index of the sentence in the article, the title being -1.") int sentence,
    @Doc("First character.") int start,
    @Doc("Character after the last.") int end) {}
