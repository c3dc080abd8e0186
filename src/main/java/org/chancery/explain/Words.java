package org.chancery.explain;

import java.time.LocalDate;
import java.util.Locale;
import org.chancery.model.DatePrecision;

/** Values as words. */
final class Words {
  private Words() {}

  static String of(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** A date at its precision. */
  static String of(LocalDate date, DatePrecision precision) {
    String day = date.toString();
    return switch (precision) {
      case DAY -> day;
      case MONTH -> day.substring(0, day.length() - 3);
      case YEAR -> day.substring(0, day.length() - 6);
    };
  }
}
