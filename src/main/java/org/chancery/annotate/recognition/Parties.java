package org.chancery.annotate.recognition;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chancery.annotate.country.CountryMention;
import org.chancery.annotate.recognition.Phrase.PhraseKind;
import org.chancery.model.MentionKind;

/** Between whom relations are: "its relations with Iran", "ties between Chad and Sudan". */
final class Parties {
  private final Actors actors;
  private final Words words;
  private final Discourse discourse;
  private final Descriptions descriptions;
  private final Claimants claimants;
  private final PartyPairs pairs;
  private final PartyPronouns pronouns;
  private final PartyDescriptions described;

  Parties(
      Actors actors,
      Discourse discourse,
      Words words,
      Descriptions descriptions,
      Claimants claimants) {
    this.claimants = claimants;
    this.actors = actors;
    this.words = words;
    this.discourse = discourse;
    this.descriptions = descriptions;
    this.pairs = new PartyPairs(discourse);
    this.pronouns = new PartyPronouns(discourse);
    this.described = new PartyDescriptions(words, discourse, descriptions, pronouns);
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
    return around(parse, noun, List.of());
  }

  /**
   * The same for an act whose doers are known, and so are not the other side: "established
   * relations with it".
   */
  Found around(Parse parse, int noun, List<String> doers) {
    List<String> own = own(parse, noun);
    int at = RelationPhrases.areThose(parse, noun) ? parse.find("with", noun + 1) : noun + 1;
    int limit = parse.size();
    while (at < limit) {
      if (parse.isWord(at, "with")
          || parse.isWord(at, "between")
          || parse.isWord(at, "to")
          || parse.isWord(at, "among")) {
        return behind(parse, noun, at, own, doers);
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
    boolean fronted = // "With Israel it established relations in 1993", "With Iran, relations were"
        parse.isWord(0, "with") && parse.is(1, PhraseKind.NOUN) && noun > 2;
    List<String> first = fronted ? party(parse, new Lists.Item(1, 1)) : List.of();
    return doers.containsAll(first)
        ? new Found(List.of(), own, false, noun)
        : new Found(first, own, false, noun);
  }

  /** The parties behind a preposition. */
  private Found behind(Parse parse, int noun, int at, List<String> own, List<String> doers) {
    boolean between = parse.isWord(at, "between") || parse.isWord(at, "among");
    int first = parse.skipRight(at + 1);
    if (!parse.is(first, PhraseKind.NOUN)) {
      return new Found(List.of(), own, between, at);
    }
    List<Lists.Item> items = Lists.startingAt(parse, first);
    Set<String> with = new LinkedHashSet<>();
    for (Lists.Item item : items) {
      List<String> party =
          parse.isWord(item.from(), "it") ? pronouns.it(doers) : party(parse, item);
      boolean self =
          !between
              && doers.size() == 1
              && party.equals(doers)
              && parse.countries(item.from()).isEmpty();
      with.addAll(self ? actors.described(parse, parse.phrase(item.from()), doers) : party);
    }
    int end = items.get(items.size() - 1).to();
    while ((parse.is(end + 1, PhraseKind.CONJ) || parse.is(end + 1, PhraseKind.COMMA))
        && parse.isWord(end + 2, "with")
        && ChronicleRules.states(parse, end + 3) > 0) { // "with Chad and with Mali"
      for (Lists.Item item : Lists.startingAt(parse, end + 3)) {
        with.addAll(party(parse, item));
      }
      end = ChronicleRules.states(parse, end + 3);
    }
    if (between && with.isEmpty() && isDescription(parse, first)) {
      with.addAll(pairs.near(parse, noun));
    }
    return new Found(List.copyOf(with), own, between, end);
  }

  private boolean isDescription(Parse parse, int phrase) {
    Node head = parse.head(phrase);
    return words.isNoun(head.word(), NounClass.DESCRIPTION)
        || Numbers.value(head.word()) > 0
        || head.is(Tag.PRON)
        || parse.contains(phrase, "two")
        || parse.contains(phrase, "both");
  }

  private static boolean bareParticiple(Parse parse, int at) {
    VerbGroup verb = parse.verb(at);
    return verb != null && verb.modal().isEmpty();
  }

  /** The states that a member of a list of parties stands for. */
  List<String> party(Parse parse, Lists.Item item) {
    Phrase head = parse.phrase(item.from());
    List<String> pronoun = pronouns.of(parse, item);
    if (pronoun != null) {
      return pronoun;
    }
    List<String> fixed = described.fixed(parse, item);
    if (fixed != null) {
      return fixed;
    }
    Node last = parse.head(item.from());
    String claimant = last.country() == null ? claimants.country(last.word()) : null;
    if (claimant != null) {
      return List.of(claimant); // "relations with the Taliban"
    }
    if (last.country() != null && last.country().kind() != MentionKind.DEMONYM) {
      return List.of(last.country().country());
    }
    boolean state =
        words.isNoun(last.word(), NounClass.STATE) || words.isNoun(last.word(), NounClass.ROLE);
    if (state && !last.word().endsWith("s") && !parse.countries(item.from()).isEmpty()) {
      return List.of(parse.countries(item.from()).get(0).country());
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
    List<String> spoken = described.spokenOf(parse, item);
    if (!spoken.isEmpty()) {
      return spoken;
    }
    boolean counted = Numbers.value(last.word()) > 1;
    List<String> found = counted ? List.of() : actors.of(parse, item.from(), item.to());
    if (found.isEmpty()
        && parse.is(item.to() + 1, PhraseKind.COMMA)
        && parse.is(item.to() + 2, PhraseKind.NOUN)
        && parse.head(item.to() + 2).country() != null) {
      return List.of(parse.countries(item.to() + 2).get(0).country());
    }
    if (found.isEmpty()) {
      return described.home(parse, item);
    }
    boolean told = described.isSingle(parse, item.from()) && descriptions.describes(parse, head);
    boolean named = !parse.countries(item.from()).isEmpty() || isLeaders(parse, head, found);
    return !told && !named && found.size() == 1 && found.equals(discourse.subject())
        ? pronouns.otherThan(found.get(0))
        : found;
  }

  /** "the Castro government": whose leader the phrase names. */
  private boolean isLeaders(Parse parse, Phrase head, List<String> state) {
    for (int n = head.from() + 1; n < head.to(); n++) {
      Phrase name = new Phrase(PhraseKind.NOUN, head.from(), n, null);
      if (!state.isEmpty() && actors.person(parse, name).equals(state)) {
        return true;
      }
    }
    return false;
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

  /** "between the two countries": the two named last before in the sentence, else before it. */
  List<String> pairNear(Parse parse, int before) {
    return pairs.near(parse, before);
  }
}
