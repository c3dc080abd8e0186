package org.chancery.annotate.recognition;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.chancery.annotate.text.DataFile;
import org.chancery.model.RecognitionAct;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule, stance cue and filter fires on its own example and leaves the other alone. */
class RuleExamplesTest {
  private static final Sample SAMPLE = new Sample();

  static Stream<Arguments> rules() {
    return ActRule.all().stream().map(rule -> Arguments.of(rule.id(), rule.fires(), rule.silent()));
  }

  static Stream<Arguments> cues() {
    return DataFile.rows(Cues.class, "stance-cues.csv", Cues.HEADER).stream()
        .map(row -> Arguments.of(row.get(0), row.get(5), row.get(6)));
  }

  static Stream<Arguments> filters() {
    return Stream.of("as-filters.csv", "relation-filters.csv")
        .flatMap(file -> DataFile.rows(Objects.class, file, "id,words,fires,silent").stream())
        .map(row -> Arguments.of(row.get(0), row.get(2), row.get(3)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rules")
  void aRuleFiresOnItsExampleOnly(String id, String fires, String silent) {
    assertTrue(tells(fires, id), () -> id + " must fire on: " + fires);
    assertFalse(tells(silent, id), () -> id + " must not fire on: " + silent);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cues")
  void aStanceCueMakesAnActOfItsExampleOnly(String id, String fires, String silent) {
    assertFalse(SAMPLE.acts(fires).isEmpty(), () -> id + " must tell an act in: " + fires);
    assertTrue(SAMPLE.acts(silent).isEmpty(), () -> id + " must tell none in: " + silent);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("filters")
  void aFilterSilencesItsExampleOnly(String id, String fires, String silent) {
    assertTrue(SAMPLE.acts(fires).isEmpty(), () -> id + " must silence: " + fires);
    assertFalse(SAMPLE.acts(silent).isEmpty(), () -> id + " must leave: " + silent);
  }

  private static boolean tells(String text, String rule) {
    List<RecognitionAct> acts = SAMPLE.acts(text);
    return acts.stream().anyMatch(act -> act.ruleId().equals(rule));
  }
}
