package org.chancery.annotate.country;

import java.util.Set;
import org.chancery.annotate.country.WordLists.WordList;
import org.chancery.model.MentionKind;

/**
 * Capitals whose names are better known as other cities' or as words: Georgetown, Kingston, San
 * Jose. They are the capital only where the document speaks of its country otherwise.
 */
final class SharedCapitals implements DocumentRule {
  private final WordList shared;

  SharedCapitals(WordLists lists) {
    shared = lists.get("capital-shared");
  }

  @Override
  public void apply(Candidates candidates, ArticleFacts facts) {
    for (Candidate candidate : candidates.all()) {
      if (!candidate.isDropped()
          && candidate.name().kind() == MentionKind.CAPITAL
          && shared.holds(candidate.text())
          && !candidates.namesOtherwise(candidate.country(), Set.of(candidate.text()))) {
        candidate.drop("capital-shared");
      }
    }
  }
}
