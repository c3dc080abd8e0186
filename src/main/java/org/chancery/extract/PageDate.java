package org.chancery.extract;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.model.ArticleDateBasis;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** When a page was published, from the surest mark that tells it. */
final class PageDate {
  private static final String[] METAS = {
    "article:published_time",
    "og:article:published_time",
    "datepublished",
    "og:published_time",
    "article:published",
    "parsely-pub-date",
    "sailthru.date",
    "publishdate",
    "publish-date",
    "publish_date",
    "publication_date",
    "pubdate",
    "published",
    "date.issued",
    "dcterms.created",
    "dcterms.issued",
    "dcterms.date",
    "dc.date.issued",
    "dc.date",
    "dc.created",
    "date",
    "citation_publication_date",
    "citation_date",
    "article.published",
    "cxenseparse:recs:publishtime",
    "cxenseparse:publishtime",
    "last-modified-date",
    "release_date",
    "created",
    "date_published",
    "rnews:datepublished",
    "og:pubdate",
    "vr:published_time",
    "timestamp"
  };
  private static final Pattern IN_ADDRESS =
      Pattern.compile("(?<!\\d)((?:19|20)\\d{2})[/_-]?([01]\\d)[/_-]?([0-3]\\d)(?!\\d)");

  private PageDate() {}

  static PublicationTime of(
      PageFacts facts,
      LinkedArticle linked,
      @Nullable String url,
      @Nullable String captured,
      Supplier<PublicationTime> visible) {
    PublicationTime found = DateText.parse(linked.published(), ArticleDateBasis.METADATA);
    for (int i = 0; i < METAS.length && !found.isKnown(); i++) {
      found = DateText.parse(facts.meta(METAS[i]), ArticleDateBasis.METADATA);
    }
    for (int i = 0; i < facts.times().size() && !found.isKnown(); i++) {
      found = marked(facts.times().get(i));
    }
    if (!found.isKnown() && url != null) {
      found = inAddress(url);
    }
    if (!found.isKnown()) {
      found = visible.get();
    }
    if (!found.isKnown()) {
      found = captured(captured);
    }
    return found;
  }

  private static PublicationTime marked(Element element) {
    String value = element.hasAttr("datetime") ? element.attr("datetime") : element.attr("content");
    return DateText.parse(value.isEmpty() ? element.text() : value, ArticleDateBasis.METADATA);
  }

  static PublicationTime inAddress(String url) {
    Matcher matcher = IN_ADDRESS.matcher(url);
    while (matcher.find()) {
      String day = matcher.group(1) + "-" + matcher.group(2) + "-" + matcher.group(3);
      PublicationTime found = DateText.parse(day, ArticleDateBasis.URL);
      if (found.isKnown()) {
        return found;
      }
    }
    return PublicationTime.UNKNOWN;
  }

  private static PublicationTime captured(@Nullable String captured) {
    if (captured == null) {
      return PublicationTime.UNKNOWN;
    }
    try {
      LocalDate day = LocalDate.ofInstant(Instant.parse(captured), ZoneOffset.UTC);
      return new PublicationTime(day, null, ArticleDateBasis.CAPTURE);
    } catch (DateTimeParseException e) {
      return PublicationTime.UNKNOWN;
    }
  }
}
