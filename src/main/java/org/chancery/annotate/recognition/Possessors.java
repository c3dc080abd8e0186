package org.chancery.annotate.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.annotate.country.CountryMention;
import org.chancery.model.MentionKind;

/** The states named in an object as the owners of what is recognised: "Kosovo's independence". */
final class Possessors {
  private static final Set<String> PARTLY =
      Set.of("mainly", "mostly", "largely", "predominantly", "overwhelmingly", "ethnically");

  private final Words words;

  Possessors(Words words) {
    this.words = words;
  }

  /** Whose independence: "Kosovo's", "Abkhazian", "of Abkhazia and South Ossetia". */
  List<String> owners(Parse parse, Lists.Item item) {
    List<String> named = after(parse, item, "of");
    return named.isEmpty() ? codes(parse.countries(item.from())) : named;
  }

  /**
   * What a state is called: "the state of Palestine", "the entities in Abkhazia", "the Kosovo
   * state"; not who runs it, "the Russian-run entities".
   */
  List<String> named(Parse parse, Lists.Item item) {
    List<String> named = after(parse, item, "of");
    if (named.isEmpty()) {
      named = after(parse, item, "in").stream().filter(DisputedStates::isOne).toList();
    }
    return named.isEmpty() ? own(parse, item.from()) : named;
  }

  /** The countries within a phrase that no hyphen joins: none in "the Russian-run entities". */
  static List<String> own(Parse parse, int phrase) {
    return codes(
        parse.countries(phrase).stream()
            .filter(country -> !isHyphened(parse, phrase, country))
            .filter(country -> !isPartly(parse, phrase, country))
            .toList());
  }

  /** "the mainly Albanian state": whether the name tells who lives there. */
  private static boolean isPartly(Parse parse, int phrase, CountryMention country) {
    Phrase words = parse.phrase(phrase);
    for (int n = words.from() + 1; n < words.to(); n++) {
      if (country.equals(parse.node(n).country())) {
        return PARTLY.contains(parse.node(n - 1).word());
      }
    }
    return false;
  }

  /** "Russian-run": whether a word hangs on the name by a hyphen. */
  private static boolean isHyphened(Parse parse, int phrase, CountryMention country) {
    Phrase words = parse.phrase(phrase);
    for (int n = words.from(); n + 1 < words.to(); n++) {
      Node node = parse.node(n);
      if (country.equals(node.country())) {
        return parse.node(n + 1).first() - node.end() == 1;
      }
    }
    return false;
  }

  List<String> owner(Parse parse, Lists.Item item) {
    List<String> named = codes(parse.countries(item.from()));
    return named.isEmpty() ? after(parse, item, "of") : named;
  }

  /** The countries named after a preposition within the phrase, coordination included. */
  List<String> after(Parse parse, Lists.Item item, String preposition) {
    List<String> found = new ArrayList<>();
    for (int i = item.from() + 1; i <= item.to(); i++) {
      if (parse.isWord(i, preposition)) {
        for (int k = i + 1; k <= item.to(); k++) {
          if (parse.isWord(k, "in") && !preposition.equals("in")) {
            break; // "the regions in Ukraine": the place is no target
          }
          for (CountryMention c : parse.countries(k)) {
            if (!found.contains(c.country()) && !ownsRegion(parse, k, c)) {
              found.add(c.country());
            }
          }
        }
        return found;
      }
    }
    return found;
  }

  /** Whether the country only owns what the phrase is about: "Georgia's breakaway regions". */
  private boolean ownsRegion(Parse parse, int phrase, CountryMention country) {
    if (country.firstToken() == parse.head(phrase).first()) {
      return false;
    }
    return parse.containsClass(phrase, words, NounClass.REGION)
        || country.kind() == MentionKind.DEMONYM
            && !words.isNoun(parse.head(phrase).word(), NounClass.STATE);
  }

  /** Whether a phrase speaks of a territory by another word. */
  boolean isRegion(Parse parse, int phrase) {
    return parse.containsClass(phrase, words, NounClass.REGION);
  }

  static List<String> codes(List<CountryMention> mentions) {
    List<String> found = new ArrayList<>();
    for (CountryMention mention : mentions) {
      if (!found.contains(mention.country())) {
        found.add(mention.country());
      }
    }
    return found;
  }
}
