package org.chancery.annotate.recognition;

import java.util.Set;
import org.chancery.annotate.recognition.Phrase.PhraseKind;
import org.chancery.model.Act;

/** Recognitions told by a verb: "recognised", "was recognised by", "Russia-recognised". */
final class RecognizeRules {
  static final Set<String> VERBS = Set.of("recognise", "recognize", "recogne");
  private static final Set<String> UNDOING =
      Set.of("derecognise", "derecognize", "unrecognise", "unrecognize");

  private final Analysis with;
  private final ActiveRecognitions active;
  private final PassiveRecognitions passive;

  RecognizeRules(Analysis with) {
    this.with = with;
    this.active = new ActiveRecognitions(with);
    this.passive = new PassiveRecognitions(with);
  }

  void apply(Parse parse, int i) {
    VerbGroup verb = parse.verb(i);
    boolean undoes = verb != null && UNDOING.contains(verb.lemma());
    boolean recognises = verb != null && (VERBS.contains(verb.lemma()) || undoes);
    int next = parse.skipRight(i + 1);
    if (verb == null || !recognises && !acknowledges(parse, verb, next)) {
      return;
    }
    Act act = undoes ? Act.WITHDRAW : Act.RECOGNIZE;
    int by = agent(parse, next);
    boolean gap = isRelativeGap(parse, i); // "which Peru recognised by decree"
    int shifted = verb.passive() || gap ? -1 : Adverbials.objectBehind(parse, next);
    next = shifted < 0 ? next : shifted; // "recognised in a note the independence of"
    if (undoes && verb.lemma().startsWith("un") && by > 0) {
      passive.read(parse, i, verb, Act.RECOGNIZE, by);
    } else if (verb.passive() || !gap && by == next + 1 && !parse.is(i + 1, PhraseKind.NOUN)) {
      passive.read(parse, i, verb, act, by);
    } else {
      active.read(parse, i, next, act);
    }
  }

  /** "acknowledged Kosovo's independence", "acknowledged Kosovo as a sovereign state". */
  private boolean acknowledges(Parse parse, VerbGroup verb, int object) {
    boolean accepts = // "refuse to accept the annexation"
        verb.lemma().equals("accept")
            && verb.form() == VerbGroup.Form.INFINITIVE
            && parse.is(object, PhraseKind.NOUN)
            && parse.first(object).is("the")
            && parse.head(object).is("annexation");
    if (accepts) {
      return true;
    }
    if (verb.lemma().equals("accept") && parse.is(object, PhraseKind.NOUN)) {
      int as = AsPhrases.asPhrase(parse, Lists.complexStartingAt(parse, object) + 1);
      return as > 0 && parse.containsClass(as, with.words, NounClass.STATE);
    }
    if (!verb.lemma().equals("acknowledge") || !parse.is(object, PhraseKind.NOUN)) {
      return false;
    }
    int end = Lists.complexStartingAt(parse, object);
    int as = AsPhrases.asPhrase(parse, end + 1);
    for (int i = object; i <= end; i += 2) {
      if (parse.contains(i, "independence") || parse.contains(i, "statehood")) {
        return true;
      }
    }
    return as > 0 && parse.containsClass(as, with.words, NounClass.STATE);
  }

  /** "recognised on 3 May, 2015, by Peru", "recognised, with some delay, by Peru". */
  private static boolean isInsertion(Parse parse, int comma) {
    if (parse.isWord(comma + 1, "by")) {
      return !parse.countries(comma + 2).isEmpty();
    }
    for (int i = comma + 1; i < parse.size() && parse.verb(i) == null; i++) {
      if (parse.is(i, PhraseKind.COMMA)) {
        return parse.isWord(i + 1, "by") && !parse.countries(i + 2).isEmpty();
      }
    }
    return false;
  }

  /** The agent after "by", a few phrases on at most; -1 if there is none. */
  static int agent(Parse parse, int from) {
    int first = -1;
    for (int i = from; i < Math.min(parse.size(), from + 8); i++) {
      if (parse.isWord(i, "by") && parse.is(i + 1, PhraseKind.NOUN)) {
        if (first < 0 || !parse.countries(i + 1).isEmpty()) {
          first = i + 1; // "by decree by Peru"
        }
        if (!parse.countries(first).isEmpty()) {
          return first;
        }
      }
      if (parse.verb(i) != null
          || parse.is(i, PhraseKind.BREAK)
          || parse.is(i, PhraseKind.REL)
          || parse.is(i, PhraseKind.COMMA) && !isInsertion(parse, i)) {
        return first;
      }
    }
    return first;
  }

  /** "which Peru recognised": a subject of its own behind a relative pronoun. */
  private static boolean isRelativeGap(Parse parse, int verb) {
    int subject = parse.skipLeft(verb - 1);
    return parse.is(subject, PhraseKind.NOUN)
        && parse.is(parse.skipLeft(Lists.complexStart(parse, subject) - 1), PhraseKind.REL);
  }
}
