package org.chancery.annotate.recognition;

import org.chancery.annotate.recognition.Phrase.PhraseKind;

/** Whether a clause says no more from a phrase on. */
final class ClauseEnds {
  private ClauseEnds() {}

  static boolean ends(Parse parse, int at) {
    int next = at;
    while (parse.is(next, PhraseKind.ADV)
        || parse.is(next, PhraseKind.DATE)
        || parse.is(next, PhraseKind.NOUN)
            && (isTime(parse.head(next).word())
                || parse.head(next).is("ago")
                || isDayLater(parse, next))) {
      next++;
    }
    if (next >= parse.size()
        || parse.isWord(next, "as")
        || parse.is(next, PhraseKind.COMMA)
        || parse.is(next, PhraseKind.BREAK)
        || parse.is(next, PhraseKind.CONJ)
        || parse.is(next, PhraseKind.QUOTE)
        || parse.is(next, PhraseKind.OPEN)) {
      return true;
    }
    return parse.is(next, PhraseKind.PREP)
        && (parse.is(next + 1, PhraseKind.DATE)
            || parse.isWord(next, "on") && isDayItself(parse, next + 1)
            || parse.isWord(next, "in")
                && parse.is(next + 1, PhraseKind.NOUN)
                && parse.head(next + 1).is("course")
            || parse.isWord(next, "within")
            || parse.isWord(next, "over")
            || parse.isWord(next, "at"));
  }

  /** "followed on the day itself". */
  private static boolean isDayItself(Parse parse, int phrase) {
    return parse.is(phrase, PhraseKind.NOUN)
        && (parse.head(phrase).is("day")
            || parse.head(phrase).is("itself") && parse.contains(phrase, "day"));
  }

  /** "a day later", "the same week". */
  private static boolean isDayLater(Parse parse, int phrase) {
    boolean unit =
        switch (parse.head(phrase).word()) {
          case "day", "week", "month", "year" -> true;
          default -> false;
        };
    boolean later =
        parse.is(phrase + 1, PhraseKind.ADV) && parse.first(phrase + 1).word().startsWith("later");
    return unit && (later || parse.contains(phrase, "same") || parse.contains(phrase, "next"));
  }

  static boolean endsClause(Parse parse, int at) {
    return at >= parse.size() || parse.is(at, PhraseKind.COMMA) || parse.is(at, PhraseKind.BREAK);
  }

  static boolean isTime(String word) {
    return word.equals("days")
        || word.equals("weeks")
        || word.equals("months")
        || word.equals("years");
  }

  /** Whether a finite verb of the clause itself stands between two phrases. */
  static boolean holdsFinite(Parse parse, int from, int to) {
    for (int i = from; i < to; i++) {
      VerbGroup verb = parse.verb(i);
      boolean reduced =
          verb != null
              && verb.past()
              && !verb.perfect()
              && !verb.passive()
              && (i == from || parse.is(i - 1, PhraseKind.NOUN))
              && parse.is(i + 1, PhraseKind.PREP);
      boolean remark = i == from + 1 && i + 1 == to && parse.is(from, PhraseKind.NOUN);
      if (verb != null && verb.finite() && !reduced && !remark && !inRelative(parse, from, i)) {
        return true;
      }
    }
    return false;
  }

  /** "No state, Mr. Reed told parliament, had": who says so between commas. */
  static boolean isRemark(Parse parse, int from, int to) {
    VerbGroup says = parse.verb(from + 1);
    if (!parse.is(from, PhraseKind.NOUN)
        || says == null
        || !says.finite()
        || !Saying.is(says.lemma())
            && !says.lemma().equals("assure")
            && !(says.passive() && parse.isWord(from, "it"))) {
      return false;
    }
    for (int i = from + 2; i < to; i++) {
      if (parse.verb(i) != null || parse.is(i, PhraseKind.COMMA)) {
        return false;
      }
    }
    return true;
  }

  /** Whether the verb stands in a relative clause that begins after {@code from}. */
  private static boolean inRelative(Parse parse, int from, int verb) {
    for (int i = verb - 1; i > from; i--) {
      if (parse.is(i, PhraseKind.REL) || parse.is(i, PhraseKind.THAT)) {
        return true;
      }
      if (parse.is(i, PhraseKind.COMMA)) {
        return false;
      }
    }
    return false;
  }
}
