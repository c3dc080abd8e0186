package org.chancery.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The headline of a page, without the site's name. */
final class PageTitle {
  private static final double SAME = 0.6;
  private static final double FIRST_LEVEL = 1.5;
  private static final int SITE_WORDS = 3;
  private static final int LONGEST = 300;
  private static final String[] SEPARATORS = {
    " | ", " – ", " — ", " - ", " :: ", " » ", " • ", " · "
  };

  private PageTitle() {}

  static @Nullable String of(PageFacts facts, LinkedArticle linked, @Nullable String outlet) {
    String shared = facts.meta("og:title", "twitter:title", "dc.title", "headline");
    String announced =
        shared == null ? PageStrings.plain(facts.title()) : PageStrings.plain(shared);
    String headline = linked.headline() == null ? "" : PageStrings.plain(linked.headline());
    String shown = shown(facts, List.of(announced, headline, facts.title()));
    if (shown != null) {
      return shown;
    }
    if (!headline.isEmpty()) {
      return headline;
    }
    if (!announced.isEmpty()) {
      return withoutSite(announced, outlet);
    }
    List<Element> first =
        facts.headings().stream().filter(h -> h.normalName().equals("h1") && h.hasText()).toList();
    return first.size() == 1 ? PageStrings.oneLine(first.get(0).text()) : null;
  }

  /**
   * The heading on the page that has the most words of what the page is announced as; a heading of
   * the site's name has few of them.
   */
  private static @Nullable String shown(PageFacts facts, List<String> announced) {
    List<Set<String>> wanted = announced.stream().map(PageTitle::words).toList();
    String best = null;
    double most = 0;
    for (Element heading : facts.headings()) {
      String text = PageStrings.oneLine(heading.text());
      Set<String> words = text.length() > LONGEST ? Set.of() : words(text);
      double rank = heading.normalName().equals("h1") ? FIRST_LEVEL : 1;
      for (Set<String> title : wanted) {
        double common = common(words, title);
        if (common >= SAME * Math.min(words.size(), title.size())
            && (rank > 1 || common >= SAME * Math.max(words.size(), title.size()) - SITE_WORDS)
            && common * rank > most) {
          most = common * rank;
          best = text;
        }
      }
    }
    return best;
  }

  private static Set<String> words(String text) {
    return new HashSet<>(PageStrings.words(text));
  }

  private static double common(Set<String> left, Set<String> right) {
    return left.stream().filter(right::contains).count();
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
    Set<String> left = words(a);
    Set<String> right = words(b);
    return common(left, right) / Math.max(1, Math.min(left.size(), right.size()));
  }
}
