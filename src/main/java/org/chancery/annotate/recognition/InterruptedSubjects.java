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
    if (parse.is(last, PhraseKind.NOUN)) {
      Subject subject = nouns.endingAt(parse, last);
      if (!subject.codes().isEmpty()) {
        return subject;
      }
    }
    return subjects.coordinated(parse, comma);
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
