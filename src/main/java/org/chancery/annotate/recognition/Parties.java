package org.chancery.annotate.recognition;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chancery.annotate.country.CountryMention;
import org.chancery.annotate.recognition.Phrase.PhraseKind;
import org.chancery.model.ActObject;
import org.chancery.model.MentionKind;

/** Between whom relations are: "its relations with Iran", "ties between Chad and Sudan". */
final class Parties {
  private static final Set<String> CLAIMED = Set.of("republic", "territory", "entity", "enclave");

  private static final int NEAR = 5;

  private final Actors actors;
  private final Discourse discourse;
  private final Words words;
  private final Descriptions descriptions;

  Parties(Actors actors, Discourse discourse, Words words, Descriptions descriptions) {
    this.actors = actors;
    this.discourse = discourse;
    this.words = words;
    this.descriptions = descriptions;
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
        boolean between = parse.isWord(at, "between") || parse.isWord(at, "among");
        int first = parse.skipRight(at + 1);
        if (parse.is(first, PhraseKind.NOUN)) {
          List<Lists.Item> items = Lists.startingAt(parse, first);
          Set<String> with = new LinkedHashSet<>();
          for (Lists.Item item : items) {
            List<String> party =
                parse.isWord(item.from(), "it") ? pronoun(doers) : party(parse, item);
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
    boolean fronted = // "With Israel it established relations in 1993", "With Iran, relations were"
        parse.isWord(0, "with") && parse.is(1, PhraseKind.NOUN) && noun > 2;
    List<String> first = fronted ? party(parse, new Lists.Item(1, 1)) : List.of();
    return doers.containsAll(first)
        ? new Found(List.of(), own, false, noun)
        : new Found(first, own, false, noun);
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

  List<String> party(Parse parse, Lists.Item item) {
    Phrase head = parse.phrase(item.from());
    Node first = parse.node(head.from());
    if (first.is("us")) {
      return discourse.home();
    }
    if (first.is("any") || first.is("every")) {
      return List.of(); // "with any country that copies it"
    }
    boolean both = first.is("both") && head.to() - head.from() == 1;
    if (both && topicParty().size() == 2) {
      return topicParty();
    }
    if (first.is(Tag.PRON)) {
      return first.is("it") ? takenUp(false) : first.is("them") ? takenUp(true) : List.of();
    }
    if (!descriptions.group(parse, head).isEmpty()) {
      return descriptions.group(parse, head);
    }
    List<String> ranked = discourse.ranked(parse, item.from());
    if (!ranked.isEmpty()) {
      return ranked;
    }
    List<String> side = discourse.named().side(parse, head);
    if (!side.isEmpty()) {
      return side;
    }
    boolean mainland = head.to() - head.from() == 2 && parse.head(item.from()).is("mainland");
    if (mainland && first.is("the") && discourse.latest(NEAR).contains("TWN")) {
      return List.of("CHN");
    }
    if (parse.node(head.to() - 1).is(Tag.POSS)) {
      return List.of(); // "ties with Fiji's", which is a club's
    }
    Node last = parse.head(item.from());
    boolean own = first.is("their") || first.is("its");
    boolean beside = last.is("neighbour") || last.is("neighbor") || last.is("ally");
    List<String> common = own && beside ? discourse.commonPartner("") : List.of();
    if (!common.isEmpty() && head.to() - head.from() == 2) {
      return common;
    }
    if (last.is("pope") || last.is("pontiff")) {
      return List.of("VAT"); // relations with him are with the Holy See
    }
    boolean every = last.is("all") || last.is("each") || last.is("both");
    if (every && parse.isWord(item.from() + 1, "of")) {
      return topicParty(); // "relations with all of them"
    }
    boolean theirs = first.is("their") && words.isNoun(last.word(), NounClass.ROLE);
    if ((theirs || first.is("both")) && topicParty().size() > 1) {
      return topicParty(); // "relations with both of them", "with their governments"
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
    boolean capital = last.is("republic") && last.capital() && first.is("the");
    List<Target> topic = discourse.topic();
    if (capital && topic.size() == 1 && topic.get(0).object() == ActObject.GOVERNMENT) {
      return List.of(topic.get(0).country()); // "with the Republic", where Franco was recognised
    }
    List<String> claimants = discourse.named().claimants();
    boolean claimant = CLAIMED.contains(last.word()) && claimants.size() == 1;
    if (claimant && first.is("the") && head.to() - head.from() == 2) {
      return claimants; // "relations with the republic", behind Abkhazia
    }
    List<String> hub = discourse.commonPartner("");
    boolean fits =
        hub.size() == 1
            && descriptions.describes(parse, head)
            && descriptions.fits(parse, head, hub.get(0))
            && !(last.is("island") && discourse.latest(12).contains("TWN"))
            && first.is("the");
    if (fits && last.country() == null && parse.countries(item.from()).isEmpty()) {
      return hub; // "relations with the island", where most are with Cuba
    }
    boolean single =
        last.country() == null
            && words.isNoun(last.word(), NounClass.DESCRIPTION)
            && !last.word().endsWith("s");
    if (single && !descriptions.describes(parse, head) && topicParty().size() == 1) {
      return topicParty();
    }
    int number = 0;
    for (int n = head.from(); n < head.to(); n++) {
      number = Math.max(number, Numbers.value(parse.node(n).word()));
    }
    boolean these = parse.first(item.from()).is("these") || parse.first(item.from()).is("those");
    if (number > 1 && topicParty().size() == number || these && !topicParty().isEmpty()) {
      return topicParty();
    }
    boolean counted = Numbers.value(last.word()) > 1;
    List<String> found = counted ? List.of() : actors.of(parse, item.from(), item.to());
    if (found.isEmpty()
        && parse.is(item.to() + 1, PhraseKind.COMMA)
        && parse.is(item.to() + 2, PhraseKind.NOUN)
        && parse.head(item.to() + 2).country() != null) {
      return List.of(parse.countries(item.to() + 2).get(0).country());
    }
    boolean told = single && descriptions.describes(parse, head);
    boolean named = !parse.countries(item.from()).isEmpty() || isLeaders(parse, head, found);
    return !told && !named && found.size() == 1 && found.equals(discourse.subject())
        ? otherThan(found.get(0))
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

  /** What "with it" takes up: the subject of the clause before, if another acts in this one. */
  private List<String> pronoun(List<String> doers) {
    List<String> subject = discourse.subject();
    boolean other = subject.size() == 1 && !doers.isEmpty() && !doers.contains(subject.get(0));
    List<String> found = other && topicParty().size() != 1 ? subject : takenUp(false);
    return found.isEmpty()
        ? discourse.latest(3).stream().filter(code -> !doers.contains(code)).limit(1).toList()
        : found;
  }

  /** What "with it", "with them" takes up: the topic, else the country named last. */
  private List<String> takenUp(boolean plural) {
    List<String> topic = topicParty();
    if (plural ? !topic.isEmpty() : topic.size() == 1) {
      return topic;
    }
    List<String> hub = discourse.commonPartner("");
    boolean known = hub.size() == 1 && !discourse.subject().containsAll(hub);
    if (!plural && topic.isEmpty() && known) {
      return hub;
    }
    Frame last = discourse.last();
    if (last != null && last.actors().size() == 1 && !last.actors().equals(discourse.subject())) {
      return last.actors();
    }
    return discourse.subject().size() == 1 ? otherThan(discourse.subject().get(0)) : List.of();
  }

  private List<String> topicParty() {
    return discourse.topic().stream()
        .map(Target::country)
        .filter(c -> !discourse.subject().contains(c))
        .toList();
  }

  /** The country named last before, other than one. */
  private List<String> otherThan(String one) {
    for (String code : discourse.latest(3)) {
      if (!code.equals(one)) {
        return List.of(code);
      }
    }
    return List.of();
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
    List<String> named = new ArrayList<>();
    for (int i = 0; i < before; i++) {
      if (parse.isWord(i, "between") && parse.is(i + 1, PhraseKind.NOUN)) {
        for (Lists.Item item : Lists.startingAt(parse, i + 1)) {
          parse.countries(item.from()).forEach(c -> named.add(c.country()));
        }
        if (named.size() == 2) {
          return named;
        }
      }
    }
    named.clear();
    for (int i = 0; i < Math.min(parse.size(), before); i++) {
      for (CountryMention c : parse.countries(i)) {
        named.remove(c.country());
        named.add(c.country());
      }
    }
    for (int i = before; i < parse.size() && named.size() < 2; i++) {
      for (CountryMention c : parse.countries(i)) {
        if (!named.contains(c.country())) {
          named.add(c.country());
        }
      }
    }
    if (named.size() >= 2) {
      return named.subList(named.size() - 2, named.size());
    }
    boolean subject =
        named.size() == 1
            && discourse.subject().size() == 1
            && !discourse.subject().contains(named.get(0));
    if (subject) {
      return List.of(named.get(0), discourse.subject().get(0));
    }
    if (named.size() == 1) {
      Frame last = discourse.last();
      if (last != null && last.actors().size() == 1 && !last.actors().equals(named)) {
        return List.of(named.get(0), last.actors().get(0));
      }
      for (String other : discourse.latest(3)) {
        if (!other.equals(named.get(0))) {
          return List.of(named.get(0), other);
        }
      }
    }
    return discourse.pair().size() == 2 ? discourse.pair() : discourse.couple();
  }
}
