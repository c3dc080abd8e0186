package org.chancery.corpus;

import org.chancery.model.Annotations;
import org.chancery.model.Article;
import org.chancery.model.BadInput;
import org.chancery.model.Doc;
import org.jspecify.annotations.Nullable;

/** What the pass makes of one item of a dump: an annotated article, or a bad input. */
record CorpusRow(
    @Doc("Number of the row in the corpus.") long row,
    @Doc("The article; null for a bad input.") @Nullable Article article,
    @Doc("What was found in it; null for a bad input.") @Nullable Annotations annotations,
    @Doc("What could not be read; null for an article.") @Nullable BadInput bad) {}
