package org.chancery.annotate.country;

import java.util.HashSet;
import java.util.Set;
import org.chancery.annotate.country.WordLists.WordList;
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
  private final WordList georgia;
  private final WordList georgiaInAmerica;
  private final WordList local;

  AmericanPlaces(WordLists lists) {
    towns = lists.get("us-town");
    bareTowns = lists.get("us-town-bare");
    townCapitals = lists.get("town-capital");
    georgia = lists.get("georgia-word");
    georgiaInAmerica = lists.get("georgia-us-word");
    local = lists.get("us-local-word");
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
          && townCapitals.contains(candidate.text())
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
        || candidates.othersThan("GEO", "USA") == 0) {
      candidate.drop("georgia-document");
    }
  }

  private void town(Candidates candidates, Candidate candidate, Set<String> inAmerica) {
    boolean suspect =
        inAmerica.contains(candidate.text())
            || bareTowns.contains(candidate.text()) && candidates.holdsAny(local);
    if (suspect && isLonely(candidates, candidate)) {
      candidate.drop("town-document");
    }
  }

  /** Whether the document names the country by nothing else, and no third one. */
  private boolean isLonely(Candidates candidates, Candidate candidate) {
    return !candidates.namesOtherwise(candidate.country(), Set.of(candidate.text()))
        && (candidates.othersThan(candidate.country(), "USA") == 0
            || candidates.holdsAny(local) && !candidates.listedWithCountry(candidate, towns));
  }
}
