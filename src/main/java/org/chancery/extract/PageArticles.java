package org.chancery.extract;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import org.chancery.dump.RawRecord;
import org.chancery.model.Article;
import org.chancery.model.BadReason;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Articles from HTML pages. */
final class PageArticles {
  private final PageBody.Reader bodies = new PageBody.Reader();
  private final Languages languages;

  PageArticles(Languages languages) {
    this.languages = languages;
  }

  Extraction extract(RawRecord record) {
    String html = PageDecoder.decode(record.payload(), record.fields().get("content-type"));
    if (!PageDecoder.isText(html)) {
      return ArticleExtractor.rejected(record, BadReason.BAD_ENCODING, "the bytes are no text");
    }
    Document page = Jsoup.parse(html);
    PageFacts facts = PageFacts.read(page);
    LinkedArticle linked = LinkedArticle.of(facts.linkedData());
    String url = url(record, facts);
    String outlet = outlet(facts, linked, url);
    String title = PageTitle.of(facts, linked, outlet);
    PageBody body = bodies.read(page, linked, title);
    String text = body.text();
    if (text.isEmpty()) {
      return ArticleExtractor.rejected(record, BadReason.NO_TEXT, "no running text on the page");
    }
    PublicationTime time =
        PageDate.of(
            facts,
            linked,
            url,
            record.fields().get("captured"),
            () -> VisibleDate.of(body.tree(), title));
    return new Extraction.Found(
        new Article(
            ArticleIds.of(url, outlet, title, time.day(), text),
            record.fields().get("id"),
            url,
            outlet,
            title,
            byline(facts, linked),
            time.moment(),
            time.day(),
            time.basis(),
            language(facts, linked, title, text),
            text,
            record.file(),
            record.offset()),
        body.captions());
  }

  private static @Nullable String url(RawRecord record, PageFacts facts) {
    String given = record.fields().get("url");
    if (given != null) {
      return given;
    }
    if (!facts.canonical().isEmpty()) {
      return facts.canonical();
    }
    return facts.meta("og:url");
  }

  private static @Nullable String outlet(
      PageFacts facts, LinkedArticle linked, @Nullable String url) {
    String name = facts.meta("og:site_name");
    if (name == null) {
      name = linked.publisher();
    }
    if (name == null) {
      name = facts.meta("application-name", "publisher", "dc.publisher");
    }
    return name == null ? domain(url) : PageStrings.plain(name);
  }

  private static @Nullable String domain(@Nullable String url) {
    if (url == null) {
      return null;
    }
    try {
      String host = new URI(url).getHost();
      return host == null ? null : host.startsWith("www.") ? host.substring(4) : host;
    } catch (URISyntaxException e) {
      return null;
    }
  }

  private static @Nullable String byline(PageFacts facts, LinkedArticle linked) {
    if (!linked.authors().isEmpty()) {
      return String.join(", ", linked.authors());
    }
    String meta =
        facts.meta(
            "author", "article:author", "byl", "dc.creator", "parsely-author", "sailthru.author");
    if (meta != null && !meta.startsWith("http")) {
      return PageStrings.plain(meta);
    }
    List<Element> marked = facts.authors();
    for (Element element : marked) {
      String text = PageStrings.oneLine(element.text());
      if (!text.isEmpty() && text.length() < 120) {
        return text;
      }
    }
    return null;
  }

  private @Nullable String language(
      PageFacts facts, LinkedArticle linked, @Nullable String title, String text) {
    String given = facts.language().isEmpty() ? linked.language() : facts.language();
    if (given == null || languages.code(given) == null) {
      given = facts.meta("og:locale", "content-language", "language", "dc.language");
    }
    return languages.of(given, title, text);
  }
}
