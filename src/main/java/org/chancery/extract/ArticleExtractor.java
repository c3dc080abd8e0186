package org.chancery.extract;

import java.util.List;
import java.util.Map;
import org.chancery.dump.RawRecord;
import org.chancery.model.BadInput;
import org.chancery.model.BadReason;
import org.chancery.model.Stage;

/** Turns raw records into articles. Instances are immutable and may be shared by threads. */
public final class ArticleExtractor {
  private final FieldArticles fields;
  private final PageArticles pages;
  private final TextArticles texts;

  public ArticleExtractor() {
    this(Map.of());
  }

  /**
   * An extractor that knows further names of fields.
   *
   * @param names names of an input's fields that are tried before the known ones, by the article's
   *     field: {@code "text"}, {@code "published"}; nested ones with points: {@code "meta.pubDate"}
   */
  public ArticleExtractor(Map<String, List<String>> names) {
    Languages languages = new Languages();
    fields = new FieldArticles(languages, names);
    pages = new PageArticles(languages);
    texts = new TextArticles(languages);
  }

  /** The article of a record, or the reason why there is none; never throws for bad content. */
  public Extraction extract(RawRecord record) {
    try {
      return read(record);
    } catch (RuntimeException | StackOverflowError e) {
      return rejected(record, BadReason.INTERNAL_ERROR, String.valueOf(e));
    }
  }

  private Extraction read(RawRecord record) {
    return switch (record.form()) {
      case FIELDS -> fields.extract(record);
      case HTML -> pages.extract(record);
      case TEXT -> texts.extract(record);
    };
  }

  static Extraction rejected(RawRecord record, BadReason reason, String detail) {
    return new Extraction.Rejected(
        new BadInput(
            record.file(), record.offset(), record.length(), Stage.EXTRACT, reason, detail));
  }
}
