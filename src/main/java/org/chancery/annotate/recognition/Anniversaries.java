package org.chancery.annotate.recognition;

import java.time.LocalDate;
import java.util.Map;
import org.chancery.annotate.recognition.Phrase.PhraseKind;
import org.chancery.annotate.time.DateExpression;
import org.chancery.annotate.time.DateRelation;
import org.chancery.model.DatePrecision;
import org.chancery.model.EventDateBasis;
import org.jspecify.annotations.Nullable;

/**
 * Dates what an anniversary remembers: "on 6 May they marked the 45th anniversary of relations".
 */
final class Anniversaries {
  /** How many phrases before the act the anniversary may stand. */
  private static final int REACH = 3;

  private static final Map<String, Integer> TENS =
      Map.of(
          "eight", 8, "nine", 9, "ten", 10, "twenty", 20, "thirty", 30, "forty", 40, "fifty", 50,
          "sixty", 60, "seventy", 70, "eighty", 80);

  private final @Nullable LocalDate published;

  Anniversaries(@Nullable LocalDate published) {
    this.published = published;
  }

  /** The year of "It is ten years since Peru and Fiji established relations". */
  When sinceYears(Parse parse, int phrase) {
    for (int since = phrase - 1; since > 0; since--) {
      if (parse.isWord(since, "since")) {
        VerbGroup passed = parse.verb(since - 1);
        int span = passed != null && passed.lemma().equals("pass") ? since - 2 : since - 1;
        boolean counted = parse.is(span, Phrase.PhraseKind.NOUN) && parse.head(span).is("years");
        int years = counted ? number(parse, parse.phrase(span)) : centuries(parse, span);
        VerbGroup marks = parse.verb(span - 1);
        DateExpression day = EventDates.date(parse, span - 2);
        boolean falls = years > 0 && marks != null && marks.lemma().equals("mark");
        if (falls && day != null && day.precision() == DatePrecision.DAY) {
          return new When( // "Tuesday marked ten years since"
              day.date().minusYears(years), DatePrecision.DAY, EventDateBasis.RELATIVE);
        }
        return years > 0 && published != null
            ? new When(
                LocalDate.of(published.getYear() - years, 1, 1),
                DatePrecision.YEAR,
                EventDateBasis.RELATIVE)
            : When.UNKNOWN;
      }
      if (parse.verb(since) != null) {
        return When.UNKNOWN;
      }
    }
    return When.UNKNOWN;
  }

  /** The years of "half a century", "a quarter of a century"; 0 if the phrase is none. */
  private static int centuries(Parse parse, int phrase) {
    if (!parse.is(phrase, PhraseKind.NOUN) || !parse.head(phrase).is("century")) {
      return 0;
    }
    boolean quarter = parse.isWord(phrase - 1, "of") && parse.contains(phrase - 2, "quarter");
    boolean half = parse.contains(phrase, "half") || parse.isWord(phrase - 1, "half");
    return quarter ? 25 : half ? 50 : 100;
  }

  /** Whether the act at a phrase is only remembered. */
  static boolean isOne(Parse parse, int phrase) {
    for (int i = phrase; i >= 0 && i >= phrase - REACH; i--) {
      if (isMark(parse, i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a phrase itself is the anniversary. */
  static boolean isMark(Parse parse, int i) {
    if (isAnniversary(EventDates.date(parse, i))) {
      return true;
    }
    if (!parse.is(i, PhraseKind.NOUN)) {
      return false;
    }
    Phrase p = parse.phrase(i);
    for (int n = p.from(); n < p.to(); n++) {
      String word = parse.node(n).word();
      if (word.startsWith("anniv") || word.equals("commemoration")) {
        return true;
      }
    }
    return isAge(parse, i) || isYearsOld(parse, i);
  }

  /** "25 years old". */
  static boolean isYearsOld(Parse parse, int phrase) {
    return parse.head(phrase).is("old") && parse.contains(phrase, "years");
  }

  /** "25 years of diplomatic relations". */
  private static boolean isAge(Parse parse, int phrase) {
    return parse.head(phrase).is("years")
        && parse.isWord(phrase + 1, "of")
        && parse.is(phrase + 2, PhraseKind.NOUN)
        && parse.contains(phrase + 2, "diplomatic")
        && number(parse, parse.phrase(phrase)) > 0;
  }

  private static int number(Parse parse, Phrase phrase) {
    int number = 0;
    for (int n = phrase.from(); n < phrase.to(); n++) {
      String word = parse.node(n).word();
      boolean digits =
          !word.isEmpty() && word.length() <= 3 && word.chars().allMatch(c -> c >= '0' && c <= '9');
      number = Math.max(number, digits ? Integer.parseInt(word) : Numbers.value(word));
      number = Math.max(number, TENS.getOrDefault(word, 0));
    }
    return number;
  }

  /** The year of the act, or the day if a day is named. */
  When of(Parse parse, int phrase) {
    for (int i = phrase - 1; i >= 0 && i >= phrase - REACH; i--) {
      DateExpression year = EventDates.date(parse, i);
      if (year != null && isAnniversary(year)) {
        return dayOf(parse, i, phrase, year);
      }
    }
    for (int i = phrase; i >= 0 && i >= phrase - REACH; i--) {
      int years = parse.is(i, PhraseKind.NOUN) ? years(parse, parse.phrase(i)) : 0;
      if (years > 0 && published != null) {
        return counted(parse, phrase, years, published);
      }
    }
    return When.UNKNOWN;
  }

  private static boolean isAnniversary(@Nullable DateExpression date) {
    return date != null && date.relation() == DateRelation.ANNIVERSARY;
  }

  private static When counted(Parse parse, int phrase, int years, LocalDate published) {
    for (int k = phrase + 1; k < parse.size(); k++) {
      DateExpression date = EventDates.date(parse, k);
      boolean named = date != null && date.basis() == EventDateBasis.EXPLICIT;
      if (date != null && named && date.precision() == DatePrecision.DAY) {
        boolean already = date.date().getYear() + years <= published.getYear();
        LocalDate day = already ? date.date() : date.date().minusYears(years);
        return new When(day, DatePrecision.DAY, EventDateBasis.EXPLICIT);
      }
    }
    return new When(
        LocalDate.of(published.getYear() - years, 1, 1),
        DatePrecision.YEAR,
        EventDateBasis.RELATIVE);
  }

  /**
   * The day that the sentence names after the act, or that itself is the anniversary ("Monday
   * marked the 45th anniversary"), in the year of the act.
   */
  private static When dayOf(Parse parse, int anniversary, int phrase, DateExpression year) {
    for (int k = phrase + 1; k < parse.size(); k++) {
      DateExpression date = EventDates.date(parse, k);
      if (date != null && date.basis() == EventDateBasis.EXPLICIT) {
        return inYear(date, year);
      }
    }
    VerbGroup is = parse.verb(anniversary - 1);
    DateExpression day = EventDates.date(parse, anniversary - 2);
    boolean falls = is != null && (is.lemma().equals("mark") || is.lemma().equals("be"));
    return falls && day != null ? inYear(day, year) : When.of(year);
  }

  private static When inYear(DateExpression day, DateExpression year) {
    if (day.precision() != DatePrecision.DAY || year.precision() != DatePrecision.YEAR) {
      return When.of(year);
    }
    return new When(day.date().withYear(year.date().getYear()), DatePrecision.DAY, day.basis());
  }

  /** The number in "40th anniversary" or "40 years"; 0 if the phrase is none. */
  private static int years(Parse parse, Phrase phrase) {
    int last = phrase.to() - 1;
    boolean old = last > phrase.from() && parse.node(last).is("old");
    if (parse.node(old ? last - 1 : last).is("years")) {
      return number(parse, phrase);
    }
    for (int n = phrase.from() + 1; n < phrase.to(); n++) {
      if (parse.node(n).word().startsWith("anniv")) {
        String number = parse.node(n - 1).word().replaceAll("\\D", "");
        return number.isEmpty() || number.length() > 3 ? 0 : Integer.parseInt(number);
      }
    }
    return 0;
  }
}
