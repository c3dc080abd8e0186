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
  private static final Set<String> PREPOSITIONS =
      Set.of("in", "to", "from", "into", "across", "of", "against", "with", "on", "inside");

  private final WordList firstNames;
  private final WordList rareFirstNames;
  private final WordList offices;
  private final WordList days;
  private final WordList noSurnames;
  private final WordList stateNouns;

  PersonNames(WordLists lists) {
    firstNames = lists.get("person-first");
    rareFirstNames = lists.get("person-first-rare");
    offices = lists.get("office");
    days = lists.get("day-or-month");
    noSurnames = lists.get("no-surname");
    stateNouns = lists.get("state-noun");
  }

  @Override
  public void apply(Candidates candidates, ArticleFacts facts) {
    Set<String> people = new HashSet<>();
    for (Candidate candidate : candidates.all()) {
      if (!candidate.isDropped() && isFirstName(candidates, candidate)) {
        candidate.drop("person-first-name");
      }
      if (candidate.isDropped()
          && !rareFirstNames.contains(candidate.text())
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
          && !isState(candidates, candidate)
          && !candidates.namesOtherwise(candidate.country(), people)) {
        candidate.drop("person-in-document");
      }
    }
  }

  private boolean isFirstName(Candidates candidates, Candidate candidate) {
    SentenceView sentence = candidate.sentence();
    int next = candidate.endToken();
    boolean common = firstNames.contains(candidate.text());
    boolean rare = rareFirstNames.contains(candidate.text());
    if (!common && !rare || rare && hasPreposition(candidate)) {
      return false;
    }
    boolean capitalized =
        common
            ? sentence.isWord(next)
                && sentence.document().isCapitalized(next)
                && (!sentence.isHeadline() || !sentence.isTitle())
            : sentence.isNameLike(next);
    String word = sentence.word(next);
    return capitalized
        && candidates.hits().from(next) == null
        && !(word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT)))
        && !offices.contains(word)
        && !days.contains(word)
        && !noSurnames.contains(word);
  }

  /** Whether a bare name stands like a country's though the document has a person of that name. */
  private boolean isState(Candidates candidates, Candidate candidate) {
    SentenceView sentence = candidate.sentence();
    int next = candidate.endToken();
    return hasPreposition(candidate) && !sentence.is(candidate.firstToken() - 1, "with")
        || sentence.isPossessive(next) && stateNouns.contains(sentence.word(next + 1))
        || candidates.listedWithCountry(candidate, firstNames);
  }

  private static boolean hasPreposition(Candidate candidate) {
    return PREPOSITIONS.contains(candidate.sentence().word(candidate.firstToken() - 1));
  }
}
