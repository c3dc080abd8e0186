package org.chancery.annotate.recognition;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chancery.annotate.country.CountryMention;
import org.chancery.annotate.recognition.Phrase.PhraseKind;
import org.chancery.model.MentionKind;

/** Between whom relations are: "its relations with Iran", "ties between Chad and Sudan". */
final class Parties {
  private final Actors actors;
  private final Discourse discourse;

  Parties(Actors actors, Discourse discourse) {
    this.actors = actors;
    this.discourse = discourse;
  }

  /**
   * What stands with a noun of relations.
   *
   * @param with the states after "with", "to" or "between"
   * @param own the states named before the noun: "US ties", "DPRK-Japan relations"
   * @param between whether {@code with} are all the parties
   * @param end last phrase that belongs to it
   */
  record Found(List<String> with, List<String> own, boolean between, int end) {}

  Found around(Parse parse, int noun) {
    List<String> own = own(parse, noun);
    int at = noun + 1;
    int limit = parse.size();
    while (at < limit) {
      if (parse.isWord(at, "with")
          || parse.isWord(at, "between")
          || parse.isWord(at, "to")
          || parse.isWord(at, "among")) {
        boolean between = parse.isWord(at, "between") || parse.isWord(at, "among");
        int first = parse.skipRight(at + 1);
        if (parse.is(first, PhraseKind.NOUN)) {
          List<Lists.Item> items = Lists.startingAt(parse, first);
          Set<String> with = new LinkedHashSet<>();
          for (Lists.Item item : items) {
            with.addAll(party(parse, item));
          }
          int end = items.get(items.size() - 1).to();
          if (between && with.isEmpty()) {
            with.addAll(pairNear(parse, noun));
          }
          return new Found(List.copyOf(with), own, between, end);
        }
        return new Found(List.of(), own, between, at);
      }
      if (parse.is(at, PhraseKind.ADV)
          || parse.is(at, PhraseKind.DATE)
          || parse.is(at, PhraseKind.QUOTE)
          || parse.is(at, PhraseKind.PREP) && parse.is(at + 1, PhraseKind.DATE)) {
        at++;
      } else if (parse.isWord(at, "at") && parse.is(at + 1, PhraseKind.NOUN)) {
        at = Lists.complexStartingAt(parse, at + 1) + 1;
      } else if (parse.isWord(at, "of") && parse.is(at + 1, PhraseKind.NOUN)) {
        at += 2;
      } else if (parse.verb(at) != null && bareParticiple(parse, at)) {
        at++;
      } else {
        break;
      }
    }
    return new Found(List.of(), own, false, noun);
  }

  private static boolean bareParticiple(Parse parse, int at) {
    VerbGroup verb = parse.verb(at);
    return verb != null && verb.modal().isEmpty();
  }

  List<String> party(Parse parse, Lists.Item item) {
    Phrase head = parse.phrase(item.from());
    Node first = parse.node(head.from());
    if (first.is(Tag.PRON)) {
      return actors.of(parse, item.from(), item.to());
    }
    Node last = parse.head(item.from());
    if (last.country() != null && last.country().kind() != MentionKind.DEMONYM) {
      return List.of(last.country().country());
    }
    for (int i = item.from() + 1; i <= item.to(); i++) {
      if (parse.isWord(i, "of")
          && parse.is(i + 1, PhraseKind.NOUN)
          && (last.is("state")
              || last.is("republic")
              || last.is("kingdom")
              || last.is("government")
              || last.is("regime")
              || last.is("entity")
              || last.is("nation")
              || last.is("island"))) {
        List<CountryMention> named = parse.countries(i + 1);
        if (!named.isEmpty()) {
          return List.of(named.get(0).country());
        }
      }
    }
    return actors.of(parse, item.from(), item.to());
  }

  /** The states in or before the noun's own phrase: "US ties", "the Franco-German", "Iran's". */
  private List<String> own(Parse parse, int noun) {
    Set<String> found = new LinkedHashSet<>();
    Phrase phrase = parse.phrase(noun);
    for (CountryMention c : parse.countriesIn(phrase.from(), phrase.to())) {
      found.add(c.country());
    }
    return List.copyOf(found);
  }

  /** "between the two countries": the two named before in the sentence, else before it. */
  List<String> pairNear(Parse parse, int before) {
    List<String> named = new ArrayList<>();
    for (int i = 0; i < parse.size() && i < before + 12; i++) {
      for (CountryMention c : parse.countries(i)) {
        if (!named.contains(c.country())) {
          named.add(c.country());
        }
      }
    }
    if (named.size() == 2) {
      return named;
    }
    if (named.size() > 2) {
      return List.of(named.get(0), named.get(1));
    }
    if (named.size() == 1 && discourse.latest(3).size() > 0) {
      for (String other : discourse.latest(3)) {
        if (!other.equals(named.get(0))) {
          return List.of(named.get(0), other);
        }
      }
    }
    return discourse.pair().size() == 2 ? discourse.pair() : List.of();
  }
}
