package org.chancery.annotate.recognition;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.annotate.text.DataFile;

/** Which states were new in a year, by {@code independence.csv}. */
final class YoungStates {
  /** Years within which a state is still new. */
  private static final int NEW = 2;

  private final Map<String, List<Integer>> years = new HashMap<>();

  YoungStates() {
    for (List<String> row : DataFile.rows(YoungStates.class, "independence.csv", "country,years")) {
      years.put(row.get(0), DataFile.list(row.get(1)).stream().map(Integer::valueOf).toList());
    }
  }

  /** Whether a state was founded in a year or shortly before. */
  boolean isNew(String country, int year) {
    return years.getOrDefault(country, List.of()).stream()
        .anyMatch(founded -> year >= founded - 1 && year <= founded + NEW);
  }
}
