package org.chancery.annotate.recognition;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.chancery.model.Act;

/** Which states a description stands for: "the island nation", "the two countries". */
final class DescribedStates {
  private static final Set<String> PARTNERS =
      Set.of("neighbour", "neighbor", "ally", "rival", "partner", "foe", "patron", "friend");

  private static final Set<String> FOES =
      Set.of("enemies", "foes", "rivals", "adversaries", "neighbours", "neighbors");

  private static final Set<String> PARTIES =
      Set.of("countries", "nations", "states", "governments", "sides", "capitals");

  private static final Set<String> PLURAL_PLACES =
      Set.of(
          "regions", "territories", "republics", "entities", "enclaves", "statelets", "provinces");

  private final Discourse discourse;
  private final Descriptions descriptions;

  DescribedStates(Discourse discourse, Descriptions descriptions) {
    this.discourse = discourse;
    this.descriptions = descriptions;
  }

  /** "the former enemies": the two named last. */
  static boolean areFoes(Parse parse, int phrase) {
    return parse.first(phrase).is("the") && FOES.contains(parse.head(phrase).word());
  }

  /** The states of the description whose last word is a node. */
  List<String> read(Parse parse, Phrase head, int lastNode) {
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
    if (!definite && number != 1) {
      return List.of(); // "Two governments recognised it": which they are is not told
    }
    Node first = parse.node(head.from());
    boolean others = first.is("its") || first.is("their");
    if (others && PARTNERS.contains(last.word()) && discourse.subject().size() == 1) {
      return discourse.otherThan(discourse.subject());
    }
    boolean plural =
        last.word().endsWith("s") && !last.is("states") && !last.is("islands")
            || Numbers.value(last.word()) > 1;
    if (PLURAL_PLACES.contains(last.word()) && !discourse.topic().isEmpty()) {
      boolean one = discourse.topic().size() == 1 && discourse.lastSeveral().size() > 1;
      List<Target> meant = one ? discourse.lastSeveral() : discourse.topic();
      return meant.stream().map(Target::country).toList();
    }
    if (plural && first.is("their") && discourse.subject().size() > 1 && isOwnState(last)) {
      return discourse.subject(); // "announce that their countries"
    }
    Frame told = discourse.last();
    boolean parties = number == 2 && PARTIES.contains(last.word()) && head.to() - head.from() == 3;
    if (parties && told != null && told.equals(discourse.lastRelations())) {
      return discourse.pair(); // "North Korea cut off Malaysia. The two countries"
    }
    List<String> two =
        number == 2 && PARTIES.contains(last.word()) ? teller(parse, head) : List.of();
    if (!two.isEmpty()) {
      return two;
    }
    if (plural && number > 1 && descriptions.describes(parse, head)) {
      List<String> fitting = fitting(parse, head, number);
      return fitting.isEmpty() ? several(number) : fitting; // "the two Gulf states"
    }
    return plural ? several(number) : one(parse, head);
  }

  /**
   * "Ethiopia's foreign ministry announced that the two countries": who says so and the one that is
   * recognised; none if the sentence does not begin so.
   */
  private List<String> teller(Parse parse, Phrase head) {
    for (int i = 1; i < parse.size() && parse.phrase(i).from() < head.from(); i++) {
      VerbGroup verb = parse.verb(i);
      boolean says =
          verb != null
              && verb.finite()
              && Saying.is(verb.lemma())
              && parse.is(i + 1, Phrase.PhraseKind.THAT)
              && parse.is(i - 1, Phrase.PhraseKind.NOUN);
      if (says && discourse.topic().size() == 1 && parse.countries(i - 1).size() == 1) {
        String one = parse.countries(i - 1).get(0).country();
        String other = discourse.topic().get(0).country();
        return one.equals(other) ? List.of() : List.of(one, other);
      }
    }
    return List.of();
  }

  private static boolean isOwnState(Node head) {
    return head.is("countries") || head.is("governments") || head.is("nations");
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

  /** "the island nation": the last actor or the last country named that the words fit. */
  List<String> one(Parse parse, Phrase head) {
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
    boolean young = false;
    for (int n = head.from(); n < head.to(); n++) {
      young |= parse.node(n).is("new");
    }
    if (young && discourse.topic().size() == 1) {
      return List.of(discourse.topic().get(0).country()); // "China and the new state"
    }
    boolean here = parse.node(head.to() - 1).is("country") && discourse.setting().size() == 1;
    if (here) {
      return discourse.setting(); // "In Bamako a spokesman said that the country had"
    }
    return discourse.subject().size() == 1 ? discourse.subject() : List.of();
  }

  /** The states that so many of them are, any number if 0. */
  List<String> several(int number) {
    if (number == discourse.subject().size() && number > 1) {
      return discourse.subject();
    }
    if (number > 2 && !discourse.named().group(number).isEmpty()) {
      return discourse.named().group(number);
    }
    List<String> parties = number == 2 ? parties() : List.of();
    if (!parties.isEmpty()) {
      return parties;
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

  /** Who recognised whom last, if the subject is one of them; else none. */
  private List<String> parties() {
    Frame last = discourse.last();
    boolean single =
        last != null
            && last.act() == Act.RECOGNIZE
            && last.actors().size() == 1
            && last.targets().size() == 1
            && discourse.subject().size() == 1;
    if (!single || last == null) {
      return List.of();
    }
    String recogniser = last.actors().get(0);
    String recognised = last.targets().get(0).country();
    String one = discourse.subject().get(0);
    return one.equals(recogniser) || one.equals(recognised)
        ? List.of(recogniser, recognised)
        : List.of();
  }

  /** The state named last that a description fits, other than some. */
  List<String> other(Parse parse, Phrase phrase, List<String> except) {
    return discourse.latest(12).stream()
        .filter(code -> !except.contains(code) && descriptions.fits(parse, phrase, code))
        .limit(1)
        .toList();
  }
}
