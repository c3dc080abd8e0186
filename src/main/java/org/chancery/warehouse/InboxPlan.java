package org.chancery.warehouse;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.chancery.dump.ListedFile;

/**
 * What of an inbox is to be read.
 *
 * @param fresh files that the warehouse has not read
 * @param changed files that have changed since it read them
 * @param known number of files that are the same as when it read them
 */
public record InboxPlan(List<ListedFile> fresh, List<ListedFile> changed, int known) {
  public InboxPlan {
    fresh = List.copyOf(fresh);
    changed = List.copyOf(changed);
  }

  static InboxPlan of(List<ListedFile> found, Map<String, InputFile> inputs, boolean again) {
    List<ListedFile> fresh = new ArrayList<>();
    List<ListedFile> changed = new ArrayList<>();
    int known = 0;
    for (ListedFile file : found) {
      InputFile input = inputs.get(file.file());
      if (input == null) {
        fresh.add(file);
      } else if (again || !input.same(file)) {
        changed.add(file);
      } else {
        known++;
      }
    }
    return new InboxPlan(fresh, changed, known);
  }

  /** All files to be read, by name. */
  public List<ListedFile> files() {
    return Stream.concat(fresh.stream(), changed.stream())
        .sorted(java.util.Comparator.comparing(ListedFile::file))
        .toList();
  }

  /** The files to be read by the days that they belong to, in order. */
  public SortedMap<LocalDate, List<ListedFile>> days() {
    SortedMap<LocalDate, List<ListedFile>> days = new TreeMap<>();
    for (ListedFile file : files()) {
      LocalDate day = FileDay.of(file.file(), Instant.ofEpochMilli(file.modified()));
      days.computeIfAbsent(day, d -> new ArrayList<>()).add(file);
    }
    return days;
  }
}
