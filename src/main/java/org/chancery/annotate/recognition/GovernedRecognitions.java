package org.chancery.annotate.recognition;

import java.util.List;
import java.util.Set;
import org.chancery.annotate.recognition.Phrase.PhraseKind;
import org.chancery.annotate.recognition.RecognitionVerbs.Doing;
import org.chancery.model.Act;
import org.chancery.model.Stance;

/** Recognitions told by what governs the noun: "withdrew its recognition", "the withdrawal of". */
final class GovernedRecognitions {
  private static final Set<String> DOUBTING =
      Set.of("review", "reconsider", "rethink", "reassess", "re-examine", "reexamine");

  private static final Set<String> ENDINGS =
      Set.of(
          "withdrawal",
          "suspension",
          "revocation",
          "retraction",
          "cancellation",
          "rescission",
          "freeze",
          "freezing");

  private final Analysis with;
  private final EarlierRecognitions earlier;

  GovernedRecognitions(Analysis with) {
    this.with = with;
    this.earlier = new EarlierRecognitions(with);
  }

  /** Reads what a verb does to the noun; false if the noun stands for itself. */
  boolean byVerb(Parse parse, int i, int verb, Doing doing, RecognitionNoun noun) {
    Reading reading = with.climber.read(parse, verb, false);
    if (reading.dropped) {
      return true;
    }
    List<String> doers = reading.actors;
    switch (doing) {
      case WITHDRAW -> {
        with.add("withdraw.recognition", Act.WITHDRAW, reading, doers, noun.targets(), parse, i);
        if (reading.claimed) {
          with.doubt();
        }
        if (reading.stance == Stance.DONE) {
          earlier.granted(parse, i, noun, doers);
        }
      }
      case GRANT -> {
        VerbGroup grants = parse.verb(verb);
        if (grants != null && grants.negated() && Saying.is(grants.lemma())) {
          return true; // who has announced nothing has not refused
        }
        boolean byOthers = // "was given recognition by the assembly"
            grants != null
                && grants.passive()
                && parse.isWord(i + 1, "by")
                && with.members.list(parse, i + 2).isEmpty();
        if (byOthers) {
          return true;
        }
        if (grants != null && grants.passive() && !noun.owner().isEmpty() && !doers.isEmpty()) {
          List<Target> receivers = doers.stream().map(Target::state).toList();
          with.add("recognize.grant", Act.RECOGNIZE, reading, noun.owner(), receivers, parse, i);
          return true; // "was granted recognition by Peru"
        }
        if (grants != null && grants.lemma().equals("offer")) {
          reading.stance = Reading.worse(reading.stance, Stance.CONSIDERED);
        }
        List<String> own = noun.owner().isEmpty() ? doers : noun.owner();
        with.add("recognize.grant", Act.RECOGNIZE, reading, own, noun.targets(), parse, i);
      }
      case REFUSE -> {
        reading.stance = reading.stance == Stance.REFUSED ? Stance.CONSIDERED : Stance.REFUSED;
        with.add("recognize.refuse", Act.RECOGNIZE, reading, doers, noun.targets(), parse, i);
      }
      case CONSIDER -> {
        boolean kept =
            Nominals.isUnder(parse, noun.end() + 1); // "keeps the recognition under study"
        if (parse.first(i).is("the") && !noun.named() && !kept) {
          return true;
        }
        reading.stance = Reading.worse(reading.stance, Stance.CONSIDERED);
        VerbGroup considers = parse.verb(verb);
        boolean doubts =
            considers != null
                && DOUBTING.contains(considers.lemma())
                && (parse.first(i).is("its") || parse.first(i).is("their"));
        if (doubts) {
          with.add("withdraw.recognition", Act.WITHDRAW, reading, doers, noun.targets(), parse, i);
          return true;
        }
        with.add("recognize.consider", Act.RECOGNIZE, reading, doers, noun.targets(), parse, i);
      }
      case GAIN -> {
        if (noun.owner().isEmpty() && noun.named() && parse.isWord(i + 1, "of")) {
          List<Target> own = doers.stream().map(Target::state).toList();
          List<String> givers = noun.targets().stream().map(Target::country).toList();
          with.add("recognize.gain", Act.RECOGNIZE, reading, givers, own, parse, i);
        } else if (!noun.owner().isEmpty() && !doers.isEmpty()) {
          List<Target> own = doers.stream().map(Target::state).toList();
          with.add("recognize.gain", Act.RECOGNIZE, reading, noun.owner(), own, parse, i);
        }
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  /** "its recognition of Kosovo was withdrawn". */
  void passiveEnding(Parse parse, int at, VerbGroup verb, RecognitionNoun noun) {
    Reading reading = new Reading();
    reading.finite = at;
    reading.finiteVerb = verb;
    reading.chain.add(at);
    if (!verb.modal().isEmpty()) {
      reading.stance = verb.modal().equals("will") ? Stance.ANNOUNCED : Stance.CONSIDERED;
    }
    if (verb.negated()) {
      reading.stance = Stance.REFUSED;
    }
    List<String> doers = noun.owner().isEmpty() ? with.discourse.subject() : noun.owner();
    with.add("withdraw.passive", Act.WITHDRAW, reading, doers, noun.targets(), parse, at);
  }

  /** "the withdrawal of its recognition". */
  boolean byEnding(Parse parse, int i, RecognitionNoun noun) {
    if (!parse.isWord(i - 1, "of")
        || !parse.is(i - 2, PhraseKind.NOUN)
        || !ENDINGS.contains(parse.head(i - 2).word())) {
      return false;
    }
    Reading reading = with.nominals.read(parse, i - 2, noun.end(), false);
    List<String> owner = with.owners.ownerOf(parse, parse.phrase(i - 2));
    List<String> doers = owner.isEmpty() ? noun.owner() : owner;
    if (doers.isEmpty()) {
      doers = reading.actors;
    }
    with.add("withdraw.noun", Act.WITHDRAW, reading, doers, noun.targets(), parse, i);
    return true;
  }
}
