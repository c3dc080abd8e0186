package org.chancery.evaluate;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Hits, gold and predicted items, overall and by group: a kind, an act, a stance. */
final class Counts {
  private static final String ALL = "";
  private final Map<String, int[]> groups = new HashMap<>();

  /**
   * The group of a kind. What has none counts once more overall: the reference scorer does so, and
   * the figures must agree.
   */
  static String group(@Nullable String kind) {
    return kind == null ? ALL : kind;
  }

  <T> void add(
      Collection<T> gold,
      Collection<T> predicted,
      Collection<T> hits,
      Function<T, List<String>> groupsOf) {
    count(hits, 0, groupsOf);
    count(gold, 1, groupsOf);
    count(predicted, 2, groupsOf);
  }

  private <T> void count(Collection<T> items, int column, Function<T, List<String>> groupsOf) {
    for (T item : items) {
      of(ALL)[column]++;
      groupsOf.apply(item).forEach(group -> of(group)[column]++);
    }
  }

  private int[] of(String group) {
    return groups.computeIfAbsent(group, name -> new int[3]);
  }

  Rates rates() {
    return rates(ALL);
  }

  Rates rates(String group) {
    int[] counts = groups.getOrDefault(group, new int[3]);
    return new Rates(counts[0], counts[1], counts[2]);
  }
}
