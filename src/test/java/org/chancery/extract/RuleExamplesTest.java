package org.chancery.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the examples that stand beside each rule in the data files. */
class RuleExamplesTest {
  private static final Map<String, Integer> KINDS =
      Map.of(
          "never", Hints.NEVER,
          "junk", Hints.JUNK,
          "unlikely", Hints.UNLIKELY,
          "meta", Hints.META,
          "caption", Hints.CAPTION,
          "article", Hints.ARTICLE,
          "body", Hints.BODY,
          "lead", Hints.LEAD);

  static Stream<List<String>> hints() {
    return Tables.rows("hints.csv").stream();
  }

  static Stream<List<String>> furniture() {
    return Tables.rows("furniture.csv").stream();
  }

  static Stream<List<String>> credits() {
    return Tables.rows("credits.csv").stream();
  }

  @ParameterizedTest
  @MethodSource("hints")
  void aHintFiresOnItsExampleAlone(List<String> rule) {
    Hints hints = new Hints(HintWords.standard());
    int kind = KINDS.getOrDefault(rule.get(2), 0);
    if (kind == 0) {
      assertEquals(0, hints.of(rule.get(3)), rule.get(0) + " must silence " + rule.get(3));
      return;
    }
    assertTrue((hints.of(rule.get(3)) & kind) != 0, rule.get(0) + " must fire on " + rule.get(3));
    assertEquals(0, hints.of(rule.get(4)) & kind, rule.get(0) + " must not fire on " + rule.get(4));
  }

  @ParameterizedTest
  @MethodSource("furniture")
  void furnitureFiresOnItsExampleAlone(List<String> rule) {
    Furniture furniture = Furniture.standard();
    assertTrue(furniture.is(rule.get(3)), rule.get(0) + " must drop: " + rule.get(3));
    assertFalse(furniture.is(rule.get(4)), rule.get(0) + " must keep: " + rule.get(4));
  }

  @ParameterizedTest
  @MethodSource("credits")
  void aCreditFiresOnItsExampleAlone(List<String> rule) {
    Credits credits = Credits.standard();
    assertTrue(credits.endIn(rule.get(2)), rule.get(0) + " must fire on: " + rule.get(2));
    assertFalse(credits.endIn(rule.get(3)), rule.get(0) + " must not fire on: " + rule.get(3));
  }
}
