package org.chancery.annotate.recognition;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.chancery.annotate.text.DataFile;
import org.jspecify.annotations.Nullable;

/**
 * Movements that states have recognised as a government, and what a recognition may not be "as".
 */
final class Claimants {
  private final Map<String, String> countries = new HashMap<>();
  private final Set<String> filtered = new HashSet<>();

  Claimants() {
    for (List<String> row : DataFile.rows(Claimants.class, "claimants.csv", "country,names")) {
      DataFile.list(row.get(1)).forEach(name -> countries.put(name, row.get(0)));
    }
    for (List<String> row :
        DataFile.rows(Claimants.class, "as-filters.csv", "id,words,fires,silent")) {
      filtered.addAll(DataFile.list(row.get(1)));
    }
  }

  /** The country whose government a name claims to be; null if it claims none. */
  @Nullable String country(String whole) {
    String name = whole.toLowerCase(Locale.ROOT);
    for (Map.Entry<String, String> entry : countries.entrySet()) {
      if (name.contains(entry.getKey())) {
        return entry.getValue();
      }
    }
    return null;
  }

  /** Whether a recognition as such is none of a state: "as a genocide". */
  boolean isFiltered(String word) {
    return filtered.contains(word);
  }
}
