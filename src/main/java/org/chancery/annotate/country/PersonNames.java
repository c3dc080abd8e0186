package org.chancery.annotate.country;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.annotate.country.WordLists.WordList;
import org.chancery.annotate.text.StemSearch;
import org.chancery.model.MentionKind;

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
  private final WordList surnameList;
  private final StemSearch<String> states;
  private final StemSearch<String> local;
  private final StemSearch<String> international;

  PersonNames(WordLists lists) {
    firstNames = lists.get("person-first");
    rareFirstNames = lists.get("person-first-rare");
    offices = lists.get("office");
    days = lists.get("day-or-month");
    noSurnames = lists.get("no-surname");
    stateNouns = lists.get("state-noun");
    surnameList = lists.get("surname");
    states = lists.anywhere("us-state-name");
    local = lists.anywhere("us-local-word");
    international = lists.anywhere("international-word");
  }

  @Override
  public void apply(Candidates candidates, ArticleFacts facts) {
    Set<String> people = new HashSet<>();
    Set<String> surnames = new HashSet<>();
    dropPairs(candidates);
    for (Candidate candidate : candidates.all()) {
      if (!candidate.isDropped() && (isFirstName(candidates, candidate) || hasSurname(candidate))) {
        candidate.drop("person-first-name");
      }
      if (!candidate.isDropped()) {
        continue;
      }
      boolean rare = rareFirstNames.contains(candidate.text());
      if (candidate.reason().startsWith("first-") || candidate.reason().startsWith("title-")) {
        (rare ? surnames : people).add(candidate.text());
      } else if (candidate.reason().startsWith("person-") && !rare) {
        people.add(candidate.text());
      }
    }
    for (Candidate candidate : candidates.all()) {
      if (!candidate.isDropped()
          && surnames.contains(candidate.text())
          && isState(candidates, candidate)) {
        surnames.remove(candidate.text());
      }
    }
    people.addAll(surnames);
    for (Candidate candidate : candidates.all()) {
      if (!candidate.isDropped()
          && candidate.kind() == MentionKind.NAME
          && firstNames.contains(candidate.text())
          && !isState(candidates, candidate)
          && isAtHome(candidates, candidate)) {
        candidate.drop("person-at-home");
      }
      if (!candidate.isDropped()
          && people.contains(candidate.text())
          && !isState(candidates, candidate)
          && !candidates.namesOtherwise(candidate.country(), people)) {
        candidate.drop("person-in-document");
      }
    }
  }

  /** Two such names in a row: "Chad Israel", "Paris Holland". */
  private void dropPairs(Candidates candidates) {
    List<Candidate> all = candidates.all();
    for (int at = 1; at < all.size(); at++) {
      Candidate first = all.get(at - 1);
      Candidate last = all.get(at);
      if (mayBePerson(first)
          && mayBePerson(last)
          && !first.text().equals(last.text())
          && first.endToken() == last.firstToken()
          && candidates.hits().to(first.firstToken()) == null
          && candidates.hits().from(last.endToken()) == null
          && (!first.isDropped() || isOfPerson(first.reason()))
          && !last.isDropped()) {
        first.drop("person-pair");
        last.drop("person-pair");
      }
    }
  }

  private static boolean isOfPerson(String reason) {
    return reason.startsWith("title-") || reason.startsWith("person-");
  }

  private boolean mayBePerson(Candidate candidate) {
    return firstNames.contains(candidate.text()) || rareFirstNames.contains(candidate.text());
  }

  /** "Mali Jones" alone, not "the ambassador to Mali Jane Jones". */
  private boolean hasSurname(Candidate candidate) {
    SentenceView sentence = candidate.sentence();
    int before = candidate.firstToken() - 1;
    int next = candidate.endToken();
    return candidate.kind() == MentionKind.NAME
        && next == candidate.firstToken() + 1
        && surnameList.contains(sentence.word(next))
        && !sentence.isNameLike(next + 1)
        && !sentence.is(before, "-")
        && !sentence.is(before, "the")
        && !hasPreposition(candidate);
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

  /** Whether an American document names no country beside the one that this name may mean. */
  private boolean isAtHome(Candidates candidates, Candidate candidate) {
    return !candidates.namesOtherwise(candidate.country(), Set.of(candidate.text()))
        && candidates.othersThan(candidate.country(), "USA") == 0
        && (candidates.holdsAny(states) || candidates.holdsAny(local))
        && !candidates.holdsAny(international);
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
