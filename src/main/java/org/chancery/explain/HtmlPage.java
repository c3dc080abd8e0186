package org.chancery.explain;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.chancery.annotate.Explanation;
import org.chancery.model.Article;

/**
 * An explained article as a page of HTML that needs nothing beside it: no script, no font, no link.
 *
 * <p>All that comes from the article is escaped.
 */
public final class HtmlPage {
  private static final String TEMPLATE = "page.html";

  private HtmlPage() {}

  /** The page. */
  public static String of(Article article, Explanation explanation) {
    String title = article.title() == null ? "Untitled article" : article.title();
    StringBuilder tables = new StringBuilder();
    for (Listing listing : Listings.of(article, explanation)) {
      table(tables, listing);
    }
    String[] parts = template().split("\\{\\{(?=title|text|tables)", -1);
    StringBuilder out = new StringBuilder(parts[0]);
    for (int i = 1; i < parts.length; i++) {
      int end = parts[i].indexOf("}}");
      switch (parts[i].substring(0, end)) {
        case "title" -> out.append(escape(title));
        case "text" -> text(out, explanation);
        default -> out.append(tables);
      }
      out.append(parts[i], end + 2, parts[i].length());
    }
    return out.toString();
  }

  private static void text(StringBuilder out, Explanation explanation) {
    List<Mark> marks = Marks.of(explanation);
    for (Segment segment : Segment.of(explanation.document().text(), marks)) {
      if (segment.marks().isEmpty()) {
        out.append(escape(segment.text()));
        continue;
      }
      StringBuilder classes = new StringBuilder();
      StringBuilder why = new StringBuilder();
      for (Mark mark : segment.marks()) {
        classes.append(classes.isEmpty() ? "" : " ").append(code(mark.kind()));
        why.append(why.isEmpty() ? "" : "\n").append(Words.of(mark.kind())).append(' ');
        why.append(mark.label()).append(" (").append(mark.why()).append(')');
      }
      out.append("<span class=\"").append(classes).append("\" title=\"");
      out.append(escape(why.toString())).append("\">");
      out.append(escape(segment.text())).append("</span>");
    }
  }

  private static void table(StringBuilder out, Listing listing) {
    out.append("<h2>").append(escape(listing.title())).append(" (");
    out.append(listing.rows().size()).append(")</h2>\n");
    if (listing.rows().isEmpty()) {
      return;
    }
    out.append("<table><tr>");
    listing.head().forEach(cell -> out.append("<th>").append(escape(cell)).append("</th>"));
    out.append("</tr>\n");
    for (List<String> row : listing.rows()) {
      out.append("<tr>");
      row.forEach(cell -> out.append("<td>").append(escape(cell)).append("</td>"));
      out.append("</tr>\n");
    }
    out.append("</table>\n");
  }

  private static String code(Mark.Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  static String escape(String value) {
    StringBuilder out = new StringBuilder(value.length() + 16);
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        default -> out.append(Character.isISOControl(c) && c != '\n' && c != '\t' ? '\ufffd' : c);
      }
    }
    return out.toString();
  }

  private static String template() {
    try (InputStream in = HtmlPage.class.getResourceAsStream(TEMPLATE)) {
      if (in == null) {
        throw new IllegalStateException("No resource " + TEMPLATE);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + TEMPLATE, e);
    }
  }
}
