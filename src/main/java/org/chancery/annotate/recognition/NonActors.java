package org.chancery.annotate.recognition;

import java.util.Set;

/** Tells those who act for no state: "the former president", "rebels", "a football club". */
final class NonActors {
  private static final Set<String> NOT_IN_OFFICE =
      Set.of(
          "former",
          "ex",
          "opposition",
          "rebel",
          "rebels",
          "separatist",
          "exiled",
          "shadow",
          "defeated",
          "party",
          "republican",
          "democratic-leaning",
          "armenian-american",
          "pro-government",
          "senator",
          "hardline",
          "cleric",
          "church",
          "football",
          "retired",
          "protesters",
          "activists",
          "late-night",
          "elect");

  private NonActors() {}

  /** Whether a word takes the office from whom it stands with. */
  static boolean isWord(String word) {
    return NOT_IN_OFFICE.contains(word);
  }

  /** Whether a noun phrase speaks of such, or of a body or people that is no state. */
  static boolean isOne(Parse parse, Phrase head, Words words) {
    for (int n = head.from(); n < head.to(); n++) {
      if (isWord(parse.node(n).word())) {
        return true;
      }
    }
    String last = parse.node(head.to() - 1).word();
    boolean body = words.isNoun(last, NounClass.BODY) && !words.isNoun(last, NounClass.DESCRIPTION);
    int before = head.to() - 2;
    boolean united = before >= head.from() && parse.node(before).is("united");
    return body || united && last.equals("nations") || words.isNoun(last, NounClass.PEOPLE);
  }
}
