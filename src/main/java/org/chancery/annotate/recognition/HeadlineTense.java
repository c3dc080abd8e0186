package org.chancery.annotate.recognition;

import java.time.LocalDate;
import org.chancery.annotate.recognition.Phrase.PhraseKind;
import org.chancery.model.Stance;
import org.jspecify.annotations.Nullable;

/**
 * The present tense of headlines: "Peru recognises Fiji" is of today, whatever date stands there.
 */
final class HeadlineTense {
  private HeadlineTense() {}

  /** Whether the act's clause has a present tense that no date at its head makes historical. */
  static boolean of(Parse parse, Reading reading) {
    VerbGroup verb = reading.finiteVerb;
    return verb != null
        && verb.simplePresent()
        && !verb.passive()
        && VerbForm.isPresent(parse.node(verb.main()).verb())
        && !opens(parse);
  }

  /** Whether it is not about a date long past that stands in its sentence. */
  static boolean excludes(Parse parse, When when, Reading reading, @Nullable LocalDate published) {
    return of(parse, reading)
        && !isGerund(parse, reading)
        && reading.stance == Stance.DONE
        && when.date() != null
        && published != null
        && when.lastDay().isBefore(published.minusDays(PublicationDay.STALE_DAYS))
        && !since(parse);
  }

  /** "after severing them 55 years ago": a clause of its own. */
  private static boolean isGerund(Parse parse, Reading reading) {
    VerbGroup verb = reading.chain.isEmpty() ? null : parse.verb(reading.chain.get(0));
    return verb != null && verb.form() == VerbGroup.Form.GERUND;
  }

  private static boolean opens(Parse parse) {
    int head = head(parse);
    return parse.is(head, PhraseKind.DATE)
        || parse.is(head, PhraseKind.PREP) && parse.is(head + 1, PhraseKind.DATE);
  }

  /** The first phrase behind the dash of a list, or behind "only" in "Only in 1992 did". */
  static int head(Parse parse) {
    int at = 0;
    while (parse.is(at, PhraseKind.BREAK) && at == 0 || parse.isWord(at, "only")) {
      at++;
    }
    return at;
  }

  private static boolean since(Parse parse) {
    for (int i = 0; i + 1 < parse.size(); i++) {
      if (parse.isWord(i, "since")) {
        return true;
      }
    }
    return false;
  }
}
