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
    if (undoes && verb.lemma().startsWith("un") && by > 0) {
      passive.read(parse, i, verb, Act.RECOGNIZE, by);
    } else if (verb.passive() || by == next + 1 && !parse.is(i + 1, PhraseKind.NOUN)) {
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

  /** The agent after "by", a few phrases on at most; -1 if there is none. */
  private static int agent(Parse parse, int from) {
    for (int i = from; i < Math.min(parse.size(), from + 6); i++) {
      if (parse.isWord(i, "by") && parse.is(i + 1, PhraseKind.NOUN)) {
        return i + 1;
      }
      if (parse.verb(i) != null
          || parse.is(i, PhraseKind.BREAK)
          || parse.is(i, PhraseKind.REL)
          || parse.is(i, PhraseKind.COMMA)) {
        return -1;
      }
    }
    return -1;
  }
}
