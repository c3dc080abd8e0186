package org.chancery.annotate.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.chancery.annotate.text.DataFile;
import org.chancery.model.Attribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AttributionCasesTest {
  static Stream<Arguments> cases() {
    return DataFile.rows(AttributionCasesTest.class, "cases.csv", "case,text,credits").stream()
        .map(row -> Arguments.of(row.get(0), row.get(1), row.get(2)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void credits(String name, String text, String credits) {
    Set<String> expected = new TreeSet<>();
    for (String credit : credits.split(";", -1)) {
      if (!credit.isBlank()) {
        expected.add(credit);
      }
    }
    Set<String> found = new TreeSet<>();
    for (Attribution attribution : Texts.attributions(text.replace(" ¶ ", "\n\n"))) {
      found.add(attribution.kind().name().toLowerCase(Locale.ROOT) + ":" + attribution.source());
    }
    assertEquals(expected, found, text);
  }

  @Test
  void offsetsShowTheSourceInTheBody() {
    String body = "MOSCOW (AP) — \"No,\" said Pavel Orlov. ¶ (By Jane Doe)".replace(" ¶ ", "\n\n");
    List<String> surfaces = new ArrayList<>();
    for (Attribution attribution : Texts.attributions("Orlov says no", body)) {
      if (attribution.start() >= 0) {
        surfaces.add(body.substring(attribution.start(), attribution.end()));
      }
    }
    assertEquals(List.of("AP", "Pavel Orlov", "Jane Doe"), surfaces);
  }

  @Test
  void whatASourceSaysOfItselfCreditsItOnce() {
    String text =
        "Ana Costa said she hopes that the road is open, and defended what she calls luck.";
    assertEquals(1, Texts.attributions(text).size());
  }

  @Test
  void sourcesInTheTitleHaveNoOffsets() {
    Attribution found =
        Texts.attributions("Turkey says it is ready", "Nothing more is known.").get(0);
    assertEquals("Turkey", found.source());
    assertEquals(-1, found.start());
    assertEquals(-1, found.end());
  }

  @Test
  void knownSourcesCarryIdTypeAndCountry() {
    Attribution found = Texts.attributions("Shots were heard, Reuters reported.").get(0);
    assertEquals("reuters", found.sourceId());
    assertEquals("GBR", found.sourceCountry());
    assertEquals("reported", found.cue());
    assertTrue(found.evidence().contains("Reuters reported"));
  }
}
