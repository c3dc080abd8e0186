package org.chancery.annotate.country;

import java.util.List;
import org.chancery.annotate.text.TextDocument;
import org.chancery.model.MentionKind;

/**
 * The menu of a form in which a reader chooses a country: dozens of names with nothing but blanks
 * between most of them. Sentences that list countries have commas there.
 */
final class CountryMenus implements DocumentRule {
  private static final int FEWEST = 20;
  private static final int WIDEST_GAP = 4;

  @Override
  public void apply(Candidates candidates, ArticleFacts facts) {
    List<Candidate> all = candidates.all();
    int first = 0;
    while (first + FEWEST <= all.size()) {
      int end = first + 1;
      int bare = 0;
      while (end < all.size() && gap(all, end) <= WIDEST_GAP) {
        bare += isBare(candidates.document(), all.get(end - 1), all.get(end)) ? 1 : 0;
        end++;
      }
      if (end - first >= FEWEST && bare * 2 > end - first) {
        for (Candidate candidate : all.subList(first, end)) {
          if (!candidate.isDropped()) {
            candidate.drop("country-menu");
          }
        }
      }
      first = end;
    }
  }

  private static int gap(List<Candidate> all, int at) {
    boolean names =
        all.get(at).name().kind() == MentionKind.NAME
            && all.get(at - 1).name().kind() == MentionKind.NAME;
    return names ? all.get(at).firstToken() - all.get(at - 1).endToken() : Integer.MAX_VALUE;
  }

  private static boolean isBare(TextDocument document, Candidate one, Candidate next) {
    if (next.firstToken() != one.endToken()) {
      return false;
    }
    String between =
        document
            .text()
            .substring(
                document.tokenEnd(one.endToken() - 1), document.tokenStart(next.firstToken()));
    return between.indexOf('\n') < 0;
  }
}
