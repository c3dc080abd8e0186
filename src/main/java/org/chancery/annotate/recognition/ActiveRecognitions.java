package org.chancery.annotate.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.annotate.recognition.Phrase.PhraseKind;
import org.chancery.model.Act;
import org.chancery.model.Stance;

/** Recognitions told by a verb whose subject recognises: "recognised Kosovo", "each other". */
final class ActiveRecognitions {
  private static final Set<String> ENDING = Set.of("cease", "stop");

  private final Analysis with;
  private final NegativeObjects negative;
  private final UnderstoodObjects understood;
  private final MutualRecognitions mutuals;

  ActiveRecognitions(Analysis with) {
    this.with = with;
    this.negative = new NegativeObjects(with.discourse, with.members);
    this.understood = new UnderstoodObjects(with);
    this.mutuals = new MutualRecognitions(with);
  }

  /** Reads the verb at phrase i with what may be its object. */
  void read(Parse parse, int i, int object, Act act) {
    if (parse.is(object, PhraseKind.NOUN) && !parse.head(object).is(Tag.PRON)) {
      with.discourse.deed(isDeed(parse, object));
    }
    boolean mutual = mutuals.are(parse, i, object);
    List<Target> targets = with.objects.at(parse, object);
    if (targets.isEmpty()) {
      targets = understood.of(parse, i, object);
    }
    boolean unnamed = targets.isEmpty() && !mutual && !parse.is(object, PhraseKind.NOUN);
    if (unnamed || isSecession(parse, object, targets) || isOfDeed(parse, object)) {
      return;
    }
    Reading reading = with.climber.read(parse, i, false);
    if (isHis(parse, object) && reading.stance != Stance.DONE) {
      return; // "says that Peru promised to recognise his country": it is he who says so
    }
    targets = mutual ? targets : with.antecedents.of(parse, object, targets, reading.actors);
    targets = mutual ? targets : withOthers(parse, object, targets);
    targets = negative.targets(parse, object, targets, reading);
    boolean open = // "could recognise a future government"
        reading.stance == Stance.CONSIDERED
            && parse.is(object, PhraseKind.NOUN)
            && parse.contains(object, "future");
    if (targets.isEmpty()
        && (reading.stance == Stance.REFUSED || open)
        && isSomeState(parse, object)) {
      targets = with.discourse.topic();
    }
    if (reading.dropped || targets.isEmpty() && !mutual) {
      return;
    }
    reading.embedded |= UnderstoodObjects.isHyphened(parse, i);
    reading.actors = notRecognised(parse, reading);
    if (act == Act.RECOGNIZE && isReason(parse, i)) {
      reading.actors = leftStates(parse, reading.actors, targets);
    }
    Act settled = settled(act, reading, parse, object);
    if (mutual) {
      mutuals.add(settled, reading, parse, i, object);
      return;
    }
    String rule = settled == Act.WITHDRAW ? "withdraw.verb" : "recognize.active";
    List<String> doers = new ArrayList<>(reading.actors);
    if (!doers.isEmpty()) {
      doers.addAll(alongside(parse, object));
    }
    with.add(rule, settled, reading, doers, targets, parse, i);
  }

  /** "recognised it along with South Ossetia": states that others deny are recognised too. */
  private List<Target> withOthers(Parse parse, int object, List<Target> targets) {
    int along = object + 1;
    boolean claimant = targets.size() == 1 && DisputedStates.isOne(targets.get(0).country());
    for (int at = along; claimant && at < parse.size() && parse.verb(at) == null; at++) {
      if (parse.isWord(at, "along") && parse.isWord(at + 1, "with")) {
        List<Target> all = new ArrayList<>(targets);
        with.members.list(parse, at + 2).stream()
            .filter(DisputedStates::isOne)
            .map(Target::state)
            .forEach(all::add);
        return all;
      }
    }
    return targets;
  }

  /** "the separatist region": whose state is told by its own name, if it has one. */
  private static boolean isSecession(Parse parse, int object, List<Target> targets) {
    boolean secedes =
        parse.is(object, PhraseKind.NOUN)
            && (parse.contains(object, "secessionist") || parse.contains(object, "separatist"));
    return secedes && targets.stream().noneMatch(target -> isNamedBehind(parse, object, target));
  }

  /** "two separatist regions of Georgia, South Ossetia and Abkhazia": the names are told. */
  private static boolean isNamedBehind(Parse parse, int object, Target target) {
    return DisputedStates.isOne(target.country())
        && parse.countriesIn(parse.phrase(object).from(), parse.nodeCount()).stream()
            .anyMatch(named -> named.country().equals(target.country()));
  }

  /** "doubts the genocide; France has recognised it": what the sentence speaks of is no state. */
  private boolean isOfDeed(Parse parse, int object) {
    boolean it = parse.isWord(object, "it");
    for (int i = object - 1; it && i >= 0; i--) {
      if (isDeed(parse, i)) {
        return true;
      }
    }
    return it && with.discourse.isOfDeed();
  }

  private static boolean isDeed(Parse parse, int phrase) {
    return parse.is(phrase, PhraseKind.NOUN) && parse.head(phrase).is("genocide");
  }

  /** "his country". */
  private static boolean isHis(Parse parse, int object) {
    return parse.is(object, PhraseKind.NOUN)
        && parse.first(object).is("his")
        && !parse.head(object).is("state");
  }

  /** "would not recognise a state without borders": the one spoken of. */
  private boolean isSomeState(Parse parse, int object) {
    return parse.is(object, PhraseKind.NOUN)
        && parse.first(object).is("a")
        && parse.countries(object).isEmpty()
        && (with.words.isNoun(parse.head(object).word(), NounClass.STATE)
            || with.words.isNoun(parse.head(object).word(), NounClass.GOVERNMENT));
  }

  /** Whether "it" does so in a clause of time or reason. */
  private static boolean isReason(Parse parse, int verb) {
    int subject = parse.skipLeft(verb - 1);
    return parse.isWord(subject, "it")
        && (parse.isWord(subject - 1, "after") || parse.isWord(subject - 1, "because"));
  }

  /** "Kosovo was recognised by Peru. The government had recognised": Peru's. */
  private List<String> notRecognised(Parse parse, Reading reading) {
    Frame last = with.discourse.last();
    boolean recognised =
        last != null
            && last.rule().equals("recognize.passive")
            && last.targets().size() == 1
            && last.actors().size() == 1
            && reading.actors.equals(List.of(last.targets().get(0).country()))
            && DisputedStates.isOne(reading.actors.get(0))
            && parse.is(reading.from, PhraseKind.NOUN)
            && parse.countries(reading.from).isEmpty();
    return recognised && last != null ? last.actors() : reading.actors;
  }

  /** "broke off relations with Syria after it had recognised": it is who was left. */
  private List<String> leftStates(Parse parse, List<String> actors, List<Target> targets) {
    Frame last = with.discourse.last();
    boolean left =
        last != null
            && last.parse() == parse
            && last.act() == Act.SEVER_RELATIONS
            && last.targets().size() == 1
            && (actors.isEmpty() || last.actors().equals(actors));
    if (!left || last == null) {
      return actors;
    }
    String one = last.targets().get(0).country(); // but Beijing does not recognise Taiwan
    boolean rival = one.equals("CHN") && targets.stream().anyMatch(t -> t.country().equals("TWN"));
    return rival ? actors : List.of(one);
  }

  /** A recognition that is said to be over is a withdrawal. */
  private static Act settled(Act act, Reading reading, Parse parse, int object) {
    boolean over = reading.stance == Stance.REFUSED && isOver(parse, object);
    if (over) {
      reading.stance = Stance.DONE; // "does not recognise Kosovo any longer"
    }
    boolean kept = reading.ended && isKept(reading);
    if (kept) {
      reading.stance = Stance.DONE; // "has never ceased to recognise Kosovo"
    }
    boolean ended = reading.ended && !kept || over;
    return ended && act == Act.RECOGNIZE ? Act.WITHDRAW : act;
  }

  private static boolean isOver(Parse parse, int object) {
    for (int i = object; i < parse.size() && parse.verb(i) == null; i++) {
      String word = parse.is(i, PhraseKind.ADV) ? parse.first(i).word() : "";
      if (word.equals("anymore") || word.startsWith("any ")) {
        return true;
      }
    }
    return false;
  }

  /** That it was never withdrawn: not what will or could be. */
  private static boolean isKept(Reading reading) {
    VerbGroup verb = reading.finiteVerb;
    return verb != null
        && verb.negated()
        && verb.modal().isEmpty()
        && ENDING.contains(verb.lemma());
  }

  /** "recognised Kosovo, alongside Peru and Chile", "together with Peru". */
  private List<String> alongside(Parse parse, int from) {
    for (int i = from; i + 1 < parse.size(); i++) {
      if (parse.verb(i) != null || parse.is(i, PhraseKind.BREAK)) {
        break;
      }
      boolean together = parse.isWord(i, "with") && parse.isWord(i - 1, "together");
      if (parse.isWord(i, "alongside") || together) {
        return with.members.list(parse, i + 1);
      }
    }
    return List.of();
  }
}
