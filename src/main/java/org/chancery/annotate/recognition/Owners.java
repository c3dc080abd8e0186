package org.chancery.annotate.recognition;

import java.util.ArrayList;
import java.util.List;
import org.chancery.annotate.country.CountryMention;
import org.chancery.annotate.recognition.Phrase.PhraseKind;

/** Whose a deed is: "Russia's decision", "the German decision". */
final class Owners {
  private final Words words;
  private final Actors actors;

  Owners(Words words, Actors actors) {
    this.words = words;
    this.actors = actors;
  }

  /** "Russia's decision", "the German decision", "Prime Minister Kilman's decision". */
  List<String> ownerOf(Parse parse, Phrase phrase) {
    int possessive = Actors.lastPossessive(parse, phrase);
    int end = possessive < 0 ? phrase.to() : possessive;
    List<String> found = new ArrayList<>();
    if (possessive > phrase.from()
        && words.isNoun(parse.node(possessive - 1).word(), NounClass.DESCRIPTION)
        && parse.node(possessive - 1).country() == null) {
      return actors.described(parse, new Phrase(PhraseKind.NOUN, phrase.from(), possessive, null));
    }
    for (CountryMention c : parse.countriesIn(phrase.from(), end)) {
      if (!found.contains(c.country())) {
        found.add(c.country());
      }
    }
    if (found.isEmpty() && possessive > phrase.from()) {
      found.addAll(
          actors.person(parse, new Phrase(PhraseKind.NOUN, phrase.from(), possessive, null)));
      if (found.isEmpty()
          && words.isNoun(parse.node(possessive - 1).word(), NounClass.DESCRIPTION)) {
        found.addAll(
            actors.described(parse, new Phrase(PhraseKind.NOUN, phrase.from(), possessive, null)));
      }
    }
    return found.size() > 1 && possessive >= 0 ? found.subList(0, 1) : found;
  }

  boolean hasCountry(Parse parse, Phrase phrase) {
    return !parse.countriesIn(phrase.from(), phrase.to()).isEmpty();
  }
}
