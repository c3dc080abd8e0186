package org.chancery.annotate.recognition;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.chancery.annotate.country.CountryMention;
import org.chancery.annotate.text.DataFile;
import org.chancery.annotate.text.Sentence;
import org.chancery.annotate.text.TextDocument;
import org.chancery.annotate.text.TokenKind;
import org.jspecify.annotations.Nullable;

/**
 * Which state a person acts for: by what the article says ("Chad's president, Idriss Déby"), else
 * by a list of heads of state and government.
 */
final class People {
  private static final int REACH = 7;
  private static final Set<String> FORMER = Set.of("former", "ex", "opposition", "late", "exiled");

  private final Map<String, String> leaders = new HashMap<>();
  private final Words words;

  People(Words words) {
    this.words = words;
    for (List<String> row : DataFile.rows(People.class, "leaders.csv", "country,names")) {
      for (String name : DataFile.list(row.get(1))) {
        leaders.put(name.toLowerCase(Locale.ROOT), row.get(0));
      }
    }
  }

  /** The state of a listed leader; null if the name is not listed. */
  @Nullable String leader(String name) {
    return leaders.get(name);
  }

  /** Surnames, in lower case, that the article itself ties to a state. */
  Map<String, String> named(TextDocument document, Mentions<CountryMention> countries) {
    Map<String, String> found = new HashMap<>();
    for (Sentence sentence : document.sentences()) {
      for (int t = sentence.firstToken(); t < sentence.endToken(); t++) {
        if (document.tokenKind(t) == TokenKind.WORD && isOffice(document, t)) {
          String country = countryOf(document, countries, sentence, t);
          if (country != null) {
            name(document, countries, sentence, t, country, found);
          }
        }
      }
    }
    return found;
  }

  private boolean isOffice(TextDocument document, int token) {
    String word = lower(document, token);
    return words.isNoun(word, NounClass.ROLE);
  }

  private @Nullable String countryOf(
      TextDocument document, Mentions<CountryMention> countries, Sentence sentence, int office) {
    for (int t = office - 1; t >= Math.max(sentence.firstToken(), office - REACH); t--) {
      for (CountryMention mention : countries.within(t, office)) {
        if (mention.firstToken() == t) {
          return plainBetween(document, mention.endToken(), office) ? mention.country() : null;
        }
      }
      if (FORMER.contains(lower(document, t)) || document.tokenIs(t, ",")) {
        return null;
      }
    }
    int at = office + 1;
    while (at < sentence.endToken() && at < office + 4) {
      if (document.tokenIs(at, "of") || document.tokenIs(at, "in")) {
        int next = document.tokenIs(at + 1, "the") ? at + 2 : at + 1;
        CountryMention mention = countries.startingAt(next);
        return mention == null ? null : mention.country();
      }
      at++;
    }
    return null;
  }

  private boolean plainBetween(TextDocument document, int from, int to) {
    for (int t = from; t < to; t++) {
      String word = lower(document, t);
      if (FORMER.contains(word) || words.closed(word) != null || document.tokenIs(t, ",")) {
        return word.equals("of") || word.equals("and") || word.equals("for");
      }
    }
    return true;
  }

  private void name(
      TextDocument document,
      Mentions<CountryMention> countries,
      Sentence sentence,
      int office,
      String country,
      Map<String, String> found) {
    int at = office + 1;
    while (at < Math.min(sentence.endToken(), office + REACH) && !isName(document, countries, at)) {
      String word = lower(document, at);
      boolean passes =
          document.tokenIs(at, ",")
              || words.isKnownNoun(word)
              || word.equals("of")
              || word.equals("the")
              || countries.startingAt(at) != null
              || Character.isLetter(word.charAt(0))
                  && words.closed(word) == null
                  && words.verb(word) == null;
      if (!passes) {
        return;
      }
      at++;
    }
    int last = at;
    while (last < sentence.endToken()
        && (isName(document, countries, last)
            || document.tokenIs(last, "-")
            || document.tokenIs(last, "bin"))) {
      last++;
    }
    if (last > at && last - at <= 6) {
      found.putIfAbsent(lower(document, last - 1), country);
      found.putIfAbsent(lower(document, at), country);
    }
  }

  private boolean isName(TextDocument document, Mentions<CountryMention> countries, int token) {
    String word = lower(document, token);
    return document.tokenKind(token) == TokenKind.WORD
        && document.isCapitalized(token)
        && countries.startingAt(token) == null
        && !words.isKnownNoun(word)
        && words.closed(word) == null
        && !word.equals("foreign")
        && !word.equals("prime")
        && !word.equals("vice");
  }

  private static String lower(TextDocument document, int token) {
    return document.token(token).toLowerCase(Locale.ROOT);
  }
}
