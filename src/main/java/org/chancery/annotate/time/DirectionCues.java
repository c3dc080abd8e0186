package org.chancery.annotate.time;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The words of {@code direction.csv}. */
final class DirectionCues {
  private DirectionCues() {}

  static Map<String, Direction> standard() {
    Map<String, Direction> cues = new HashMap<>();
    for (String[] row : Table.read("/org/chancery/time/direction.csv")) {
      cues.put(row[0], Direction.valueOf(row[1].toUpperCase(Locale.ROOT)));
    }
    return Map.copyOf(cues);
  }
}
