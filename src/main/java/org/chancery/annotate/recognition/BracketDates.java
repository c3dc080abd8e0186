package org.chancery.annotate.recognition;

import java.util.List;
import org.chancery.annotate.recognition.Phrase.PhraseKind;
import org.chancery.annotate.time.DateExpression;

/** Dates in brackets behind the names that they belong to: "Peru (3 May) and Chile (4 June)". */
final class BracketDates {
  private BracketDates() {}

  /** Whether the date at a phrase stands so behind a state's name. */
  static boolean isOne(Parse parse, int date) {
    int open = parse.is(date - 1, PhraseKind.OPEN) ? date - 1 : date - 2;
    return parse.is(open, PhraseKind.OPEN)
        && parse.is(date + 1, PhraseKind.CLOSE)
        && parse.is(open - 1, PhraseKind.NOUN)
        && parse.head(open - 1).country() != null
        && (parse.verb(open - 2) == null || isListed(parse, date + 2));
  }

  /** "recognised Kosovo (3 May)" is dated by its verb, but for another name with its own date. */
  private static boolean isListed(Parse parse, int at) {
    int name = parse.is(at, PhraseKind.COMMA) ? at + 1 : at;
    name = parse.is(name, PhraseKind.CONJ) ? name + 1 : name;
    return name > at
        && parse.is(name, PhraseKind.NOUN)
        && parse.head(name).country() != null
        && parse.is(name + 1, PhraseKind.OPEN)
        && (parse.is(name + 2, PhraseKind.DATE) || parse.is(name + 3, PhraseKind.DATE));
  }

  /** The date behind the name of a state; unknown if none stands there. */
  static When of(Parse parse, String country) {
    for (int i = 2; i < parse.size(); i++) {
      DateExpression date = EventDates.date(parse, i);
      if (date != null && isOne(parse, i)) {
        int name = parse.is(i - 1, PhraseKind.OPEN) ? i - 2 : i - 3;
        boolean its = parse.countries(name).stream().anyMatch(c -> c.country().equals(country));
        if (its) {
          return When.of(date);
        }
      }
    }
    return When.UNKNOWN;
  }

  /** The phrase behind brackets that hold only a date, if they begin at a phrase; else itself. */
  static int skip(Parse parse, int at) {
    int date = parse.is(at + 1, PhraseKind.DATE) ? at + 1 : at + 2;
    boolean dated = parse.is(at, PhraseKind.OPEN) && parse.is(date, PhraseKind.DATE);
    return dated && isOne(parse, date) ? date + 2 : at;
  }

  /** Whether any of the states has such a date. */
  static boolean any(Parse parse, List<String> countries) {
    return countries.stream().anyMatch(country -> of(parse, country).known());
  }
}
