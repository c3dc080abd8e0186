package org.chancery.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class MatchingTest {
  @Test
  void pairsAsManyAsPossible() {
    // "ministry" fits both, "health ministry" only one: taking the first fit would lose a pair.
    Map<Integer, Integer> pairs =
        Matching.of(
            List.of("ministry", "health ministry"),
            List.of("health ministry x", "defence ministry"),
            SourceNames::same);
    assertEquals(Map.of(1, 0, 0, 1), pairs);
  }

  @Test
  void takesEqualOnesFirst() {
    Map<Integer, Integer> pairs =
        Matching.of(List.of("kim", "kim jong"), List.of("kim jong", "kim"), SourceNames::same);
    assertEquals(Map.of(0, 1, 1, 0), pairs);
  }

  @Test
  void usesEachItemOnce() {
    assertEquals(
        Map.of(0, 0), Matching.of(List.of("ap", "ap photo"), List.of("ap"), SourceNames::same));
  }
}
