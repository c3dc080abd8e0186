package org.chancery.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * Pairs gold with predicted items: as many as possible, each once, equal ones first.
 *
 * <p>Augmenting paths (Kuhn's algorithm); the lists of one article are short.
 */
final class Matching<T> {
  private final List<T> gold;
  private final List<T> predicted;
  private final BiPredicate<T, T> fits;
  private final Map<Integer, Integer> goldOf = new HashMap<>();

  private Matching(List<T> gold, List<T> predicted, BiPredicate<T, T> fits) {
    this.gold = gold;
    this.predicted = predicted;
    this.fits = fits;
  }

  /** The gold item's index by the index of the predicted item that it is paired with. */
  static <T> Map<Integer, Integer> of(List<T> gold, List<T> predicted, BiPredicate<T, T> fits) {
    Matching<T> matching = new Matching<>(gold, predicted, fits);
    for (boolean equal : new boolean[] {true, false}) {
      for (int g = 0; g < gold.size(); g++) {
        if (predicted.contains(gold.get(g)) == equal) {
          matching.place(g, new HashSet<>());
        }
      }
    }
    return matching.goldOf;
  }

  private boolean place(int g, Set<Integer> seen) {
    for (int p : equalFirst(g)) {
      if (seen.contains(p) || !fits.test(gold.get(g), predicted.get(p))) {
        continue;
      }
      seen.add(p);
      Integer holder = goldOf.get(p);
      if (holder == null || place(holder, seen)) {
        goldOf.put(p, g);
        return true;
      }
    }
    return false;
  }

  private List<Integer> equalFirst(int g) {
    List<Integer> order = new ArrayList<>(predicted.size());
    for (boolean equal : new boolean[] {true, false}) {
      for (int p = 0; p < predicted.size(); p++) {
        if (predicted.get(p).equals(gold.get(g)) == equal) {
          order.add(p);
        }
      }
    }
    return order;
  }
}
