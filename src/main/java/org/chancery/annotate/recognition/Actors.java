package org.chancery.annotate.recognition;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.annotate.country.CountryMention;
import org.chancery.annotate.recognition.Phrase.PhraseKind;
import org.chancery.model.Act;
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
  private static final Set<String> PARTNERS =
      Set.of("neighbour", "neighbor", "ally", "rival", "partner", "foe", "patron", "friend");
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
  private static final Set<String> FOES =
      Set.of("enemies", "foes", "rivals", "adversaries", "neighbours", "neighbors");
  private static final Set<String> PLURAL_PLACES =
      Set.of(
          "regions", "territories", "republics", "entities", "enclaves", "statelets", "provinces");

  private final Words words;
  private final People people;
  private final Map<String, String> named;
  private final Discourse discourse;
  private final Descriptions descriptions;

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
  }

  /** The states of the noun phrase and what hangs on it: phrases {@code [from, to]}. */
  List<String> of(Parse parse, int from, int to) {
    Phrase head = parse.phrase(from);
    Node first = parse.node(head.from());
    if (first.is(Tag.PRON) && head.to() - head.from() == 1) {
      return pronoun(first.word());
    }
    boolean pair =
        head.to() - head.from() == 2 && first.is("the") && discourse.couple().size() == 2;
    if (pair && (parse.head(from).is("former") || parse.head(from).is("latter"))) {
      return List.of(discourse.couple().get(parse.head(from).is("former") ? 0 : 1));
    }
    List<String> group = descriptions.group(parse, head);
    if (!group.isEmpty()) {
      return group;
    }
    boolean ours = first.is("our") || first.is("my");
    if (ours && parse.containsClass(from, words, NounClass.ROLE)) {
      return parse.countries(from).isEmpty() ? discourse.reporter() : List.of();
    }
    int possessive = lastPossessive(parse, head);
    if (possessive >= 0 && possessive + 1 < head.to()) {
      return possessed(parse, head, possessive);
    }
    Node last = parse.head(from);
    if (last.country() != null) {
      return country(parse, head, last.country());
    }
    if (first.is("the") && FOES.contains(last.word())) {
      return several(2); // "the former enemies"
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
      boolean parties = told != null && told.parse() == parse && told == discourse.last();
      return parties && last.is("two") && discourse.pair().size() == 2
          ? discourse.pair()
          : several(Numbers.value(last.word())); // "the two restored them"
    }
    if (words.isNoun(last.word(), NounClass.DESCRIPTION)) {
      if (parse.isWord(from + 1, "of") && from + 2 <= to && !parse.countries(from + 2).isEmpty()) {
        return List.of(parse.countries(from + 2).get(0).country());
      }
      return description(parse, head, head.to() - 1);
    }
    if (first.is("both") || first.is("neither") || first.is("either")) {
      return discourse.subject().size() == 2 ? discourse.subject() : discourse.latestActors(2);
    }
    boolean them = to == from + 2 && parse.isWord(from + 1, "of") && parse.isWord(to, "them");
    return them ? discourse.group(0) : List.of();
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
      names &= node.capital() && !words.isKnownNoun(node.word());
    }
    if (!speaks && !names) {
      return List.of();
    }
    if (possessive > head.from()
        && words.isNoun(parse.node(possessive - 1).word(), NounClass.DESCRIPTION)) {
      return description(
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
    if (!person.isEmpty() || indefinite && !isPrevious(parse, from)) {
      return person;
    }
    if (parse.head(from).is("administration") && discourse.latest(20).contains("USA")) {
      return List.of("USA"); // without a name it is Washington's
    }
    if (discourse.setting().isEmpty() && discourse.subject().isEmpty()) {
      return discourse.latest(1);
    }
    return discourse.setting().isEmpty() ? discourse.subject() : discourse.setting();
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

  private List<String> description(Parse parse, Phrase head, int lastNode) {
    Node last = parse.node(lastNode);
    boolean definite = false;
    int number = 0;
    for (int n = head.from(); n < head.to(); n++) {
      String word = parse.node(n).word();
      definite |=
          word.equals("the")
              || word.equals("both")
              || word.equals("its")
              || word.equals("their")
              || word.equals("his")
              || word.equals("that")
              || word.equals("this")
              || word.equals("these");
      number = Math.max(number, Numbers.value(word));
    }
    if (!definite && number == 0) {
      return List.of();
    }
    Node first = parse.node(head.from());
    boolean others = first.is("its") || first.is("their");
    if (others && PARTNERS.contains(last.word()) && discourse.subject().size() == 1) {
      return discourse.otherThan(discourse.subject());
    }
    boolean plural =
        last.word().endsWith("s") && !last.is("states") && !last.is("islands") || last.is("pair");
    if (PLURAL_PLACES.contains(last.word()) && !discourse.topic().isEmpty()) {
      List<String> topics = new ArrayList<>();
      discourse.topic().forEach(t -> topics.add(t.country()));
      return topics;
    }
    if (last.is("pair") || last.is("duo") || parse.node(head.from()).is("both")) {
      number = 2;
    }
    if (plural && number > 1 && descriptions.describes(parse, head)) {
      List<String> fitting = fitting(parse, head, number);
      return fitting.isEmpty() ? several(number) : fitting; // "the two Gulf states"
    }
    return plural ? several(number) : one(parse, head);
  }

  /** The states named last that a description fits; none if they are fewer than told. */
  private List<String> fitting(Parse parse, Phrase head, int number) {
    List<String> found =
        new ArrayList<>(
            discourse.latest(12).stream()
                .filter(code -> descriptions.fits(parse, head, code))
                .limit(number)
                .toList());
    Collections.reverse(found);
    return found.size() == number ? found : List.of();
  }

  /** The one state that was spoken of last: several are no "it". */
  private List<String> single() {
    if (discourse.subject().size() < 2) {
      return discourse.subject();
    }
    return discourse.protagonist().size() == 1 ? discourse.protagonist() : List.of();
  }

  /** The single state that a description stands for. */
  List<String> described(Parse parse, Phrase phrase) {
    return one(parse, phrase);
  }

  /** The state named last that a description fits, other than some. */
  List<String> described(Parse parse, Phrase phrase, List<String> except) {
    return discourse.latest(12).stream()
        .filter(code -> !except.contains(code) && descriptions.fits(parse, phrase, code))
        .limit(1)
        .toList();
  }

  /** "the island nation": the last actor or the last country named that the words fit. */
  private List<String> one(Parse parse, Phrase head) {
    if (parse.node(head.to() - 1).is("latter")) {
      return discourse.latest(1);
    }
    if (descriptions.describes(parse, head)) {
      for (String code : discourse.latest(12)) {
        if (descriptions.fits(parse, head, code)) {
          return List.of(code);
        }
      }
      return List.of();
    }
    return discourse.subject().size() == 1 ? discourse.subject() : List.of();
  }

  private List<String> several(int number) {
    if (number == discourse.subject().size() && number > 1) {
      return discourse.subject();
    }
    if (number > 2 && !discourse.group(number).isEmpty()) {
      return discourse.group(number);
    }
    boolean couple =
        number == 2
            && discourse.couple().size() == 2
            && discourse.subject().size() < 2
            && discourse.subject().stream().noneMatch(discourse.couple()::contains);
    if (couple) {
      return discourse.couple();
    }
    if (number == 2 && discourse.subject().size() == 1) {
      String one = discourse.subject().get(0);
      Frame last = discourse.last();
      if (last != null
          && last.act() == Act.RECOGNIZE
          && last.actors().equals(List.of(one))
          && last.targets().size() == 1) {
        return List.of(one, last.targets().get(0).country());
      }
      for (String other : discourse.latest(2)) {
        if (!other.equals(one)) {
          return List.of(one, other);
        }
      }
    }
    List<String> latest = number == 2 || number == 0 ? discourse.latest(2) : List.of();
    if (latest.size() == 2 && (number == 2 || discourse.pair().isEmpty())) {
      return latest;
    }
    return number >= 3 && number <= 5 ? discourse.latest(number) : discourse.pair();
  }

  static int lastPossessive(Parse parse, Phrase head) {
    for (int n = head.to() - 1; n >= head.from(); n--) {
      if (parse.node(n).is(Tag.POSS)) {
        return n;
      }
    }
    return -1;
  }
}
