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
    Parties.Found before = parties.around(parse, subject);
    List<String> doers = new ArrayList<>();
    int next = parse.skipRight(i + 1);
    Parties.Found found = before;
    if (before.with().isEmpty()) {
      for (int at = next; at < parse.size() && at < next + 4; at++) {
        if (parse.isWord(at, "between") || parse.isWord(at, "with")) {
          found = parties.around(parse, at - 1);
          break;
        }
      }
      found = new Parties.Found(found.with(), before.own(), found.between(), found.end());
    }
    if (parse.isWord(next, "by") && parse.is(next + 1, PhraseKind.NOUN)) {
      for (Lists.Item item : Lists.startingAt(parse, next + 1)) {
        doers.addAll(with.actors.of(parse, item.from(), item.to()));
      }
    }
    Reading reading = ResumedRelations.passiveReading(i, verb);
    boolean its = parse.first(subject).is("its") || parse.first(subject).is("their");
    if (its && found.own().isEmpty() && !found.between()) {
      List<String> owner =
          with.discourse.subject().stream()
              .filter(c -> !doers.contains(c))
              .filter(c -> before.with().isEmpty() || !before.with().contains(c))
              .toList();
      if (found.with().isEmpty() && !doers.isEmpty()) {
        found = new Parties.Found(owner, List.of(), false, found.end());
      } else if (doers.isEmpty() && verb.modal().isEmpty()) {
        doers.addAll(owner); // "Its relations with London were cut"
      }
    }
    boolean label = // "Poland: relations were broken in 1967"
        parse.is(1, PhraseKind.BREAK)
            && parse.first(1).is(":")
            && parse.is(0, PhraseKind.NOUN)
            && parse.head(0).country() != null
            && found.with().isEmpty()
            && found.own().isEmpty()
            && doers.isEmpty();
    if (label) {
      doers.addAll(with.actors.of(parse, 0, 0));
    }
    if (found.with().isEmpty() && found.own().isEmpty() && !found.between() && doers.isEmpty()) {
      List<String> pair = namedTogether(parse);
      Frame broken = with.discourse.lastRelations();
      boolean again = // "broke off relations in October. Relations are to be resumed"
          doing.act() == Act.RESTORE_RELATIONS
              && broken != null
              && broken.act() == Act.SEVER_RELATIONS
              && with.discourse.pair().size() == 2
              && parse.sentence().index() - broken.parse().sentence().index()
                  <= (verb.perfect() && verb.past() ? NEAR : 1);
      pair = again && pair.size() < 2 ? with.discourse.pair() : pair;
      pair = pair.size() < 2 && isCrowned(parse, doing) ? recognisedPair() : pair;
      if (doing.act().mutual() && !parse.is(parse.skipLeft(i - 1), PhraseKind.REL)) {
        found = new Parties.Found(pair, List.of(), true, subject);
      } else if (!pair.isEmpty() && parse.is(parse.skipLeft(subject - 1), PhraseKind.THAT)) {
        doers.addAll(sayer(parse, List.of()));
        doers.retainAll(pair); // "Chad told Fiji that relations were cut"
        pair = pair.stream().filter(c -> !doers.contains(c)).toList();
        found = new Parties.Found(doers.isEmpty() ? List.of() : pair, List.of(), false, subject);
      }
    }
    if (found.with().size() == 1 && found.own().isEmpty() && doers.isEmpty()) {
      doers.addAll(sayer(parse, found.with()));
    }
    if (isPromise(parse, subject, verb)) {
      reading.stance = Stance.ANNOUNCED; // "announced that relations would be restored"
      List<String> teller = found.with().isEmpty() ? sayer(parse, List.of()) : List.of();
      if (doers.isEmpty() && with.discourse.couple().containsAll(teller) && !teller.isEmpty()) {
        doers.addAll(teller);
        List<String> other =
            with.discourse.couple().stream().filter(c -> !teller.contains(c)).toList();
        found = new Parties.Found(other, List.of(), false, subject);
      }
    }
    List<String> topic = with.discourse.topic().stream().map(Target::country).toList();
    boolean told = // "with a handshake, relations with Fiji were restored"
        reading.stance == Stance.DONE && !topic.isEmpty() && topic.equals(found.with())
            || reading.stance == Stance.DONE
                && parse.countriesIn(0, parse.nodeCount()).stream()
                    .map(CountryMention::country)
                    .toList()
                    .containsAll(found.with());
    if (!found.with().isEmpty()
        && !found.between()
        && found.own().isEmpty()
        && doers.isEmpty()
        && (reading.stance == Stance.ANNOUNCED || told)) {
      List<String> hero = with.discourse.protagonist();
      doers.addAll(hero.isEmpty() ? with.discourse.home() : hero); // "Relations with Fiji will be"
      doers.removeAll(found.with());
    }
    Frame resumed = with.discourse.lastRelations();
    boolean beside = // "restored relations with Peru, severed in May"
        resumed != null
            && resumed.parse() == parse
            && resumed.act() != doing.act()
            && parse.is(i - 1, PhraseKind.COMMA);
    if (beside && resumed != null && doers.isEmpty() && found.own().isEmpty()) {
      doers.addAll(resumed.actors());
    }
    boolean byOne = // "resume relations, cut off by Lisbon in 1975": the other of the two is left
        resumed != null
            && resumed.parse() == parse
            && doers.size() == 1
            && with.discourse.pair().size() == 2
            && with.discourse.pair().containsAll(doers)
            && found.with().isEmpty()
            && found.own().isEmpty();
    if (byOne) {
      List<String> pair = with.discourse.pair();
      List<String> other = pair.stream().filter(code -> !doers.contains(code)).toList();
      found = new Parties.Found(other, List.of(), false, subject);
    }
    boolean unresolved = found.between() && found.with().isEmpty();
    if (unresolved || found.with().isEmpty() && found.own().isEmpty() && doers.isEmpty()) {
      return;
    }
    acts.emit(RelationActs.ruleOf(doing, "passive"), doing.act(), reading, found, doers, parse, i);
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
}
