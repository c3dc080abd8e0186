package org.chancery.corpus;

import org.chancery.model.Doc;

/** Sound records of one kind that hold no article by their nature, as one task counted them. */
record PassedOver(
    @Doc("The dump file.") String file,
    @Doc("What they are, such as request or image.") String kind,
    @Doc("How many.") long records) {}
