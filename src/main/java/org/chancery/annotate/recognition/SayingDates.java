package org.chancery.annotate.recognition;

import java.util.List;
import org.chancery.annotate.recognition.Phrase.PhraseKind;
import org.chancery.annotate.time.DateExpression;
import org.chancery.annotate.time.DateRelation;

/** When something was said that a sentence reports: "said on Monday that it will recognise". */
final class SayingDates {
  private SayingDates() {}

  /** The date of the sentence's verb of saying. */
  static When of(Parse parse) {
    for (int i = parse.size() - 1; i >= 0; i--) {
      VerbGroup verb = parse.verb(i);
      boolean relative =
          parse.is(i - 1, PhraseKind.THAT) && parse.is(i - 2, PhraseKind.NOUN)
              || parse.is(i - 1, PhraseKind.REL);
      if (verb != null && verb.finite() && !relative && Saying.is(verb.lemma())) {
        When when = EventDates.attachedTo(parse, List.of(i));
        if (when.known() && !isElapsed(parse, i)) {
          return when;
        }
      }
    }
    return When.UNKNOWN;
  }

  /** "six days after its leaders announced": a clause that only counts the time from then. */
  private static boolean isElapsed(Parse parse, int verb) {
    for (int i = verb - 1; i >= 0 && parse.verb(i) == null; i--) {
      DateExpression date = EventDates.date(parse, i);
      if (date != null && date.relation() == DateRelation.ELAPSED) {
        return true;
      }
    }
    return false;
  }

  /**
   * "Kenya has cut ties, and Mali said on Friday that": a clause of its own says something else.
   */
  static boolean saysAnother(Parse parse, Reading reading) {
    for (int i = reading.finite + 1; reading.finite >= 0 && i < parse.size(); i++) {
      VerbGroup verb = parse.verb(i);
      if (verb != null && verb.finite()) {
        int subject = parse.skipLeft(i - 1);
        int joint =
            parse.is(subject, PhraseKind.NOUN) ? Lists.complexStart(parse, subject) - 1 : -1;
        boolean another =
            parse.is(joint, PhraseKind.CONJ) && parse.is(joint - 1, PhraseKind.COMMA)
                || parse.is(joint, PhraseKind.BREAK) && parse.first(joint).is(";");
        return another && Saying.is(verb.lemma());
      }
    }
    return false;
  }

  /** Whether what is not done lies ahead of the word spoken: "will not", "does not intend to". */
  static boolean isAhead(Reading reading) {
    VerbGroup verb = reading.finiteVerb;
    return verb != null && (!verb.modal().isEmpty() || verb.simplePresent());
  }
}
