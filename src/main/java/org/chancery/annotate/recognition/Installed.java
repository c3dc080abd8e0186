package org.chancery.annotate.recognition;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.chancery.annotate.country.CountryMention;
import org.chancery.annotate.text.Sentence;
import org.chancery.annotate.text.TextDocument;
import org.jspecify.annotations.Nullable;

/**
 * Persons whom an article tells of as coming into office: "Pat Nolan was sworn in as president of
 * Chad", "Pat Nolan took office in Chad".
 */
final class Installed {
  /** Words behind "took" that tell of coming into office. */
  static final Set<String> OFFICES = Set.of("office", "power");

  private static final int REACH = 9;
  private static final Set<String> INSTALLING =
      Set.of(
          "sworn",
          "inaugurated",
          "elected",
          "re-elected",
          "reelected",
          "named",
          "appointed",
          "installed",
          "became",
          "becomes",
          "took",
          "takes",
          "taken");
  private static final Set<String> BETWEEN =
      Set.of(
          "as",
          "the",
          "a",
          "its",
          "new",
          "next",
          "interim",
          "in",
          "on",
          "was",
          "is",
          "were",
          "been",
          "has",
          "had",
          "office",
          "oath",
          "of",
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday");

  private final People people;

  Installed(People people) {
    this.people = people;
  }

  /** Whether "office" or "power" stands behind a form of "take". */
  static boolean takes(TextDocument document, int token) {
    return OFFICES.contains(document.token(token).toLowerCase(Locale.ROOT))
        && (document.tokenIs(token - 1, "took")
            || document.tokenIs(token - 1, "takes")
            || document.tokenIs(token - 1, "taken"));
  }

  /** Notes by surname who comes into the office at a token, if its country is told. */
  void note(
      TextDocument document,
      Mentions<CountryMention> countries,
      Sentence sentence,
      int office,
      Map<String, String> found) {
    String country = countryOf(document, countries, sentence, office);
    boolean installs = false;
    for (int t = office - 1; country != null && t >= Math.max(1, office - REACH); t--) {
      if (t <= sentence.firstToken()) {
        return;
      }
      String word = document.token(t).toLowerCase(Locale.ROOT);
      installs |= INSTALLING.contains(word);
      if (people.isName(document, countries, t) && !BETWEEN.contains(word)) {
        if (installs && people.isName(document, countries, t - 1)) {
          found.putIfAbsent(word, country);
        }
        return;
      }
      if (!BETWEEN.contains(word) && !INSTALLING.contains(word) && !isNamed(countries, t)) {
        return;
      }
    }
  }

  private static boolean isNamed(Mentions<CountryMention> countries, int token) {
    return countries.startingAt(token) != null;
  }

  /** "president of Chad", "Chad's president", "office in Chad". */
  private static @Nullable String countryOf(
      TextDocument document, Mentions<CountryMention> countries, Sentence sentence, int office) {
    for (int t = office + 1; t < Math.min(sentence.endToken(), office + 4); t++) {
      if (document.tokenIs(t, "of") || document.tokenIs(t, "in")) {
        int next = document.tokenIs(t + 1, "the") ? t + 2 : t + 1;
        CountryMention mention = countries.startingAt(next);
        return mention == null ? null : mention.country();
      }
    }
    for (int t = office - 1; t >= Math.max(sentence.firstToken(), office - 3); t--) {
      CountryMention mention = countries.startingAt(t);
      if (mention != null) {
        return mention.country();
      }
    }
    return null;
  }
}
