package org.chancery.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The headline of a page, without the site's name. */
final class PageTitle {
  private static final double SAME = 0.6;
  private static final String[] SEPARATORS = {
    " | ", " – ", " — ", " - ", " :: ", " » ", " • ", " · "
  };

  private PageTitle() {}

  static @Nullable String of(PageFacts facts, LinkedArticle linked, @Nullable String outlet) {
    String shared = facts.meta("og:title", "twitter:title", "dc.title", "headline");
    String announced =
        shared == null ? PageStrings.plain(facts.title()) : PageStrings.plain(shared);
    String headline = linked.headline() == null ? "" : PageStrings.plain(linked.headline());
    Element best = null;
    double most = 0;
    for (Element heading : facts.headings()) {
      String text = heading.text();
      double score =
          Math.max(
              overlap(text, announced),
              Math.max(overlap(text, headline), overlap(text, facts.title())));
      if (score > most) {
        most = score;
        best = heading;
      }
    }
    if (best != null && most >= SAME) {
      return PageStrings.oneLine(best.text());
    }
    if (!headline.isEmpty()) {
      return headline;
    }
    if (!announced.isEmpty()) {
      return withoutSite(announced, outlet);
    }
    return facts.headings().size() == 1 && facts.headings().get(0).hasText()
        ? PageStrings.oneLine(facts.headings().get(0).text())
        : null;
  }

  private static String withoutSite(String title, @Nullable String outlet) {
    for (String separator : SEPARATORS) {
      int at = title.lastIndexOf(separator);
      if (at > 0) {
        String tail = title.substring(at + separator.length());
        boolean named = outlet != null && overlap(tail, outlet) > 0.5;
        if (named || separator.equals(" | ") && tail.length() < at) {
          return title.substring(0, at).strip();
        }
      }
    }
    return title;
  }

  /** Share of the common words among the words of the shorter text. */
  private static double overlap(String a, String b) {
    List<String> left = PageStrings.words(a);
    List<String> right = PageStrings.words(b);
    if (left.isEmpty() || right.isEmpty()) {
      return 0;
    }
    Set<String> common = new HashSet<>(left);
    common.retainAll(new HashSet<>(right));
    return (double) common.size()
        / Math.max(1, Math.min(new HashSet<>(left).size(), new HashSet<>(right).size()));
  }
}
