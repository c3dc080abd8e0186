package org.chancery.extract;

import java.util.Locale;
import org.chancery.dump.RawRecord;
import org.chancery.model.Article;
import org.chancery.model.ArticleDateBasis;
import org.chancery.model.BadReason;
import org.jspecify.annotations.Nullable;

/** Articles from plain text: the first line is the title, then perhaps a line "Date: …". */
final class TextArticles {
  private final Languages languages;

  TextArticles(Languages languages) {
    this.languages = languages;
  }

  Extraction extract(RawRecord record) {
    String read = PageDecoder.decode(record.payload(), record.fields().get("content-type"));
    if (!PageDecoder.isText(read)) {
      return ArticleExtractor.rejected(record, BadReason.BAD_ENCODING, "the bytes are no text");
    }
    String text = TextRepair.mended(read).strip();
    if (text.isEmpty()) {
      return ArticleExtractor.rejected(record, BadReason.NO_TEXT, "the text is empty");
    }
    int end = text.indexOf('\n');
    String title = end < 0 ? null : text.substring(0, end).strip();
    String body = end < 0 ? text : text.substring(end + 1).strip();
    PublicationTime time = PublicationTime.UNKNOWN;
    int lineEnd = body.indexOf('\n');
    String first = lineEnd < 0 ? "" : body.substring(0, lineEnd);
    if (first.toLowerCase(Locale.ROOT).startsWith("date:")) {
      time = DateText.parse(first.substring("date:".length()), ArticleDateBasis.FIELD);
      body = time.isKnown() ? body.substring(lineEnd + 1).strip() : body;
    }
    String url = record.fields().get("url");
    return new Extraction.Found(article(record, url, title, time, body));
  }

  private Article article(
      RawRecord record,
      @Nullable String url,
      @Nullable String title,
      PublicationTime time,
      String body) {
    return new Article(
        ArticleIds.of(url, null, title, time.day(), body),
        record.fields().get("id"),
        url,
        null,
        title,
        null,
        time.moment(),
        time.day(),
        time.basis(),
        languages.of(null, title, body),
        body,
        record.file(),
        record.offset());
  }
}
