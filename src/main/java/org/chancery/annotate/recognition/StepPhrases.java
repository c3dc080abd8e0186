package org.chancery.annotate.recognition;

import java.util.Set;
import org.chancery.annotate.recognition.Phrase.PhraseKind;

/** Noun phrases that stand for an act told before: "the step", "the same course", "it". */
final class StepPhrases {
  static final Set<String> STEPS =
      Set.of("step", "steps", "move", "same", "plunge", "line", "course", "action");
  private static final Set<String> VIEWS =
      Set.of("position", "stance", "view", "policy", "line", "stand", "attitude");
  static final Set<String> BREAKS = Set.of("break", "rupture", "severance", "breach");
  private static final Set<String> ENDS =
      Set.of("break", "rupture", "severance", "breach", "withdrawal", "derecognition");

  private StepPhrases() {}

  static boolean isOne(Parse parse, int phrase, Set<String> heads) {
    return parse.is(phrase, PhraseKind.NOUN) && heads.contains(parse.head(phrase).word());
  }

  /** "said the same". */
  static boolean isSame(Parse parse, int next) {
    return isOne(parse, next, Set.of("same"));
  }

  /** "takes the same position". */
  static boolean isSameView(Parse parse, int next) {
    return isOne(parse, next, VIEWS) && parse.contains(next, "same");
  }

  /** "would do no such thing". */
  static boolean isNothing(Parse parse, int next) {
    return isOne(parse, next, Set.of("thing", "kind", "sort")) && parse.contains(next, "such");
  }

  static boolean isDefinite(Parse parse, int phrase) {
    Node first = parse.first(phrase);
    return first.is("the") || first.is("that") || first.is("such") || first.is("this");
  }

  static boolean isOwn(Parse parse, int phrase) {
    return parse.first(phrase).is("its") || parse.first(phrase).is("their");
  }

  static boolean isOwnOrDefinite(Parse parse, int phrase) {
    return isDefinite(parse, phrase) || isOwn(parse, phrase);
  }

  static boolean isStep(Parse parse, int phrase) {
    return parse.isWord(phrase, "it")
        || parse.isWord(phrase, "that")
        || isOne(parse, phrase, STEPS)
            && (isDefinite(parse, phrase) || parse.contains(phrase, "similar"));
  }

  /** "an identical step", "a break of its own". */
  static boolean isLike(Parse parse, int phrase, Set<String> heads) {
    return isOne(parse, phrase, heads)
        && (parse.contains(phrase, "identical")
            || parse.contains(phrase, "similar")
            || parse.contains(phrase, "same")
            || parse.contains(phrase, "like"));
  }

  /** "had gone that way in 2020", "will not go the same way". */
  static boolean isThatWay(Parse parse, int phrase) {
    return isOne(parse, phrase, Set.of("way", "path", "road"))
        && (parse.contains(phrase, "same") || parse.first(phrase).is("that"));
  }

  /** "waited until the 24th", "took till August": then it was done. */
  static boolean isUntil(Parse parse, int at) {
    boolean middle = // "until the middle of this month"
        parse.is(at + 1, PhraseKind.NOUN)
            && parse.isWord(at + 2, "of")
            && parse.is(at + 3, PhraseKind.DATE);
    return (parse.isWord(at, "until") || parse.isWord(at, "till"))
        && (parse.is(at + 1, PhraseKind.DATE) || middle);
  }

  static boolean isNone(Parse parse, int phrase) {
    return parse.contains(phrase, "no")
        && ClauseEnds.ends(parse, phrase + 1)
        && !parse.is(phrase + 1, PhraseKind.PREP);
  }

  /** "sees no reason to", "has no need to": what is left out is the act before. */
  static boolean isNoReason(Parse parse, int phrase) {
    return isOne(parse, phrase, Set.of("reason", "need", "cause"))
        && parse.contains(phrase, "no")
        && parse.isWord(phrase + 1, "to")
        && ClauseEnds.ends(parse, phrase + 2);
  }

  /** "took part in the break". */
  static boolean takesPart(Parse parse, int next) {
    return isOne(parse, next, Set.of("part"))
        && parse.isWord(next + 1, "in")
        && (isStep(parse, next + 2) || isOne(parse, next + 2, BREAKS));
  }

  /** "took its decision": not where the place of an opening "In Kingston" is unknown. */
  static boolean decidesItself(Parse parse, int next) {
    boolean placed = parse.isWord(0, "in") && parse.is(1, PhraseKind.NOUN);
    return parse.first(next).is("its") && (!placed || !parse.countries(1).isEmpty());
  }

  /** Whether the verb's object, or what stands with it, is a break: "took no part in the break". */
  static boolean namesBreak(Parse parse, int verb) {
    int next = parse.skipRight(verb + 1);
    int behind = parse.is(next + 1, PhraseKind.PREP) ? next + 2 : next;
    return isOne(parse, next, ENDS) || isOne(parse, behind, ENDS);
  }
}
