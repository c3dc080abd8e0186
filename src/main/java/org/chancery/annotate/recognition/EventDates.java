package org.chancery.annotate.recognition;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.chancery.annotate.recognition.Phrase.PhraseKind;
import org.chancery.annotate.time.DateExpression;
import org.chancery.model.DatePrecision;
import org.chancery.model.EventDateBasis;
import org.chancery.model.Stance;
import org.jspecify.annotations.Nullable;

/** Chooses the date that belongs to an act's clause. */
final class EventDates {
  private static final Set<String> BOUNDS_ONLY = Set.of("until", "till", "before", "by", "within");

  private final @Nullable LocalDate published;

  EventDates(@Nullable LocalDate published) {
    this.published = published;
  }

  /**
   * The date of an act that hangs on verbs.
   *
   * @param verbs phrases of the act's verb and of those that govern it, the act's own first
   * @param declarations phrases of verbs by which the act is declared or reported
   */
  When of(Parse parse, List<Integer> verbs, List<Integer> declarations, Stance stance) {
    if (stance == Stance.ANNOUNCED) {
      When own = attachedTo(parse, verbs.isEmpty() ? verbs : verbs.subList(0, 1));
      return own.date() != null && coming(own) ? own : When.UNKNOWN;
    }
    When own = attachedTo(parse, verbs);
    if (own.known()) {
      return own;
    }
    return attachedTo(parse, declarations);
  }

  private boolean coming(When when) {
    return published == null || when.date() == null || !lastDay(when).isBefore(published);
  }

  private static LocalDate lastDay(When when) {
    LocalDate first = when.date();
    DatePrecision precision = when.precision();
    if (first == null || precision == null) {
      throw new IllegalStateException("No date");
    }
    return switch (precision) {
      case DAY -> first;
      case MONTH -> first.plusMonths(1).minusDays(1);
      case YEAR -> first.plusYears(1).minusDays(1);
    };
  }

  /** The first date that hangs on one of the verbs, the verbs in their order. */
  When attachedTo(Parse parse, List<Integer> verbs) {
    for (int verb : verbs) {
      for (int i = 0; i < parse.size(); i++) {
        if (parse.is(i, PhraseKind.DATE) && attachment(parse, i) == verb) {
          DateExpression date = parse.first(i).date();
          if (date != null && !boundOnly(parse, i, verb)) {
            return When.of(date);
          }
        }
      }
    }
    return When.UNKNOWN;
  }

  /** "until this year" dates nothing unless the verb is negated. */
  private static boolean boundOnly(Parse parse, int date, int verb) {
    if (date == 0) {
      return false;
    }
    String before = parse.first(date - 1).word();
    VerbGroup group = parse.verb(verb);
    return BOUNDS_ONLY.contains(before) && !(group != null && group.negated());
  }

  /** The verb that a date hangs on: the one before it in its clause, else the one after it. */
  static int attachment(Parse parse, int date) {
    for (int i = date - 1; i >= 0; i--) {
      if (parse.verb(i) != null) {
        return i;
      }
      boolean boundary =
          parse.is(i, PhraseKind.LINK) && !parse.is(i + 1, PhraseKind.DATE)
              || parse.is(i, PhraseKind.REL)
              || parse.is(i, PhraseKind.THAT)
              || parse.is(i, PhraseKind.BREAK)
              || parse.is(i, PhraseKind.COMMA) && clauseAhead(parse, date);
      if (boundary) {
        break;
      }
    }
    for (int i = date + 1; i < parse.size(); i++) {
      if (parse.verb(i) != null) {
        return i;
      }
      if (parse.is(i, PhraseKind.BREAK) && i > date + 1) {
        break;
      }
    }
    return -1;
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
        || parse.is(at, PhraseKind.LINK)) {
      at++;
    }
    DateExpression date = parse.is(at, PhraseKind.DATE) ? parse.first(at).date() : null;
    return date == null ? When.UNKNOWN : When.of(date);
  }

  /** The publication day, if known. */
  When published() {
    return published == null ? When.UNKNOWN : When.published(published);
  }

  @Nullable LocalDate day() {
    return published;
  }

  static boolean isDay(When when) {
    return when.precision() == DatePrecision.DAY && when.basis() != EventDateBasis.PUBLICATION;
  }
}
