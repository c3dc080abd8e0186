package org.chancery.annotate.recognition;

import java.time.LocalDate;
import org.chancery.annotate.recognition.Phrase.PhraseKind;
import org.chancery.annotate.time.DateExpression;
import org.chancery.annotate.time.DateRelation;
import org.chancery.model.DatePrecision;
import org.chancery.model.EventDateBasis;
import org.jspecify.annotations.Nullable;

/** The day from which an article speaks, and what the dates that it tells are to it. */
final class PublicationDay {
  /** Days after which what happened is no news any more. */
  static final int STALE_DAYS = 45;

  private static final int LONG_YEARS = 2;

  private final @Nullable LocalDate published;

  PublicationDay(@Nullable LocalDate published) {
    this.published = published;
  }

  /** Whether what happened then is no news any more. */
  boolean isPast(When when) {
    LocalDate day = when.date();
    return published != null && day != null && day.isBefore(published.minusDays(STALE_DAYS));
  }

  /** Whether it happened years ago. */
  boolean isLongPast(When when) {
    LocalDate day = when.date();
    return published != null && day != null && day.isBefore(published.minusYears(LONG_YEARS));
  }

  /** A day of the last week that the sentence names; unknown if it names none. */
  When newsIn(Parse parse) {
    for (int i = 0; i < parse.size(); i++) {
      DateExpression date = EventDates.date(parse, i);
      boolean recent =
          date != null
              && published != null
              && date.precision() == DatePrecision.DAY
              && date.basis() != EventDateBasis.EXPLICIT
              && date.relation() != DateRelation.ELAPSED // "a week after"
              && !date.date().isAfter(published)
              && date.date().isAfter(published.minusDays(8));
      if (date != null && recent) {
        return When.of(date);
      }
    }
    return When.UNKNOWN;
  }

  /**
   * Whether what is announced holds by now: "will recognise it with effect from today", "agreed to
   * establish relations as from March 1" in a despatch of that day.
   */
  boolean isInForce(Parse parse, int phrase) {
    for (int i = phrase + 2; i < parse.size(); i++) {
      DateExpression date = EventDates.date(parse, i);
      boolean by =
          date != null
              && published != null
              && date.precision() == DatePrecision.DAY
              && !date.date().isAfter(published);
      boolean from =
          parse.isWord(i - 1, "from")
              && (parse.isWord(i - 2, "as")
                  || parse.is(i - 2, PhraseKind.NOUN) && parse.head(i - 2).is("effect"));
      boolean asOf = parse.isWord(i - 1, "of") && parse.isWord(i - 2, "as");
      if (by && (from || asOf || parse.isWord(i - 1, "effective"))) {
        return true;
      }
    }
    return false;
  }
}
