package org.chancery.extract;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chancery.dump.RawRecord;
import org.chancery.model.Article;
import org.chancery.model.ArticleDateBasis;
import org.chancery.model.BadReason;
import org.jspecify.annotations.Nullable;

/** Articles from records with named fields; knows the field names of common producers. */
final class FieldArticles {
  private static final List<String> TEXT =
      List.of("text", "body", "content", "maintext", "content_original", "story");
  private static final List<String> PUBLISHED =
      List.of("published", "date", "date_publish", "publish_date");
  private static final List<String> OUTLET = List.of("outlet", "source", "source_domain", "site");
  private static final List<String> TITLE = List.of("title", "headline");
  private static final List<String> URL = List.of("url", "link");
  private static final List<String> ID = List.of("id");
  private static final List<String> BYLINE = List.of("byline", "authors", "author");
  private static final List<String> LANGUAGE = List.of("language", "lang");

  private FieldArticles() {}

  static Extraction extract(RawRecord record) {
    Map<String, String> fields = record.fields();
    String title = first(fields, TITLE);
    String text = first(fields, TEXT);
    if (text == null && title == null) {
      return ArticleExtractor.rejected(
          record, BadReason.NO_TEXT, "no text or title among the fields " + fields.keySet());
    }
    String body = text == null ? "" : text;
    String url = first(fields, URL);
    String outlet = first(fields, OUTLET);
    String published = first(fields, PUBLISHED);
    Instant moment = published == null ? null : moment(published);
    LocalDate day = published == null ? null : day(published);
    return new Extraction.Found(
        new Article(
            ArticleIds.of(url, outlet, title, day, body),
            first(fields, ID),
            url,
            outlet,
            title,
            first(fields, BYLINE),
            moment,
            day,
            day == null ? ArticleDateBasis.NONE : ArticleDateBasis.FIELD,
            first(fields, LANGUAGE),
            body,
            record.file(),
            record.offset()));
  }

  private static @Nullable String first(Map<String, String> fields, List<String> names) {
    for (String name : names) {
      String value = fields.get(name);
      if (value != null && !value.isBlank()) {
        return value;
      }
    }
    return null;
  }

  private static @Nullable LocalDate day(String published) {
    try {
      return LocalDate.parse(published.substring(0, Math.min(10, published.length())));
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  private static @Nullable Instant moment(String published) {
    try {
      return OffsetDateTime.parse(published.toUpperCase(Locale.ROOT)).toInstant();
    } catch (DateTimeParseException e) {
      return null;
    }
  }
}
