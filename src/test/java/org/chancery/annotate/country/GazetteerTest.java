package org.chancery.annotate.country;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.chancery.annotate.text.DataFile;
import org.chancery.annotate.text.TextDocument;
import org.junit.jupiter.api.Test;

class GazetteerTest {
  private static final Set<String> OTHERS =
      Set.of(
          "XKX", "XAB", "XSO", "XTN", "XAR", "XDN", "XLH", "XSL", "XNC", "XCM", "SUN", "YUG", "SCG",
          "CSK", "DDR");

  @Test
  void everyCountryHasAName() {
    Map<String, String> names = Gazetteer.builtIn().shortNames();
    for (String region : Locale.getISOCountries()) {
      String code = new Locale("", region).getISO3Country();
      assertNotNull(names.get(code), "no name for " + region + " " + code);
    }
    OTHERS.forEach(code -> assertNotNull(names.get(code), code));
  }

  @Test
  void everyCodeIsOfIsoOrOfTheGuide() {
    Set<String> known = new TreeSet<>(OTHERS);
    for (String region : Locale.getISOCountries()) {
      known.add(new Locale("", region).getISO3Country());
    }
    assertEquals(Set.of(), minus(Gazetteer.builtIn().shortNames().keySet(), known));
  }

  @Test
  void noNameStandsInTwoRows() {
    Map<String, String> seen = new HashMap<>();
    for (List<String> row : DataFile.rows(Gazetteer.class, "gazetteer.csv", Gazetteer.HEADER)) {
      for (String field : row.subList(1, row.size())) {
        for (String name : DataFile.list(field)) {
          String code = seen.put(name, row.get(0));
          assertTrue(code == null || code.equals(row.get(0)), name + ": " + code);
        }
      }
    }
  }

  @Test
  void everyShortNameIsFoundInAText() {
    CountryAnnotator annotator = CountryAnnotator.standard();
    Gazetteer.builtIn()
        .shortNames()
        .forEach(
            (code, name) -> {
              String text = "Ministers from " + name + " and Chile met on Tuesday in Santiago.";
              assertTrue(codes(annotator, text).contains(code.equals("SCG") ? "SRB" : code), text);
            });
  }

  @Test
  void aUsersFileAddsMovesAndRemoves() throws IOException {
    CountryAnnotator annotator =
        amended(
            """
            XKD,Kurdistan Region,Iraqi Kurdistan,,Erbil,
            PRK,,the Hermit State,,,
            MMR,,-Burma,,,
            PRK,,Korea,,,
            FRA,-,,,,
            """);
    assertEquals(Set.of("XKD"), codes(annotator, "Iraqi Kurdistan voted."));
    assertEquals(Set.of("PRK"), codes(annotator, "It visited the Hermit State."));
    assertEquals(Set.of(), codes(annotator, "Burma voted."));
    assertEquals(Set.of("MMR"), codes(annotator, "Myanmar voted."));
    assertEquals(Set.of("PRK"), codes(annotator, "Korea voted."));
    assertEquals(Set.of(), codes(annotator, "France and the French voted."));
  }

  @Test
  void aBadRowIsNamedWithItsLine() {
    IllegalArgumentException few =
        assertThrows(IllegalArgumentException.class, () -> amended("PRK,Korea\n"));
    assertEquals("user.csv:2: 6 fields expected, 2 found", few.getMessage());
    IllegalArgumentException code =
        assertThrows(IllegalArgumentException.class, () -> amended("Korea,Korea,,,,\n"));
    assertEquals(
        "user.csv: a code must be three capital letters, not \"Korea\"", code.getMessage());
  }

  @Test
  void theExampleInConfWorks() throws IOException {
    try (var reader =
        Files.newBufferedReader(Path.of("conf/gazetteer-example.csv"), StandardCharsets.UTF_8)) {
      CountryAnnotator annotator = CountryAnnotator.with(reader, "gazetteer-example.csv");
      assertEquals(Set.of("XKD"), codes(annotator, "Iraqi Kurdistan voted."));
      assertEquals(Set.of(), codes(annotator, "A ship left Antarctica."));
    }
  }

  private static CountryAnnotator amended(String rows) throws IOException {
    return CountryAnnotator.with(new StringReader(Gazetteer.HEADER + "\n" + rows), "user.csv");
  }

  private static Set<String> minus(Set<String> all, Set<String> without) {
    Set<String> rest = new TreeSet<>(all);
    rest.removeAll(without);
    return rest;
  }

  private static Set<String> codes(CountryAnnotator annotator, String text) {
    return annotator.annotate(TextDocument.of(null, text)).stream()
        .filter(mention -> mention.kind().counts())
        .map(CountryMention::country)
        .collect(Collectors.toSet());
  }
}
