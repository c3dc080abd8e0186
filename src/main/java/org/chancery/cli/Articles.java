package org.chancery.cli;

import java.util.function.Function;
import org.chancery.corpus.InternalErrors;
import org.chancery.dump.DumpItem;
import org.chancery.dump.RawRecord;
import org.chancery.extract.ArticleExtractor;
import org.chancery.extract.Extraction;
import org.chancery.model.BadInput;
import org.chancery.model.Stage;
import org.jspecify.annotations.Nullable;

/** All articles of some inputs, worked on by all cores and handed on in the inputs' order. */
final class Articles {
  private final Tally tally;
  private final ArticleExtractor extractor;

  /** Bad inputs and records that hold no article go to the tally. */
  Articles(Tally tally, ArticleExtractor extractor) {
    this.tally = tally;
    this.extractor = extractor;
  }

  /** What became of one item: a result, a bad input, or neither. */
  private record Outcome<T>(@Nullable T result, @Nullable BadInput bad, @Nullable String skipped) {}

  /**
   * Maps all articles.
   *
   * @return the number of articles
   */
  <T> long map(DumpStream items, Function<Extraction.Found, T> work, OrderedParallel.Sink<T> sink)
      throws Exception {
    long[] articles = {0};
    items.plan().bad().forEach(tally::bad);
    OrderedParallel.map(
        items,
        Runtime.getRuntime().availableProcessors(),
        item -> outcome(item, work),
        outcome -> {
          T result = outcome.result();
          if (result != null) {
            sink.accept(result);
            articles[0]++;
          } else if (outcome.bad() != null) {
            tally.bad(outcome.bad());
          } else if (outcome.skipped() != null) {
            tally.skipped(outcome.skipped());
          }
        });
    return articles[0];
  }

  private <T> Outcome<T> outcome(DumpItem item, Function<Extraction.Found, T> work) {
    if (item instanceof DumpItem.Bad bad) {
      return new Outcome<>(null, bad.input(), null);
    }
    if (item instanceof DumpItem.Skipped skipped) {
      return new Outcome<>(null, null, skipped.kind());
    }
    RawRecord record = ((DumpItem.Good) item).record();
    try {
      Extraction extraction = extractor.extract(record);
      return extraction instanceof Extraction.Found found
          ? new Outcome<>(work.apply(found), null, null)
          : new Outcome<>(null, ((Extraction.Rejected) extraction).input(), null);
    } catch (RuntimeException | StackOverflowError e) {
      return new Outcome<>(null, InternalErrors.of(record, Stage.ANNOTATE, e), null);
    }
  }
}
