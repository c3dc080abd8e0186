package org.chancery.annotate.recognition;

import java.util.List;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** Mentions in order of their tokens, found by token. */
final class Mentions<T> {
  private final List<T> items;
  private final ToIntFunction<T> first;
  private final ToIntFunction<T> end;

  Mentions(List<T> items, ToIntFunction<T> first, ToIntFunction<T> end) {
    this.items = items;
    this.first = first;
    this.end = end;
  }

  /** The mention that begins at a token; null if none does. */
  @Nullable T startingAt(int token) {
    int index = lowerBound(token);
    return index < items.size() && first.applyAsInt(items.get(index)) == token
        ? items.get(index)
        : null;
  }

  /** The mentions that lie within tokens. */
  List<T> within(int from, int to) {
    int low = lowerBound(from);
    int high = low;
    while (high < items.size() && end.applyAsInt(items.get(high)) <= to) {
      high++;
    }
    return items.subList(low, high);
  }

  private int lowerBound(int token) {
    int low = 0;
    int high = items.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (first.applyAsInt(items.get(middle)) < token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
