package org.chancery.corpus;

import org.chancery.annotate.Annotator;
import org.chancery.dump.DumpItem;
import org.chancery.dump.RawRecord;
import org.chancery.extract.ArticleExtractor;
import org.chancery.extract.Extraction;
import org.chancery.model.Article;
import org.chancery.model.BadInput;
import org.chancery.model.BadReason;
import org.chancery.model.Stage;

/** From an item of a dump to a row of the corpus; whatever an item holds, the run goes on. */
final class ArticlePass {
  private final ArticleExtractor extractor = new ArticleExtractor();
  private final Annotator annotator = Annotator.standard();

  CorpusRow row(long number, DumpItem item) {
    if (item instanceof DumpItem.Bad bad) {
      return new CorpusRow(number, null, null, bad.input());
    }
    RawRecord record = ((DumpItem.Good) item).record();
    Stage stage = Stage.EXTRACT;
    try {
      Extraction extraction = extractor.extract(record);
      if (extraction instanceof Extraction.Rejected rejected) {
        return new CorpusRow(number, null, null, rejected.input());
      }
      Article article = ((Extraction.Found) extraction).article();
      stage = Stage.ANNOTATE;
      return new CorpusRow(number, article, annotator.annotate(article), null);
    } catch (RuntimeException | StackOverflowError e) {
      return new CorpusRow(number, null, null, internalError(record, stage, e));
    }
  }

  private static BadInput internalError(RawRecord record, Stage stage, Throwable error) {
    StackTraceElement[] trace = error.getStackTrace();
    String detail = error + (trace.length == 0 ? "" : " at " + trace[0]);
    return new BadInput(
        record.file(), record.offset(), record.length(), stage, BadReason.INTERNAL_ERROR, detail);
  }
}
