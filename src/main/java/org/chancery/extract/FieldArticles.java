package org.chancery.extract;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.chancery.dump.RawRecord;
import org.chancery.model.Article;
import org.chancery.model.ArticleDateBasis;
import org.chancery.model.BadReason;
import org.jspecify.annotations.Nullable;

/** Articles from records with named fields; knows the field names of common producers. */
final class FieldArticles {
  private static final List<String> TEXT =
      List.of(
          "text",
          "body",
          "content",
          "maintext",
          "content_original",
          "story",
          "articleBody",
          "article_text",
          "full_text",
          "fulltext",
          "body_text",
          "raw_text",
          "article",
          "description",
          "summary");
  private static final List<String> PUBLISHED =
      List.of(
          "published",
          "date",
          "date_publish",
          "publish_date",
          "published_at",
          "publishedAt",
          "published_date",
          "date_published",
          "datePublished",
          "publication_date",
          "pub_date",
          "pubDate",
          "timestamp");
  private static final List<String> OUTLET =
      List.of(
          "outlet",
          "source",
          "source_domain",
          "site",
          "source.name",
          "publisher",
          "publisher.name",
          "publication",
          "newspaper",
          "site_name",
          "domain");
  private static final List<String> TITLE = List.of("title", "headline", "headline.main");
  private static final List<String> URL =
      List.of("url", "link", "web_url", "source_url", "canonical_url");
  private static final List<String> ID = List.of("id", "_id", "guid", "article_id", "uuid");
  private static final List<String> BYLINE =
      List.of("byline", "authors", "author", "authors.name", "author.name", "creator");
  private static final List<String> LANGUAGE = List.of("language", "lang");

  private FieldArticles() {}

  static Extraction extract(RawRecord record) {
    Map<String, String> fields = record.fields();
    String title = first(fields, TITLE);
    String text = first(fields, TEXT);
    if (text == null && title == null) {
      return ArticleExtractor.rejected(
          record,
          BadReason.NO_TEXT,
          "no text or title among the fields " + new TreeSet<>(fields.keySet()));
    }
    String body = text == null ? "" : text;
    String url = first(fields, URL);
    String outlet = first(fields, OUTLET);
    PublicationTime published = DateText.parse(first(fields, PUBLISHED), ArticleDateBasis.FIELD);
    return new Extraction.Found(
        new Article(
            ArticleIds.of(url, outlet, title, published.day(), body),
            first(fields, ID),
            url,
            outlet,
            title,
            first(fields, BYLINE),
            published.moment(),
            published.day(),
            published.basis(),
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
    return inAnyCase(fields, names);
  }

  private static String value(Map<String, String> fields, String name) {
    return fields.getOrDefault(name, "");
  }

  /** Spreadsheets have "Title" and "DATE". */
  private static @Nullable String inAnyCase(Map<String, String> fields, List<String> names) {
    for (String name : names) {
      Optional<String> found =
          fields.keySet().stream()
              .filter(field -> field.equalsIgnoreCase(name) && !value(fields, field).isBlank())
              .min(Comparator.naturalOrder());
      if (found.isPresent()) {
        return value(fields, found.get());
      }
    }
    return null;
  }
}
