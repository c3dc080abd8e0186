package org.chancery.warehouse;

import java.time.Instant;
import org.chancery.model.Doc;

/** What was taken in at once. */
public record Night(
    @Doc("Number of the night, from 1.") long number,
    @Doc("Id of the run that took it in.") String id,
    @Doc("When that run began.") Instant started,
    @Doc("Files read.") long files,
    @Doc("Bytes in them.") long bytes,
    @Doc("Articles in them, those that came before included.") long articles,
    @Doc("Things that could not be read.") long bad,
    @Doc("Articles without a day of publication.") long undated,
    @Doc("Articles whose language is not known.") long unknownLanguage,
    @Doc("Versions of the code and the rules.") String versions) {}
