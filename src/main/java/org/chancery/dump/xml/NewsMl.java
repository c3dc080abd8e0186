package org.chancery.dump.xml;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** NewsML-G2 of the IPTC: news items, alone or in a message. */
final class NewsMl implements Dialect {
  @Override
  public String name() {
    return "newsml-g2";
  }

  @Override
  public String element() {
    return "newsItem";
  }

  @Override
  public @Nullable String recognise(String start) {
    return start.contains("http://iptc.org/std/nar/2006-10-01/") || start.contains("<newsItem")
        ? "NewsML-G2: has its namespace or element"
        : null;
  }

  @Override
  public Item read(Element item) {
    Element itemClass = item.selectFirst("itemMeta > itemClass");
    String kind = itemClass == null ? "" : itemClass.attr("qcode").replaceFirst(".*:", "");
    if (!kind.isEmpty() && !kind.equals("text") && !kind.equals("composite")) {
      return Item.other("news item of another class");
    }
    Element content = item.selectFirst("contentSet");
    Element language = item.selectFirst("contentMeta > language");
    return Item.article(
        new Fields()
            .put("id", item.attr("guid"))
            .put("title", item, "contentMeta > headline")
            .put("title", item, "itemMeta > title")
            .putDate("published", text(item, "itemMeta > firstCreated"))
            .putDate("published", text(item, "contentMeta > contentCreated"))
            .putDate("published", text(item, "itemMeta > versionCreated"))
            .put("outlet", item, "itemMeta > provider > name")
            .put("outlet", item, "contentMeta > creditline")
            .put("outlet", item, "rightsInfo > copyrightHolder > name")
            .put("language", language == null ? null : language.attr("tag"))
            .put("byline", item, "contentMeta > by")
            .put("byline", item, "contentMeta > creator > name")
            .put("text", content == null ? "" : body(content)));
  }

  private static String body(Element content) {
    if (content.selectFirst("body\\.content") != null) {
      return Nitf.body(content);
    }
    Element page = content.selectFirst("inlineXML body");
    if (page != null) {
      return Markup.of(page);
    }
    Element data = content.selectFirst("inlineData, inlineXML");
    return data == null ? "" : Markup.ofHtml(data.wholeText());
  }

  private static @Nullable String text(Element in, String selector) {
    Element found = in.selectFirst(selector);
    return found == null ? null : found.text();
  }
}
