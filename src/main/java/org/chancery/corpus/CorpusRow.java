package org.chancery.corpus;

import org.chancery.model.Annotations;
import org.chancery.model.Article;
import org.chancery.model.BadInput;
import org.chancery.model.Doc;
import org.jspecify.annotations.Nullable;

/**
 * What the pass makes of one item of a dump: an annotated article, or a bad input; and at the end
 * of a task, how many records of each kind were passed over.
 */
record CorpusRow(
    @Doc("The input file that it was read from.") String input,
    @Doc("Number of the row among those that were read together.") long row,
    @Doc("The article; null for others.") @Nullable Article article,
    @Doc("What was found in it; null for others.") @Nullable Annotations annotations,
    @Doc("What could not be read; null for others.") @Nullable BadInput bad,
    @Doc("Records passed over; null for others.") @Nullable PassedOver passedOver) {

  static CorpusRow of(String input, long row, Article article, Annotations annotations) {
    return new CorpusRow(input, row, article, annotations, null, null);
  }

  static CorpusRow of(String input, long row, BadInput bad) {
    return new CorpusRow(input, row, null, null, bad, null);
  }

  static CorpusRow of(String input, long row, PassedOver passedOver) {
    return new CorpusRow(input, row, null, null, null, passedOver);
  }
}
