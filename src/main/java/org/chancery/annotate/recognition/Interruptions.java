package org.chancery.annotate.recognition;

import java.util.Set;
import org.chancery.annotate.recognition.Phrase.PhraseKind;
import org.chancery.model.Act;
import org.jspecify.annotations.Nullable;

/** Whether something else that a verb may take up stands between it and an act. */
final class Interruptions {
  private static final Set<String> SUBORDINATING =
      Set.of(
          "when",
          "if",
          "once",
          "after",
          "before",
          "because",
          "since",
          "though",
          "although",
          "while");

  private Interruptions() {}

  /** Whether another verb than the act's stands between: then that one is taken up. */
  static boolean interrupted(Parse parse, int i, Frame last) {
    if (last.parse() != parse && anotherPredicate(last)) {
      return true;
    }
    int from = last.parse() == parse ? last.phrase() + 1 : 0;
    for (int at = i - 1; at >= from; at--) {
      VerbGroup verb = parse.verb(at);
      boolean another =
          verb != null
              && verb.finite()
              && isPredicate(verb)
              && !isSubordinate(parse, at)
              && !DateAttachment.isReduced(parse, at, verb)
              && clauseEndsBetween(parse, at, i);
      if (another) {
        return true;
      }
    }
    return false;
  }

  /** Whether the sentence right before tells of another deed than the act: "so has" takes it up. */
  static boolean isOvertaken(Parse parse, @Nullable Parse before, Frame last) {
    if (before == null || last.parse() == parse || last.parse() == before) {
      return false;
    }
    for (int i = 1; i < before.size(); i++) {
      VerbGroup verb = before.verb(i);
      if (verb != null && verb.finite()) {
        int subject = before.skipLeft(i - 1);
        return isPredicate(verb)
            && before.is(subject, PhraseKind.NOUN)
            && !before.countries(subject).isEmpty();
      }
    }
    return false;
  }

  /** Whether a verb stands in a clause of time, reason or condition: "when the time comes". */
  private static boolean isSubordinate(Parse parse, int verb) {
    int subject = parse.skipLeft(verb - 1);
    int link = parse.is(subject, PhraseKind.NOUN) ? Lists.complexStart(parse, subject) - 1 : -1;
    return parse.is(link, PhraseKind.LINK) && SUBORDINATING.contains(parse.first(link).word());
  }

  /** Whether the act's own sentence goes on to say something else that may be taken up. */
  private static boolean anotherPredicate(Frame last) {
    Parse parse = last.parse();
    for (int i = last.phrase() + 1; i < parse.size(); i++) {
      if (parse.is(i, PhraseKind.REL) || parse.is(i, PhraseKind.THAT)) {
        return false; // what a relative clause goes on to say is not the clause's own
      }
      if (parse.is(i, PhraseKind.LINK) && SUBORDINATING.contains(parse.first(i).word())) {
        return false; // "cut ties after policemen climbed the wall and dragged out a guest"
      }
      VerbGroup verb = parse.verb(i);
      boolean coordinated =
          verb != null && (parse.is(i - 1, PhraseKind.CONJ) || parse.is(i - 1, PhraseKind.COMMA));
      boolean ofTarget = // "cut ties with Qatar and barred its planes": a part of the act
          last.act() == Act.SEVER_RELATIONS
              && parse.is(i + 1, PhraseKind.NOUN)
              && parse.first(i + 1).is("its");
      if (ofTarget) {
        continue;
      }
      if (verb != null && coordinated && verb.finite() && isPredicate(verb)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the verb says something that "did so" could take up. */
  static boolean isPredicate(VerbGroup verb) {
    return !Saying.is(verb.lemma())
        && !verb.lemma().equals("be")
        && !verb.lemma().equals("have")
        && !verb.lemma().equals("become")
        && !(verb.negated() && (verb.lemma().equals("move") || verb.lemma().equals("act")))
        && !verb.lemma().startsWith("recogni");
  }

  /** "Norway and Austria" right before a verb: the conjunction of a subject. */
  private static boolean isOfList(Parse parse, int conjunction) {
    VerbGroup next = parse.verb(parse.skipRight(conjunction + 2));
    VerbGroup before = parse.verb(parse.skipLeft(conjunction - 2));
    boolean subject = // behind "that", or behind a verb that takes a clause
        parse.is(parse.skipLeft(conjunction - 2), PhraseKind.THAT)
            || before != null && Saying.is(before.lemma());
    return parse.is(conjunction - 1, PhraseKind.NOUN)
        && parse.is(conjunction + 1, PhraseKind.NOUN)
        && next != null
        && next.finite()
        && subject;
  }

  private static boolean clauseEndsBetween(Parse parse, int verb, int i) {
    for (int at = verb + 1; at < i; at++) {
      if (parse.is(at, PhraseKind.CONJ) && !isOfList(parse, at) || parse.is(at, PhraseKind.BREAK)) {
        return true;
      }
    }
    return false;
  }
}
