package org.chancery.annotate.recognition;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.chancery.annotate.recognition.Phrase.PhraseKind;
import org.chancery.model.DatePrecision;
import org.chancery.model.EventDateBasis;
import org.jspecify.annotations.Nullable;

/** Days told in quoted words, which count from the day when they were spoken. */
final class QuotedDays {
  private final @Nullable LocalDate published;

  QuotedDays(@Nullable LocalDate published) {
    this.published = published;
  }

  /** "Tomorrow" in a speech of Wednesday that is printed on Thursday is Thursday. */
  When asSpoken(Parse parse, When when) {
    if (when.basis() != EventDateBasis.RELATIVE
        || when.precision() != DatePrecision.DAY
        || published == null
        || when.date() == null) {
      return when;
    }
    When said = SayingDates.of(parse);
    if (said.date() == null
        || said.precision() != DatePrecision.DAY
        || !said.date().isBefore(published)
        || !hasQuote(parse)) {
      return when;
    }
    long shift = ChronoUnit.DAYS.between(said.date(), published);
    return new When(when.date().minusDays(shift), DatePrecision.DAY, EventDateBasis.RELATIVE);
  }

  /** "Today we recognise it," which was spoken on a day that its sentence does not tell. */
  boolean isQuotedToday(Parse parse, When when) {
    return published != null
        && published.equals(when.date())
        && when.basis() == EventDateBasis.RELATIVE
        && parse.is(0, PhraseKind.QUOTE)
        && !SayingDates.of(parse).known();
  }

  private static boolean hasQuote(Parse parse) {
    for (int i = 0; i < parse.size(); i++) {
      if (parse.is(i, PhraseKind.QUOTE)) {
        return true;
      }
    }
    return false;
  }
}
