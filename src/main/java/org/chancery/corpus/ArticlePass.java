package org.chancery.corpus;

import org.chancery.annotate.Annotator;
import org.chancery.dump.RawRecord;
import org.chancery.extract.ArticleExtractor;
import org.chancery.extract.Extraction;
import org.chancery.model.Article;
import org.chancery.model.Stage;

/** From a record of a dump to a row of the corpus; whatever it holds, the run goes on. */
final class ArticlePass {
  private final ArticleExtractor extractor;
  private final Annotator annotator;

  ArticlePass(PassOptions options) {
    this.extractor = options.extractor();
    this.annotator = options.annotator();
  }

  CorpusRow row(String input, long number, RawRecord record) {
    Stage stage = Stage.EXTRACT;
    try {
      Extraction extraction = extractor.extract(record);
      if (extraction instanceof Extraction.Rejected rejected) {
        return CorpusRow.of(input, number, rejected.input());
      }
      Article article = ((Extraction.Found) extraction).article();
      stage = Stage.ANNOTATE;
      return CorpusRow.of(input, number, article, annotator.annotate(article));
    } catch (RuntimeException | StackOverflowError e) {
      return CorpusRow.of(input, number, InternalErrors.of(record, stage, e));
    }
  }
}
