package org.chancery.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Random;
import org.jsoup.nodes.Entities;

/**
 * An article as a news site's page of today: a head full of metadata, inline style and script, a
 * menu, related links and a footer around a few kilobytes of text. The same for the same article.
 */
final class NewsPage {
  private static final int SCRIPT_LINES = 420;
  private static final int STYLE_LINES = 160;
  private static final int RELATED = 60;
  private static final List<String> MENU =
      List.of("World", "Politics", "Business", "Culture", "Science", "Sport", "Opinion", "Video");

  private final StringBuilder out = new StringBuilder();
  private final Random random;

  private NewsPage(long seed) {
    this.random = new Random(seed);
  }

  /** The page of an article with {@code id}, {@code title}, {@code text}, {@code published}. */
  static String of(JsonNode article) {
    NewsPage page = new NewsPage(article.path("id").asText().hashCode());
    page.head(article);
    page.out.append("<body class=\"page article\">\n");
    page.menu();
    page.body(article);
    page.related();
    page.footer(article);
    return page.out.append("</body></html>\n").toString();
  }

  private void head(JsonNode article) {
    String title = text(article, "title");
    out.append("<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>")
        .append(title)
        .append(" | ")
        .append(text(article, "outlet"))
        .append("</title>\n");
    meta("og:title", title);
    meta("og:site_name", text(article, "outlet"));
    meta("og:url", text(article, "url"));
    meta("article:published_time", text(article, "published"));
    for (int i = 0; i < 40; i++) {
      meta("x:" + i, Long.toHexString(random.nextLong()));
    }
    out.append("<style>\n");
    for (int i = 0; i < STYLE_LINES; i++) {
      out.append(".c")
          .append(random.nextInt(5000))
          .append(" > .m { margin: ")
          .append(random.nextInt(60))
          .append("px; display: flex; color: #")
          .append(Integer.toHexString(random.nextInt(0xffffff)))
          .append("; }\n");
    }
    out.append("</style>\n<script>\n");
    for (int i = 0; i < SCRIPT_LINES; i++) {
      out.append("window.q = window.q || []; window.q.push({ slot: '")
          .append(Long.toHexString(random.nextLong()))
          .append("', size: [")
          .append(random.nextInt(900))
          .append(", 250] });\n");
    }
    out.append("</script></head>\n");
  }

  private void meta(String property, String content) {
    out.append("<meta property=\"")
        .append(property)
        .append("\" content=\"")
        .append(content)
        .append("\">\n");
  }

  private void menu() {
    out.append("<header><nav><ul>\n");
    for (String entry : MENU) {
      out.append("<li><a class=\"nav\" href=\"/")
          .append(entry)
          .append("\"><span>")
          .append(entry)
          .append("</span></a></li>\n");
    }
    out.append("</ul></nav></header>\n");
  }

  private void body(JsonNode article) {
    out.append("<main><article><h1>")
        .append(text(article, "title"))
        .append("</h1><time datetime=\"")
        .append(text(article, "published"))
        .append("\"></time><div class=\"story\">\n");
    for (String paragraph : article.path("text").asText().split("\n\n", -1)) {
      out.append("<p class=\"p").append(random.nextInt(99)).append("\">");
      out.append(Entities.escape(paragraph)).append("</p>\n");
    }
    out.append("</div></article>\n");
  }

  private void related() {
    out.append("<aside><h2>More</h2><ul>\n");
    for (int i = 0; i < RELATED; i++) {
      out.append("<li class=\"card\"><a href=\"/story/")
          .append(random.nextInt(1_000_000))
          .append("\"><img src=\"/i/")
          .append(random.nextInt(1_000_000))
          .append(".jpg\" alt=\"\"><span class=\"headline\">Council to vote on route ")
          .append(random.nextInt(999))
          .append("</span></a></li>\n");
    }
    out.append("</ul></aside></main>\n");
  }

  private void footer(JsonNode article) {
    out.append("<footer><p>© ").append(text(article, "outlet")).append("</p><ul>");
    for (String entry : MENU) {
      out.append("<li><a href=\"/about/").append(entry).append("\">").append(entry);
      out.append("</a></li>");
    }
    out.append("</ul></footer>\n");
  }

  private static String text(JsonNode article, String field) {
    return Entities.escape(article.path(field).asText());
  }
}
