package org.chancery.extract;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.chancery.dump.RawRecord;
import org.chancery.model.Article;
import org.chancery.model.ArticleDateBasis;
import org.chancery.model.BadReason;
import org.jspecify.annotations.Nullable;

/** Articles from records with named fields. */
final class FieldArticles {
  private final FieldNames names;
  private final Languages languages;

  FieldArticles(Languages languages, Map<String, List<String>> preferred) {
    this.names = FieldNames.standard(preferred);
    this.languages = languages;
  }

  Extraction extract(RawRecord record) {
    FieldNames.Reader fields = names.of(record.fields());
    String title = line(fields.first("title"));
    String text = fields.first("text");
    if (text == null && title == null) {
      return ArticleExtractor.rejected(
          record,
          BadReason.NO_TEXT,
          "no text or title among the fields " + new TreeSet<>(record.fields().keySet()));
    }
    String body = text == null ? "" : TextRepair.mended(MarkedText.plain(text));
    String url = fields.first("url");
    String outlet = line(fields.first("outlet"));
    PublicationTime time = DateText.parse(fields.first("published"), ArticleDateBasis.FIELD);
    if (!time.isKnown() && url != null) {
      time = PageDate.inAddress(url);
    }
    return new Extraction.Found(
        new Article(
            ArticleIds.of(url, outlet, title, time.day(), body),
            fields.first("id"),
            url,
            outlet,
            title,
            line(fields.first("byline")),
            time.moment(),
            time.day(),
            time.basis(),
            languages.of(fields.first("language"), title, body),
            body,
            record.file(),
            record.offset()));
  }

  private static @Nullable String line(@Nullable String value) {
    String plain = value == null ? "" : TextRepair.mended(MarkedText.plain(value));
    return plain.isBlank() ? null : plain;
  }
}
