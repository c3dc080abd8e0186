package org.chancery.report;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.model.DatePrecision;
import org.chancery.model.EventDateBasis;
import org.jspecify.annotations.Nullable;

/**
 * What the tellings of one event weigh in the question of its date: by their stories, and by what
 * their date was read from.
 *
 * <p>A day of publication says only that the act came before. The first report weighs most, those
 * of the days after it less, and later ones, which look back, hardly anything; but the first one in
 * a month or year that texts name is not late. "Two weeks ago" is a rounded number of days, and
 * weighs less than any report of the time.
 */
final class TellingWeights {
  /** The weight of a report of the days after the first. */
  static final double FOLLOWING_UP = 0.3;

  private static final double LOOKING_BACK = 0.05;
  private static final double ROUNDED = 0.2;
  private static final int REPORTED_AT_ONCE_DAYS = 14;

  /** Further off than this, people count in weeks. */
  private static final int COUNTED_DAYS = 7;

  private final TreeSet<LocalDate> days = new TreeSet<>();
  private final Set<LocalDate> months = new HashSet<>();
  private final Set<LocalDate> years = new HashSet<>();

  /**
   * @param dated all tellings of the event that have a date
   */
  TellingWeights(List<Telling> dated) {
    for (Telling telling : dated) {
      if (telling.precision() == DatePrecision.YEAR) {
        years.add(year(telling));
      } else if (telling.precision() == DatePrecision.MONTH) {
        months.add(month(telling));
      } else if (!rounded(telling)) {
        days.add(telling.from());
      }
    }
  }

  double of(Telling telling) {
    if (rounded(telling)) {
      return telling.origins() * ROUNDED;
    }
    if (telling.dateBasis() != EventDateBasis.PUBLICATION) {
      return telling.origins() * basisWeight(telling.dateBasis());
    }
    LocalDate first = firstReport(telling);
    if (first == null || !telling.from().isAfter(first)) {
      return telling.origins();
    }
    boolean recap = telling.from().isAfter(first.plusDays(REPORTED_AT_ONCE_DAYS));
    return telling.origins() * (recap ? LOOKING_BACK : FOLLOWING_UP);
  }

  /** The first day that is told, of the month or year around this report if one is told. */
  private @Nullable LocalDate firstReport(Telling report) {
    LocalDate from = days.isEmpty() ? report.from() : days.first();
    if (months.contains(month(report))) {
      from = month(report);
    } else if (years.contains(year(report))) {
      from = year(report);
    }
    return days.ceiling(from);
  }

  private static double basisWeight(@Nullable EventDateBasis basis) {
    if (basis == null) {
      return 1;
    }
    return switch (basis) {
      case EXPLICIT, WEEKDAY -> 3;
      case RELATIVE -> 2;
      case PUBLICATION -> 1;
    };
  }

  private static boolean rounded(Telling telling) {
    LocalDate published = telling.published();
    return telling.dateBasis() == EventDateBasis.RELATIVE
        && telling.precision() == DatePrecision.DAY
        && published != null
        && Math.abs(ChronoUnit.DAYS.between(telling.from(), published)) > COUNTED_DAYS;
  }

  private static LocalDate month(Telling telling) {
    return telling.from().withDayOfMonth(1);
  }

  private static LocalDate year(Telling telling) {
    return telling.from().withDayOfYear(1);
  }
}
