package org.chancery.annotate.recognition;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.chancery.annotate.recognition.Phrase.PhraseKind;
import org.chancery.annotate.time.DateExpression;
import org.chancery.model.DatePrecision;
import org.chancery.model.EventDateBasis;
import org.jspecify.annotations.Nullable;

/** Finds which verb of a sentence a date hangs on. */
final class EventDates {
  private static final Set<String> LIMITS = Set.of("until", "till", "before", "by", "within");
  private static final Set<String> SEQUENCE = Set.of("after", "before", "since", "following");

  private EventDates() {}

  /** The first date that hangs on one of the verbs, the verbs in their order. */
  static When attachedTo(Parse parse, List<Integer> verbs) {
    for (int verb : verbs) {
      DateExpression best = null;
      for (int i = 0; i < parse.size(); i++) {
        DateExpression date = date(parse, i);
        if (date == null || attachment(parse, i) != verb || isLimit(parse, i, verb)) {
          continue;
        }
        if (best == null || date.basis().compareTo(best.basis()) < 0) {
          best = date;
        }
      }
      if (best != null) {
        return When.of(best);
      }
    }
    return When.UNKNOWN;
  }

  /** The date of a phrase: a date by itself, or one within a noun phrase: "Friday's decision". */
  static @Nullable DateExpression date(Parse parse, int i) {
    if (parse.is(i, PhraseKind.DATE)) {
      return parse.first(i).date();
    }
    return null;
  }

  /** "until this year" dates nothing unless the verb is negated; nor does "first since 2018". */
  private static boolean isLimit(Parse parse, int date, int verb) {
    if (date == 0) {
      return false;
    }
    String before = parse.first(date - 1).word();
    VerbGroup group = parse.verb(verb);
    if (before.equals("since")) {
      return parse.is(date - 2, PhraseKind.NOUN) && parse.head(date - 2).is("time");
    }
    return LIMITS.contains(before) && !(group != null && group.negated());
  }

  /** The verb that a date hangs on: the one before it in its clause, else the one after it. */
  static int attachment(Parse parse, int date) {
    if (isSequence(parse, date)) {
      return verbAfter(parse, date);
    }
    for (int i = date - 1; i >= 0; i--) {
      VerbGroup verb = parse.verb(i);
      if (verb != null && !isReduced(parse, i, verb)) {
        return i;
      }
      boolean boundary =
          parse.is(i, PhraseKind.LINK) && holdsVerb(parse, i, date)
              || parse.is(i, PhraseKind.REL)
              || parse.is(i, PhraseKind.THAT)
              || parse.is(i, PhraseKind.BREAK)
              || parse.is(i, PhraseKind.COMMA) && clauseAhead(parse, date);
      if (boundary) {
        break;
      }
    }
    return verbAfter(parse, date);
  }

  /** "two weeks after", "six years before": it dates what follows. */
  private static boolean isSequence(Parse parse, int date) {
    Node node = parse.first(date);
    if (SEQUENCE.contains(node.word())) {
      return true;
    }
    DateExpression expression = node.date();
    return expression != null
        && expression.basis() == EventDateBasis.RELATIVE
        && parse.is(date + 1, PhraseKind.LINK)
        && SEQUENCE.contains(parse.first(date + 1).word());
  }

  private static int verbAfter(Parse parse, int from) {
    for (int i = from + 1; i < parse.size(); i++) {
      if (parse.verb(i) != null) {
        return i;
      }
      if (parse.is(i, PhraseKind.BREAK) && i > from + 1) {
        break;
      }
    }
    return -1;
  }

  private static boolean holdsVerb(Parse parse, int from, int to) {
    for (int i = from; i < to; i++) {
      if (parse.verb(i) != null) {
        return true;
      }
    }
    return false;
  }

  /** "in statements timed to the minute": a participle behind its noun. */
  static boolean isReduced(Parse parse, int i, VerbGroup verb) {
    boolean bare = verb.past() && !verb.passive() && !verb.perfect() && verb.finite();
    if (!bare || !parse.is(i - 1, PhraseKind.NOUN)) {
      return false;
    }
    int before = Climber.complexStart(parse, i - 1) - 1;
    boolean object = parse.is(before, PhraseKind.PREP) || parse.verb(before) != null;
    boolean byPreposition = parse.is(i + 1, PhraseKind.PREP) || parse.is(i + 1, PhraseKind.DATE);
    return object && byPreposition;
  }

  /** Whether right after the date a subject with its verb follows. */
  private static boolean clauseAhead(Parse parse, int date) {
    int next = date + 1;
    if (parse.is(next, PhraseKind.COMMA)) {
      next++;
    }
    if (!parse.is(next, PhraseKind.NOUN)) {
      VerbGroup verb = parse.verb(next);
      return verb != null && verb.finite();
    }
    int after = parse.skipRight(Lists.complexStartingAt(parse, next) + 1);
    VerbGroup verb = parse.verb(after);
    return verb != null && verb.finite();
  }

  /** The date right behind a phrase, as in "recognition of Kosovo on 3 May". */
  static When behind(Parse parse, int last) {
    int at = last + 1;
    while (parse.is(at, PhraseKind.PREP)
        || parse.is(at, PhraseKind.ADV)
        || parse.is(at, PhraseKind.LINK)
        || parse.is(at, PhraseKind.COMMA) && parse.is(at + 1, PhraseKind.PREP)) {
      at++;
    }
    DateExpression date = parse.is(at, PhraseKind.DATE) ? parse.first(at).date() : null;
    return date == null ? When.UNKNOWN : When.of(date);
  }

  /** The year, or the day if a day is named, of an act whose anniversary is spoken of. */
  static When anniversary(Parse parse, int phrase, @Nullable LocalDate published) {
    for (int i = phrase - 1; i >= 0 && i >= phrase - 3; i--) {
      DateExpression year = date(parse, i);
      if (year != null && parse.first(i).word().startsWith("anniv")) {
        return dayOf(parse, phrase, year);
      }
    }
    for (int i = phrase; i >= 0 && i >= phrase - 3; i--) {
      if (!parse.is(i, PhraseKind.NOUN)) {
        continue;
      }
      int years = years(parse, parse.phrase(i));
      if (years > 0 && published != null) {
        for (int k = 0; k < parse.size(); k++) {
          DateExpression date = date(parse, k);
          if (date != null && k > phrase && date.precision() == DatePrecision.DAY) {
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
    }
    return When.UNKNOWN;
  }

  /** The day that the sentence names after the act, in the year of the act. */
  private static When dayOf(Parse parse, int phrase, DateExpression year) {
    for (int k = phrase + 1; k < parse.size(); k++) {
      DateExpression date = date(parse, k);
      if (date != null
          && date.precision() == DatePrecision.DAY
          && date.basis() == EventDateBasis.EXPLICIT
          && year.precision() == DatePrecision.YEAR) {
        return new When(
            date.date().withYear(year.date().getYear()),
            DatePrecision.DAY,
            EventDateBasis.EXPLICIT);
      }
    }
    return When.of(year);
  }

  /** The number in "40th anniversary"; 0 if the phrase is none. */
  private static int years(Parse parse, Phrase phrase) {
    for (int n = phrase.from() + 1; n < phrase.to(); n++) {
      if (parse.node(n).word().startsWith("anniv")) {
        String number = parse.node(n - 1).word().replaceAll("\\D", "");
        return number.isEmpty() || number.length() > 3 ? 0 : Integer.parseInt(number);
      }
    }
    return 0;
  }

  /** Whether an anniversary is spoken of. */
  static boolean isAnniversary(Parse parse, int phrase) {
    for (int i = phrase; i >= 0 && i >= phrase - 3; i--) {
      if (parse.is(i, PhraseKind.DATE) && parse.first(i).word().startsWith("anniv")) {
        return true;
      }
      if (parse.is(i, PhraseKind.NOUN)) {
        Phrase p = parse.phrase(i);
        for (int n = p.from(); n < p.to(); n++) {
          String word = parse.node(n).word();
          if (word.startsWith("anniv") || word.equals("commemoration")) {
            return true;
          }
        }
      }
    }
    return false;
  }
}
