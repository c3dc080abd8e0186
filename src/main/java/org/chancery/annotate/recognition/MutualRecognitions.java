package org.chancery.annotate.recognition;

import java.util.List;
import org.chancery.annotate.recognition.Phrase.PhraseKind;
import org.chancery.model.Act;
import org.chancery.model.ActObject;

/** Recognitions by which states recognise one another: "each other", "mutually". */
final class MutualRecognitions {
  private final Analysis with;

  MutualRecognitions(Analysis with) {
    this.with = with;
  }

  /** Whether those who recognise at the verb are those who are recognised. */
  boolean are(Parse parse, int verb, int object) {
    return isPair(parse, object, "each") || ofIntegrity(parse, object) || mutually(parse, verb);
  }

  /** "each other's sovereignty". */
  private boolean ofIntegrity(Parse parse, int object) {
    return isOfEachOther(parse, object)
        && with.words.isNoun(parse.head(object).word(), NounClass.SOVEREIGNTY);
  }

  private static boolean mutually(Parse parse, int i) {
    VerbGroup verb = parse.verb(i);
    int object = parse.skipRight(i + 1);
    boolean each = // "an agreement in which each recognises the other"
        verb != null && parse.first(i).is("each") && isPair(parse, object, "the");
    return each || verb != null && verb.adverbs().contains("mutually");
  }

  /** "each other", "the other". */
  private static boolean isPair(Parse parse, int phrase, String one) {
    if (!parse.is(phrase, PhraseKind.NOUN)) {
      return false;
    }
    Phrase p = parse.phrase(phrase);
    return p.to() - p.from() == 2
        && parse.node(p.from()).is(one)
        && parse.node(p.from() + 1).is("other");
  }

  /** Whether "each other's" opens a longer phrase. */
  private static boolean isOfEachOther(Parse parse, int phrase) {
    if (!parse.is(phrase, PhraseKind.NOUN)) {
      return false;
    }
    Phrase p = parse.phrase(phrase);
    return p.to() - p.from() > 2
        && parse.node(p.from()).is("each")
        && (parse.node(p.from() + 1).is("other") || parse.node(p.from() + 1).is("other's"));
  }

  /** Adds the act of each of the actors towards the rest. */
  void add(Act act, Reading reading, Parse parse, int i, int object) {
    ActObject recognised = ofIntegrity(parse, object) ? ActObject.SOVEREIGNTY : ActObject.STATE;
    for (String actor : reading.actors) {
      List<Target> rest =
          reading.actors.stream()
              .filter(other -> !other.equals(actor))
              .map(other -> new Target(other, recognised, null, null))
              .toList();
      with.add("recognize.mutual", act, reading, List.of(actor), rest, parse, i);
    }
  }
}
