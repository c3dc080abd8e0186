package org.chancery.annotate.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.annotate.country.CountryMention;
import org.chancery.annotate.recognition.Phrase.PhraseKind;
import org.chancery.annotate.recognition.RelationVocabulary.Doing;
import org.chancery.model.Act;
import org.chancery.model.Stance;

/** Relations that are the subject of what is done to them: "relations were restored". */
final class PassiveRelations {
  /** Sentences within which relations are still those of an act. */
  private static final int NEAR = 8;

  private static final Set<String> TELLING = Set.of("announce", "declare", "say", "confirm");

  private final Analysis with;
  private final Parties parties;
  private final RelationActs acts;

  PassiveRelations(Analysis with, Parties parties, RelationActs acts) {
    this.with = with;
    this.parties = parties;
    this.acts = acts;
  }

  void read(Parse parse, int i, VerbGroup verb, Doing doing, int subject) {
    Reading reading = ResumedRelations.passiveReading(i, verb);
    if (parse.isWord(Lists.complexStart(parse, subject) - 1, "whether")) {
      reading.stance = Reading.worse(reading.stance, Stance.CONSIDERED);
    }
    Parties.Found before = parties.around(parse, subject);
    Sides sides = new Sides(around(parse, i, before));
    agents(parse, i, sides);
    owner(parse, subject, verb, before, sides);
    label(parse, sides);
    if (sides.areOpen()) {
      together(parse, i, verb, doing, subject, sides);
    }
    if (sides.isOneSided() && sides.found.with().size() == 1) {
      sides.doers.addAll(sayer(parse, sides.found.with()));
    }
    if (isPromise(parse, subject, verb)) {
      reading.stance = Stance.ANNOUNCED; // "announced that relations would be restored"
      teller(parse, subject, sides);
    }
    hero(parse, i, reading, sides);
    resumed(parse, i, doing, subject, sides);
    boolean unresolved = sides.found.between() && sides.found.with().isEmpty();
    boolean nobody = sides.found.with().isEmpty() && sides.isOneSided();
    if (!unresolved && !nobody) {
      String rule = RelationActs.ruleOf(doing, "passive");
      acts.emit(rule, doing.act(), reading, sides.found, sides.doers, parse, i);
    }
  }

  /** Those with whom relations are, by the words before the verb and else by those behind it. */
  private Parties.Found around(Parse parse, int i, Parties.Found before) {
    if (!before.with().isEmpty()) {
      return before;
    }
    int next = parse.skipRight(i + 1);
    Parties.Found found = before;
    for (int at = next; at < parse.size() && at < next + 4; at++) {
      if (parse.isWord(at, "between") || parse.isWord(at, "with")) {
        found = parties.around(parse, at - 1);
        break;
      }
    }
    return new Parties.Found(found.with(), before.own(), found.between(), found.end());
  }

  /** "were cut by Peru and Chile". */
  private void agents(Parse parse, int i, Sides sides) {
    int by = parse.skipRight(i + 1);
    if (parse.isWord(by, "by") && parse.is(by + 1, PhraseKind.NOUN)) {
      for (Lists.Item item : Lists.startingAt(parse, by + 1)) {
        sides.doers.addAll(with.actors.of(parse, item.from(), item.to()));
      }
    }
  }

  /** "Its relations with London were cut". */
  private void owner(Parse parse, int subject, VerbGroup verb, Parties.Found before, Sides sides) {
    boolean its = parse.first(subject).is("its") || parse.first(subject).is("their");
    if (!its || !sides.found.own().isEmpty() || sides.found.between()) {
      return;
    }
    List<String> owner =
        with.discourse.subject().stream()
            .filter(c -> !sides.doers.contains(c))
            .filter(c -> !before.with().contains(c))
            .toList();
    if (sides.found.with().isEmpty() && !sides.doers.isEmpty()) {
      sides.found = new Parties.Found(owner, List.of(), false, sides.found.end());
    } else if (sides.doers.isEmpty() && verb.modal().isEmpty()) {
      sides.doers.addAll(owner);
    }
  }

  /** "Poland: relations were broken in 1967". */
  private void label(Parse parse, Sides sides) {
    boolean label =
        parse.is(1, PhraseKind.BREAK)
            && parse.first(1).is(":")
            && parse.is(0, PhraseKind.NOUN)
            && parse.head(0).country() != null
            && sides.found.with().isEmpty()
            && sides.found.own().isEmpty()
            && sides.doers.isEmpty();
    if (label) {
      sides.doers.addAll(with.actors.of(parse, 0, 0));
    }
  }

  /** Where the words at the relations name nobody: the two of the sentence, or of those before. */
  private void together(Parse parse, int i, VerbGroup verb, Doing doing, int subject, Sides sides) {
    List<String> pair = namedTogether(parse);
    if (pair.size() < 2 && isAgain(parse, verb, doing)) {
      pair = with.discourse.pair();
    }
    if (pair.size() < 2 && isCrowned(parse, doing)) {
      pair = recognisedPair();
    }
    if (doing.act().mutual() && !parse.is(parse.skipLeft(i - 1), PhraseKind.REL)) {
      sides.found = new Parties.Found(pair, List.of(), true, subject);
    } else if (!pair.isEmpty() && parse.is(parse.skipLeft(subject - 1), PhraseKind.THAT)) {
      sides.doers.addAll(sayer(parse, List.of()));
      sides.doers.retainAll(pair); // "Chad told Fiji that relations were cut"
      List<String> others = without(pair, sides.doers);
      sides.found =
          new Parties.Found(sides.doers.isEmpty() ? List.of() : others, List.of(), false, subject);
    }
  }

  /** "broke off relations in October. Relations are to be resumed". */
  private boolean isAgain(Parse parse, VerbGroup verb, Doing doing) {
    Frame broken = with.discourse.lastRelations();
    return doing.act() == Act.RESTORE_RELATIONS
        && broken != null
        && broken.act() == Act.SEVER_RELATIONS
        && with.discourse.pair().size() == 2
        && parse.sentence().index() - broken.parse().sentence().index()
            <= (verb.perfect() && verb.past() ? NEAR : 1);
  }

  /** "Chad announced that relations would be restored": one of the two named together before. */
  private void teller(Parse parse, int subject, Sides sides) {
    List<String> teller = sides.found.with().isEmpty() ? sayer(parse, List.of()) : List.of();
    List<String> couple = with.discourse.couple();
    if (sides.doers.isEmpty() && !teller.isEmpty() && couple.containsAll(teller)) {
      sides.doers.addAll(teller);
      sides.found = new Parties.Found(without(couple, teller), List.of(), false, subject);
    }
  }

  /** "Relations with Fiji will be restored", "with a handshake, relations with Fiji were". */
  private void hero(Parse parse, int phrase, Reading reading, Sides sides) {
    List<String> others = sides.found.with();
    if (others.isEmpty() || sides.found.between() || !sides.isOneSided()) {
      return;
    }
    List<String> topic = with.discourse.topic().stream().map(Target::country).toList();
    boolean told =
        reading.stance == Stance.DONE && !topic.isEmpty() && topic.equals(others)
            || reading.stance == Stance.DONE
                && parse.countriesIn(0, parse.nodeCount()).stream()
                    .map(CountryMention::country)
                    .toList()
                    .containsAll(others);
    if (reading.stance == Stance.ANNOUNCED || told) {
      List<String> hero = without(ahead(parse, phrase), others);
      hero = hero.isEmpty() ? with.discourse.protagonist() : hero;
      sides.doers.addAll(hero.isEmpty() ? with.discourse.home() : hero);
      sides.doers.removeAll(others);
    }
  }

  /** "Podgorica took its time: relations with Pristina were": the one state that led so far. */
  private List<String> ahead(Parse parse, int phrase) {
    for (int at = phrase - 1; at > 1; at--) {
      if (parse.is(at, PhraseKind.BREAK)) {
        int verb = MainClause.mainVerb(parse, at);
        return verb >= 0 && verb < at ? with.subjects.of(parse, verb).codes() : List.of();
      }
    }
    return List.of();
  }

  /** "restored relations with Peru, severed in May", "resume relations, cut off by Lisbon". */
  private void resumed(Parse parse, int i, Doing doing, int subject, Sides sides) {
    Frame resumed = with.discourse.lastRelations();
    if (resumed == null || resumed.parse() != parse) {
      return;
    }
    boolean beside = resumed.act() != doing.act() && parse.is(i - 1, PhraseKind.COMMA);
    if (beside && sides.isOneSided()) {
      sides.doers.addAll(resumed.actors());
    }
    List<String> pair = with.discourse.pair();
    boolean byOne = // the other of the two is left
        sides.doers.size() == 1
            && pair.size() == 2
            && pair.containsAll(sides.doers)
            && sides.found.with().isEmpty()
            && sides.found.own().isEmpty();
    if (byOne) {
      sides.found = new Parties.Found(without(pair, sides.doers), List.of(), false, subject);
    }
  }

  private static List<String> without(List<String> codes, List<String> some) {
    return codes.stream().filter(code -> !some.contains(code)).toList();
  }

  /** Whether "would be" stands in what somebody announces or says. */
  private static boolean isPromise(Parse parse, int subject, VerbGroup verb) {
    int main = MainClause.mainVerb(parse, subject);
    VerbGroup says = main < subject ? parse.verb(main) : null;
    return verb.modal().equals("would")
        && !verb.negated()
        && says != null
        && says.past()
        && !says.negated()
        && !says.passive()
        && TELLING.contains(says.lemma());
  }

  /** The two states that the sentence names, if just two. */
  private static List<String> namedTogether(Parse parse) {
    List<String> named =
        parse.countriesIn(0, parse.nodeCount()).stream()
            .map(CountryMention::country)
            .distinct()
            .toList();
    return named.size() == 2 ? named : List.of();
  }

  /** "Relations with Fiji were restored, Chad's president said": who says so. */
  private List<String> sayer(Parse parse, List<String> partner) {
    for (int i = 0; i < parse.size(); i++) {
      VerbGroup verb = parse.verb(i);
      boolean tells =
          verb != null
              && verb.finite()
              && (Saying.is(verb.lemma())
                  || verb.lemma().equals("inform")
                  || verb.lemma().equals("notify"));
      if (tells) {
        List<String> codes = with.subjects.of(parse, i).codes();
        if (codes.size() == 1 && !partner.containsAll(codes)) {
          return codes;
        }
      }
    }
    return List.of();
  }

  /** "has recognised Peru. Diplomatic relations are thereby established": between those two. */
  private boolean isCrowned(Parse parse, Doing doing) {
    Frame recognition = with.discourse.lastRecognition();
    return doing.act() == Act.ESTABLISH_RELATIONS
        && recognition != null
        && recognition.stance() == Stance.DONE
        && recognition.equals(with.discourse.last())
        && recognition.actors().size() == 1
        && recognition.targets().size() == 1
        && parse.sentence().index() - recognition.parse().sentence().index() <= 2;
  }

  private List<String> recognisedPair() {
    Frame recognition = with.discourse.lastRecognition();
    return recognition == null
        ? List.of()
        : List.of(recognition.actors().get(0), recognition.targets().get(0).country());
  }

  /** Whose relations they are, as far as it is known, and who acts on them. */
  private static final class Sides {
    private final List<String> doers = new ArrayList<>();
    private Parties.Found found;

    private Sides(Parties.Found found) {
      this.found = found;
    }

    /** Whether nobody is known on either side. */
    private boolean areOpen() {
      return found.with().isEmpty() && !found.between() && isOneSided();
    }

    /** Whether neither a doer nor an owner is known. */
    private boolean isOneSided() {
      return doers.isEmpty() && found.own().isEmpty();
    }
  }
}
