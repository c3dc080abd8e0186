package org.chancery.report;

import java.time.LocalDate;
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
 * earlier one wins a tie. A publication day long after the first report is hardly evidence: such an
 * article looks back.
 */
record ConsensusDate(LocalDate date, DatePrecision precision) {
  private static final int REPORTED_AT_ONCE_DAYS = 14;

  static @Nullable ConsensusDate of(List<Telling> tellings) {
    List<Telling> dated = tellings.stream().filter(t -> t.eventDate() != null).toList();
    if (dated.isEmpty()) {
      return null;
    }
    LocalDate first = dated.stream().map(Telling::from).min(LocalDate::compareTo).orElseThrow();
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

  private static double weight(Telling telling, LocalDate first) {
    boolean recap =
        telling.dateBasis() == EventDateBasis.PUBLICATION
            && telling.from().isAfter(first.plusDays(REPORTED_AT_ONCE_DAYS));
    return telling.origins() * (recap ? 0.05 : basisWeight(telling.dateBasis()));
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
