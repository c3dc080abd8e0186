package org.chancery.annotate.recognition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.chancery.annotate.country.CountryMention;
import org.chancery.annotate.recognition.Phrase.PhraseKind;
import org.chancery.annotate.text.TextDocument;
import org.chancery.model.Act;
import org.chancery.model.ActObject;
import org.chancery.model.MentionKind;

/** What is recognised: reads the object of a recognition, or refuses what is not diplomatic. */
final class Objects {
  /** Claimed to be a state for a day in 2014; else a place and no country. */
  private static final String CRIMEA = "Crimea";

  /** How many of the countries named last a description may mean. */
  private static final int DESCRIBED = 12;

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
    if (isOneChina(parse, first)) {
      return List.of(Target.state("CHN"));
    }
    List<Lists.Item> items = Lists.startingAt(parse, first);
    int end = items.get(items.size() - 1).to();
    boolean members = parse.isWord(end + 1, "among") && parse.isWord(end + 2, "them");
    if (members && items.size() > 1) {
      return of(parse, items.subList(0, 1), -1); // "recognise Taiwan, Peru and Cuba among them"
    }
    List<Target> counted = counted(parse, first, end);
    return counted.isEmpty() ? of(parse, items, AsPhrases.asPhrase(parse, end + 1)) : counted;
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

  /** "two territories: Abkhazia and South Ossetia": the names behind a number of states. */
  private List<Target> counted(Parse parse, int first, int end) {
    boolean mark = parse.is(end + 1, PhraseKind.BREAK) || parse.is(end + 1, PhraseKind.COMMA);
    int number = 0;
    Phrase phrase = parse.phrase(first);
    for (int n = phrase.from(); n < phrase.to(); n++) {
      number = Math.max(number, Numbers.value(parse.node(n).word()));
    }
    boolean relative = // "the two regions that Georgia lost, Abkhazia and South Ossetia"
        parse.is(end + 1, PhraseKind.THAT) || parse.is(end + 1, PhraseKind.REL);
    int close = end + 1;
    while (number > 1 && relative && close < parse.size() && !parse.is(close, PhraseKind.COMMA)) {
      close++;
    }
    if (relative && ChronicleRules.states(parse, close + 1) == parse.size() - 1) {
      List<String> listed = new ArrayList<>();
      for (Lists.Item item : Lists.startingAt(parse, close + 1)) {
        parse.countries(item.from()).forEach(c -> listed.add(c.country()));
      }
      return listed.size() == number ? states(listed) : List.of();
    }
    if (number < 2 || !mark || !parse.is(end + 2, PhraseKind.NOUN)) {
      return List.of();
    }
    List<String> named = new ArrayList<>();
    List<Lists.Item> items = Lists.startingAt(parse, end + 2);
    VerbGroup after = parse.verb(parse.skipRight(items.get(items.size() - 1).to() + 1));
    if (after != null && after.finite()) {
      return List.of(); // the names are the subject of a clause of their own
    }
    for (Lists.Item item : items) {
      CountryMention country = parse.head(item.from()).country();
      if (country != null && !named.contains(country.country())) {
        named.add(country.country());
      }
    }
    return named.size() == number ? states(named) : List.of();
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
      return office == null || office.isEmpty() ? pronoun(last.word()) : office;
    }
    Node first = parse.node(head.from());
    if ((first.is("his") || first.is("her") || first.is("whose"))
        && head.to() - head.from() == 2
        && last.is("country")) {
      return states(actors.of(parse, item.from(), item.to()));
    }
    boolean rule = // "Soviet rule over the Baltic states" is the Soviets'
        Lists.isRule(last.word()) || is(last.word(), NounClass.SOVEREIGNTY);
    for (int i = item.from(); i <= item.to() && !rule; i += 2) {
      List<String> group = descriptions.group(parse, parse.phrase(i));
      if (!group.isEmpty()) {
        return states(group);
      }
    }
    List<String> placed = descriptions.placed(parse, item);
    if (!placed.isEmpty()) {
      return states(placed);
    }
    if (whole.contains("Turkish Cypriot") || whole.contains("Turkish-Cypriot")) {
      return is(last.word(), NounClass.STATE) ? List.of(Target.state("XNC")) : List.of();
    }
    if (whole.contains(CRIMEA) && AsPhrases.isStatehood(asText)) {
      return List.of(Target.state("XCM"));
    }
    boolean karabakh = // "never recognised Nagorno-Karabakh", and not as a part of another state
        namesKarabakh(parse, item.from())
            && item.from() == item.to()
            && Actors.lastPossessive(parse, head) < 0
            && (as < 0 || AsPhrases.isStatehood(asText));
    if (karabakh) {
      return List.of(Target.state("XAR"));
    }
    if (as >= 0) {
      List<Target> read = asPhrases.readAs(parse, item, as, asText, whole);
      if (read != null) {
        return read;
      }
    }
    boolean crimea = whole.contains(CRIMEA) && last.country() == null;
    boolean proclaimed =
        last.is("republic")
            || is(last.word(), NounClass.INDEPENDENCE)
            || last.is("crimea") && discourse.recognitions().isTarget("XCM");
    if (crimea && (AsPhrases.isStatehood(asText) || proclaimed)) {
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

  /** Whether a noun phrase ends with the name of the region that was the Republic of Artsakh. */
  static boolean namesKarabakh(Parse parse, int phrase) {
    Node head = parse.head(phrase);
    return head.country() == null && (head.is("karabakh") || head.is("nagorno-karabakh"));
  }

  private List<Target> pronoun(String pronoun) {
    if (pronoun.equals("us")) {
      List<String> disputed = discourse.subject().stream().filter(Objects::isDisputed).toList();
      return discourse.topic().isEmpty()
          ? states(disputed.isEmpty() ? discourse.home() : disputed)
          : discourse.topic();
    }
    boolean takesUp =
        pronoun.equals("it")
            || pronoun.equals("them")
            || pronoun.equals("him")
            || pronoun.equals("her");
    Frame left = discourse.lastRelations();
    boolean regime = // "severed relations with the new regime. Peru may recognise it"
        left != null
            && left.equals(discourse.last())
            && left.act() == Act.SEVER_RELATIONS
            && left.targets().size() == 1;
    if (takesUp && discourse.topic().isEmpty() && regime && left != null) {
      return List.of(new Target(left.targets().get(0).country(), ActObject.GOVERNMENT, null, null));
    }
    List<String> subject = discourse.subject();
    boolean
        other = // "The Sahrawi republic is losing friends. Panama suspends its recognition of it"
        pronoun.equals("it")
                && discourse.topic().size() == 1
                && discourse.topic().get(0).object() == ActObject.SOVEREIGNTY
                && subject.size() == 1
                && isDisputed(subject.get(0));
    if (other) {
      return states(subject);
    }
    if (takesUp && discourse.topic().isEmpty() && pronoun.equals("it")) {
      return discourse.named().claimants().stream().limit(1).map(Target::state).toList();
    }
    return takesUp ? discourse.topic() : List.of();
  }

  private List<Target> country(Parse parse, Lists.Item item, CountryMention mention) {
    Phrase head = parse.phrase(item.from());
    if (parse.head(item.from()).is("soviets")) {
      return List.of(Target.state("SUN")); // as the press of the time called the state
    }
    boolean people = // "recognised the Sahrawis"
        isDisputed(mention.country())
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
    List<Target> found = new ArrayList<>();
    found.add(Target.state(mention.country()));
    return found;
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
      return states(possessors.owners(parse, item));
    }
    if (word.equals("legitimacy") || word.equals("authority")) {
      return governments.legitimacy(parse, item, whole);
    }
    if (is(word, NounClass.INDEPENDENCE)) {
      if (word.equals("right") && !isRightToExist(parse, item)) {
        return List.of();
      }
      List<String> owners = possessors.owners(parse, item);
      int number = item.to() > item.from() ? Numbers.value(parse.head(item.to()).word()) : 0;
      if (owners.isEmpty() && number > 1) {
        owners = discourse.named().group(number); // "the independence of all three"
      }
      if (!owners.isEmpty()) {
        return states(owners);
      }
      return takesUpTopic(parse, item) ? topicStates() : List.of();
    }
    if (parse.contains(item.from(), "jewish") && is(word, NounClass.STATE)) {
      return List.of(Target.state("ISR"));
    }
    if (is(word, NounClass.REGION)) {
      List<String> named = possessors.after(parse, item, "of");
      if (parse.contains(item.from(), "breakaway") || word.endsWith("s")) {
        named = named.stream().filter(Objects::isDisputed).toList(); // "regions of Georgia"
      }
      return named.isEmpty() ? topicOrDescribed(parse, item) : states(named);
    }
    List<Target> council = GENERAL.contains(word) ? List.of() : namedGovernment(parse, item, word);
    if (!council.isEmpty()) {
      return council;
    }
    if (is(word, NounClass.GOVERNMENT) && !is(word, NounClass.STATE)) {
      return governments.government(parse, item, whole);
    }
    if (is(word, NounClass.STATE)) {
      List<String> named = possessors.named(parse, item);
      if (!named.isEmpty()) {
        return states(named);
      }
      boolean his = parse.first(item.from()).is("his") && !discourse.topic().isEmpty();
      return his || isDefinite(parse, item.from()) ? topicOrDescribed(parse, item) : List.of();
    }
    boolean former = parse.first(item.from()).is("its") && parse.contains(item.from(), "former");
    if (former && (word.equals("colony") || word.equals("province")) && topicStates().size() == 1) {
      return topicStates(); // "whether Portugal should recognise its former colony"
    }
    if (Numbers.value(word) == discourse.topic().size() && Numbers.value(word) > 1) {
      return discourse.topic();
    }
    List<String> side = discourse.named().side(parse, parse.phrase(item.from()));
    if (!side.isEmpty()) {
      return states(side);
    }
    boolean rivals =
        parse.first(item.from()).is("either") || parse.first(item.from()).is("neither");
    boolean ofGovernment =
        discourse.topic().size() == 1 && discourse.topic().get(0).object() == ActObject.GOVERNMENT;
    if (rivals && ofGovernment) {
      return discourse.topic(); // "recognises either man"
    }
    if (isOfTopic(parse, item, word)) {
      return discourse.topic();
    }
    boolean men = // "recognise the men of Benghazi", behind a council there
        word.equals("men")
            && discourse.topic().size() == 1
            && discourse.topic().get(0).object() == ActObject.GOVERNMENT
            && possessors
                .after(parse, item, "of")
                .equals(List.of(discourse.topic().get(0).country()));
    if (men) {
      return discourse.topic();
    }
    boolean city = // "urged the cabinet to recognise the city", behind Jerusalem
        word.equals("city")
            && discourse.topic().size() == 1
            && "Jerusalem".equals(discourse.topic().get(0).territory());
    if (city && parse.first(item.from()).is("the") && item.from() == item.to()) {
      return discourse.topic();
    }
    boolean exiles = word.equals("nationalists") && parse.isWord(item.to() + 1, "on");
    if (exiles && parse.is(item.to() + 2, PhraseKind.NOUN)) {
      return states(Possessors.codes(parse.countries(item.to() + 2))); // "on Formosa"
    }
    if (last.capital()) {
      return governments.person(parse, item, whole);
    }
    return List.of();
  }

  /** "the council", behind the recognition of a National Transitional Council as a government. */
  private List<Target> namedGovernment(Parse parse, Lists.Item item, String word) {
    Phrase head = parse.phrase(item.from());
    boolean bare = head.to() - head.from() == 2 && parse.first(item.from()).is("the");
    Target known = bare ? discourse.recognitions().governmentNamed(word) : null;
    return known == null ? List.of() : List.of(known);
  }

  /** "the general", behind the recognition of "General Franco's junta". */
  private boolean isOfTopic(Parse parse, Lists.Item item, String word) {
    Phrase head = parse.phrase(item.from());
    boolean bare = head.to() - head.from() == 2 && parse.first(item.from()).is("the");
    List<Target> topic = discourse.topic();
    String government = topic.size() == 1 ? topic.get(0).government() : null;
    return bare
        && government != null
        && List.of(government.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")).contains(word);
  }

  /** "Israel's right to exist": other rights make no state. */
  private static boolean isRightToExist(Parse parse, Lists.Item item) {
    VerbGroup verb = parse.verb(item.to() + 1);
    int noun = parse.skipRight(item.to() + 2);
    return verb != null && verb.lemma().equals("exist")
        || parse.is(noun, PhraseKind.NOUN)
            && parse.isWord(item.to() + 1, "to")
            && (parse.contains(noun, "statehood")
                || parse.contains(noun, "existence")
                || parse.contains(noun, "independence")
                || parse.contains(noun, "exist"));
  }

  /** "their independence", "the regions' statehood", "the so-called independence". */
  private boolean takesUpTopic(Parse parse, Lists.Item item) {
    Phrase head = parse.phrase(item.from());
    if (parse.head(item.from()).word().startsWith("right")) {
      return false;
    }
    if (item.to() > item.from()) {
      String of = parse.head(item.from() + 2).word();
      if (!is(of, NounClass.REGION) && !is(of, NounClass.DESCRIPTION)) {
        return false;
      }
    }
    int possessive = Actors.lastPossessive(parse, head);
    if (possessive > head.from()) {
      String owner = parse.node(possessive - 1).word();
      return is(owner, NounClass.REGION) || is(owner, NounClass.DESCRIPTION);
    }
    return isDefinite(parse, item.from());
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

  private List<Target> topicStates() {
    List<Target> states = new ArrayList<>();
    for (Target target : discourse.topic()) {
      states.add(Target.state(target.country()));
    }
    if (states.isEmpty()) {
      discourse.named().claimants().forEach(code -> states.add(Target.state(code)));
    }
    return states;
  }

  static boolean isDisputed(String code) {
    return code.startsWith("X") || code.equals("ESH") || code.equals("PSE") || code.equals("TWN");
  }

  /** The topic; without one, the state that the words describe: "the island". */
  private List<Target> topicOrDescribed(Parse parse, Lists.Item item) {
    Phrase head = parse.phrase(item.from());
    List<Target> topic = topicStates();
    boolean land = // "the republic", behind the recognition of sovereignty over its land
        discourse.topic().size() == 1
            && discourse.topic().get(0).object() == ActObject.SOVEREIGNTY
            && is(parse.head(item.from()).word(), NounClass.STATE);
    List<String> claimant =
        land
            ? discourse.latest(DESCRIBED).stream().filter(Objects::isDisputed).toList()
            : List.of();
    if (!claimant.isEmpty()) {
      return states(claimant.subList(0, 1));
    }
    boolean other = // "the island", behind the recognition of China
        descriptions.describes(parse, head)
            && topic.stream().noneMatch(t -> descriptions.fits(parse, head, t.country()));
    if (other) {
      List<String> disputed =
          discourse.latest(DESCRIBED).stream()
              .filter(code -> isDisputed(code) && descriptions.fits(parse, head, code))
              .limit(1)
              .toList();
      return states(disputed.isEmpty() ? actors.described(parse, head) : disputed);
    }
    return topic.isEmpty() ? states(onlyBefore(parse, item.from())) : topic;
  }

  /** "recognised the new state": the only one that the article has named before the sentence. */
  private List<String> onlyBefore(Parse parse, int phrase) {
    Set<String> here = new HashSet<>();
    parse
        .countriesIn(clauseStart(parse, phrase), parse.nodeCount())
        .forEach(c -> here.add(c.country()));
    List<String> before =
        discourse.latest(here.size() + 2).stream().filter(code -> !here.contains(code)).toList();
    return before.size() == 1 ? before : List.of();
  }

  /** The node behind the last colon before a phrase; 0 without one. */
  private static int clauseStart(Parse parse, int phrase) {
    for (int i = phrase - 1; i >= 0; i--) {
      if (parse.is(i, PhraseKind.BREAK) && parse.first(i).is(":")) {
        return parse.phrase(i).to();
      }
    }
    return 0;
  }

  private static List<Target> states(List<String> codes) {
    return codes.stream().map(Target::state).toList();
  }

  private boolean is(String word, NounClass wanted) {
    return words.isNoun(word, wanted);
  }
}
