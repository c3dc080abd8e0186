package org.chancery.report;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.chancery.model.DatePrecision;
import org.chancery.model.EventDateBasis;
import org.jspecify.annotations.Nullable;

/**
 * The date that the tellings of one event agree on best.
 *
 * <p>Each telling weighs by its stories and by what its date was read from. The heaviest year is
 * chosen, in it the heaviest month, in it the heaviest day, as far down as any telling goes; the
 * earlier one wins a tie. A day of publication says only that the act came before: the day of the
 * first report weighs most, those of the days after it less, and later ones, which look back,
 * hardly anything. "Two weeks ago" is a rounded number of days, and weighs less than any report of
 * the time.
 */
record ConsensusDate(LocalDate date, DatePrecision precision) {
  private static final int REPORTED_AT_ONCE_DAYS = 14;
  private static final double FOLLOWING_UP = 0.3;
  private static final double LOOKING_BACK = 0.05;
  private static final double ROUNDED = 0.2;

  /** Further off than this, people count in weeks. */
  private static final int COUNTED_DAYS = 7;

  static @Nullable ConsensusDate of(List<Telling> tellings) {
    List<Telling> dated = tellings.stream().filter(t -> t.eventDate() != null).toList();
    if (dated.isEmpty()) {
      return null;
    }
    LocalDate first = firstDay(dated);
    List<Telling> year = heaviest(dated, first, t -> t.from().withDayOfYear(1));
    List<Telling> finer = year.stream().filter(t -> t.precision() != DatePrecision.YEAR).toList();
    if (finer.isEmpty()) {
      return new ConsensusDate(year.get(0).from().withDayOfYear(1), DatePrecision.YEAR);
    }
    List<Telling> month = heaviest(finer, first, t -> t.from().withDayOfMonth(1));
    List<Telling> days = month.stream().filter(t -> t.precision() == DatePrecision.DAY).toList();
    if (days.isEmpty()) {
      return new ConsensusDate(month.get(0).from().withDayOfMonth(1), DatePrecision.MONTH);
    }
    return new ConsensusDate(heaviest(days, first, Telling::from).get(0).from(), DatePrecision.DAY);
  }

  private static List<Telling> heaviest(
      List<Telling> tellings, LocalDate first, Function<Telling, LocalDate> period) {
    Map<LocalDate, Double> weights = new TreeMap<>();
    for (Telling telling : tellings) {
      weights.merge(period.apply(telling), weight(telling, first), Double::sum);
    }
    LocalDate best = period.apply(tellings.get(0));
    double most = -1;
    for (Map.Entry<LocalDate, Double> entry : weights.entrySet()) {
      if (entry.getValue() > most + 1e-9) {
        best = entry.getKey();
        most = entry.getValue();
      }
    }
    LocalDate chosen = best;
    return tellings.stream().filter(t -> period.apply(t).equals(chosen)).toList();
  }

  /**
   * The earliest day that a telling gives, rounded ones only if there are no others; if none gives
   * a day, the first of its period.
   */
  private static LocalDate firstDay(List<Telling> dated) {
    return dated.stream()
        .min(
            Comparator.comparing(ConsensusDate::rounded)
                .thenComparing(
                    Telling::precision,
                    Comparator.nullsLast(Comparator.<DatePrecision>naturalOrder()))
                .thenComparing(Telling::from))
        .map(Telling::from)
        .orElseThrow();
  }

  private static boolean rounded(Telling telling) {
    LocalDate published = telling.published();
    return telling.dateBasis() == EventDateBasis.RELATIVE
        && telling.precision() == DatePrecision.DAY
        && published != null
        && Math.abs(ChronoUnit.DAYS.between(telling.from(), published)) > COUNTED_DAYS;
  }

  private static double weight(Telling telling, LocalDate first) {
    if (rounded(telling)) {
      return telling.origins() * ROUNDED;
    }
    if (telling.dateBasis() != EventDateBasis.PUBLICATION || !telling.from().isAfter(first)) {
      return telling.origins() * basisWeight(telling.dateBasis());
    }
    boolean recap = telling.from().isAfter(first.plusDays(REPORTED_AT_ONCE_DAYS));
    return telling.origins() * (recap ? LOOKING_BACK : FOLLOWING_UP);
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
}
