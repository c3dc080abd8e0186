package org.chancery.dump.xml;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The News Industry Text Format of the IPTC, version 3: a file or several in one. */
final class Nitf implements Dialect {
  @Override
  public String name() {
    return "nitf";
  }

  @Override
  public String element() {
    return "nitf";
  }

  @Override
  public @Nullable String recognise(String start) {
    return start.contains("<nitf") ? "NITF: has its root element" : null;
  }

  @Override
  public Item read(Element nitf) {
    Fields fields = new Fields();
    fields
        .put("id", attribute(nitf, "doc-id", "id-string"))
        .put("url", attribute(nitf, "pubdata", "ex-ref"))
        .put("title", nitf, "hedline > hl1")
        .put("title", nitf, "head > title")
        .putDate("published", attribute(nitf, "pubdata", "date.publication"))
        .putDate("published", attribute(nitf, "date\\.issue", "norm"))
        .put("outlet", attribute(nitf, "pubdata", "name"))
        .put("outlet", attribute(nitf, "doc\\.copyright", "holder"))
        .put("language", nitf.attr("xml:lang"))
        .put("byline", nitf, "body\\.head byline")
        .put("text", body(nitf));
    return Item.article(fields);
  }

  static String body(Element in) {
    Element content = in.selectFirst("body\\.content");
    Element dateline = in.selectFirst("body\\.head dateline");
    String text = content == null ? "" : Markup.of(content);
    return dateline == null ? text : dateline.text() + " – " + text;
  }

  private static @Nullable String attribute(Element in, String selector, String name) {
    Element found = in.selectFirst(selector);
    return found == null ? null : found.attr(name);
  }
}
