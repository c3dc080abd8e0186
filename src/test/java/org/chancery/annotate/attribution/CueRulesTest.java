package org.chancery.annotate.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.model.AttributionKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CueRulesTest {
  static Stream<Arguments> cues() {
    return Lexicon.cueRows().stream()
        .map(row -> Arguments.of(row.get(0), row.subList(1, 6), row.get(9), row.get(10)));
  }

  static Stream<Arguments> mediaCues() {
    return MediaCues.rows().stream().map(row -> Arguments.of(row.get(0), row.get(3), row.get(4)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cues")
  void cueFiresAndKeepsSilent(String id, List<String> forms, String fires, String silent) {
    assertTrue(
        Texts.attributions(fires).stream()
            .anyMatch(credit -> forms.contains(credit.cue().toLowerCase(Locale.ROOT))),
        fires);
    assertEquals(List.of(), Texts.attributions(silent), silent);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("mediaCues")
  void prepositionCreditsMediumAndKeepsSilent(String id, String fires, String silent) {
    assertTrue(creditsMedium(fires), fires);
    assertTrue(!creditsMedium(silent), silent);
  }

  @Test
  void idsAreUnique() {
    Set<String> seen = new HashSet<>();
    for (List<String> row : Lexicon.cueRows()) {
      assertTrue(seen.add(row.get(0)), row.get(0));
    }
    for (List<String> row : MediaCues.rows()) {
      assertTrue(seen.add(row.get(0)), row.get(0));
    }
  }

  private static boolean creditsMedium(String text) {
    return Texts.attributions(text).stream()
        .anyMatch(attribution -> attribution.kind() == AttributionKind.REPORT);
  }
}
