package org.chancery.dump.xml;

import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** The Atom Syndication Format (RFC 4287). */
final class Atom implements Dialect {
  @Override
  public String name() {
    return "atom";
  }

  @Override
  public String element() {
    return "entry";
  }

  @Override
  public @Nullable String recognise(String start) {
    return start.contains("<feed") && start.contains("http://www.w3.org/2005/Atom")
        ? "Atom: has its root element"
        : null;
  }

  @Override
  public Map<String, String> common(String preamble) {
    Element feed = Jsoup.parse(preamble, "", Parser.xmlParser()).selectFirst("feed");
    return feed == null
        ? Map.of()
        : new Fields().put("outlet", feed, "> title").put("language", feed.attr("xml:lang")).map();
  }

  @Override
  public Item read(Element entry) {
    Element link = entry.selectFirst("> link[rel=alternate], > link:not([rel])");
    Element content = entry.selectFirst("> content");
    Element body = content == null ? entry.selectFirst("> summary") : content;
    return Item.article(
        new Fields()
            .put("id", entry, "> id")
            .put("url", link == null ? null : link.attr("href"))
            .put("title", text(entry.selectFirst("> title")))
            .put("byline", entry, "> author > name")
            .putDate("published", text(entry.selectFirst("> published")))
            .putDate("published", text(entry.selectFirst("> updated")))
            .put("text", text(body)));
  }

  /** HTML as escaped text, XHTML as elements, or plain text. */
  private static String text(@Nullable Element element) {
    if (element == null) {
      return "";
    }
    return element.attr("type").equals("xhtml")
        ? Markup.of(element)
        : Markup.ofHtml(element.wholeText());
  }
}
