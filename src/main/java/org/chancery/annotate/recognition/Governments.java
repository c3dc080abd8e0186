package org.chancery.annotate.recognition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chancery.annotate.recognition.Phrase.PhraseKind;
import org.chancery.annotate.text.TextDocument;
import org.chancery.model.ActObject;

/** Which country's government a recognised ruler, junta or council is. */
final class Governments {
  /** Rulers named by their party, where a state has been recognised: "the Communists". */
  private static final Set<String> COLLECTIVE =
      Set.of("communists", "bolsheviks", "bolshevists", "rulers");

  private static final Set<String> USURPERS =
      Set.of("junta", "putschists", "plotters", "insurgents", "rebels", "mutineers");

  private final Words words;
  private final Actors actors;
  private final Discourse discourse;
  private final Possessors possessors;
  private final Claimants claimants;
  private final TextDocument document;

  Governments(
      Words words,
      Actors actors,
      Discourse discourse,
      Possessors possessors,
      Claimants claimants,
      TextDocument document) {
    this.claimants = claimants;
    this.document = document;
    this.words = words;
    this.actors = actors;
    this.discourse = discourse;
    this.possessors = possessors;
  }

  /** A person without office, where a government is spoken of: "recognised Guaido". */
  List<Target> person(Parse parse, Lists.Item item, String whole) {
    List<Target> topic = discourse.topic();
    boolean governmentTopic = topic.size() == 1 && topic.get(0).object() == ActObject.GOVERNMENT;
    List<String> country = actors.person(parse, parse.phrase(item.from()));
    if (governmentTopic && (country.isEmpty() || country.contains(topic.get(0).country()))) {
      return List.of(new Target(topic.get(0).country(), ActObject.GOVERNMENT, whole, null));
    }
    VerbGroup verb = parse.verb(parse.skipLeft(item.from() - 1));
    int next = parse.skipRight(item.to() + 1);
    int before = parse.skipLeft(item.from() - 1);
    boolean named =
        parse.isWord(before, "of")
            && parse.is(before - 1, PhraseKind.NOUN)
            && words.isNoun(parse.head(before - 1).word(), NounClass.RECOGNITION);
    boolean object = verb != null && !verb.passive() || named;
    boolean ends =
        next >= parse.size()
            || parse.is(next, PhraseKind.COMMA)
            || parse.is(next, PhraseKind.BREAK)
            || parse.is(next, PhraseKind.CONJ);
    return country.isEmpty() || !object || !ends
        ? List.of()
        : List.of(new Target(country.get(0), ActObject.GOVERNMENT, whole, null));
  }

  /** "the government of Mali", "the junta in Niger", "the Maduro government". */
  List<Target> government(Parse parse, Lists.Item item, String whole) {
    List<String> named = possessors.after(parse, item, "of");
    if (named.isEmpty()) {
      named = Possessors.own(parse, item.from());
    }
    if (named.isEmpty()) {
      named = possessors.after(parse, item, "in");
    }
    if (named.isEmpty()
        && parse.isWord(item.to() + 1, "on")
        && parse.is(item.to() + 2, PhraseKind.NOUN)) {
      named = Possessors.codes(parse.countries(item.to() + 2)); // "the government on Taiwan"
    }
    if (named.isEmpty()
        && (parse.is(item.to() + 1, PhraseKind.THAT) || parse.is(item.to() + 1, PhraseKind.REL))) {
      named = inRelative(parse, item.to() + 1);
    }
    VerbGroup reduced = parse.verb(item.to() + 1);
    VerbForm form = reduced == null ? null : parse.node(reduced.main()).verb();
    boolean participle = // "the regime set up in Honduras"
        reduced != null
            && (reduced.nonFinite() || reduced.past() || form != null && form.invariant());
    if (named.isEmpty() && participle) {
      named = inRelative(parse, item.to() + 1); // "the authorities resulting from the coup in"
    }
    if (named.isEmpty()) {
      named = leader(parse, item);
    }
    if (named.isEmpty() && Objects.isDefinite(parse, item.from())) {
      named = claimantBefore(parse, item.from());
    }
    Node head = parse.head(item.from());
    if (named.isEmpty() && (head.is("government") || head.is("regime") || head.is("rule"))) {
      named = ownGovernment(parse.first(item.from()));
    }
    if (!named.isEmpty()) {
      return List.of(new Target(named.get(0), ActObject.GOVERNMENT, whole, null));
    }
    List<Target> topic = discourse.topic();
    boolean usurpers = USURPERS.contains(parse.head(item.from()).word());
    if (topic.isEmpty() && usurpers && parse.first(item.from()).is("the")) {
      Set<String> here = new HashSet<>();
      parse.countriesIn(0, parse.nodeCount()).forEach(c -> here.add(c.country()));
      return discourse.latest(here.size() + 1).stream()
          .filter(code -> !here.contains(code))
          .limit(1)
          .map(code -> new Target(code, ActObject.GOVERNMENT, whole, null))
          .toList(); // "seized power in Niger. France does not recognise the putschists"
    }
    boolean party = COLLECTIVE.contains(parse.head(item.from()).word());
    if (topic.size() == 1 && party && parse.first(item.from()).is("the")) {
      return List.of(new Target(topic.get(0).country(), ActObject.GOVERNMENT, whole, null));
    }
    boolean owned = Actors.lastPossessive(parse, parse.phrase(item.from())) >= 0;
    return topic.size() == 1
            && topic.get(0).object() == ActObject.GOVERNMENT
            && (owned
                || Objects.isDefinite(parse, item.from())
                || isNew(parse, item.from())
                || isPersonal(parse.first(item.from())))
        ? List.of(new Target(topic.get(0).country(), ActObject.GOVERNMENT, whole, null))
        : List.of();
  }

  /** "appealed to Peru to recognise his government": whose he is. */
  private List<String> ownGovernment(Node owner) {
    List<String> codes =
        isPersonal(owner) ? ruler() : owner.is("its") ? discourse.subject() : List.of();
    return codes.size() == 1 && topicIs(codes.get(0)) ? codes : List.of();
  }

  private static boolean isPersonal(Node word) {
    return word.is("his") || word.is("her");
  }

  /** Whose rule "his" is: of the last person who acted, or of the ruler named last. */
  private List<String> ruler() {
    return discourse.ruler().isEmpty() ? discourse.person() : discourse.ruler();
  }

  private boolean topicIs(String country) {
    return discourse.topic().isEmpty()
        || discourse.topic().stream().anyMatch(t -> t.country().equals(country));
  }

  /** "would recognise a new government". */
  private static boolean isNew(Parse parse, int phrase) {
    return parse.contains(phrase, "new") || parse.contains(phrase, "any");
  }

  /** "When the Taliban ruled, only Peru recognised their government". */
  private List<String> claimantBefore(Parse parse, int phrase) {
    String country = phrase == 0 ? null : claimants.country(parse.text(document, 0, phrase - 1));
    return country == null ? List.of() : List.of(country);
  }

  /** "the government of President Assad", "the Maduro government", "Gbagbo's government". */
  private List<String> leader(Parse parse, Lists.Item item) {
    if (parse.isWord(item.from() + 1, "of") && parse.is(item.from() + 2, PhraseKind.NOUN)) {
      return actors.person(parse, parse.phrase(item.from() + 2));
    }
    Phrase phrase = parse.phrase(item.from());
    int possessive = Actors.lastPossessive(parse, phrase);
    int end = possessive > phrase.from() ? possessive : phrase.to() - 1;
    return end > phrase.from()
        ? actors.person(parse, new Phrase(PhraseKind.NOUN, phrase.from(), end, null))
        : List.of();
  }

  /** "the government that took power in Ukraine". */
  private static List<String> inRelative(Parse parse, int from) {
    for (int i = from; i + 1 < Math.min(parse.size(), from + 6); i++) {
      boolean people = // "which the Algerian nationalists set up in Cairo"
          parse.is(i, PhraseKind.NOUN)
              && (parse.is(i - 1, PhraseKind.REL) || parse.is(i - 1, PhraseKind.THAT))
              && parse.verb(i + 1) != null
              && !parse.countries(i).isEmpty();
      if (people) {
        return Possessors.codes(parse.countries(i));
      }
      if (parse.isWord(i, "in") && parse.is(i + 1, PhraseKind.NOUN)) {
        return Possessors.codes(parse.countries(i + 1));
      }
    }
    return List.of();
  }

  /** "the legitimacy of the new Malian authorities": of rulers, not of a vote. */
  List<Target> legitimacy(Parse parse, Lists.Item item, String whole) {
    List<String> whose = new ArrayList<>();
    boolean rulers = false;
    for (int i = item.from(); i <= item.to(); i++) {
      rulers |= governs(parse, i);
      whose.addAll(Possessors.codes(parse.countries(i)));
    }
    if (whose.isEmpty()) {
      whose.addAll(leader(parse, item)); // "the legitimacy of Nicolas Maduro"
      rulers = true;
    }
    return whose.isEmpty() || !rulers
        ? List.of()
        : List.of(new Target(whose.get(0), ActObject.GOVERNMENT, whole, null));
  }

  private boolean governs(Parse parse, int phrase) {
    return parse.is(phrase, PhraseKind.NOUN)
        && parse.containsClass(phrase, words, NounClass.GOVERNMENT);
  }
}
