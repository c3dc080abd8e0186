package org.chancery.annotate.recognition;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.annotate.country.CountryMention;
import org.chancery.annotate.recognition.Phrase.PhraseKind;
import org.chancery.model.MentionKind;

/** Which states a noun phrase stands for as an actor. */
final class Actors {
  private static final Set<String> NOT_IN_OFFICE =
      Set.of(
          "former",
          "ex",
          "opposition",
          "rebel",
          "rebels",
          "separatist",
          "exiled",
          "shadow",
          "defeated",
          "party",
          "republican",
          "democratic-leaning",
          "armenian-american",
          "pro-government",
          "senator",
          "hardline",
          "cleric",
          "church",
          "football",
          "retired",
          "protesters",
          "activists",
          "late-night",
          "elect");

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

  private static final Set<String> ALLIES =
      Set.of("allies", "neighbours", "neighbors", "partners", "friends");

  private static final Set<String> PARTICLES =
      Set.of("da", "de", "del", "della", "der", "di", "dos", "du", "el", "al", "bin", "van", "von");

  /** Sentences within which "the two" are still those of an act. */
  private static final int NEAR = 3;

  private final Words words;
  private final People people;
  private final Map<String, String> named;
  private final Discourse discourse;
  private final Descriptions descriptions;
  private final DescribedStates described;

  Actors(
      Words words,
      People people,
      Map<String, String> named,
      Discourse discourse,
      Descriptions descriptions) {
    this.words = words;
    this.people = people;
    this.named = named;
    this.discourse = discourse;
    this.descriptions = descriptions;
    this.described = new DescribedStates(discourse, descriptions);
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
      return pronoun(first.word());
    }
    List<String> ranked = discourse.ranked(parse, from);
    if (!ranked.isEmpty()) {
      return ranked;
    }
    List<String> group = descriptions.group(parse, head);
    if (!group.isEmpty()) {
      return group;
    }
    boolean ours = first.is("our") || first.is("my");
    if (ours && parse.containsClass(from, words, NounClass.ROLE)) {
      return parse.countries(from).isEmpty() ? discourse.reporter() : List.of();
    }
    boolean theirs = first.is("his") || first.is("her") || first.is("its") || first.is("their");
    if (theirs && ALLIES.contains(parse.head(from).word())) {
      return List.of(); // "its allies": who they are is not told
    }
    boolean his = (first.is("his") || first.is("her")) && head.to() - head.from() == 2;
    if (his && to == from && isTold(parse, from) && !discourse.reporter().isEmpty()) {
      return discourse.reporter();
    }
    if (his && (parse.head(from).is("country") || parse.head(from).is("nation"))) {
      return pronoun("he");
    }
    boolean whose =
        parse.containsClass(from, words, NounClass.ROLE)
            || parse.containsClass(from, words, NounClass.STATE);
    if (first.is("whose") && whose) {
      int before = parse.skipLeft(from - 1);
      before = parse.is(before, PhraseKind.COMMA) ? parse.skipLeft(before - 1) : before;
      if (parse.is(before, PhraseKind.NOUN)) {
        List<String> person = person(parse, parse.phrase(before));
        if (!parse.countries(before).isEmpty() || !person.isEmpty()) {
          return parse.countries(before).isEmpty() ? person : of(parse, before, before);
        }
      }
    }
    int possessive = lastPossessive(parse, head);
    if (possessive >= 0 && possessive + 1 < head.to()) {
      return possessed(parse, head, possessive);
    }
    Node last = parse.head(from);
    if (last.country() != null) {
      return country(parse, head, last.country());
    }
    if (DescribedStates.areFoes(parse, from)) {
      return described.several(2); // "the former enemies"
    }
    if (last.is("powers")) {
      return List.of(); // "the great powers": which they are is not told
    }
    if (first.is("both") && last.is("governments") && head.to() - head.from() == 2) {
      return discourse.subject().size() == 2 ? discourse.subject() : discourse.latestActors(2);
    }
    if (isMembersOfChamber(parse, from, to)) {
      return office(parse, from, to);
    }
    if (mentionsNonActor(parse, head)) {
      return List.of();
    }
    if (last.is("capital") && !parse.countries(from).isEmpty()) {
      return List.of(parse.countries(from).get(0).country()); // "the Bulgarian capital"
    }
    if (parse.containsClass(from, words, NounClass.ROLE)
        || parse.containsClass(from, words, NounClass.CHAMBER)) {
      return office(parse, from, to);
    }
    List<String> person = person(parse, head);
    if (!person.isEmpty()) {
      return person;
    }
    if (head.to() - head.from() == 2 && first.is("the") && Numbers.value(last.word()) > 1) {
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
      return discourse.subject().size() == 2 ? discourse.subject() : discourse.latestActors(2);
    }
    boolean named = // "Faris al-Khoury of Syria"
        parse.isWord(from + 1, "of")
            && from + 2 <= to
            && isFullName(parse, head)
            && parse.head(from + 2).country() != null;
    if (named) {
      return List.of(parse.countries(from + 2).get(0).country());
    }
    boolean them = to == from + 2 && parse.isWord(from + 1, "of") && parse.isWord(to, "them");
    return them ? discourse.named().group(0) : List.of();
  }

  /** The states of all members of a list. */
  List<String> ofEach(Parse parse, List<Lists.Item> items) {
    Set<String> codes = new LinkedHashSet<>();
    for (Lists.Item item : items) {
      codes.addAll(of(parse, item.from(), item.to()));
    }
    return new ArrayList<>(codes);
  }

  /** "British members of parliament". */
  private boolean isMembersOfChamber(Parse parse, int from, int to) {
    return parse.head(from).is("members")
        && from + 2 <= to
        && parse.isWord(from + 1, "of")
        && parse.containsClass(from + 2, words, NounClass.CHAMBER);
  }

  /** "the president", "Chad's foreign minister": no government or ministry. */
  boolean isOfficer(Parse parse, int phrase) {
    Phrase own = parse.phrase(phrase);
    for (int n = own.from(); n < own.to(); n++) {
      if (OFFICERS.contains(parse.node(n).word())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a noun phrase is two or more capitalised words that name no office and no body. */
  boolean isFullName(Parse parse, Phrase phrase) {
    if (phrase.to() - phrase.from() < 2) {
      return false;
    }
    for (int n = phrase.from(); n < phrase.to(); n++) {
      Node node = parse.node(n);
      if (!node.capital() && !PARTICLES.contains(node.word()) || words.isKnownNoun(node.word())) {
        return false;
      }
    }
    return true;
  }

  /** Whether a noun phrase names a parliament. */
  boolean isChamber(Parse parse, int phrase) {
    return parse.containsClass(phrase, words, NounClass.CHAMBER);
  }

  private List<String> pronoun(String pronoun) {
    return switch (pronoun) {
      case "we", "us", "i" -> discourse.reporter();
      case "they", "one" -> discourse.subject();
      case "he", "she" -> discourse.person().isEmpty() ? single() : discourse.person();
      case "it" -> single();
      default -> List.of();
    };
  }

  /** "told Lusa that his government would": the government of who says so. */
  private static boolean isTold(Parse parse, int phrase) {
    int says = phrase - 1;
    if (parse.is(says, PhraseKind.THAT)) {
      int before = parse.skipLeft(says - 1);
      says = parse.is(before, PhraseKind.NOUN) ? parse.skipLeft(before - 1) : before;
    }
    VerbGroup verb = parse.verb(says);
    return parse.head(phrase).is("government") && verb != null && Saying.is(verb.lemma());
  }

  private List<String> possessed(Parse parse, Phrase head, int possessive) {
    Node last = parse.node(head.to() - 1);
    if (last.country() != null && last.country().kind() != MentionKind.DEMONYM) {
      return List.of(last.country().country());
    }
    boolean names = true;
    boolean speaks = false;
    for (int n = possessive + 1; n < head.to(); n++) {
      Node node = parse.node(n);
      if (NOT_IN_OFFICE.contains(node.word())) {
        return List.of();
      }
      speaks |=
          words.isNoun(node.word(), NounClass.ROLE) || words.isNoun(node.word(), NounClass.CHAMBER);
      names &= node.capital() && !words.isKnownNoun(node.word()) || PARTICLES.contains(node.word());
    }
    if (!speaks && !names) {
      return List.of();
    }
    if (possessive > head.from()
        && words.isNoun(parse.node(possessive - 1).word(), NounClass.DESCRIPTION)) {
      return described.read(
          parse, new Phrase(PhraseKind.NOUN, head.from(), possessive, null), possessive - 1);
    }
    for (int n = possessive - 1; n >= head.from(); n--) {
      CountryMention country = parse.node(n).country();
      if (country != null) {
        return List.of(country.country());
      }
    }
    List<String> owner = person(parse, new Phrase(PhraseKind.NOUN, head.from(), possessive, null));
    return names && owner.isEmpty() ? person(parse, head) : owner;
  }

  private List<String> country(Parse parse, Phrase head, CountryMention country) {
    if (country.kind() == MentionKind.DEMONYM) {
      boolean people = parse.node(head.from()).is("the") && head.to() - head.from() == 2;
      return people || parse.node(head.to() - 1).word().endsWith("s")
          ? List.of(country.country())
          : List.of();
    }
    for (int n = head.from(); n < head.to() - 1; n++) {
      if (NOT_IN_OFFICE.contains(parse.node(n).word()) && !parse.node(n).is("former")) {
        return List.of();
      }
    }
    return List.of(country.country());
  }

  private boolean mentionsNonActor(Parse parse, Phrase head) {
    for (int n = head.from(); n < head.to(); n++) {
      String word = parse.node(n).word();
      if (NOT_IN_OFFICE.contains(word)) {
        return true;
      }
    }
    String last = parse.node(head.to() - 1).word();
    boolean body = words.isNoun(last, NounClass.BODY) && !words.isNoun(last, NounClass.DESCRIPTION);
    return body || words.isNoun(last, NounClass.PEOPLE);
  }

  private List<String> office(Parse parse, int from, int to) {
    Set<String> found = new LinkedHashSet<>();
    Phrase head = parse.phrase(from);
    parse.countriesIn(head.from(), head.to()).forEach(c -> found.add(c.country()));
    if (!found.isEmpty()) {
      return List.copyOf(found);
    }
    boolean indefinite = parse.first(from).is("a") || parse.first(from).is("an");
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
      return List.copyOf(found);
    }
    List<String> person = person(parse, head);
    if (person.isEmpty() && parse.isWord(from + 1, "of") && from + 2 <= to) {
      person = person(parse, parse.phrase(from + 2)); // "the government of Nicolás Maduro"
    }
    for (int n = head.from() + 1; person.isEmpty() && n < head.to(); n++) {
      person = person(parse, new Phrase(PhraseKind.NOUN, head.from(), n, null));
    }
    List<String> place = person.isEmpty() ? speakingIn(parse, from, to) : List.of();
    if (!place.isEmpty()) {
      return place;
    }
    if (!person.isEmpty() || indefinite && !isPrevious(parse, from)) {
      return person;
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

  /** "a previous administration", "an interim prime minister": of the state spoken of. */
  private static boolean isPrevious(Parse parse, int phrase) {
    return parse.contains(phrase, "previous")
        || parse.contains(phrase, "earlier")
        || parse.contains(phrase, "interim")
        || parse.contains(phrase, "new")
        || parse.contains(phrase, "later");
  }

  /** The state of a person's name that the phrase ends with. */
  List<String> person(Parse parse, Phrase head) {
    int last = head.to() - 1;
    while (last > head.from()
        && (parse.node(last).is(Tag.QUOTE) || parse.node(last).is(Tag.POSS))) {
      last--;
    }
    if (!parse.node(last).capital()) {
      return List.of();
    }
    StringBuilder name = new StringBuilder();
    String best = null;
    for (int n = last; n >= Math.max(head.from(), last - 2); n--) {
      name.insert(0, name.isEmpty() ? parse.node(n).word() : parse.node(n).word() + " ");
      String code = named.getOrDefault(name.toString(), people.leader(name.toString()));
      best = code == null ? best : code;
    }
    return best == null ? List.of() : List.of(best);
  }

  /** The one state that was spoken of last: several are no "it". */
  private List<String> single() {
    if (discourse.subject().size() < 2) {
      return discourse.subject();
    }
    return discourse.protagonist().size() == 1 ? discourse.protagonist() : List.of();
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
