package org.chancery.annotate.time;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chancery.annotate.text.DataFile;

/** The words of {@code direction.csv}. */
final class DirectionCues {
  private DirectionCues() {}

  static Map<String, Direction> standard() {
    Map<String, Direction> cues = new HashMap<>();
    for (List<String> row : DataFile.rows(DirectionCues.class, "direction.csv", "word,direction")) {
      cues.put(row.get(0), Direction.valueOf(row.get(1).toUpperCase(Locale.ROOT)));
    }
    return Map.copyOf(cues);
  }
}
