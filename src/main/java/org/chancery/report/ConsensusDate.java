package org.chancery.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.model.DatePrecision;
import org.jspecify.annotations.Nullable;

/**
 * The date that the tellings of one event agree on best.
 *
 * <p>Each telling weighs as {@link TellingWeights} says. A month or a year supports every day
 * within it, and speaks against the others with less weight than a day would: it mostly comes from
 * texts that look back. Of all days, months and years that are told, the one with most support is
 * chosen; so a month or a year only where no day within it is told, or none otherwise than by a
 * round number or in looking back. The finer one wins a tie, then the earlier.
 */
record ConsensusDate(LocalDate date, DatePrecision precision) {
  /** What a month and a year weigh of what a day weighs. */
  private static final double MONTH = 1.0 / 2;

  private static final double YEAR = 1.0 / 3;

  /** A time zone away, or the decree and the note: the next day's weight counts so much. */
  private static final double NEXT_DAY = 1.0 / 2;

  private static final double NO_DIFFERENCE = 1e-9;

  static @Nullable ConsensusDate of(List<Telling> tellings) {
    List<Telling> dated = tellings.stream().filter(t -> t.eventDate() != null).toList();
    TellingWeights weights = new TellingWeights(dated);
    Told told = new Told(new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
    dated.forEach(t -> told.add(t, weights.of(t)));
    return told.best();
  }

  /** The weights of the days, months and years that are told, by their first day. */
  private record Told(
      TreeMap<LocalDate, Double> days,
      TreeMap<LocalDate, Double> months,
      TreeMap<LocalDate, Double> years) {

    void add(Telling telling, double weight) {
      if (telling.precision() == DatePrecision.YEAR) {
        years.merge(year(telling.from()), weight, Double::sum);
      } else if (telling.precision() == DatePrecision.MONTH) {
        months.merge(month(telling.from()), weight, Double::sum);
      } else {
        days.merge(telling.from(), weight, Double::sum);
      }
    }

    @Nullable ConsensusDate best() {
      ConsensusDate best = null;
      double most = 0;
      for (LocalDate day : days.keySet()) {
        double support = firm(day) ? support(day) : 0;
        if (support > most + NO_DIFFERENCE) {
          best = new ConsensusDate(day, DatePrecision.DAY);
          most = support;
        }
      }
      for (LocalDate month : months.keySet()) {
        double support = MONTH * weight(months, month) + YEAR * weight(years, year(month));
        if (support > most + NO_DIFFERENCE) {
          best = new ConsensusDate(month, DatePrecision.MONTH);
          most = support;
        }
      }
      for (LocalDate year : years.keySet()) {
        double support = YEAR * weight(years, year);
        if (support > most + NO_DIFFERENCE) {
          best = new ConsensusDate(year, DatePrecision.YEAR);
          most = support;
        }
      }
      return best;
    }

    private double support(LocalDate day) {
      double near = weight(days, day.minusDays(1)) + weight(days, day.plusDays(1));
      return weight(days, day)
          + NEXT_DAY * near
          + MONTH * weight(months, month(day))
          + YEAR * weight(years, year(day));
    }

    /** Whether a day is known well enough not to give way to the month or year around it. */
    private boolean firm(LocalDate day) {
      return weight(days, day) >= TellingWeights.FOLLOWING_UP
          || !months.containsKey(month(day)) && !years.containsKey(year(day));
    }

    private static double weight(Map<LocalDate, Double> weights, LocalDate start) {
      return weights.getOrDefault(start, 0.0);
    }
  }

  private static LocalDate month(LocalDate day) {
    return day.withDayOfMonth(1);
  }

  private static LocalDate year(LocalDate day) {
    return day.withDayOfYear(1);
  }
}
