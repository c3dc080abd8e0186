package org.chancery.annotate.recognition;

import java.util.Set;
import org.chancery.annotate.recognition.Phrase.PhraseKind;
import org.chancery.model.Act;
import org.chancery.model.Stance;

/**
 * Recognitions that have no owner and that a verb speaks of only with a preposition: "stopped short
 * of recognition", "is thinking about recognition", "decided for recognition".
 */
final class PendingRecognitions {
  private static final Set<String> DELIBERATING =
      Set.of(
          "think",
          "talk",
          "consult",
          "negotiate",
          "deliberate",
          "debate",
          "ponder",
          "reflect",
          "decide",
          "vote");
  private static final Set<String> MOTIONS =
      Set.of("motion", "resolution", "bill", "petition", "proposal");
  private static final Set<String> DEFEATING = Set.of("reject", "defeat", "shelve", "block");
  private static final Set<String> APPROACHING =
      Set.of("move", "lean", "inch", "edge", "head", "drift", "turn", "come", "work", "be");

  private final Analysis with;
  private final RecognitionPapers papers;
  private final StatedRecognitions stated;
  private final AskedRecognitions asked;

  PendingRecognitions(Analysis with, RecognitionPapers papers, StatedRecognitions stated) {
    this.with = with;
    this.papers = papers;
    this.stated = stated;
    this.asked = new AskedRecognitions(with);
  }

  void apply(Parse parse, int i, RecognitionNoun noun) {
    if (stated.granted(parse, i, noun)
        || papers.mutual(parse, i)
        || stated.unasked(parse, i, noun)) {
      return;
    }
    int before = parse.skipLeft(i - 1);
    if (!parse.is(before, PhraseKind.PREP)
        || approaches(parse, i, before, noun)
        || moved(parse, i, before, noun)
        || deliberates(parse, i, before, noun)
        || asked.requested(parse, i, before, noun)
        || asked.asksFor(parse, i, before, noun)) {
      return;
    }
    int at = parse.skipLeft(before - 1);
    if (parse.is(at, PhraseKind.NOUN) && noun.named()) {
      papers.signed(parse, i, at, noun);
      return;
    }
    VerbGroup verb = parse.verb(at);
    if (verb != null) {
      decided(parse, i, at, verb, noun);
    }
  }

  /** "is moving closer to recognition", "is leaning towards recognition". */
  private boolean approaches(Parse parse, int i, int preposition, RecognitionNoun noun) {
    boolean to = parse.isWord(preposition, "to");
    boolean towards = parse.isWord(preposition, "towards") || parse.isWord(preposition, "toward");
    int at = parse.skipLeft(preposition - 1);
    if (to) {
      boolean close =
          parse.is(at, PhraseKind.NOUN) && with.cues.adjective(parse.head(at).word()) != null;
      at = close ? parse.skipLeft(at - 1) : -1;
    }
    VerbGroup verb = parse.verb(at);
    if (!to && !towards || verb == null || !APPROACHING.contains(verb.lemma())) {
      return false;
    }
    Reading reading = with.climber.read(parse, at, false);
    considered(reading, parse, i, noun);
    return true;
  }

  /** "is thinking about recognition", "is consulting its partners on recognition". */
  private boolean deliberates(Parse parse, int i, int preposition, RecognitionNoun noun) {
    boolean topic = parse.isWord(preposition, "on") || parse.isWord(preposition, "about");
    int at = parse.skipLeft(preposition - 1);
    topic |= parse.isWord(preposition, "of") && parse.verb(at) != null; // "is thinking of"
    if (parse.is(at, PhraseKind.NOUN)) {
      at = parse.skipLeft(Lists.complexStart(parse, at) - 1);
    }
    VerbGroup verb = parse.verb(at);
    if (!topic || verb == null || !DELIBERATING.contains(verb.lemma())) {
      return false;
    }
    Reading reading = with.climber.read(parse, at, false);
    considered(reading, parse, i, noun);
    return true;
  }

  /** "passed a motion for recognition of Kosovo". */
  private boolean moved(Parse parse, int i, int preposition, RecognitionNoun noun) {
    int motion = parse.skipLeft(preposition - 1);
    int at = parse.is(motion, PhraseKind.NOUN) ? parse.skipLeft(motion - 1) : -1;
    VerbGroup verb = parse.verb(at);
    boolean topic = parse.isWord(preposition, "for") || parse.isWord(preposition, "on");
    if (!topic || verb == null || !MOTIONS.contains(parse.head(motion).word())) {
      return false;
    }
    boolean defeats = // "voted down a bill on recognition"
        DEFEATING.contains(verb.lemma()) || verb.particle().equals("down");
    if (!defeats && parse.isWord(preposition, "on")) {
      return false;
    }
    Reading reading = with.climber.read(parse, at, false);
    if (!reading.dropped && defeats) {
      reading.stance = Stance.REFUSED;
      with.add(
          "recognize.refuse", Act.RECOGNIZE, reading, reading.actors, noun.targets(), parse, i);
    } else if (!reading.dropped) {
      considered(reading, parse, i, noun);
    }
    return true;
  }

  private void considered(Reading reading, Parse parse, int i, RecognitionNoun noun) {
    reading.stance = Reading.worse(reading.stance, Stance.CONSIDERED);
    with.add(
        "recognize.consider", Act.RECOGNIZE, reading, reading.actors, noun.targets(), parse, i);
  }

  /** "the cabinet decided for recognition on May 2", "stopped short of recognition". */
  private void decided(Parse parse, int i, int at, VerbGroup verb, RecognitionNoun noun) {
    boolean chosen =
        parse.isWord(parse.skipLeft(i - 1), "for")
            && (verb.lemma().equals("decide") || verb.lemma().equals("opt"));
    boolean shunned = verb.lemma().equals("stop") && verb.particle().equals("short");
    if (chosen || shunned) {
      Reading reading = with.climber.read(parse, at, false);
      reading.stance = shunned ? Stance.REFUSED : reading.stance;
      String rule = shunned ? "recognize.refuse" : "recognize.grant";
      with.add(rule, Act.RECOGNIZE, reading, reading.actors, noun.targets(), parse, i);
    }
  }
}
