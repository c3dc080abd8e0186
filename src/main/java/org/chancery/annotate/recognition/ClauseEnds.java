package org.chancery.annotate.recognition;

import org.chancery.annotate.recognition.Phrase.PhraseKind;

/** Whether a clause says no more from a phrase on. */
final class ClauseEnds {
  private ClauseEnds() {}

  static boolean ends(Parse parse, int at) {
    int next = at;
    while (parse.is(next, PhraseKind.ADV)
        || parse.is(next, PhraseKind.DATE)
        || parse.is(next, PhraseKind.NOUN) && isTime(parse.head(next).word())) {
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
            || parse.isWord(next, "within")
            || parse.isWord(next, "over")
            || parse.isWord(next, "at"));
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
}
