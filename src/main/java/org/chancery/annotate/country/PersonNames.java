package org.chancery.annotate.country;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.chancery.annotate.country.WordLists.WordList;

/**
 * Countries' names that are people's: Jordan Smith, Michael Jordan, and the bare Jordan of an
 * article about either.
 */
final class PersonNames implements DocumentRule {
  private final WordList firstNames;
  private final WordList offices;
  private final WordList days;
  private final WordList noSurnames;

  PersonNames(WordLists lists) {
    firstNames = lists.get("person-first");
    offices = lists.get("office");
    days = lists.get("day-or-month");
    noSurnames = lists.get("no-surname");
  }

  @Override
  public void apply(Candidates candidates, ArticleFacts facts) {
    Set<String> people = new HashSet<>();
    for (Candidate candidate : candidates.all()) {
      if (!candidate.isDropped()
          && firstNames.contains(candidate.text())
          && isSurname(candidates, candidate)) {
        candidate.drop("person-first-name");
      }
      if (candidate.isDropped()
          && (candidate.reason().startsWith("person-")
              || candidate.reason().startsWith("first-"))) {
        people.add(candidate.text());
      }
    }
    if (people.isEmpty()) {
      return;
    }
    for (Candidate candidate : candidates.all()) {
      if (!candidate.isDropped()
          && people.contains(candidate.text())
          && !candidates.namesOtherwise(candidate.country(), people)) {
        candidate.drop("person-in-document");
      }
    }
  }

  private boolean isSurname(Candidates candidates, Candidate candidate) {
    SentenceView sentence = candidate.sentence();
    int next = candidate.endToken();
    String word = sentence.word(next);
    return sentence.isNameLike(next)
        && candidates.hits().from(next) == null
        && !(word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT)))
        && !offices.contains(word)
        && !days.contains(word)
        && !noSurnames.contains(word);
  }
}
