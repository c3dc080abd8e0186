package org.chancery.annotate.recognition;

import java.util.Set;
import org.chancery.annotate.recognition.Phrase.PhraseKind;

/**
 * Words that set an act on the day of what was told just before: "in the same breath", "by dusk".
 */
final class SameDayWords {
  private static final Set<String> AT_ONCE =
      Set.of(
          "quickly",
          "immediately",
          "promptly",
          "swiftly",
          "instantly",
          "at once",
          "in return",
          "in turn");

  private static final Set<String> TOGETHER =
      Set.of(
          "breath",
          "sitting",
          "session",
          "stroke",
          "decree",
          "speech",
          "letter",
          "note",
          "statement");

  private static final Set<String> BARGAINS =
      Set.of(
          "bargain",
          "deal",
          "accord",
          "agreement",
          "pact",
          "treaty",
          "protocol",
          "settlement",
          "package",
          "exchange",
          "return");

  private SameDayWords() {}

  /** "promptly recognised it": whether the act's own verb says that it came at once. */
  static boolean isAtOnce(Parse parse, Reading reading) {
    return reading.adverbs(parse).stream().anyMatch(AT_ONCE::contains);
  }

  /** "in the same breath recognised", "severed ties at the same sitting". */
  static boolean inSameBreath(Parse parse) {
    for (int i = 1; i < parse.size(); i++) {
      boolean same =
          parse.is(i, PhraseKind.NOUN)
              && parse.is(i - 1, PhraseKind.PREP)
              && parse.contains(i, "same");
      if (same && TOGETHER.contains(parse.head(i).word())) {
        return true;
      }
    }
    return false;
  }

  /** "By nightfall Peru had recognised it": on the day of what was told just before. */
  static boolean isByHour(Parse parse) {
    return (parse.isWord(0, "by") || parse.isWord(0, "before"))
        && parse.is(1, PhraseKind.NOUN)
        && TimeWords.isHour(parse.head(1).word());
  }

  /** "As part of the bargain Peru recognised it": what was told just before. */
  static boolean isPartOfBargain(Parse parse) {
    boolean opens =
        parse.isWord(0, "as") && parse.isWord(1, "part")
            || parse.isWord(0, "under")
            || parse.isWord(0, "in");
    for (int i = 1; opens && i < Math.min(4, parse.size()); i++) {
      if (parse.is(i, PhraseKind.NOUN) && BARGAINS.contains(parse.head(i).word())) {
        return true;
      }
    }
    return false;
  }
}
