package org.chancery.annotate.country;

import java.util.HashSet;
import java.util.Set;
import org.chancery.annotate.country.WordLists.WordList;
import org.chancery.annotate.text.StemSearch;
import org.chancery.model.MentionKind;

/**
 * The US state of Georgia and American towns called after countries and capitals: an article that
 * speaks of such a place once means it throughout, unless it speaks of the country otherwise.
 */
final class AmericanPlaces implements DocumentRule {
  private static final Set<String> GEORGIA = Set.of("Georgia", "Georgian", "Georgians");

  private final WordList towns;
  private final WordList bareTowns;
  private final WordList townCapitals;
  private final StemSearch<String> georgia;
  private final StemSearch<String> georgiaInAmerica;
  private final StemSearch<String> international;
  private final StemSearch<String> local;
  private final StemSearch<String> politics;
  private final StemSearch<String> states;
  private final WordList townNouns;

  AmericanPlaces(WordLists lists) {
    towns = lists.get("us-town");
    bareTowns = lists.get("us-town-bare");
    townCapitals = lists.get("town-capital");
    georgia = lists.anywhere("georgia-word");
    georgiaInAmerica = lists.anywhere("georgia-us-word");
    international = lists.anywhere("international-word");
    local = lists.anywhere("us-local-word");
    politics = lists.anywhere("us-politics-word");
    states = lists.anywhere("us-state-name");
    townNouns = lists.get("us-town-noun");
  }

  @Override
  public void apply(Candidates candidates, ArticleFacts facts) {
    boolean stateOfGeorgia = false;
    Set<String> inAmerica = new HashSet<>();
    for (Candidate candidate : candidates.all()) {
      if (candidate.isDropped() && isPlaceReason(candidate.reason())) {
        inAmerica.add(candidate.text());
        stateOfGeorgia |= candidate.text().equals("Georgia");
      }
    }
    for (Candidate candidate : candidates.all()) {
      if (candidate.isDropped()) {
        continue;
      }
      if (GEORGIA.contains(candidate.text())) {
        georgia(candidates, candidate, stateOfGeorgia);
      } else if (towns.contains(candidate.text())) {
        town(candidates, candidate, inAmerica);
      } else if (candidate.kind() == MentionKind.CAPITAL
          && townCapitals.holds(candidate.text())
          && candidates.holdsAny(local)
          && isLonely(candidates, candidate)) {
        candidate.become(MentionKind.CITY, "town-capital");
      }
    }
  }

  private static boolean isPlaceReason(String reason) {
    return reason.startsWith("us-")
        || reason.startsWith("georgia-")
        || reason.startsWith("place-")
        || reason.startsWith("school-")
        || reason.startsWith("town-");
  }

  private void georgia(Candidates candidates, Candidate candidate, boolean state) {
    if (candidates.listedWithCountry(candidate, towns)) {
      candidate.mean("GEO", "georgia-listed");
      return;
    }
    boolean country = candidates.namesOtherwise("GEO", GEORGIA) || candidates.holdsAny(georgia);
    if (country) {
      return;
    }
    if (state
        || candidates.holdsAny(georgiaInAmerica)
        || candidates.othersThan("GEO", "USA") == 0
            && (isAmerican(candidates)
                || !candidates.holdsAny(international) && isAmerican(candidate))) {
      candidate.drop("georgia-document");
    }
  }

  /** "Dahlonega, Georgia": the press adds the state to a town more often than the country. */
  private static boolean isAmerican(Candidate candidate) {
    SentenceView sentence = candidate.sentence();
    return sentence.is(candidate.firstToken() - 1, ",")
        && sentence.isNameLike(candidate.firstToken() - 2);
  }

  private boolean isAmerican(Candidates candidates) {
    return candidates.namesOtherwise("USA", Set.of())
        || candidates.holdsAny(local)
        || candidates.holdsAny(politics)
        || candidates.holdsAny(states);
  }

  private void town(Candidates candidates, Candidate candidate, Set<String> inAmerica) {
    boolean placed = inAmerica.contains(candidate.text());
    if (placed
        && !candidates.namesOtherwise(candidate.country(), Set.of(candidate.text()))
        && !candidates.listedWithCountry(candidate, towns)) {
      candidate.drop("town-document");
      return;
    }
    boolean told = placed || townNouns.contains(candidate.sentence().word(candidate.endToken()));
    boolean suspect = bareTowns.contains(candidate.text()) && candidates.holdsAny(local);
    if (told && isLonely(candidates, candidate)
        || suspect
            && isLonely(candidates, candidate)
            && candidates.othersThan(candidate.country(), "USA") == 0) {
      candidate.drop("town-document");
    }
  }

  /** Whether the document names the country by nothing else, and hardly another one. */
  private boolean isLonely(Candidates candidates, Candidate candidate) {
    if (candidates.namesOtherwise(candidate.country(), Set.of(candidate.text()))) {
      return false;
    }
    long others = candidates.othersThan(candidate.country(), "USA");
    return others == 0
        || others == 1
            && candidates.holdsAny(local)
            && !candidates.listedWithCountry(candidate, towns);
  }
}
