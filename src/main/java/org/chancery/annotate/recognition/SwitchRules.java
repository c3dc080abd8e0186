package org.chancery.annotate.recognition;

import java.util.List;
import java.util.Set;
import org.chancery.annotate.recognition.Phrase.PhraseKind;
import org.chancery.model.Act;
import org.chancery.model.Stance;

/**
 * States that change from one side to the other: "switched recognition from Taipei to Beijing",
 * "defected to Beijing", "its switch to Taipei". One is left and the other taken.
 */
final class SwitchRules {
  private static final int REACH = 10;
  private static final Set<String> SWITCHING =
      Set.of("switch", "shift", "change", "defect", "flip", "swap", "transfer", "move", "go");
  private static final Set<String> SIDES =
      Set.of("allegiance", "allegiances", "side", "sides", "ties", "relations", "loyalty");
  private static final Set<String> NOUNS = Set.of("switch", "shift", "defection", "move");

  private final Analysis with;

  SwitchRules(Analysis with) {
    this.with = with;
  }

  static boolean isSwitch(Parse parse, int phrase) {
    return parse.is(phrase, PhraseKind.NOUN) && NOUNS.contains(parse.head(phrase).word());
  }

  void apply(Parse parse, int i) {
    VerbGroup verb = parse.verb(i);
    if (verb != null && SWITCHING.contains(verb.lemma())) {
      verb(parse, i, verb);
    } else if (isSwitch(parse, i)) {
      noun(parse, i);
    }
  }

  /** "switches recognition from Taipei to Beijing". */
  void recognition(Parse parse, int verb, int noun) {
    Reading reading = with.climber.read(parse, verb, false);
    if (reading.dropped) {
      return;
    }
    List<Target> from = named(parse, noun, "from");
    List<Target> to = named(parse, noun, "to");
    if (!to.isEmpty()) {
      add(reading, reading.actors, from.isEmpty() ? opposite(to) : from, to, parse, noun);
    }
  }

  /** "switched to Beijing", "switched allegiance", "went over to Beijing". */
  private void verb(Parse parse, int i, VerbGroup verb) {
    int object = parse.skipRight(i + 1);
    boolean side = parse.is(object, PhraseKind.NOUN) && SIDES.contains(parse.head(object).word());
    boolean over = parse.isWord(i + 1, "over");
    boolean bare =
        parse.isWord(object, "to")
            || parse.isWord(object, "from")
            || over && parse.isWord(i + 2, "to");
    boolean moves = verb.lemma().equals("go") || verb.lemma().equals("move");
    if (!side && !bare || moves && !side && !over) {
      return;
    }
    List<Target> to = taken(parse, i, side && isRelations(parse, object));
    if (to.isEmpty() && side && isBare(parse, object)) {
      changed(parse, i);
    }
    if (to.isEmpty()) {
      return;
    }
    Reading reading = with.climber.read(parse, i, false);
    if (reading.dropped || actsForItself(reading.actors)) {
      return;
    }
    if (side && isRelations(parse, object)) {
      relations(reading, opposite(to), to, parse, i);
    } else {
      add(reading, reading.actors, opposite(to), to, parse, i);
    }
  }

  /** "switched ties from Taipei to Beijing": breaks with one and begins with the other. */
  private void relations(
      Reading reading, List<Target> from, List<Target> to, Parse parse, int phrase) {
    List<Target> left = from.stream().map(t -> Target.plain(t.country())).toList();
    List<Target> taken = to.stream().map(t -> Target.plain(t.country())).toList();
    with.add("sever.switch", Act.SEVER_RELATIONS, reading, reading.actors, left, parse, phrase);
    with.add(
        "establish.switch", Act.ESTABLISH_RELATIONS, reading, reading.actors, taken, parse, phrase);
  }

  private static boolean isBare(Parse parse, int object) {
    return parse.phrase(object).to() - parse.phrase(object).from() == 1
        && parse.head(object).is("sides")
        && ClauseEnds.ends(parse, object + 1);
  }

  /**
   * "has no plans to change sides", where Taipei's friends are spoken of. From which side to which
   * one that has changed them went is not told.
   */
  private void changed(Parse parse, int i) {
    Reading reading = with.climber.read(parse, i, false);
    boolean taiwan = with.discourse.latest(REACH).contains("TWN");
    boolean told = reading.stance != Stance.DONE;
    if (taiwan && told && !reading.dropped && !actsForItself(reading.actors)) {
      with.add(
          "withdraw.switch",
          Act.WITHDRAW,
          reading,
          reading.actors,
          List.of(Target.state("TWN")),
          parse,
          i);
    }
  }

  /** "Nauru's switch from Taipei to Beijing", "the switch to Beijing by Nauru". */
  private void noun(Parse parse, int i) {
    List<String> owner = with.owners.ownerOf(parse, parse.phrase(i));
    List<Target> to = taken(parse, i, false);
    if (to.isEmpty() || owner.isEmpty() || actsForItself(owner)) {
      return;
    }
    Reading reading = with.nominals.read(parse, i, i, false);
    reading.embedded = true;
    if (reading.stance == Stance.DONE) {
      add(reading, owner, opposite(to), to, parse, i);
    }
  }

  /** "ties", "diplomatic relations". */
  private static boolean isRelations(Parse parse, int object) {
    int words = parse.phrase(object).to() - parse.phrase(object).from();
    Node first = parse.first(object);
    boolean bare =
        words == 1
            || words == 2 && (first.is("diplomatic") || first.is("its") || first.is("their"))
            || words == 3 && parse.contains(object, "diplomatic") && first.is("its");
    return bare && (parse.head(object).is("ties") || parse.head(object).is("relations"));
  }

  /**
   * Beijing or Taipei as the side taken, where both are spoken of.
   *
   * @param plain whether relations are said to be switched, which leaves but one other side
   */
  private List<Target> taken(Parse parse, int i, boolean plain) {
    List<Target> to = named(parse, i, "to");
    boolean rival = !to.isEmpty() && !opposite(to).isEmpty();
    if (!rival) {
      return List.of();
    }
    String left = opposite(to).get(0).country();
    List<Target> from = named(parse, i, "from");
    boolean both =
        from.isEmpty()
            ? with.discourse.latest(REACH * 2).contains(left)
                || parse.countriesIn(0, parse.nodeCount()).stream()
                    .anyMatch(c -> c.country().equals(left))
            : from.get(0).country().equals(left);
    return both || plain && from.isEmpty() ? to : List.of();
  }

  private static boolean actsForItself(List<String> actors) {
    return actors.contains("CHN") || actors.contains("TWN");
  }

  /** The states after a preposition behind a phrase: names alone, no "Beijing time". */
  private List<Target> named(Parse parse, int from, String preposition) {
    for (int i = from + 1; i + 1 < parse.size() && i < from + REACH; i++) {
      if (parse.isWord(i, preposition) && parse.is(i + 1, PhraseKind.NOUN)) {
        return with.objects.at(parse, i + 1);
      }
      if (parse.verb(i) != null) {
        break;
      }
    }
    return List.of();
  }

  private void add(
      Reading reading,
      List<String> doers,
      List<Target> from,
      List<Target> to,
      Parse parse,
      int phrase) {
    with.add("withdraw.switch", Act.WITHDRAW, reading, doers, from, parse, phrase);
    with.add("recognize.switch", Act.RECOGNIZE, reading, doers, to, parse, phrase);
  }

  /** Between Beijing and Taipei a recognition excludes the other. */
  private static List<Target> opposite(List<Target> to) {
    return switch (to.get(0).country()) {
      case "CHN" -> List.of(Target.state("TWN"));
      case "TWN" -> List.of(Target.state("CHN"));
      default -> List.of();
    };
  }
}
