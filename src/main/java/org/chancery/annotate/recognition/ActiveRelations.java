package org.chancery.annotate.recognition;

import java.util.List;
import java.util.Set;
import org.chancery.annotate.recognition.Phrase.PhraseKind;
import org.chancery.annotate.recognition.RelationVocabulary.Doing;
import org.chancery.model.Act;
import org.chancery.model.Stance;

/** Relations that are the object of what a state does: "cut its ties with Chad". */
final class ActiveRelations {
  /** Sentences within which "they" are still the two of an act. */
  private static final int NEAR = 8;

  /** What is no act yet where relations are the object. */
  private static final Set<String> TALKING =
      Set.of(
          "discuss",
          "negotiate",
          "seek",
          "explore",
          "propose",
          "request",
          "consider",
          "weigh",
          "contemplate",
          "mull");

  private final Analysis with;
  private final Parties parties;
  private final RelationPhrases phrases;
  private final RelationActs acts;

  ActiveRelations(Analysis with, Parties parties, RelationPhrases phrases, RelationActs acts) {
    this.with = with;
    this.parties = parties;
    this.phrases = phrases;
    this.acts = acts;
  }

  /** Reads the verb at phrase i with its object. */
  void read(Parse parse, int i, Doing doing, int object) {
    if (!phrases.diplomatic(parse, object, doing)) {
      return;
    }
    boolean mutual = doing.act().mutual();
    Reading reading = with.climber.read(parse, i, mutual);
    if (reading.dropped || reading.ended) {
      return;
    }
    String rule = RelationActs.ruleOf(doing, "verb");
    if (eachOther(parse, object) && reading.actors.size() == 2 && !mutual) {
      List<String> both = reading.actors;
      acts.add(rule, doing.act(), reading, both, both, parse, i);
      return;
    }
    VerbGroup verb = parse.verb(i);
    String lemma = verb == null ? "" : verb.lemma();
    if (TALKING.contains(lemma) && Objects.isDefinite(parse, object)) {
      return; // "discussed their diplomatic relations"
    }
    settle(reading, lemma);
    boolean unresolved =
        (parse.isWord(object + 1, "with") || parse.isWord(object + 1, "between"))
            && !eachOther(parse, object);
    Parties.Found found = found(parse, object, reading, mutual, unresolved);
    if (found.with().isEmpty() && unresolved && found.own().size() < 2) {
      return;
    }
    if (found.with().isEmpty() && reading.actors.size() > 2 && reading.finite >= 0) {
      found = new Parties.Found(neighbour(parse, reading), found.own(), false, found.end());
    }
    acts.emit(rule, doing.act(), reading, found, reading.actors, parse, i);
  }

  /** How far a verb that may only speak of the act has brought it. */
  private static void settle(Reading reading, String lemma) {
    if (lemma.equals("agree") && reading.stance == Stance.DONE) {
      reading.stance = Stance.ANNOUNCED; // "agreed to full diplomatic relations"
    }
    if (lemma.equals("rule") && reading.stance == Stance.DONE) {
      reading.stance = Stance.REFUSED; // "ruled out relations with Fiji"
    }
    boolean seeks = lemma.equals("seek") && reading.stance == Stance.ANNOUNCED;
    if (TALKING.contains(lemma) && !seeks) {
      reading.stance = Reading.worse(reading.stance, Stance.CONSIDERED);
    }
  }

  /** The states around the object, or those that its words mean. */
  private Parties.Found found(
      Parse parse, int object, Reading reading, boolean mutual, boolean unresolved) {
    Frame told = with.discourse.lastRelations();
    if (unresolved && told != null && isAnybody(parse, object + 2, reading, told)) {
      List<String> left = told.targets().stream().map(Target::country).toList();
      return new Parties.Found(left, List.of(), false, object + 2);
    }
    Parties.Found found = parties.around(parse, object, reading.actors);
    boolean alone = found.with().isEmpty() && found.own().isEmpty() && reading.actors.size() < 2;
    return mutual && alone && areThey(parse, reading)
        ? new Parties.Found(with.discourse.pair(), List.of(), true, object)
        : found;
  }

  /** "will not break relations with anybody", behind the breaks of others: with those neither. */
  private static boolean isAnybody(Parse parse, int partner, Reading reading, Frame told) {
    return reading.stance == Stance.REFUSED
        && told.act() == Act.SEVER_RELATIONS
        && (parse.isWord(partner, "anybody")
            || parse.isWord(partner, "anyone")
            || parse.isWord(partner, "nobody"));
  }

  /** "Chad broke with Mali. They had established relations in 1973": the two of that act. */
  private boolean areThey(Parse parse, Reading reading) {
    Frame last = with.discourse.lastRelations();
    return reading.finite >= 0
        && parse.isWord(reading.from, "they")
        && last != null
        && parse.sentence().index() - last.parse().sentence().index() <= NEAR
        && with.discourse.pair().size() == 2
        && with.discourse.pair().containsAll(reading.actors);
  }

  /** "Qatar's neighbours cut ties: ...": whose neighbours they are. */
  private List<String> neighbour(Parse parse, Reading reading) {
    int subject = with.subjects.of(parse, reading.finite).from();
    boolean owned =
        parse.is(subject, PhraseKind.NOUN)
            && Actors.lastPossessive(parse, parse.phrase(subject)) > 0;
    return owned
        ? with.owners.ownerOf(parse, parse.phrase(subject)).stream()
            .filter(code -> !reading.actors.contains(code))
            .toList()
        : List.of();
  }

  private static boolean eachOther(Parse parse, int object) {
    return parse.isWord(object + 1, "with")
        && parse.is(object + 2, PhraseKind.NOUN)
        && parse.contains(object + 2, "each")
        && parse.contains(object + 2, "other");
  }
}
