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

  private static final Set<String> MEETINGS =
      Set.of(
          "session",
          "sitting",
          "meeting",
          "ceremony",
          "conference",
          "debate",
          "evening",
          "afternoon",
          "night",
          "morning");

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

  private static final Set<String> UNDERTAKINGS =
      Set.of(
          "effort",
          "efforts",
          "campaign",
          "drive",
          "push",
          "process",
          "plan",
          "strategy",
          "policy",
          "initiative",
          "series",
          "wave",
          "shift",
          "move",
          "attempt",
          "bid",
          "arrangement",
          "rapprochement",
          "compromise",
          "swap",
          "negotiations",
          "talks",
          "reset",
          "turn");

  private SameDayWords() {}

  /** "promptly recognised it": whether the act's own verb says that it came at once. */
  static boolean isAtOnce(Parse parse, Reading reading) {
    if (reading.adverbs(parse).stream().anyMatch(AT_ONCE::contains)) {
      return true;
    }
    boolean opens = parse.is(0, PhraseKind.ADV) && AT_ONCE.contains(parse.head(0).word());
    int last = parse.size() - 1;
    boolean closes = // "Peru followed at once"
        parse.is(last, PhraseKind.ADV)
            && AT_ONCE.contains(parse.head(last).word())
            && !DateAttachment.holdsVerb(parse, reading.finite + 1, last);
    return reading.finite >= 0 && (opens || closes);
  }

  /** "in the same breath recognised", "severed ties at the same sitting", "during the session". */
  static boolean inSameBreath(Parse parse) {
    for (int i = 1; i < parse.size(); i++) {
      boolean meeting =
          parse.is(i, PhraseKind.NOUN)
              && MEETINGS.contains(parse.head(i).word())
              && parse.first(i).is("the")
              && (parse.isWord(i - 1, "during")
                  || parse.isWord(i - 1, "of") && parse.isWord(i - 2, "course"));
      if (meeting) {
        return true;
      }
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

  /** "severed relations within days", "condemned it at the time": about when the act before was. */
  static boolean isAboutThen(Parse parse, int verb) {
    for (int i = 0; i + 1 < parse.size(); i++) {
      if (!parse.is(i + 1, PhraseKind.NOUN) || DateAttachment.holdsVerb(parse, verb + 1, i)) {
        continue;
      }
      boolean soon =
          parse.isWord(i, "within")
              && (parse.head(i + 1).is("days") || parse.head(i + 1).is("weeks"));
      boolean then =
          parse.isWord(i, "at")
              && parse.head(i + 1).is("time")
              && parse.first(i + 1).is("the")
              && !parse.isWord(i + 2, "of");
      if (soon || then) {
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

  /** Whether a noun phrase speaks of what two sides agree on or one of them undertakes. */
  static boolean isBargain(Parse parse, int noun) {
    String head = parse.head(noun).word();
    return BARGAINS.contains(head) || UNDERTAKINGS.contains(head);
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
