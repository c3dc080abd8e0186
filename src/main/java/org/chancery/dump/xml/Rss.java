package org.chancery.dump.xml;

import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** RSS 0.9 to 2.0, RDF-based or not. */
final class Rss implements Dialect {
  @Override
  public String name() {
    return "rss";
  }

  @Override
  public String element() {
    return "item";
  }

  @Override
  public @Nullable String recognise(String start) {
    boolean rdf = start.contains("<rdf:RDF") && start.contains("http://purl.org/rss/");
    return start.contains("<rss") || rdf ? "RSS: has its root element" : null;
  }

  @Override
  public Map<String, String> common(String preamble) {
    Element channel = Jsoup.parse(preamble, "", Parser.xmlParser()).selectFirst("channel");
    return channel == null
        ? Map.of()
        : new Fields()
            .put("outlet", channel, "> title")
            .put("language", channel, "> language")
            .map();
  }

  @Override
  public Item read(Element item) {
    Element body = item.selectFirst("> content|encoded");
    Element summary = item.selectFirst("> description");
    String html = body != null ? body.wholeText() : summary != null ? summary.wholeText() : "";
    return Item.article(
        new Fields()
            .put("id", item, "> guid")
            .put("url", item, "> link")
            .put("title", Markup.ofHtml(text(item, "> title")))
            .put("byline", item, "> dc|creator")
            .put("byline", item, "> author")
            .putDate("published", text(item, "> pubDate"))
            .putDate("published", text(item, "> dc|date"))
            .put("text", Markup.ofHtml(html)));
  }

  private static String text(Element in, String selector) {
    Element found = in.selectFirst(selector);
    return found == null ? "" : found.wholeText();
  }
}
