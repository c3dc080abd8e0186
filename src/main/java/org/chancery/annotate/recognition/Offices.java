package org.chancery.annotate.recognition;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chancery.annotate.country.CountryMention;
import org.chancery.annotate.recognition.Phrase.PhraseKind;
import org.chancery.model.MentionKind;

/** Whose an office is: "Chad's foreign ministry", "the president of Peru", "the administration". */
final class Offices {
  private static final Set<String> OFFICERS =
      Set.of(
          "president",
          "president-elect",
          "vice-president",
          "minister",
          "vice-minister",
          "premier",
          "chancellor",
          "king",
          "queen",
          "emir",
          "sultan",
          "prince",
          "taoiseach",
          "secretary",
          "undersecretary",
          "spokesman",
          "spokeswoman",
          "spokesperson",
          "diplomat",
          "envoy",
          "ambassador",
          "leader",
          "ruler",
          "dictator",
          "official");

  private final Words words;
  private final Discourse discourse;
  private final PersonNames persons;

  Offices(Words words, Discourse discourse, PersonNames persons) {
    this.words = words;
    this.discourse = discourse;
    this.persons = persons;
  }

  /** The states whose office the phrases {@code [from, to]} name. */
  List<String> holders(Parse parse, int from, int to) {
    Set<String> found = new LinkedHashSet<>();
    Phrase head = parse.phrase(from);
    parse.countriesIn(head.from(), head.to()).forEach(c -> found.add(c.country()));
    if (found.isEmpty()) {
      found.addAll(behind(parse, from, to));
    }
    if (!found.isEmpty()) {
      return List.copyOf(found);
    }
    List<String> person = person(parse, from, to);
    List<String> place = person.isEmpty() ? speakingIn(parse, from, to) : List.of();
    if (!place.isEmpty()) {
      return place;
    }
    Node first = parse.first(from);
    boolean indefinite = // "a minister", "two governments"
        first.is("a")
            || first.is("an")
            || first.is("many")
            || first.is("several")
            || first.is("some")
            || Numbers.value(first.word()) > 1;
    if (!person.isEmpty() || indefinite && !isPrevious(parse, from)) {
      return person;
    }
    return unnamed(parse, from);
  }

  /** "the foreign ministers of Chad and Niger": the states behind the preposition. */
  private static Set<String> behind(Parse parse, int from, int to) {
    Set<String> found = new LinkedHashSet<>();
    for (int i = from + 1; i + 1 <= to; i++) {
      if (parse.is(i, PhraseKind.PREP)
          && (parse.isWord(i, "of")
              || parse.isWord(i, "in")
              || parse.isWord(i, "for")
              || parse.isWord(i, "at")
              || parse.isWord(i, "from"))
          && parse.is(i + 1, PhraseKind.NOUN)) {
        for (CountryMention c : parse.countries(i + 1)) {
          found.add(c.country());
        }
        if (!found.isEmpty()) {
          break;
        }
      }
    }
    if (!found.isEmpty()) {
      int i = from + 2;
      while (i + 2 <= to && parse.is(i + 1, PhraseKind.CONJ) && parse.is(i + 2, PhraseKind.NOUN)) {
        parse.countries(i + 2).forEach(c -> found.add(c.country()));
        i += 2;
      }
    }
    return found;
  }

  /** "the government of Nicolás Maduro", "Mr Maduro's government": the state of the person. */
  private List<String> person(Parse parse, int from, int to) {
    Phrase head = parse.phrase(from);
    List<String> person = persons.state(parse, head);
    if (person.isEmpty() && parse.isWord(from + 1, "of") && from + 2 <= to) {
      person = persons.state(parse, parse.phrase(from + 2));
    }
    for (int n = head.from() + 1; person.isEmpty() && n < head.to(); n++) {
      person = persons.state(parse, new Phrase(PhraseKind.NOUN, head.from(), n, null));
    }
    return person;
  }

  /**
   * "a Foreign Office spokesman said in Islamabad": where a spokesman speaks is his own capital.
   */
  private List<String> speakingIn(Parse parse, int from, int to) {
    boolean spokesman =
        parse.contains(from, "spokesman")
            || parse.contains(from, "spokeswoman")
            || parse.contains(from, "spokesperson");
    VerbGroup says = parse.verb(to + 1);
    boolean said = spokesman && says != null && Saying.is(says.lemma());
    return said && parse.isWord(to + 2, "in") && parse.is(to + 3, PhraseKind.NOUN)
        ? parse.countries(to + 3).stream().map(CountryMention::country).limit(1).toList()
        : List.of();
  }

  /** The state of an office without a name: that of the place, the setting or the subject. */
  private List<String> unnamed(Parse parse, int from) {
    if (isMakeshift(parse, from) && discourse.protagonist().size() == 1) {
      return discourse.protagonist(); // whose interim rulers the article is about
    }
    boolean administration =
        parse.contains(from, "administration") || parse.contains(from, "administrations");
    if (administration && discourse.latest(20).contains("USA")) {
      return List.of("USA"); // without a name it is Washington's
    }
    boolean there = parse.isWord(from - 2, "in") && parse.is(from - 1, PhraseKind.NOUN);
    CountryMention where = there ? parse.head(from - 1).country() : null;
    boolean capital = where != null && where.kind() == MentionKind.CAPITAL;
    if (where != null && !capital && where.kind() != MentionKind.CITY) {
      return List.of(where.country()); // "and in Honduras the government"
    }
    if (discourse.setting().isEmpty() && discourse.subject().isEmpty()) {
      return discourse.latest(1);
    }
    return discourse.setting().isEmpty() ? discourse.subject() : discourse.setting();
  }

  /** "the interim rulers", "the coup government". */
  private static boolean isMakeshift(Parse parse, int phrase) {
    return parse.first(phrase).is("the")
        && (parse.contains(phrase, "interim")
            || parse.contains(phrase, "facto")
            || parse.contains(phrase, "coup")
            || parse.contains(phrase, "provisional")
            || parse.contains(phrase, "caretaker"));
  }

  /** "a previous administration", "an interim prime minister": of the state spoken of. */
  private static boolean isPrevious(Parse parse, int phrase) {
    return parse.contains(phrase, "previous")
        || parse.contains(phrase, "earlier")
        || parse.contains(phrase, "interim")
        || parse.contains(phrase, "new")
        || parse.contains(phrase, "later");
  }

  /** "British members of parliament", "members of the government". */
  boolean areMembers(Parse parse, int from, int to) {
    return parse.head(from).is("members")
        && from + 2 <= to
        && parse.isWord(from + 1, "of")
        && (parse.containsClass(from + 2, words, NounClass.CHAMBER)
            || parse.head(from + 2).is("government")
            || parse.head(from + 2).is("cabinet"));
  }

  /** "the president", "Chad's foreign minister": no government or ministry. */
  static boolean isOfficer(Parse parse, int phrase) {
    Phrase own = parse.phrase(phrase);
    for (int n = own.from(); n < own.to(); n++) {
      if (OFFICERS.contains(parse.node(n).word())) {
        return true;
      }
    }
    return false;
  }
}
