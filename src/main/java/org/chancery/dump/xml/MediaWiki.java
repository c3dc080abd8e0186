package org.chancery.dump.xml;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** MediaWiki's XML export: the newest revision of each page in the article namespace. */
final class MediaWiki implements Dialect {
  private static final Set<String> OTHER_SPACES =
      Set.of("talk", "user", "project", "file", "image", "mediawiki", "template", "category");

  @Override
  public String name() {
    return "mediawiki";
  }

  @Override
  public String element() {
    return "page";
  }

  @Override
  public @Nullable String recognise(String start) {
    return start.contains("<mediawiki") ? "MediaWiki export: has its root element" : null;
  }

  @Override
  public Map<String, String> common(String preamble) {
    Element site = Jsoup.parse(preamble, "", Parser.xmlParser()).selectFirst("siteinfo");
    return site == null ? Map.of() : new Fields().put("outlet", site, "sitename").map();
  }

  @Override
  public Item read(Element page) {
    if (!inArticleSpace(page)) {
      return Item.other("page outside the article namespace");
    }
    if (page.selectFirst("> redirect") != null) {
      return Item.other("redirect");
    }
    Element newest =
        page.select("> revision").stream().max(Comparator.comparing(MediaWiki::time)).orElse(null);
    Element text = newest == null ? null : newest.selectFirst("> text");
    if (text == null) {
      return Item.other("page without text");
    }
    WikiText wiki = WikiText.read(text.wholeText());
    return Item.article(
        new Fields()
            .put("id", page, "> id")
            .put("title", page, "> title")
            .putDate("published", wiki.date())
            .put("sources", String.join("; ", wiki.sources()))
            .put("text", wiki.text()));
  }

  /** By its number; old exports have only the title, whose part before the colon tells. */
  private static boolean inArticleSpace(Element page) {
    Element space = page.selectFirst("> ns");
    if (space != null) {
      return space.text().strip().equals("0");
    }
    Element title = page.selectFirst("> title");
    String prefix = title == null ? "" : title.text().split(":", 2)[0].toLowerCase(Locale.ROOT);
    return !OTHER_SPACES.contains(prefix) && !prefix.endsWith(" talk");
  }

  private static String time(Element revision) {
    Element time = revision.selectFirst("> timestamp");
    return time == null ? "" : time.text();
  }
}
