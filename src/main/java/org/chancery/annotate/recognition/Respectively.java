package org.chancery.annotate.recognition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.chancery.annotate.recognition.Phrase.PhraseKind;
import org.chancery.annotate.time.DateExpression;
import org.chancery.model.DatePrecision;

/**
 * Dates that a sentence gives one by one: "Peru and Chile did so in 2008 and 2009", "respectively".
 */
final class Respectively {
  private Respectively() {}

  /** The dates in order, if there are so many; else none. */
  static List<When> dates(Parse parse, int count) {
    int at = parse.size() - 1;
    while (at >= 0 && !parse.isWord(at, "respectively")) {
      at--;
    }
    at = at < 0 ? endOfPair(parse) : at;
    List<DateExpression> found = new ArrayList<>();
    for (int i = at - 1; i >= 0; i--) {
      DateExpression date = EventDates.date(parse, i);
      boolean joint =
          parse.is(i, PhraseKind.COMMA)
              || parse.is(i, PhraseKind.CONJ)
              || parse.is(i, PhraseKind.PREP);
      if (date != null) {
        found.add(0, date);
      } else if (!joint) {
        break;
      }
    }
    if (count < 2 || found.size() != count) {
      return List.of();
    }
    int year = found.get(count - 1).date().getYear();
    return found.stream().map(date -> inYear(date, year)).toList();
  }

  /** Behind "in 2008 and 2009", the last two dates that are joined; -1 if there are none. */
  private static int endOfPair(Parse parse) {
    for (int i = parse.size() - 1; i > 1; i--) {
      DateExpression last = EventDates.date(parse, i);
      DateExpression first =
          parse.is(i - 1, PhraseKind.CONJ) ? EventDates.date(parse, i - 2) : null;
      boolean span = parse.isWord(i - 3, "between"); // "between 2010 and 2012"
      if (last != null && first != null && !span && first.precision() == last.precision()) {
        return i + 1;
      }
    }
    return -1;
  }

  /** "3 May and 4 June 2011": the year at the end counts for all. */
  private static When inYear(DateExpression date, int year) {
    When when = When.of(date);
    LocalDate day = when.date();
    int tokens = date.endToken() - date.firstToken();
    boolean bare =
        date.precision() == DatePrecision.DAY && tokens == 2
            || date.precision() == DatePrecision.MONTH && tokens == 1;
    return day != null && bare
        ? new When(day.withYear(year), date.precision(), date.basis())
        : when;
  }
}
