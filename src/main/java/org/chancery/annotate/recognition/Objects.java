package org.chancery.annotate.recognition;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.annotate.country.CountryMention;
import org.chancery.annotate.recognition.Phrase.PhraseKind;
import org.chancery.annotate.text.TextDocument;
import org.chancery.model.ActObject;
import org.chancery.model.MentionKind;

/** What is recognised: reads the object of a recognition, or refuses what is not diplomatic. */
final class Objects {
  /** Words of which a name does not tell which government is meant. */
  private static final Set<String> GENERAL =
      Set.of(
          "government",
          "regime",
          "authorities",
          "administration",
          "state",
          "country",
          "republic",
          "president",
          "leader");

  /** How many of the countries named last tell of whom an article speaks. */
  private static final int PAST = 20;

  private static final Set<String> OUTCOMES =
      Set.of(
          "result",
          "results",
          "outcome",
          "referendum",
          "referendums",
          "referenda",
          "election",
          "elections",
          "vote",
          "votes",
          "ballot",
          "poll",
          "polls",
          "passports",
          "documents",
          "visas");

  private final Words words;
  private final Actors actors;
  private final Discourse discourse;
  private final Descriptions descriptions;
  private final TextDocument document;
  private final Claimants claimants;
  private final Possessors possessors;
  private final Governments governments;
  private final Territories territories;
  private final ObjectPronouns pronouns;
  private final DisputedStates disputed;
  private final TopicObjects topics;
  private final StatehoodObjects statehood;
  private final DescribedObjects described;
  private final AsPhrases asPhrases;

  Objects(
      Words words,
      Actors actors,
      Discourse discourse,
      Descriptions descriptions,
      TextDocument document,
      Claimants claimants,
      Drops drops) {
    this.words = words;
    this.actors = actors;
    this.discourse = discourse;
    this.descriptions = descriptions;
    this.document = document;
    this.claimants = claimants;
    this.possessors = new Possessors(words);
    this.governments = new Governments(words, actors, discourse, possessors, claimants, document);
    this.territories = new Territories(discourse, possessors, document);
    this.pronouns = new ObjectPronouns(discourse);
    this.disputed = new DisputedStates(words, discourse);
    this.topics = new TopicObjects(discourse, possessors);
    this.statehood = new StatehoodObjects(words, discourse, possessors, topics);
    this.described = new DescribedObjects(words, actors, discourse, descriptions, topics);
    this.asPhrases = new AsPhrases(words, actors, discourse, claimants, drops);
  }

  /** The targets of the object that begins at a phrase; none if it is not diplomatic. */
  List<Target> at(Parse parse, int first) {
    if (parse.isWord(first, "as") && parse.is(first + 1, PhraseKind.NOUN)) {
      int object = parse.skipRight(first + 2);
      return parse.is(object, PhraseKind.NOUN)
          ? of(parse, Lists.startingAt(parse, object), first + 1)
          : List.of();
    }
    if (!parse.is(first, PhraseKind.NOUN)) {
      return List.of();
    }
    if (isOneChina(parse, first) || isPeoplesRepublic(parse, first)) {
      return List.of(Target.state("CHN"));
    }
    boolean ofThem = // "all of them", "all three of them"
        (parse.first(first).is("all") || parse.isWord(first, "each"))
            && parse.isWord(first + 1, "of")
            && parse.isWord(first + 2, "them");
    if (ofThem) {
      return pronouns.of("them");
    }
    List<Lists.Item> items = Lists.startingAt(parse, first);
    int end = items.get(items.size() - 1).to();
    boolean members = parse.isWord(end + 1, "among") && parse.isWord(end + 2, "them");
    if (members && items.size() > 1) {
      return of(parse, items.subList(0, 1), -1); // "recognise Taiwan, Peru and Cuba among them"
    }
    List<Target> counted = CountedObjects.of(parse, first, end);
    return counted.isEmpty() ? of(parse, items, AsPhrases.asPhrase(parse, end + 1)) : counted;
  }

  /** "the People's Republic", where the island or the mainland is spoken of. */
  private boolean isPeoplesRepublic(Parse parse, int first) {
    Node head = parse.head(first);
    boolean bare =
        head.is("republic")
            && head.capital()
            && parse.contains(first, "people")
            && parse.countries(first).isEmpty()
            && !parse.isWord(first + 1, "of")
            && AsPhrases.asPhrase(parse, first + 1) < 0;
    List<String> named = bare ? discourse.latest(PAST) : List.of();
    return named.contains("TWN") || named.contains("CHN");
  }

  /** "the one-China principle": who recognises it recognises Beijing. */
  private static boolean isOneChina(Parse parse, int first) {
    int one = parse.isWord(first, "the") ? first + 1 : first;
    return parse.isWord(one, "one")
        && parse.is(one + 1, PhraseKind.NOUN)
        && (parse.head(one + 1).is("principle") || parse.head(one + 1).is("policy"))
        && parse.countries(one + 1).stream().anyMatch(c -> c.country().equals("CHN"));
  }

  /**
   * The same under a verb that judges: "slammed the recognition of Peru as a reward" says with "as"
   * what the recognition is, and "as the capital of" what is recognised.
   */
  List<Target> judgedAt(Parse parse, int first) {
    if (!parse.is(first, PhraseKind.NOUN)) {
      return at(parse, first);
    }
    List<Lists.Item> items = Lists.startingAt(parse, first);
    int as = AsPhrases.asPhrase(parse, items.get(items.size() - 1).to() + 1);
    return as < 0 || asPhrases.isRecognisedAs(parse, as) ? at(parse, first) : of(parse, items, -1);
  }

  /** The targets of noun phrases; {@code as} is the phrase after "as", -1 if there is none. */
  List<Target> of(Parse parse, List<Lists.Item> items, int as) {
    String asText = as < 0 ? "" : parse.text(document, as, Lists.complexStartingAt(parse, as));
    if (as >= 0 && asPhrases.isFiltered(parse, as)) {
      return List.of();
    }
    Map<String, Target> found = new LinkedHashMap<>();
    if (OUTCOMES.contains(parse.head(items.get(0).from()).word())) {
      return List.of(); // "the results of the referendums in the regions of"
    }
    boolean claim = !items.isEmpty() && is(parse.head(items.get(0).from()).word(), NounClass.CLAIM);
    for (Lists.Item item : claim ? items.subList(0, 1) : items) {
      for (Target target : item(parse, item, as, asText)) {
        found.putIfAbsent(target.country(), target);
      }
    }
    return List.copyOf(found.values());
  }

  private List<Target> item(Parse parse, Lists.Item item, int as, String asText) {
    Phrase head = parse.phrase(item.from());
    Node last = parse.head(item.from());
    String whole = parse.text(document, item.from(), item.to());
    if (head.to() - head.from() == 1 && parse.node(head.from()).is(Tag.PRON)) {
      List<Target> office = as < 0 ? null : asPhrases.readAs(parse, item, as, asText, whole);
      return office == null || office.isEmpty() ? pronouns.of(last.word()) : office;
    }
    Node first = parse.node(head.from());
    if ((first.is("his") || first.is("her") || first.is("whose"))
        && head.to() - head.from() == 2
        && last.is("country")) {
      return Target.states(actors.of(parse, item.from(), item.to()));
    }
    boolean rule = // "Soviet rule over the Baltic states" is the Soviets'
        Lists.isRule(last.word()) || is(last.word(), NounClass.SOVEREIGNTY);
    for (int i = item.from(); i <= item.to() && !rule; i += 2) {
      List<String> group = descriptions.group(parse, parse.phrase(i));
      if (!group.isEmpty()) {
        return Target.states(group);
      }
    }
    List<String> placed = descriptions.placed(parse, item);
    if (!placed.isEmpty()) {
      return Target.states(placed);
    }
    String apposed = ApposedNames.behind(parse, item);
    if (apposed != null) {
      return List.of(Target.state(apposed));
    }
    List<Target> region = disputed.read(parse, item, as, asText, whole);
    if (region != null) {
      return region;
    }
    if (as >= 0) {
      List<Target> read = asPhrases.readAs(parse, item, as, asText, whole);
      if (read != null) {
        return read;
      }
    }
    if (disputed.isCrimea(parse, item, asText, whole)) {
      return List.of(Target.state("XCM"));
    }
    String claimant = claimants.country(whole);
    if (claimant != null) {
      return List.of(new Target(claimant, ActObject.GOVERNMENT, whole, null));
    }
    if (last.country() != null) {
      return country(parse, item, last.country());
    }
    return byHead(parse, item, last, whole);
  }

  private List<Target> country(Parse parse, Lists.Item item, CountryMention mention) {
    Phrase head = parse.phrase(item.from());
    if (parse.head(item.from()).is("soviets")) {
      return List.of(Target.state("SUN")); // as the press of the time called the state
    }
    boolean people = // "recognised the Sahrawis"
        DisputedStates.isOne(mention.country())
            && parse.first(item.from()).is("the")
            && parse.node(head.to() - 1).word().endsWith("s")
            && head.to() - head.from() == 2;
    if (mention.kind() == MentionKind.DEMONYM) {
      return people ? List.of(Target.state(mention.country())) : List.of();
    }
    int possessive = Actors.lastPossessive(parse, head);
    if (possessive == head.to() - 1) {
      return List.of();
    }
    if (mention.kind() == MentionKind.CAPITAL && parse.head(item.from()).is("jerusalem")) {
      return List.of(new Target("ISR", ActObject.SOVEREIGNTY, null, "Jerusalem"));
    }
    return List.of(Target.state(mention.country()));
  }

  private List<Target> byHead(Parse parse, Lists.Item item, Node last, String whole) {
    String word = last.word();
    boolean over = Lists.isRule(word) && parse.isWord(item.from() + 1, "over");
    if (over || is(word, NounClass.SOVEREIGNTY) || parse.contains(item.from(), "sovereignty")) {
      return territories.sovereignty(parse, item, whole);
    }
    if (is(word, NounClass.CLAIM)) {
      return territories.claim(parse, item, whole);
    }
    boolean declared = word.equals("declaration") || word.equals("proclamation");
    if (declared && whole.contains("independence")) {
      return Target.states(possessors.owners(parse, item));
    }
    if (word.equals("legitimacy") || word.equals("authority")) {
      return governments.legitimacy(parse, item, whole);
    }
    if (is(word, NounClass.INDEPENDENCE)) {
      return statehood.of(parse, item, word);
    }
    if (parse.contains(item.from(), "jewish") && is(word, NounClass.STATE)) {
      return List.of(Target.state("ISR"));
    }
    if (is(word, NounClass.REGION)) {
      List<String> named = possessors.after(parse, item, "of");
      if (parse.contains(item.from(), "breakaway") || word.endsWith("s")) {
        named = named.stream().filter(DisputedStates::isOne).toList(); // "regions of Georgia"
      }
      return named.isEmpty() ? described.of(parse, item) : Target.states(named);
    }
    Target council = GENERAL.contains(word) ? null : topics.governmentNamed(parse, item, word);
    if (council != null) {
      return List.of(council);
    }
    if (is(word, NounClass.GOVERNMENT) && !is(word, NounClass.STATE)) {
      return governments.government(parse, item, whole);
    }
    if (word.equals("federation") && !parse.countries(item.from()).isEmpty()) {
      return List.of(); // "Kosovo's football federation"
    }
    if (is(word, NounClass.STATE)) {
      List<String> named = possessors.named(parse, item);
      boolean parts = // "three Yugoslav republics" are not Yugoslavia
          word.endsWith("s")
              && Numbers.largest(parse, item.from()) > 1
              && named.size() == 1
              && parse.countries(item.from()).size() == 1
              && parse.countries(item.from()).get(0).kind() == MentionKind.DEMONYM
              && !DisputedStates.isOne(named.get(0));
      if (parts) {
        return described.of(parse, item);
      }
      VerbGroup called = parse.verb(item.to() + 1);
      boolean byName = // "a state called Macedonia"
          called != null
              && (called.lemma().equals("call") || called.lemma().equals("name"))
              && called.past()
              && parse.is(item.to() + 2, PhraseKind.NOUN)
              && named.isEmpty();
      if (byName) {
        return Target.states(Possessors.codes(parse.countries(item.to() + 2)));
      }
      if (!named.isEmpty()) {
        return Target.states(named);
      }
      boolean his = parse.first(item.from()).is("his") && !discourse.topic().isEmpty();
      boolean newest = // "Europe's newest state"
          parse.contains(item.from(), "newest") || parse.contains(item.from(), "youngest");
      return his || newest || isDefinite(parse, item.from())
          ? described.of(parse, item)
          : List.of();
    }
    List<Target> spoken = topics.of(parse, item, word);
    if (!spoken.isEmpty()) {
      return spoken;
    }
    boolean exiles = word.equals("nationalists") && parse.isWord(item.to() + 1, "on");
    if (exiles && parse.is(item.to() + 2, PhraseKind.NOUN)) {
      return Target.states(Possessors.codes(parse.countries(item.to() + 2))); // "on Formosa"
    }
    if (last.capital()) {
      return governments.person(parse, item, whole);
    }
    return List.of();
  }

  static boolean isDefinite(Parse parse, int phrase) {
    Node first = parse.first(phrase);
    return first.is("the")
        || first.is("both")
        || first.is("either")
        || first.is("these")
        || first.is("neither")
        || first.is("its")
        || first.is("their")
        || Numbers.value(first.word()) > 0;
  }

  private boolean is(String word, NounClass wanted) {
    return words.isNoun(word, wanted);
  }
}
