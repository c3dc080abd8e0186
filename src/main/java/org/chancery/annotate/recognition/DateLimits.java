package org.chancery.annotate.recognition;

import java.util.Set;
import org.chancery.annotate.recognition.Phrase.PhraseKind;
import org.chancery.annotate.time.DateExpression;
import org.chancery.model.DatePrecision;

/** Dates that only limit the time of an act: "until this year", "between 1992 and 1995". */
final class DateLimits {
  private static final Set<String> LIMITS = Set.of("until", "till", "before", "by", "within");

  private DateLimits() {}

  /**
   * "until this year" dates nothing unless the verb is negated, nor does "first since 2018"; but
   * what had happened "by Friday night" is Friday's.
   */
  static boolean isOne(Parse parse, int date, int verb) {
    if (date == 0) {
      return false;
    }
    String before = parse.first(date - 1).word();
    if (LIMITS.contains(before) && parse.isWord(date - 2, "not")) {
      return false; // "not until 1992": in that year
    }
    VerbGroup group = parse.verb(verb);
    if (before.equals("since")) {
      return parse.is(date - 2, PhraseKind.NOUN)
              && (parse.head(date - 2).is("time") || parse.contains(date - 2, "first"))
          || date == 1 && group != null && group.perfect() && isList(parse, verb);
    }
    boolean between =
        before.equals("between") && parse.is(date + 1, PhraseKind.CONJ)
            || parse.is(date - 1, PhraseKind.CONJ) && parse.isWord(date - 3, "between");
    DateExpression told = EventDates.date(parse, date);
    boolean reached =
        before.equals("by")
            && group != null
            && group.perfect()
            && told != null
            && told.precision() == DatePrecision.DAY;
    return between
        || LIMITS.contains(before)
            && !reached
            && !(group != null && group.negated() && date > verb)
            && !withheld(parse, date, before);
  }

  /** "refused to recognise it until 1933": what was withheld so long was done then. */
  private static boolean withheld(Parse parse, int date, String limit) {
    for (int i = date - 1; i >= 0 && !limit.equals("by"); i--) {
      VerbGroup verb = parse.verb(i);
      boolean withholds =
          verb != null
              && verb.past()
              && (verb.lemma().equals("refuse")
                  || verb.lemma().equals("decline")
                  || verb.lemma().equals("hesitate")
                  || verb.lemma().equals("wait")
                  || verb.lemma().equals("hold") && verb.particle().equals("out")
                  || verb.lemma().equals("take") && i == date - 2); // "took till August"
      if (withholds) {
        return true;
      }
    }
    return false;
  }

  /** "Since March, Peru and Chile have recognised it": each on a day of its own. */
  private static boolean isList(Parse parse, int verb) {
    int subject = parse.skipLeft(verb - 1);
    return parse.is(subject, PhraseKind.NOUN) && parse.is(subject - 1, PhraseKind.CONJ);
  }
}
