package org.chancery.model;

import org.jspecify.annotations.Nullable;

/** One credited source at one place. Offsets are UTF-16 code units, half-open, into the body. */
public record Attribution(
    @Doc("Canonical name of a known source, else its fullest surface name in the article.")
        String source,
    @Doc("Id in the list of known sources; null for others.") @Nullable String sourceId,
    @Doc("What the source is.") SourceType sourceType,
    @Doc("Country of the source; null if none or unknown.") @Nullable String sourceCountry,
    @Doc("Kind of credit.") AttributionKind kind,
    @Doc("Word or mark that makes it a credit.") String cue,
    @Doc("Passage that shows the credit.") String evidence,
    @Doc("First character of the source's name in the body; -1 if it stands in the title.")
        int start,
    @Doc("Character after the last of the source's name; -1 if it stands in the title.") int end) {}
