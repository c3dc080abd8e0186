package org.chancery.annotate.recognition;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.chancery.annotate.country.CountryMention;
import org.chancery.annotate.text.DataFile;
import org.chancery.annotate.text.Sentence;
import org.chancery.annotate.text.TextDocument;
import org.chancery.annotate.text.TokenKind;
import org.chancery.annotate.text.WordFilter;
import org.chancery.model.MentionKind;
import org.jspecify.annotations.Nullable;

/**
 * Which state a person acts for: by what the article says ("Chad's president, Idriss Déby"), else
 * by a list of heads of state and government.
 */
final class People {
  private static final int ASCII = 0x80;
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private static final int REACH = 7;
  private static final Set<String> DESCRIPTIONS =
      Set.of("country", "kingdom", "republic", "island", "nation", "emirate", "state", "sultanate");
  private static final Set<String> FORMER = Set.of("former", "ex", "opposition", "late", "exiled");

  private final Map<String, String> leaders = new HashMap<>();
  private final Set<String> firstNames = new HashSet<>();
  private final WordFilter heads;
  private final Words words;
  private final Installed installed = new Installed(this);

  People(Words words) {
    this.words = words;
    for (List<String> row : DataFile.rows(People.class, "leaders.csv", "country,names")) {
      for (String name : DataFile.list(row.get(1))) {
        String key = name.toLowerCase(Locale.ROOT).replace(".", "");
        leaders.put(key, row.get(0));
        int space = key.indexOf(' ');
        if (space > 0) {
          firstNames.add(key.substring(0, space));
        }
      }
    }
    Set<String> heads = new HashSet<>(firstNames);
    heads.addAll(Installed.OFFICES);
    heads.addAll(words.nouns(NounClass.ROLE));
    this.heads = new WordFilter(heads);
  }

  /** The state of a listed leader; null if the name is not listed. */
  @Nullable String leader(String name) {
    String code = leaders.get(name);
    return code != null || name.chars().allMatch(c -> c < ASCII) ? code : leaders.get(plain(name));
  }

  /** The name without its accents: "kostunica". */
  private static String plain(String name) {
    return MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
  }

  /** Surnames, in lower case, that the article itself ties to a state. */
  Map<String, String> named(TextDocument document, Mentions<CountryMention> countries) {
    Map<String, String> found = new HashMap<>();
    for (Sentence sentence : document.sentences()) {
      for (int t = sentence.firstToken(); t < sentence.endToken(); t++) {
        if (document.tokenKind(t) != TokenKind.WORD || !heads.mayHold(document, t)) {
          continue;
        }
        String word = lower(document, t);
        if (words.isNoun(word, NounClass.ROLE)) {
          String country = countryOf(document, countries, sentence, t);
          if (country != null) {
            name(document, countries, sentence, t, country, found);
            nameBefore(document, countries, sentence, t, country, found);
          }
        }
        if (words.isNoun(word, NounClass.ROLE) || Installed.takes(document, t)) {
          installed.note(document, countries, sentence, t, found);
        }
        if (firstNames.contains(word) && document.isCapitalized(t)) {
          listed(document, sentence, t, found);
        }
      }
    }
    return found;
  }

  /** A listed leader's full name: the surname alone means the same from then on. */
  private void listed(
      TextDocument document, Sentence sentence, int first, Map<String, String> found) {
    StringBuilder name = new StringBuilder(lower(document, first));
    for (int t = first + 1; t < Math.min(sentence.endToken(), first + 6); t++) {
      if (document.tokenIs(t, ".")) {
        continue;
      }
      if (isQuote(document, t) && isQuote(document, t + 2)) {
        t += 2; // Porfirio "Pepe" Lobo
        continue;
      }
      if (!document.isCapitalized(t)) {
        return;
      }
      String word = lower(document, t);
      String country = leaders.get(name.append(' ').append(word).toString());
      if (country != null) {
        found.putIfAbsent(word, country);
        return;
      }
    }
  }

  /** "Idriss Déby, Chad's president", "Idriss Déby, the president of Chad": the name before. */
  private void nameBefore(
      TextDocument document,
      Mentions<CountryMention> countries,
      Sentence sentence,
      int office,
      String country,
      Map<String, String> found) {
    int comma = office - 1;
    while (comma > sentence.firstToken() + 1
        && comma > office - REACH
        && !document.tokenIs(comma, ",")) {
      String word = lower(document, comma);
      boolean passes = word.equals("the") || words.closed(word) == null && words.verb(word) == null;
      if (!passes || FORMER.contains(word)) {
        return;
      }
      comma--;
    }
    boolean named =
        document.tokenIs(comma, ",")
            && comma - 2 >= sentence.firstToken()
            && isName(document, countries, comma - 1)
            && isName(document, countries, comma - 2)
            && !(comma - 3 >= sentence.firstToken() && document.tokenIs(comma - 3, "in"));
    if (named) {
      found.putIfAbsent(lower(document, comma - 1), country);
    }
  }

  private @Nullable String countryOf(
      TextDocument document, Mentions<CountryMention> countries, Sentence sentence, int office) {
    for (int t = office - 1; t >= Math.max(sentence.firstToken(), office - REACH); t--) {
      for (CountryMention mention : countries.within(t, office)) {
        if (mention.firstToken() == t) {
          return plainBetween(document, mention.endToken(), office) ? mention.country() : null;
        }
      }
      if (FORMER.contains(lower(document, t))) {
        return null;
      }
      if (document.tokenIs(t, ",") || document.tokenIs(t, ";") || isColon(document, sentence, t)) {
        break; // "Pat Nolan, prime minister of Chad"
      }
    }
    String spoken = ofSpoken(document, countries, sentence, office);
    if (spoken != null) {
      return spoken;
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

  /** A colon that parts two clauses, and not a label, "Peru:", from its text. */
  private static boolean isColon(TextDocument document, Sentence sentence, int token) {
    return document.tokenIs(token, ":") && token > sentence.firstToken() + 2;
  }

  /** "the kingdom's foreign minister": of the country named last before; null if none is meant. */
  private static @Nullable String ofSpoken(
      TextDocument document, Mentions<CountryMention> countries, Sentence sentence, int office) {
    for (int t = office - 1; t > Math.max(sentence.firstToken(), office - REACH); t--) {
      if (document.tokenKind(t) == TokenKind.POSSESSIVE) {
        boolean description =
            DESCRIPTIONS.contains(lower(document, t - 1)) && document.tokenIs(t - 2, "the");
        String country = null;
        for (CountryMention mention : countries.within(0, description ? t : 0)) {
          country = mention.kind() == MentionKind.NAME ? mention.country() : country;
        }
        return country;
      }
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

  private static boolean isQuote(TextDocument document, int token) {
    return document.tokenIs(token, "\"")
        || document.tokenIs(token, "\u201c")
        || document.tokenIs(token, "\u201d");
  }

  boolean isName(TextDocument document, Mentions<CountryMention> countries, int token) {
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
