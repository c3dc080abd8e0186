package org.chancery.annotate.country;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.annotate.text.DataFile;
import org.chancery.annotate.text.TextDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ContextRulesTest {
  private static final CountryAnnotator ANNOTATOR = CountryAnnotator.standard();

  static Stream<Arguments> rules() {
    return rows().stream().map(row -> Arguments.of(row.get(0), row.get(7), row.get(8)));
  }

  private static List<List<String>> rows() {
    return DataFile.rows(ContextRules.class, "context.csv", ContextRules.HEADER);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rules")
  void everyRuleFiresOnItsExample(String id, String fires, String not) {
    assertTrue(reasons(fires).contains(id), () -> id + " should decide: " + fires + reasons(fires));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rules")
  void everyRuleLeavesItsCounterexampleAlone(String id, String fires, String not) {
    assertFalse(reasons(not).contains(id), () -> id + " should not decide: " + not);
  }

  @Test
  void ruleIdsAreUnique() {
    Set<String> ids = new HashSet<>();
    for (List<String> row : rows()) {
      assertTrue(ids.add(row.get(0)), row.get(0));
    }
    assertEquals(rows().size(), ids.size());
  }

  private static Set<String> reasons(String text) {
    TextDocument document = TextDocument.of(null, text);
    return Stream.concat(
            ANNOTATOR.annotate(document).stream(), ANNOTATOR.dropped(document).stream())
        .map(CountryMention::reason)
        .collect(Collectors.toSet());
  }
}
