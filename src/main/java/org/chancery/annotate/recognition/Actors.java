package org.chancery.annotate.recognition;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.annotate.country.CountryMention;
import org.chancery.model.MentionKind;
import org.jspecify.annotations.Nullable;

/** Which states a noun phrase stands for as an actor. */
final class Actors {
  /** Sentences within which "the two" are still those of an act. */
  private static final int NEAR = 3;

  private final Words words;
  private final Discourse discourse;
  private final Descriptions descriptions;
  private final PersonNames persons;
  private final ActorPronouns pronouns;
  private final OwnedActors ownedActors;
  private final Offices offices;
  private final DescribedStates described;

  Actors(
      Words words,
      People people,
      Map<String, String> named,
      Discourse discourse,
      Descriptions descriptions) {
    this.words = words;
    this.persons = new PersonNames(words, people, named);
    this.discourse = discourse;
    this.descriptions = descriptions;
    this.described = new DescribedStates(discourse, descriptions);
    this.offices = new Offices(words, discourse, persons);
    this.ownedActors = new OwnedActors(words, persons, described);
    this.pronouns = new ActorPronouns(words, discourse, persons, this);
  }

  /** The states of the noun phrase and what hangs on it: phrases {@code [from, to]}. */
  List<String> of(Parse parse, int from, int to) {
    Phrase head = parse.phrase(from);
    Node first = parse.node(head.from());
    boolean eitherOr = // "one or the other capital": which is not told
        first.is("one") && parse.isWord(from + 1, "or")
            || parse.contains(from, "other") && parse.isWord(from - 2, "one");
    if (eitherOr) {
      return List.of();
    }
    boolean ofSome = to == from + 2 && parse.isWord(from + 1, "of");
    int number = ofSome ? Numbers.value(parse.head(to).word()) : 0;
    if (number > 1 && parse.first(to).is("the")) {
      return described.several(number); // "None of the three recognises"
    }
    if (first.is(Tag.PRON) && head.to() - head.from() == 1) {
      return pronouns.of(first.word());
    }
    if (isTurkishCypriot(parse, from)) {
      return List.of("XNC");
    }
    List<String> ranked = discourse.ranked(parse, from);
    if (!ranked.isEmpty()) {
      return ranked;
    }
    List<String> group = descriptions.group(parse, head);
    if (!group.isEmpty()) {
      return group;
    }
    List<String> owned = pronouns.owned(parse, from, to);
    if (owned != null) {
      return owned;
    }
    int possessive = lastPossessive(parse, head);
    if (possessive >= 0 && possessive + 1 < head.to()) {
      return ownedActors.of(parse, head, possessive);
    }
    Node last = parse.head(from);
    if (last.country() != null) {
      return country(parse, head, last.country());
    }
    List<String> titled = byTitle(parse, from, to);
    return titled == null ? byDescription(parse, from, to) : titled;
  }

  /** "Turkish Cypriot leaders": they act for the north, and not for Cyprus. */
  private static boolean isTurkishCypriot(Parse parse, int phrase) {
    boolean turkish =
        parse.contains(phrase, "turkish") || parse.contains(phrase, "turkish-cypriot");
    return turkish && parse.countries(phrase).stream().anyMatch(c -> c.country().equals("CYP"));
  }

  /** "the president", "both governments": who acts for a state; null if no word tells. */
  private @Nullable List<String> byTitle(Parse parse, int from, int to) {
    Phrase head = parse.phrase(from);
    Node first = parse.node(head.from());
    Node last = parse.head(from);
    if (DescribedStates.areFoes(parse, from)) {
      return described.several(2); // "the former enemies"
    }
    if (last.is("powers")) {
      return List.of(); // "the great powers": which they are is not told
    }
    if (first.is("both") && last.is("governments") && head.to() - head.from() == 2) {
      return bothActors();
    }
    if (offices.areMembers(parse, from, to)) {
      return offices.holders(parse, from, to);
    }
    if (NonActors.isOne(parse, head, words)) {
      return List.of();
    }
    if (last.is("capital") && !parse.countries(from).isEmpty()) {
      return List.of(parse.countries(from).get(0).country()); // "the Bulgarian capital"
    }
    if (parse.containsClass(from, words, NounClass.ROLE)
        || parse.containsClass(from, words, NounClass.CHAMBER)) {
      return offices.holders(parse, from, to);
    }
    List<String> person = person(parse, head);
    return person.isEmpty() ? null : person;
  }

  /** "the two", "the Federal Republic", "both": the states that a description stands for. */
  private List<String> byDescription(Parse parse, int from, int to) {
    Phrase head = parse.phrase(from);
    Node first = parse.node(head.from());
    Node last = parse.head(from);
    boolean definite = first.is("the") || first.is("all");
    if (head.to() - head.from() == 2 && definite && Numbers.value(last.word()) > 1) {
      Frame told = discourse.lastRelations();
      boolean parties =
          told != null
              && parse.sentence().index() - told.parse().sentence().index() <= NEAR
              && told.equals(discourse.last());
      return parties && last.is("two") && discourse.pair().size() == 2
          ? discourse.pair()
          : described.several(Numbers.value(last.word())); // "the two restored them"
    }
    if (last.is("republic") && parse.contains(from, "federal") && first.is("the")) {
      boolean bonn = last.capital() && discourse.latest(20).contains("DEU");
      List<String> federal = bonn ? List.of("DEU") : described.one(parse, head);
      return federal.isEmpty() ? List.of("DEU") : federal; // "the Federal Republic" is Bonn's
    }
    if (words.isNoun(last.word(), NounClass.DESCRIPTION)) {
      if (parse.isWord(from + 1, "of") && from + 2 <= to && !parse.countries(from + 2).isEmpty()) {
        return List.of(parse.countries(from + 2).get(0).country());
      }
      return described.read(parse, head, head.to() - 1);
    }
    if (first.is("both") || first.is("neither") || first.is("either")) {
      return bothActors();
    }
    boolean named = // "Faris al-Khoury of Syria"
        parse.isWord(from + 1, "of")
            && from + 2 <= to
            && persons.isFullName(parse, head)
            && parse.head(from + 2).country() != null;
    if (named) {
      return List.of(parse.countries(from + 2).get(0).country());
    }
    boolean them = to == from + 2 && parse.isWord(from + 1, "of") && parse.isWord(to, "them");
    return them ? discourse.named().group(0) : List.of();
  }

  /** "both": the two of the subject, else the two named last. */
  private List<String> bothActors() {
    return discourse.subject().size() == 2 ? discourse.subject() : discourse.latestActors(2);
  }

  /** The states of all members of a list. */
  List<String> ofEach(Parse parse, List<Lists.Item> items) {
    Set<String> codes = new LinkedHashSet<>();
    for (Lists.Item item : items) {
      codes.addAll(of(parse, item.from(), item.to()));
    }
    return new ArrayList<>(codes);
  }

  /** Whether a noun phrase names a parliament. */
  boolean isChamber(Parse parse, int phrase) {
    return parse.containsClass(phrase, words, NounClass.CHAMBER);
  }

  private List<String> country(Parse parse, Phrase head, CountryMention country) {
    if (country.kind() == MentionKind.DEMONYM) {
      boolean people = parse.node(head.from()).is("the") && head.to() - head.from() == 2;
      return people || parse.node(head.to() - 1).word().endsWith("s")
          ? List.of(country.country())
          : List.of();
    }
    for (int n = head.from(); n < head.to() - 1; n++) {
      if (NonActors.isWord(parse.node(n).word()) && !parse.node(n).is("former")) {
        return List.of();
      }
    }
    return List.of(country.country());
  }

  /** The state of a person's name that the phrase ends with. */
  List<String> person(Parse parse, Phrase phrase) {
    return persons.state(parse, phrase);
  }

  /** Whether a noun phrase names a person, also one unknown, or an office. */
  boolean isPerson(Parse parse, int phrase) {
    return Offices.isOfficer(parse, phrase)
        || !persons.state(parse, parse.phrase(phrase)).isEmpty()
        || persons.isFullName(parse, parse.phrase(phrase));
  }

  static int lastPossessive(Parse parse, Phrase head) {
    for (int n = head.to() - 1; n >= head.from(); n--) {
      if (parse.node(n).is(Tag.POSS)) {
        return n;
      }
    }
    return -1;
  }

  /** The single state that a description stands for. */
  List<String> described(Parse parse, Phrase phrase) {
    return described.one(parse, phrase);
  }

  /** The state named last that a description fits, other than some. */
  List<String> described(Parse parse, Phrase phrase, List<String> except) {
    return described.other(parse, phrase, except);
  }
}
