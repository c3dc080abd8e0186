package org.chancery.dump.xml;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The SGML of the Reuters-21578 collection. */
final class Reuters implements Dialect {
  @Override
  public String name() {
    return "reuters-sgml";
  }

  @Override
  public String element() {
    return "REUTERS";
  }

  @Override
  public @Nullable String recognise(String start) {
    return start.contains("<REUTERS") ? "Reuters SGML: has its element" : null;
  }

  /** SGML declares none, and a few stories have single bytes beyond ASCII. */
  @Override
  public Charset charset() {
    return StandardCharsets.ISO_8859_1;
  }

  @Override
  public Item read(Element story) {
    Element dateline = story.selectFirst("DATELINE");
    Element body = story.selectFirst("BODY");
    String text = body == null ? "" : paragraphs(body.wholeText());
    Element date = story.selectFirst("DATE");
    return Item.article(
        new Fields()
            .put("id", story.attr("NEWID"))
            .put("outlet", "Reuters")
            .put("title", story, "TITLE")
            .put("byline", story, "AUTHOR")
            .putDate("published", date == null ? null : date.text())
            .put("text", dateline == null ? text : dateline.text().strip() + " " + text));
  }

  /** A line that is indented begins a paragraph; the last line may be the wire's sign-off. */
  private static String paragraphs(String body) {
    StringBuilder text = new StringBuilder();
    for (String line : body.split("\n")) {
      String plain = line.replaceAll("\\p{Cntrl}", "").stripTrailing();
      if (plain.isBlank() || plain.strip().equalsIgnoreCase("reuter")) {
        continue;
      }
      if (!text.isEmpty()) {
        text.append(plain.startsWith("   ") ? "\n\n" : " ");
      }
      text.append(plain.strip());
    }
    return text.toString();
  }
}
