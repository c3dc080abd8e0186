package org.chancery.extract;

import java.util.List;
import org.chancery.model.ArticleDateBasis;
import org.jspecify.annotations.Nullable;

/**
 * The date that a page shows its readers: in a short line near the title, else the first of any.
 */
final class VisibleDate {
  private static final int BEFORE_TITLE = 5;
  private static final int AFTER_TITLE = 15;
  private static final int LONGEST = 160;
  private static final int LONGEST_FAR = 60;

  private VisibleDate() {}

  static PublicationTime of(PageTree tree, @Nullable String title) {
    List<Block> blocks = tree.blocks();
    int at = title == null ? -1 : titleAt(blocks, PageStrings.words(title));
    PublicationTime found = PublicationTime.UNKNOWN;
    if (at >= 0) {
      found = first(blocks, at + 1, at + AFTER_TITLE, LONGEST);
      found = found.isKnown() ? found : first(blocks, at - BEFORE_TITLE, at, LONGEST);
    }
    return found.isKnown() ? found : first(blocks, 0, blocks.size(), LONGEST_FAR);
  }

  private static int titleAt(List<Block> blocks, List<String> title) {
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i).text().length() < 2 * LONGEST
          && PageStrings.words(blocks.get(i).text()).equals(title)) {
        return i;
      }
    }
    return -1;
  }

  private static PublicationTime first(List<Block> blocks, int from, int to, int longest) {
    for (int i = Math.max(0, from); i < Math.min(to, blocks.size()); i++) {
      String text = blocks.get(i).text();
      if (text.length() <= longest && hasYear(text)) {
        PublicationTime found = DateText.parse(text, ArticleDateBasis.TEXT);
        if (found.isKnown()) {
          return found;
        }
      }
    }
    return PublicationTime.UNKNOWN;
  }

  private static boolean hasYear(String text) {
    return text.contains("20") || text.contains("19");
  }
}
