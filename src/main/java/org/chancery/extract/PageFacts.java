package org.chancery.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** What a page's marks outside the running text hold, gathered in one walk. */
final class PageFacts implements NodeVisitor {
  private static final int MOST_SCRIPTS = 20;
  private static final int MOST_HEADINGS = 80;
  private static final String BYLINE = "byline";

  private final Map<String, String> metas = new HashMap<>();
  private final List<String> linkedData = new ArrayList<>();
  private final List<Element> headings = new ArrayList<>();
  private final List<Element> times = new ArrayList<>();
  private final List<Element> authors = new ArrayList<>();
  private String title = "";
  private String canonical = "";
  private String language = "";

  private PageFacts() {}

  static PageFacts read(Document page) {
    PageFacts facts = new PageFacts();
    page.traverse(facts);
    return facts;
  }

  @Override
  public void head(Node node, int depth) {
    if (!(node instanceof Element element)) {
      return;
    }
    switch (element.normalName()) {
      case "html" ->
          language = element.hasAttr("lang") ? element.attr("lang") : element.attr("xml:lang");
      case "title" -> title = title.isEmpty() ? element.text() : title;
      case "meta" -> meta(element);
      case "link" -> {
        if (element.attr("rel").equals("canonical") && canonical.isEmpty()) {
          canonical = element.attr("href");
        }
      }
      case "script" -> {
        if (element.attr("type").contains("ld+json") && linkedData.size() < MOST_SCRIPTS) {
          linkedData.add(element.data());
        }
      }
      case "h1", "h2", "h3" -> {
        if (headings.size() < MOST_HEADINGS) {
          headings.add(element);
        }
      }
      case "time" -> times.add(element);
      default -> marked(element);
    }
  }

  private void marked(Element element) {
    if (element.attributesSize() == 0) {
      return;
    }
    String property = element.attr("itemprop");
    if (property.equals("datePublished")) {
      times.add(element);
    } else if (property.equals("author") || element.attr("rel").equals("author")) {
      authors.add(element);
    } else if (isByline(element.attr("class"))) {
      authors.add(element);
    }
  }

  private static boolean isByline(String name) {
    int last = name.length() - BYLINE.length();
    for (int i = 0; i <= last; i++) {
      if (name.regionMatches(true, i, BYLINE, 0, BYLINE.length())) {
        return true;
      }
    }
    return false;
  }

  private void meta(Element element) {
    String value = element.attr("content").strip();
    if (value.isEmpty()) {
      return;
    }
    for (String key : new String[] {"property", "name", "itemprop", "http-equiv"}) {
      String name = element.attr(key);
      if (!name.isEmpty()) {
        metas.putIfAbsent(name.toLowerCase(Locale.ROOT), value);
      }
    }
  }

  /** The first of the named meta elements that the page has. */
  @Nullable String meta(String... names) {
    for (String name : names) {
      String value = metas.get(name);
      if (value != null) {
        return value;
      }
    }
    return null;
  }

  List<String> linkedData() {
    return linkedData;
  }

  List<Element> headings() {
    return headings;
  }

  List<Element> times() {
    return times;
  }

  List<Element> authors() {
    return authors;
  }

  String title() {
    return title;
  }

  String canonical() {
    return canonical;
  }

  String language() {
    return language;
  }
}
