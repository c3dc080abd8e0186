package org.chancery.report;

import java.time.LocalDate;
import org.chancery.model.Act;
import org.chancery.model.ActObject;
import org.chancery.model.DatePrecision;
import org.chancery.model.EventDateBasis;
import org.chancery.model.Stance;
import org.jspecify.annotations.Nullable;

/**
 * How articles of one day tell an act: all that do it with the same date on the same basis.
 *
 * @param id what tells it from all other tellings
 * @param published the day of the articles; null if unknown
 * @param origins how many stories tell it so
 */
record Telling(
    String id,
    String actor,
    Act act,
    String target,
    @Nullable ActObject object,
    Stance stance,
    @Nullable LocalDate eventDate,
    @Nullable DatePrecision precision,
    @Nullable EventDateBasis dateBasis,
    @Nullable LocalDate published,
    long origins) {

  /** The acts that can only be one event or successive events of one another. */
  record Subject(String actor, Act act, String target, @Nullable ActObject object, Stance stance) {

    String text() {
      StringBuilder out = new StringBuilder();
      out.append(actor).append('-').append(lower(act)).append('-').append(target);
      if (object != null) {
        out.append('-').append(lower(object));
      }
      return out.append('-').append(lower(stance)).toString();
    }

    /** The same act in the other direction. */
    Subject turned() {
      return new Subject(/* actor= */ target, act, /* target= */ actor, object, stance);
    }

    private static String lower(Enum<?> value) {
      return value.name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  Subject subject() {
    return new Subject(actor, act, target, object, stance);
  }

  /** Whether the text itself dates the act, rather than the day of publication. */
  boolean datedByText() {
    return eventDate != null && dateBasis != EventDateBasis.PUBLICATION;
  }

  /** Whether the text itself names the act's month or day. */
  boolean datedExactlyByText() {
    return datedByText() && precision != DatePrecision.YEAR;
  }

  /** First day on which the act may have been; only for dated tellings. */
  LocalDate from() {
    LocalDate date = eventDate;
    if (date == null) {
      throw new IllegalStateException("an undated telling has no first day: " + id);
    }
    return date;
  }

  /** Last day on which the act may have been; only for dated tellings. */
  LocalDate to() {
    LocalDate date = from();
    if (precision == DatePrecision.YEAR) {
      return date.plusYears(1).minusDays(1);
    }
    return precision == DatePrecision.MONTH ? date.plusMonths(1).minusDays(1) : date;
  }
}
