package org.chancery.annotate.recognition;

import java.util.Set;
import org.chancery.annotate.recognition.Phrase.PhraseKind;

/**
 * Verbs whose object is left out because it was told before: "Mexico did not", "which Peru did".
 */
final class EllipticVerbs {
  private EllipticVerbs() {}

  /** "Mexico did not.", "Chile has not either", "and Peru does too": nothing more follows. */
  static boolean isBare(Parse parse, int i, VerbGroup verb, Frame before) {
    int next = i + 1;
    while (parse.is(next, PhraseKind.ADV) || parse.isWord(next, "either")) {
      next++;
    }
    boolean relative = parse.is(parse.skipLeft(i - 1), PhraseKind.REL);
    if (relative && verb.past() || isAsClause(parse, i)) {
      next = parse.skipRight(next); // "Ghana, which did in 1979"
    }
    if (parse.is(next, PhraseKind.COMMA) && goesOn(parse, next)) {
      return false;
    }
    boolean contrast =
        verb.negated()
            || relative
            || isOfNone(parse, i)
            || before.parse() == parse
            || parse.isWord(i + 1, "too"); // "South Africa refuses. Algeria does too"
    return contrast && verb.finite() && ClauseEnds.endsClause(parse, next);
  }

  /** "did not, for the moment, announce": the verb stands behind an insertion. */
  private static boolean goesOn(Parse parse, int comma) {
    for (int i = comma + 1; i < parse.size() && i <= comma + 4; i++) {
      if (parse.verb(i) != null) {
        return false;
      }
      if (parse.is(i, PhraseKind.COMMA)) {
        VerbGroup verb = parse.verb(i + 1);
        boolean aside = parse.is(comma + 1, PhraseKind.PREP) || parse.is(comma + 1, PhraseKind.ADV);
        return aside && verb != null;
      }
    }
    return false;
  }

  /** "recognised it, which Chile had done in 2009", "something Chile had done". */
  static boolean isWhichDone(Parse parse, int i, VerbGroup verb) {
    int subject = parse.skipLeft(i - 1);
    int pronoun = parse.is(subject, PhraseKind.NOUN) ? Lists.complexStart(parse, subject) - 1 : -1;
    boolean stands = parse.isWord(pronoun, "which") || parse.isWord(pronoun, "something");
    return stands && verb.past() && ClauseEnds.endsClause(parse, parse.skipRight(i + 1));
  }

  /** "whatever its neighbours did". */
  static boolean isWhatever(Parse parse, int i) {
    int subject = parse.skipLeft(i - 1);
    int before = parse.is(subject, PhraseKind.NOUN) ? Lists.complexStart(parse, subject) - 1 : -1;
    return parse.isWord(before, "whatever");
  }

  /** "as Chile had in 2009". */
  static boolean isAsClause(Parse parse, int i) {
    int subject = parse.skipLeft(i - 1);
    int as = parse.is(subject, PhraseKind.NOUN) ? Lists.complexStart(parse, subject) - 1 : -1;
    return parse.is(as, PhraseKind.LINK) && parse.isWord(as, "as");
  }

  /** Whether the object is a pronoun that stands for the step before. */
  static boolean isMade(Parse parse, int i) {
    int subject = parse.skipLeft(i - 1);
    int pronoun = parse.is(subject, PhraseKind.NOUN) ? subject - 1 : -1;
    if (parse.isWord(pronoun, "something")) {
      return true;
    }
    return (parse.is(pronoun, PhraseKind.THAT) || parse.is(pronoun, PhraseKind.REL))
        && StepPhrases.isOne(
            parse, parse.skipLeft(pronoun - 1), Set.of("switch", "move", "step", "choice"));
  }

  /** "Neither Peru nor Chile did", "None of them has": the subject negates. */
  static boolean isOfNone(Parse parse, int i) {
    int subject = parse.skipLeft(i - 1);
    if (!parse.is(subject, PhraseKind.NOUN)) {
      return false;
    }
    Node first = parse.first(Lists.endingAt(parse, subject).get(0).from());
    return first.is("neither") || first.is("none") || first.is("no") || first.is("nobody");
  }
}
