package org.chancery.annotate.recognition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.chancery.annotate.recognition.Phrase.PhraseKind;
import org.chancery.annotate.time.DateExpression;
import org.chancery.model.DatePrecision;
import org.jspecify.annotations.Nullable;

/** Finds which verb of a sentence a date hangs on. */
final class EventDates {
  /** Months ahead that are nearer than the same month a year before. */
  private static final int NEAR_MONTHS = 7;

  private EventDates() {}

  /** The first date that hangs on one of the verbs, the verbs in their order. */
  static When attachedTo(Parse parse, List<Integer> verbs) {
    return attachedTo(parse, verbs, false);
  }

  /**
   * The same.
   *
   * @param news whether the verb tells the news of the day, in the present: then "after Monday's
   *     vote" only says what went before
   */
  static When attachedTo(Parse parse, List<Integer> verbs, boolean news) {
    DateExpression found = expression(parse, verbs, news);
    return found == null ? When.UNKNOWN : When.of(found);
  }

  /** The first date that hangs on one of the verbs among phrases {@code [from, to)}. */
  static When among(Parse parse, int from, int to) {
    List<Integer> verbs = new ArrayList<>();
    for (int i = from; i < to; i++) {
      if (parse.verb(i) != null) {
        verbs.add(i);
      }
    }
    return attachedTo(parse, verbs);
  }

  /**
   * The first date that hangs on one of the verbs of what is to come: "agreed to open relations in
   * July" means the July ahead, if that is nearer.
   */
  static When ahead(Parse parse, List<Integer> verbs, @Nullable LocalDate published) {
    DateExpression found = expression(parse, verbs, false);
    if (found == null) {
      return When.UNKNOWN;
    }
    boolean nearer =
        published != null
            && found.date().isBefore(published)
            && found.future().isAfter(published)
            && found.future().isBefore(published.plusMonths(NEAR_MONTHS));
    return nearer ? new When(found.future(), found.precision(), found.basis()) : When.of(found);
  }

  private static @Nullable DateExpression expression(
      Parse parse, List<Integer> verbs, boolean news) {
    for (int verb : verbs) {
      DateExpression best = null;
      boolean heads = false;
      for (int i = 0; i < parse.size(); i++) {
        DateExpression date = date(parse, i);
        if (date == null
            || DateAttachment.of(parse, i) != verb
            || DateLimits.isOne(parse, i, verb)
            || BracketDates.isOne(parse, i)
            || Datelines.isOne(parse, i)
            || isOneOfTwo(parse, i, date)
            || NounDates.describes(parse, i)
            || Predecessors.isDated(parse, i)
            || news && (isAftermath(parse, i) || ranks(parse, i, date))) {
          continue;
        }
        if (best == null || isSurer(date, best) || heads) {
          best = date;
          heads = i == 0 && parse.is(1, PhraseKind.BREAK); // "Aug 8, 1990 - Peru"
        }
      }
      best = best == null ? FrontedDates.when(parse, verb) : best;
      if (best != null) {
        return best;
      }
    }
    return null;
  }

  /** "all switched in 2017 and 2018": which of them when is not told. */
  private static boolean isOneOfTwo(Parse parse, int i, DateExpression date) {
    DateExpression next = parse.is(i + 1, PhraseKind.CONJ) ? date(parse, i + 2) : null;
    DateExpression before = parse.is(i - 1, PhraseKind.CONJ) ? date(parse, i - 2) : null;
    return date.precision() != DatePrecision.DAY
        && (next != null && next.precision() == date.precision()
            || before != null && before.precision() == date.precision());
  }

  /** Whether the sentence names two years or months for its deeds. */
  static boolean namesTwo(Parse parse) {
    for (int i = 0; i < parse.size(); i++) {
      DateExpression date = date(parse, i);
      if (date != null && isOneOfTwo(parse, i, date)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a date names the same time more exactly, or a time that is told outright. */
  private static boolean isSurer(DateExpression date, DateExpression than) {
    boolean within =
        date.precision().compareTo(than.precision()) < 0
            && date.date().getYear() == than.date().getYear()
            && (than.precision() == DatePrecision.YEAR
                || date.date().getMonth() == than.date().getMonth());
    return within || date.basis().compareTo(than.basis()) < 0;
  }

  /** The date that a phrase is; null if it is none. */
  static @Nullable DateExpression date(Parse parse, int i) {
    return parse.is(i, PhraseKind.DATE) ? parse.first(i).date() : null;
  }

  /** The first day that a sentence names; unknown if it names none. */
  static When firstDay(Parse parse) {
    for (int i = 0; i < parse.size(); i++) {
      DateExpression date = date(parse, i);
      if (date != null && date.precision() == DatePrecision.DAY) {
        return When.of(date);
      }
    }
    return When.UNKNOWN;
  }

  /** "becomes the third country this year to": it counts the others in. */
  private static boolean ranks(Parse parse, int i, DateExpression date) {
    return date.precision() != DatePrecision.DAY
        && parse.is(i - 1, PhraseKind.NOUN)
        && switch (parse.head(i - 1).word()) {
          case "country", "state", "nation", "government", "time" -> true;
          default -> false;
        };
  }

  /** Whether the date belongs to what went before: "after Thursday's announcement". */
  private static boolean isAftermath(Parse parse, int date) {
    for (int i = date - 1; i >= 0; i--) {
      if (parse.isWord(i, "after") || parse.isWord(i, "following")) {
        return true;
      }
      boolean goesOn =
          parse.is(i, PhraseKind.NOUN)
              || parse.is(i, PhraseKind.ADV)
              || parse.is(i, PhraseKind.PREP) && !parse.is(i + 1, PhraseKind.DATE);
      if (!goesOn) {
        return false;
      }
    }
    return false;
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
    DateExpression date = date(parse, at);
    return date == null ? When.UNKNOWN : When.of(date);
  }
}
