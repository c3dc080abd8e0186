package org.chancery.annotate.recognition;

import org.chancery.annotate.recognition.Phrase.PhraseKind;
import org.chancery.annotate.time.DateExpression;
import org.chancery.annotate.time.DateRelation;
import org.jspecify.annotations.Nullable;

/**
 * Dates told before the clause that they date: "It was in 2014 that", "3 May, the day on which".
 */
final class FrontedDates {
  private FrontedDates() {}

  /**
   * "It was not until 2014 that relations were restored", "It was two years after his death, on 28
   * March 1977, that": the date before "that".
   */
  static When ofCleft(Parse parse, int phrase) {
    for (int that = phrase - 1; that > 2; that--) {
      if (opensClause(parse, that) && !isBefore(parse, that)) {
        return When.UNKNOWN;
      }
      if (parse.is(that, PhraseKind.THAT) || isBefore(parse, that)) {
        int end = parse.is(that - 1, PhraseKind.COMMA) ? that - 2 : that - 1;
        DateExpression date = EventDates.date(parse, end);
        int copula = end - 1;
        while (copula > 0 && parse.verb(copula) == null && !parse.is(copula, PhraseKind.BREAK)) {
          copula--;
        }
        VerbGroup is = parse.verb(copula);
        boolean cleft =
            date != null
                && is != null
                && is.lemma().equals("be")
                && parse.isWord(parse.skipLeft(copula - 1), "it");
        return cleft && date != null ? When.of(date) : When.UNKNOWN;
      }
    }
    return When.UNKNOWN;
  }

  /** "it was 2 September before Peru resumed": then it was done. */
  private static boolean isBefore(Parse parse, int phrase) {
    return parse.is(phrase, PhraseKind.LINK)
        && parse.isWord(phrase, "before")
        && EventDates.date(parse, phrase - 1) != null
        && parse.isWord(phrase - 3, "it");
  }

  /** "after", "twelve months after": what the date before "that" does not reach. */
  private static boolean opensClause(Parse parse, int phrase) {
    DateExpression span = EventDates.date(parse, phrase);
    return parse.is(phrase, PhraseKind.LINK)
        || span != null && span.relation() == DateRelation.ELAPSED;
  }

  /** "29 January 1992, the day on which Peru established": the date before such a clause. */
  static When onWhich(Parse parse, int verb) {
    for (int i = verb - 1; i > 1; i--) {
      if (parse.verb(i) != null || parse.is(i, PhraseKind.BREAK)) {
        return When.UNKNOWN;
      }
      if (parse.is(i, PhraseKind.REL) || parse.isWord(i, "when")) {
        int day = parse.is(i - 1, PhraseKind.PREP) ? i - 2 : i - 1;
        int date = parse.is(day - 1, PhraseKind.COMMA) ? day - 2 : day - 1;
        boolean dated =
            parse.is(day, PhraseKind.NOUN)
                && (parse.head(day).is("day") || parse.head(day).is("date"));
        DateExpression told = EventDates.date(parse, date);
        return dated && told != null ? When.of(told) : When.UNKNOWN;
      }
    }
    return When.UNKNOWN;
  }

  /** "since 1980, when Peru severed them": the date that a clause with "when" explains. */
  static @Nullable DateExpression when(Parse parse, int verb) {
    for (int i = verb - 1; i > 0; i--) {
      if (parse.verb(i) != null || parse.is(i, PhraseKind.BREAK)) {
        return null;
      }
      if (parse.isWord(i, "when")) {
        return EventDates.date(parse, parse.is(i - 1, PhraseKind.COMMA) ? i - 2 : i - 1);
      }
    }
    return null;
  }
}
