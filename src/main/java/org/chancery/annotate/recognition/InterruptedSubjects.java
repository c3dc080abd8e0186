package org.chancery.annotate.recognition;

import org.chancery.annotate.recognition.Phrase.PhraseKind;

/** Subjects that an insertion parts from their verb: "The Union, meeting in Peru, refused". */
final class InterruptedSubjects {
  private final Subjects subjects;
  private final NounSubjects nouns;

  InterruptedSubjects(Subjects subjects, NounSubjects nouns) {
    this.subjects = subjects;
    this.nouns = nouns;
  }

  /** A comma before the verb closes an insertion, or a list, or an opening adverbial. */
  Subject of(Parse parse, int comma) {
    int relative = relativeBefore(parse, comma);
    if (relative >= 0) {
      Subject subject = nouns.endingAt(parse, relative);
      if (!subject.codes().isEmpty()) {
        return subject;
      }
    }
    return inserted(parse, comma);
  }

  /**
   * The noun before ", which consists of Peru, Chile and Mali," whose list has commas of its own;
   * -1 if the comma closes no such clause.
   */
  private static int relativeBefore(Parse parse, int comma) {
    int commas = 0;
    int verbs = 0;
    for (int i = comma - 1; i > 1; i--) {
      VerbGroup verb = parse.verb(i);
      verbs += verb != null && verb.finite() ? 1 : 0;
      if (parse.is(i, PhraseKind.BREAK) || parse.is(i, PhraseKind.LINK) || verbs > 1) {
        return -1;
      }
      if (parse.is(i, PhraseKind.REL) && parse.is(i - 1, PhraseKind.COMMA)) {
        boolean list = commas > 0 && verbs == 1 && parse.is(i - 2, PhraseKind.NOUN);
        return list ? i - 2 : -1;
      }
      commas += parse.is(i, PhraseKind.COMMA) ? 1 : 0;
    }
    return -1;
  }

  private Subject inserted(Parse parse, int comma) {
    for (int open = comma - 1; open >= 0; open--) {
      if (!parse.is(open, PhraseKind.COMMA)) {
        continue;
      }
      int inside = parse.skipRight(open + 1);
      boolean relative =
          parse.is(inside, PhraseKind.REL)
              || parse.isWord(inside, "themselves") // "Mali and Niger, themselves run by soldiers,"
              || parse.isWord(inside, "itself")
              || parse.is(inside, PhraseKind.NOUN) && parse.first(inside).is("whose");
      relative |= isReduced(parse, inside);
      boolean remark = ClauseEnds.isRemark(parse, open + 1, comma);
      if (relative || remark || !ClauseEnds.holdsFinite(parse, open + 1, comma)) {
        int before = parse.skipLeft(open - 1);
        before = parse.is(before, PhraseKind.PREP) ? parse.skipLeft(before - 1) : before;
        if (parse.is(before, PhraseKind.REL)) {
          // "Peru, which on Friday, an hour later, recognised"
          return subjects.direct(parse, before);
        }
        boolean through = // "Greece, through its premier, Mr. Papandreou, denounced"
            parse.isWord(before - 1, "through") && parse.is(before - 2, PhraseKind.COMMA);
        if (through) {
          continue;
        }
        if (parse.is(before, PhraseKind.NOUN)) {
          Subject subject = nouns.endingAt(parse, before);
          if (!subject.codes().isEmpty() || remark || parse.verb(inside) != null) {
            return subject; // "The Union, meeting in Peru, refused"
          }
        }
        if (parse.is(before, PhraseKind.NOUN) || relative) {
          break;
        }
      }
    }
    int last = parse.skipLeft(comma - 1);
    int before = headlineVerb(parse, last, comma);
    if (before >= 0) {
      return subjects.of(parse, before);
    }
    if (parse.is(last, PhraseKind.NOUN) && !isRowOfDeeds(parse, last, comma)) {
      Subject subject = nouns.endingAt(parse, last);
      if (!subject.codes().isEmpty()) {
        return subject;
      }
    }
    return subjects.coordinated(parse, comma);
  }

  /** "recognised Kosovo in 2015, withdrew in 2017 and restored": the object of a verb before. */
  private static boolean isRowOfDeeds(Parse parse, int object, int comma) {
    VerbGroup before = parse.verb(Lists.complexStart(parse, object) - 1);
    VerbGroup own = parse.verb(comma + 1);
    boolean row = before != null && before.finite() && before.past() && own != null && own.past();
    for (int i = comma + 2; row && i + 1 < parse.size(); i++) {
      if (parse.is(i, PhraseKind.BREAK)) {
        return false;
      }
      VerbGroup next = parse.is(i, PhraseKind.CONJ) ? parse.verb(i + 1) : null;
      if (next != null) {
        return next.past();
      }
    }
    return false;
  }

  /** "Sudan, the country it had left, recognised": a relative clause without its pronoun. */
  private static boolean isReduced(Parse parse, int noun) {
    VerbGroup verb = parse.verb(noun + 2);
    return parse.is(noun, PhraseKind.NOUN)
        && parse.first(noun).is(Tag.DET)
        && parse.is(noun + 1, PhraseKind.NOUN)
        && parse.first(noun + 1).is(Tag.PRON)
        && verb != null
        && verb.finite();
  }

  /** The first verb of a headline's "Peru drops Fiji, opens relations"; -1 in other sentences. */
  private static int headlineVerb(Parse parse, int object, int comma) {
    VerbGroup next = parse.verb(comma + 1);
    int verb = parse.is(object, PhraseKind.NOUN) ? Lists.complexStart(parse, object) - 1 : -1;
    verb = parse.is(verb, PhraseKind.PREP) ? verb - 1 : verb;
    VerbGroup first = parse.verb(verb);
    boolean present =
        first != null
            && first.simplePresent()
            && next != null
            && next.simplePresent()
            && !Saying.is(next.lemma());
    return present && parse.is(verb - 1, PhraseKind.NOUN) ? verb : -1;
  }
}
