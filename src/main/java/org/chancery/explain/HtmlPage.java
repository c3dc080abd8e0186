package org.chancery.explain;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.annotate.Explanation;
import org.chancery.html.Html;
import org.chancery.html.Page;
import org.chancery.html.Resources;
import org.chancery.model.Article;

/**
 * An explained article as a page of HTML that needs nothing beside it: no script, no font, no link.
 *
 * <p>All that comes from the article is escaped.
 */
public final class HtmlPage {
  private HtmlPage() {}

  /** The page. */
  public static String of(Article article, Explanation explanation) {
    String title = article.title() == null ? "Untitled article" : article.title();
    StringBuilder tables = new StringBuilder();
    for (Listing listing : Listings.of(article, explanation)) {
      table(tables, listing);
    }
    StringBuilder text = new StringBuilder();
    text(text, explanation);
    return new Page(Resources.text(HtmlPage.class, "page.html"))
        .style("style", Page.theme() + Resources.text(HtmlPage.class, "page.css"))
        .text("title", title)
        .text("facts", facts(article))
        .markup("text", text.toString())
        .markup("tables", tables.toString())
        .toString();
  }

  private static String facts(Article article) {
    return Stream.of(
            article.outlet(), article.publishedDate(), article.language(), article.articleId())
        .filter(Objects::nonNull)
        .map(Object::toString)
        .collect(Collectors.joining(" · "));
  }

  private static void text(StringBuilder out, Explanation explanation) {
    List<Mark> marks = Marks.of(explanation);
    for (Segment segment : Segment.of(explanation.document().text(), marks)) {
      if (segment.marks().isEmpty()) {
        out.append(Html.escape(segment.text()));
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
      out.append(Html.escape(why.toString())).append("\">");
      out.append(Html.escape(segment.text())).append("</span>");
    }
  }

  private static void table(StringBuilder out, Listing listing) {
    out.append("<h2>").append(Html.escape(listing.title())).append(" (");
    out.append(listing.rows().size()).append(")</h2>\n");
    if (listing.rows().isEmpty()) {
      return;
    }
    out.append("<div class=\"scroll\" tabindex=\"0\"><table><tr>");
    listing
        .head()
        .forEach(
            cell -> out.append("<th scope=\"col\">").append(Html.escape(cell)).append("</th>"));
    out.append("</tr>\n");
    for (List<String> row : listing.rows()) {
      out.append("<tr>");
      row.forEach(cell -> out.append("<td>").append(Html.escape(cell)).append("</td>"));
      out.append("</tr>\n");
    }
    out.append("</table></div>\n");
  }

  private static String code(Mark.Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }
}
