package org.chancery.annotate.recognition;

import java.util.List;
import java.util.Set;
import org.chancery.annotate.recognition.Phrase.PhraseKind;
import org.chancery.model.Act;
import org.chancery.model.Stance;

/** Recognitions of which somebody says whether they come: "said that none would be given". */
final class StatedRecognitions {
  private static final Set<String> GIVING = Set.of("give", "grant", "extend", "accord");

  private final Analysis with;

  StatedRecognitions(Analysis with) {
    this.with = with;
  }

  /** "London said that no recognition would be given": by who says so. */
  boolean granted(Parse parse, int i, RecognitionNoun noun) {
    int after = parse.skipRight(noun.end() + 1);
    VerbGroup verb = parse.verb(after);
    if (verb == null) {
      return false;
    }
    boolean weighed = isWeighed(parse, after, verb);
    VerbGroup governor = parse.verb(parse.skipLeft(i - 1)); // not "to withdraw recognition is out"
    boolean ruledOut =
        isOutOfQuestion(parse, after, verb) && (governor == null || governor.finite());
    boolean given =
        verb.passive()
            && GIVING.contains(verb.lemma())
            && (verb.modal().equals("would") || verb.modal().equals("will"));
    boolean comes = // "has declared that recognition will come in September"
        (verb.lemma().equals("come") || verb.lemma().equals("follow"))
            && (verb.modal().equals("would") || verb.modal().equals("will"))
            && noun.owner().isEmpty();
    int says = weighed || ruledOut || given || comes ? sayingBefore(parse, i) : -1;
    if (says < 0) {
      return false;
    }
    Reading reading = with.climber.read(parse, says, false);
    boolean refused = ruledOut || verb.negated() || parse.first(i).is("no");
    boolean open = weighed || comes && isConditioned(parse, after);
    reading.stance = refused ? Stance.REFUSED : open ? Stance.CONSIDERED : Stance.ANNOUNCED;
    if (comes) {
      reading.chain.add(0, after);
    }
    String rule = ruleOf(reading.stance);
    with.add(rule, Act.RECOGNIZE, reading, reading.actors, noun.targets(), parse, i);
    return true;
  }

  /** "will come once there is a government". */
  private static boolean isConditioned(Parse parse, int verb) {
    for (int i = verb + 1; i < parse.size(); i++) {
      Node first = parse.first(i);
      if (first.is("once") || first.is("if") || first.is("when")) {
        return true;
      }
    }
    return false;
  }

  /** "that recognition was not being considered", "was under consideration". */
  private static boolean isWeighed(Parse parse, int at, VerbGroup verb) {
    boolean under = verb.lemma().equals("be") && Nominals.isUnder(parse, parse.skipRight(at + 1));
    return verb.modal().isEmpty()
        && (verb.passive() && AskedRecognitions.isWeighing(verb.lemma()) || under);
  }

  /** "that recognition was out of the question". */
  private static boolean isOutOfQuestion(Parse parse, int be, VerbGroup verb) {
    boolean out = verb.lemma().equals("be") && !verb.negated();
    for (int i = be + 1; out && i < parse.size() && i <= be + 4; i++) {
      if (parse.is(i, PhraseKind.NOUN)) {
        return parse.head(i).is("question") && parse.isWord(i - 1, "of");
      }
    }
    return false;
  }

  /** "said that the question of American recognition does not arise". */
  boolean unasked(Parse parse, int i, RecognitionNoun noun) {
    boolean question =
        parse.isWord(i - 1, "of")
            && parse.is(i - 2, PhraseKind.NOUN)
            && parse.head(i - 2).is("question");
    int after = parse.skipRight(noun.end() + 1);
    after = parse.is(after, PhraseKind.QUOTE) ? parse.skipRight(after + 1) : after;
    VerbGroup verb = question ? parse.verb(after) : null;
    if (verb == null || !verb.lemma().equals("arise") || !verb.negated()) {
      return false;
    }
    Reading reading = new Reading();
    reading.stance = Stance.REFUSED;
    reading.finite = after;
    reading.finiteVerb = verb;
    reading.chain.add(after);
    int says = sayingBefore(parse, i - 2);
    List<String> doers = noun.owner();
    if (doers.isEmpty() && says >= 0) {
      doers = with.subjects.of(parse, says).codes();
    }
    with.add("recognize.refuse", Act.RECOGNIZE, reading, doers, noun.targets(), parse, i);
    return true;
  }

  /** The nearest verb before a phrase by which somebody says something; -1 if there is none. */
  private static int sayingBefore(Parse parse, int phrase) {
    int at = phrase - 1;
    while (at >= 0 && !isSaying(parse, at)) {
      at--;
    }
    return at;
  }

  private static boolean isSaying(Parse parse, int i) {
    VerbGroup verb = parse.verb(i);
    return verb != null && verb.finite() && Saying.is(verb.lemma());
  }

  /** The rule that tells a recognition of a stance that somebody gives to it. */
  static String ruleOf(Stance stance) {
    return switch (stance) {
      case DONE, ANNOUNCED -> "recognize.grant";
      case REFUSED -> "recognize.refuse";
      case CONSIDERED -> "recognize.consider";
    };
  }
}
