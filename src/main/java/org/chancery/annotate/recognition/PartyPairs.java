package org.chancery.annotate.recognition;

import java.util.ArrayList;
import java.util.List;
import org.chancery.annotate.country.CountryMention;
import org.chancery.annotate.recognition.Phrase.PhraseKind;

/** The two states that "relations between the two countries" are between. */
final class PartyPairs {
  private final Discourse discourse;

  PartyPairs(Discourse discourse) {
    this.discourse = discourse;
  }

  /** "between the two countries": the two named last before in the sentence, else before it. */
  List<String> near(Parse parse, int before) {
    List<String> named = new ArrayList<>();
    for (int i = 0; i < before; i++) {
      if (parse.isWord(i, "between") && parse.is(i + 1, PhraseKind.NOUN)) {
        for (Lists.Item item : Lists.startingAt(parse, i + 1)) {
          parse.countries(item.from()).forEach(c -> named.add(c.country()));
        }
        if (named.size() == 2) {
          return named;
        }
      }
    }
    named.clear();
    for (int i = 0; i < Math.min(parse.size(), before); i++) {
      for (CountryMention c : parse.countries(i)) {
        named.remove(c.country());
        named.add(c.country());
      }
    }
    for (int i = before; i < parse.size() && named.size() < 2; i++) {
      for (CountryMention c : parse.countries(i)) {
        if (!named.contains(c.country())) {
          named.add(c.country());
        }
      }
    }
    if (named.size() >= 2) {
      return named.subList(named.size() - 2, named.size());
    }
    boolean subject =
        named.size() == 1
            && discourse.subject().size() == 1
            && !discourse.subject().contains(named.get(0));
    if (subject) {
      return List.of(named.get(0), discourse.subject().get(0));
    }
    if (named.size() == 1) {
      Frame last = discourse.last();
      if (last != null && last.actors().size() == 1 && !last.actors().equals(named)) {
        return List.of(named.get(0), last.actors().get(0));
      }
      for (String other : discourse.latest(3)) {
        if (!other.equals(named.get(0))) {
          return List.of(named.get(0), other);
        }
      }
    }
    return discourse.pair().size() == 2 ? discourse.pair() : discourse.couple();
  }
}
