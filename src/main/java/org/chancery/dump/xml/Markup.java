package org.chancery.dump.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Text of an element as paragraphs with blank lines between them. */
final class Markup {
  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "div",
          "br",
          "li",
          "ul",
          "ol",
          "blockquote",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "table",
          "tr",
          "pre",
          "section",
          "article",
          "figure",
          "figcaption",
          "block",
          "hl2");
  private static final Set<String> UNREAD = Set.of("script", "style");

  private Markup() {}

  /** The paragraphs of HTML that a feed carries as text. */
  static String ofHtml(String html) {
    return html.indexOf('<') < 0 && html.indexOf('&') < 0
        ? html.strip()
        : of(Jsoup.parseBodyFragment(html).body());
  }

  static String of(Element element) {
    List<String> paragraphs = new ArrayList<>();
    StringBuilder open = new StringBuilder();
    element.traverse(
        new NodeVisitor() {
          @Override
          public void head(Node node, int depth) {
            if (node instanceof TextNode text && !unread(text)) {
              open.append(text.getWholeText());
            } else if (isBlock(node)) {
              close(open, paragraphs);
            }
          }

          @Override
          public void tail(Node node, int depth) {
            if (isBlock(node)) {
              close(open, paragraphs);
            }
          }
        });
    close(open, paragraphs);
    return String.join("\n\n", paragraphs);
  }

  private static boolean unread(TextNode text) {
    Element parent = text.parent();
    return parent != null && UNREAD.contains(parent.normalName());
  }

  private static boolean isBlock(Node node) {
    return node instanceof Element element && BLOCKS.contains(element.normalName());
  }

  private static void close(StringBuilder open, List<String> paragraphs) {
    String text = open.toString().replaceAll("\\s+", " ").strip();
    if (!text.isEmpty()) {
      paragraphs.add(text);
    }
    open.setLength(0);
  }
}
