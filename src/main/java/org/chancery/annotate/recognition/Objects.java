package org.chancery.annotate.recognition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.chancery.annotate.country.CountryMention;
import org.chancery.annotate.recognition.Phrase.PhraseKind;
import org.chancery.annotate.text.DataFile;
import org.chancery.annotate.text.TextDocument;
import org.chancery.model.ActObject;
import org.chancery.model.MentionKind;
import org.jspecify.annotations.Nullable;

/** What is recognised: reads the object of a recognition, or refuses what is not diplomatic. */
final class Objects {
  private static final Set<String> STATEHOOD =
      Set.of(
          "state",
          "states",
          "republic",
          "republics",
          "country",
          "countries",
          "nation",
          "nations",
          "independent",
          "sovereign",
          "free",
          "statehood",
          "entity");
  private static final Set<String> PART = Set.of("part", "territory", "soil", "land", "belonging");
  private static final Set<String> BORDERS =
      Set.of("annexation", "incorporation", "absorption", "takeover");

  /** Claimed to be a state for a day in 2014; else a place and no country. */
  private static final String CRIMEA = "Crimea";

  private final Words words;
  private final Actors actors;
  private final Discourse discourse;
  private final Descriptions descriptions;
  private final TextDocument document;
  private final Map<String, String> claimants;
  private final Set<String> filtered;
  private final Drops drops;

  Objects(
      Words words,
      Actors actors,
      Discourse discourse,
      Descriptions descriptions,
      TextDocument document,
      Map<String, String> claimants,
      Set<String> filtered,
      Drops drops) {
    this.words = words;
    this.actors = actors;
    this.discourse = discourse;
    this.descriptions = descriptions;
    this.document = document;
    this.claimants = claimants;
    this.filtered = filtered;
    this.drops = drops;
  }

  static Map<String, String> readClaimants() {
    Map<String, String> found = new HashMap<>();
    for (List<String> row : DataFile.rows(Objects.class, "claimants.csv", "country,names")) {
      DataFile.list(row.get(1)).forEach(name -> found.put(name, row.get(0)));
    }
    return Map.copyOf(found);
  }

  static Set<String> readFilters() {
    Set<String> found = new HashSet<>();
    for (List<String> row :
        DataFile.rows(Objects.class, "as-filters.csv", "id,words,fires,silent")) {
      found.addAll(DataFile.list(row.get(1)));
    }
    return Set.copyOf(found);
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
    List<Lists.Item> items = Lists.startingAt(parse, first);
    int end = items.get(items.size() - 1).to();
    List<Target> counted = counted(parse, first, end);
    return counted.isEmpty() ? of(parse, items, asPhrase(parse, end + 1)) : counted;
  }

  /** "two territories: Abkhazia and South Ossetia": the names behind a number of states. */
  private List<Target> counted(Parse parse, int first, int end) {
    boolean mark = parse.is(end + 1, PhraseKind.BREAK) || parse.is(end + 1, PhraseKind.COMMA);
    int number = 0;
    Phrase phrase = parse.phrase(first);
    for (int n = phrase.from(); n < phrase.to(); n++) {
      number = Math.max(number, Numbers.value(parse.node(n).word()));
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
    String asText = as < 0 ? "" : text(parse, as, Lists.complexStartingAt(parse, as));
    if (as >= 0 && isFiltered(parse, as)) {
      return List.of();
    }
    Map<String, Target> found = new LinkedHashMap<>();
    for (Lists.Item item : items) {
      for (Target target : item(parse, item, as, asText)) {
        found.putIfAbsent(target.country(), target);
      }
    }
    return List.copyOf(found.values());
  }

  /** The noun phrase after "as" that completes an object ending before {@code at}. */
  private static int asPhrase(Parse parse, int at) {
    int next = parse.skipRight(at);
    if (parse.is(next, PhraseKind.PREP)
        && !parse.isWord(next, "by")
        && parse.is(next + 1, PhraseKind.NOUN)) {
      next = parse.skipRight(next + 2);
    }
    if (parse.is(next, PhraseKind.COMMA)
        && parse.is(next + 1, PhraseKind.NOUN)
        && parse.is(next + 2, PhraseKind.COMMA)) {
      next += 2;
    }
    if (parse.is(next, PhraseKind.COMMA)) {
      next++;
    }
    int as = parse.skipRight(next + 1);
    if (parse.isWord(next, "as")
        && !parse.isWord(next + 1, "well")
        && parse.is(as, PhraseKind.NOUN)) {
      VerbGroup clause = parse.verb(parse.skipRight(Lists.complexStartingAt(parse, as) + 1));
      boolean subject =
          clause != null && clause.finite() && (!clause.past() || clause.lemma().equals("be"));
      return subject ? -1 : as;
    }
    return -1;
  }

  private boolean isFiltered(Parse parse, int as) {
    int to = Lists.complexStartingAt(parse, as);
    for (int i = as; i <= to; i++) {
      Phrase phrase = parse.phrase(i);
      for (int n = phrase.from(); n < phrase.to(); n++) {
        String word = parse.node(n).word();
        boolean represents =
            parse.contains(as, "representative") || parse.contains(as, "representatives");
        if (filtered.contains(word) && !represents && !(word.equals("people") && i > as)) {
          drops.note(parse, "no recognition of a state: as \"" + word + "\"");
          return true;
        }
      }
    }
    return false;
  }

  private List<Target> item(Parse parse, Lists.Item item, int as, String asText) {
    Phrase head = parse.phrase(item.from());
    Node last = parse.head(item.from());
    String whole = text(parse, item.from(), item.to());
    if (head.to() - head.from() == 1 && parse.node(head.from()).is(Tag.PRON)) {
      return pronoun(last.word());
    }
    for (int i = item.from(); i <= item.to(); i += 2) {
      List<String> group = descriptions.group(parse, parse.phrase(i));
      if (!group.isEmpty()) {
        return states(group);
      }
    }
    List<String> placed = descriptions.placed(parse, item);
    if (!placed.isEmpty()) {
      return states(placed);
    }
    if (whole.contains(CRIMEA) && isStatehood(asText)) {
      return List.of(Target.state("XCM"));
    }
    if (as >= 0) {
      List<Target> read = readAs(parse, item, as, asText, whole);
      if (read != null) {
        return read;
      }
    }
    boolean crimea = whole.contains(CRIMEA) && last.country() == null;
    if (crimea && (isStatehood(asText) || is(last.word(), NounClass.INDEPENDENCE))) {
      return List.of(Target.state("XCM"));
    }
    String claimant = claimant(whole);
    if (claimant != null) {
      return List.of(new Target(claimant, ActObject.GOVERNMENT, whole, null));
    }
    if (last.country() != null) {
      return country(parse, item, last.country());
    }
    return byHead(parse, item, last, whole);
  }

  private static boolean isStatehood(String text) {
    return !text.contains("part")
        && STATEHOOD.stream().anyMatch(word -> text.toLowerCase(Locale.ROOT).contains(word));
  }

  private List<Target> pronoun(String pronoun) {
    if (pronoun.equals("us") && !discourse.topic().isEmpty()) {
      return discourse.topic();
    }
    boolean takesUp =
        pronoun.equals("it")
            || pronoun.equals("them")
            || pronoun.equals("him")
            || pronoun.equals("her");
    if (takesUp && discourse.topic().isEmpty() && pronoun.equals("it")) {
      return discourse.claimantsNamed().stream().limit(1).map(Target::state).toList();
    }
    return takesUp ? discourse.topic() : List.of();
  }

  private List<Target> country(Parse parse, Lists.Item item, CountryMention mention) {
    Phrase head = parse.phrase(item.from());
    if (mention.kind() == MentionKind.DEMONYM) {
      return List.of();
    }
    int possessive = Actors.lastPossessive(parse, head);
    if (possessive == head.to() - 1) {
      return List.of();
    }
    List<Target> found = new ArrayList<>();
    found.add(Target.state(mention.country()));
    return found;
  }

  /** What "as" makes of the object; null if it settles nothing, empty if it is no act. */
  private @Nullable List<Target> readAs(
      Parse parse, Lists.Item item, int as, String asText, String whole) {
    int to = Lists.complexStartingAt(parse, as);
    List<CountryMention> named = parse.countriesIn(parse.phrase(as).from(), parse.phrase(to).to());
    String owner = named.isEmpty() ? null : named.get(0).country();
    Set<String> asWords =
        new HashSet<>(List.of(asText.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")));
    if (asWords.contains("capital")) {
      return owner == null
          ? List.of()
          : List.of(new Target(owner, ActObject.SOVEREIGNTY, null, whole));
    }
    Node asHead = parse.head(as);
    boolean owned = asHead.country() != null && asHead.country().kind() == MentionKind.DEMONYM;
    if (owned || asWords.stream().anyMatch(PART::contains)) {
      return owner == null
          ? List.of()
          : List.of(new Target(owner, ActObject.SOVEREIGNTY, null, whole));
    }
    Node last = parse.head(item.from());
    for (int i = as; i <= to; i++) {
      if (parse.is(i, PhraseKind.NOUN)
          && (parse.containsClass(i, words, NounClass.GOVERNMENT)
              || parse.contains(i, "president")
              || parse.contains(i, "authority")
              || parse.contains(i, "head")
              || parse.contains(i, "rulers")
              || parse.contains(i, "ruler"))) {
        return asGovernment(parse, item, owner, whole);
      }
    }
    if (asWords.stream().anyMatch(STATEHOOD::contains)) {
      return null;
    }
    return last.country() != null && parse.head(as).capital() ? null : List.of();
  }

  private List<Target> asGovernment(
      Parse parse, Lists.Item item, @Nullable String owner, String whole) {
    String country = owner;
    if (country == null) {
      List<CountryMention> own =
          parse.countriesIn(parse.phrase(item.from()).from(), parse.phrase(item.to()).to());
      country = own.isEmpty() ? claimant(whole) : own.get(0).country();
    }
    if (country == null) {
      List<String> person = actors.person(parse, parse.phrase(item.from()));
      country = person.isEmpty() ? governmentInTopic() : person.get(0);
    }
    if (country == null) {
      for (String named : discourse.latest(4)) {
        if (!discourse.subject().contains(named)) {
          country = named;
          break;
        }
      }
    }
    return country == null
        ? List.of()
        : List.of(new Target(country, ActObject.GOVERNMENT, whole, null));
  }

  private @Nullable String governmentInTopic() {
    return discourse.topic().size() == 1 ? discourse.topic().get(0).country() : null;
  }

  private List<Target> byHead(Parse parse, Lists.Item item, Node last, String whole) {
    String word = last.word();
    boolean over = Lists.isRule(word) && parse.isWord(item.from() + 1, "over");
    if (over || is(word, NounClass.SOVEREIGNTY) || parse.contains(item.from(), "sovereignty")) {
      return sovereignty(parse, item, whole);
    }
    if (is(word, NounClass.CLAIM)) {
      return claim(parse, item, whole);
    }
    if (is(word, NounClass.INDEPENDENCE)) {
      List<String> owners = owners(parse, item);
      if (!owners.isEmpty()) {
        return states(owners);
      }
      return takesUpTopic(parse, item) ? topicStates() : List.of();
    }
    if (parse.contains(item.from(), "jewish") && is(word, NounClass.STATE)) {
      return List.of(Target.state("ISR"));
    }
    if (is(word, NounClass.REGION)) {
      List<String> named = after(parse, item, "of");
      if (parse.contains(item.from(), "breakaway") || word.endsWith("s")) {
        named = named.stream().filter(Objects::isDisputed).toList(); // "regions of Georgia"
      }
      return named.isEmpty() ? topicOrDescribed(parse, item) : states(named);
    }
    if (is(word, NounClass.GOVERNMENT) && !is(word, NounClass.STATE)) {
      return government(parse, item, whole);
    }
    if (is(word, NounClass.STATE)) {
      List<String> named = after(parse, item, "of");
      if (named.isEmpty()) {
        named = codes(parse.countries(item.from()));
      }
      if (!named.isEmpty()) {
        return states(named);
      }
      return isDefinite(parse, item.from()) ? topicOrDescribed(parse, item) : List.of();
    }
    if (Numbers.value(word) == discourse.topic().size() && Numbers.value(word) > 1) {
      return discourse.topic();
    }
    if (last.capital()) {
      return person(parse, item, whole);
    }
    return List.of();
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

  private List<Target> person(Parse parse, Lists.Item item, String whole) {
    List<Target> topic = discourse.topic();
    boolean governmentTopic = topic.size() == 1 && topic.get(0).object() == ActObject.GOVERNMENT;
    List<String> country = actors.person(parse, parse.phrase(item.from()));
    if (governmentTopic && (country.isEmpty() || country.contains(topic.get(0).country()))) {
      return List.of(new Target(topic.get(0).country(), ActObject.GOVERNMENT, whole, null));
    }
    VerbGroup verb = parse.verb(parse.skipLeft(item.from() - 1));
    int next = parse.skipRight(item.to() + 1);
    boolean object = verb != null && !verb.passive();
    boolean ends =
        next >= parse.size()
            || parse.is(next, PhraseKind.COMMA)
            || parse.is(next, PhraseKind.BREAK)
            || parse.is(next, PhraseKind.CONJ);
    return country.isEmpty() || !object || !ends
        ? List.of()
        : List.of(new Target(country.get(0), ActObject.GOVERNMENT, whole, null));
  }

  private List<Target> government(Parse parse, Lists.Item item, String whole) {
    List<String> named = after(parse, item, "of");
    if (named.isEmpty()) {
      named = codes(parse.countries(item.from()));
    }
    if (named.isEmpty()) {
      named = after(parse, item, "in");
    }
    if (named.isEmpty()
        && parse.isWord(item.to() + 1, "on")
        && parse.is(item.to() + 2, PhraseKind.NOUN)) {
      named = codes(parse.countries(item.to() + 2)); // "the government on Taiwan"
    }
    if (named.isEmpty()
        && (parse.is(item.to() + 1, PhraseKind.THAT) || parse.is(item.to() + 1, PhraseKind.REL))) {
      named = inRelative(parse, item.to() + 1);
    }
    if (!named.isEmpty()) {
      return List.of(new Target(named.get(0), ActObject.GOVERNMENT, whole, null));
    }
    List<Target> topic = discourse.topic();
    return topic.size() == 1
            && topic.get(0).object() == ActObject.GOVERNMENT
            && isDefinite(parse, item.from())
        ? List.of(new Target(topic.get(0).country(), ActObject.GOVERNMENT, whole, null))
        : List.of();
  }

  /** "the government that took power in Ukraine". */
  private static List<String> inRelative(Parse parse, int from) {
    for (int i = from; i + 1 < Math.min(parse.size(), from + 6); i++) {
      if (parse.isWord(i, "in") && parse.is(i + 1, PhraseKind.NOUN)) {
        return codes(parse.countries(i + 1));
      }
    }
    return List.of();
  }

  private List<Target> sovereignty(Parse parse, Lists.Item item, String whole) {
    List<String> owner = owner(parse, item);
    String territory = null;
    for (int i = item.from() + 1; i < item.to(); i++) {
      if (parse.isWord(i, "over")) {
        territory = text(parse, i + 1, item.to());
      }
    }
    Node first = parse.first(item.from());
    if (owner.isEmpty() && (first.is("its") || first.is("their")) && discourse.topic().isEmpty()) {
      return discourse.latest(2).stream()
          .filter(c -> !discourse.subject().contains(c))
          .limit(1)
          .map(Target::state)
          .toList();
    }
    if (owner.isEmpty()) {
      return discourse.topic().isEmpty() || territory != null && !isDefinite(parse, item.from())
          ? List.of()
          : discourse.topic();
    }
    boolean overTerritory =
        territory != null
            || parse.contains(item.from(), "integrity")
            || whole.contains("integrity");
    if (!overTerritory) {
      return states(owner);
    }
    return List.of(new Target(owner.get(0), ActObject.SOVEREIGNTY, null, territory));
  }

  private List<Target> claim(Parse parse, Lists.Item item, String whole) {
    List<String> owner = new ArrayList<>(codes(parse.countries(item.from())));
    Frame recent = discourse.lastRecognition();
    if (owner.isEmpty()
        && item.from() == item.to()
        && parse.first(item.from()).is("the")
        && recent != null) {
      owner.addAll(recent.actors()); // "does not recognise the annexation": of who recognised it
    }
    int next = item.to() + 1;
    if (owner.isEmpty() && parse.isWord(next, "by") && parse.is(next + 1, PhraseKind.NOUN)) {
      owner.addAll(codes(parse.countries(next + 1)));
    }
    if (owner.isEmpty()
        || !BORDERS.contains(parse.head(item.from()).word()) && !whole.contains("claim")) {
      return List.of();
    }
    List<String> of = new ArrayList<>();
    for (int i = item.from() + 1; i < item.to(); i++) {
      if (parse.isWord(i, "of") || parse.isWord(i, "to") || parse.isWord(i, "over")) {
        of.add(text(parse, i + 1, item.to()));
      }
    }
    return List.of(
        new Target(owner.get(0), ActObject.SOVEREIGNTY, null, of.isEmpty() ? null : of.get(0)));
  }

  /** Whose independence: "Kosovo's", "Abkhazian", "of Abkhazia and South Ossetia". */
  private List<String> owners(Parse parse, Lists.Item item) {
    List<String> named = after(parse, item, "of");
    return named.isEmpty() ? codes(parse.countries(item.from())) : named;
  }

  private List<String> owner(Parse parse, Lists.Item item) {
    List<String> named = codes(parse.countries(item.from()));
    return named.isEmpty() ? after(parse, item, "of") : named;
  }

  /** The countries named after a preposition within the phrase, coordination included. */
  private List<String> after(Parse parse, Lists.Item item, String preposition) {
    List<String> found = new ArrayList<>();
    for (int i = item.from() + 1; i <= item.to(); i++) {
      if (parse.isWord(i, preposition)) {
        for (int k = i + 1; k <= item.to(); k++) {
          if (parse.isWord(k, "in") && !preposition.equals("in")) {
            break; // "the regions in Ukraine": the place is no target
          }
          for (CountryMention c : parse.countries(k)) {
            if (!found.contains(c.country()) && !ownsRegion(parse, k, c)) {
              found.add(c.country());
            }
          }
        }
        return found;
      }
    }
    return found;
  }

  /** Whether the country only owns what the phrase is about: "Georgia's breakaway regions". */
  private boolean ownsRegion(Parse parse, int phrase, CountryMention country) {
    if (country.firstToken() == parse.head(phrase).first()) {
      return false;
    }
    return parse.containsClass(phrase, words, NounClass.REGION)
        || country.kind() == MentionKind.DEMONYM
            && !words.isNoun(parse.head(phrase).word(), NounClass.STATE);
  }

  private boolean isDefinite(Parse parse, int phrase) {
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
      discourse.claimantsNamed().forEach(code -> states.add(Target.state(code)));
    }
    return states;
  }

  private static boolean isDisputed(String code) {
    return code.startsWith("X") || code.equals("ESH") || code.equals("PSE") || code.equals("TWN");
  }

  /** The topic; without one, the state that the words describe: "the island". */
  private List<Target> topicOrDescribed(Parse parse, Lists.Item item) {
    Phrase head = parse.phrase(item.from());
    if (discourse.topic().isEmpty() && descriptions.describes(parse, head)) {
      return states(actors.described(parse, head));
    }
    return topicStates();
  }

  private static List<Target> states(List<String> codes) {
    return codes.stream().map(Target::state).toList();
  }

  private static List<String> codes(List<CountryMention> mentions) {
    List<String> found = new ArrayList<>();
    for (CountryMention mention : mentions) {
      if (!found.contains(mention.country())) {
        found.add(mention.country());
      }
    }
    return found;
  }

  private @Nullable String claimant(String whole) {
    String name = whole.toLowerCase(Locale.ROOT);
    for (Map.Entry<String, String> entry : claimants.entrySet()) {
      if (name.contains(entry.getKey())) {
        return entry.getValue();
      }
    }
    return null;
  }

  private boolean is(String word, NounClass wanted) {
    return words.isNoun(word, wanted);
  }

  String text(Parse parse, int from, int to) {
    return document.span(
        parse.node(parse.phrase(from).from()).first(),
        parse.node(parse.phrase(to).to() - 1).end() - 1);
  }
}
