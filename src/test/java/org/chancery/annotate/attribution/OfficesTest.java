package org.chancery.annotate.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.annotate.text.DataFile;
import org.chancery.model.Attribution;
import org.chancery.model.SourceType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class OfficesTest {
  static Stream<Arguments> names() {
    return Offices.rows().stream()
        .flatMap(
            row -> DataFile.list(row.get(1)).stream().map(name -> Arguments.of(row.get(0), name)));
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("names")
  void anOfficeIsThatOfTheStateBesideIt(String office, String name) {
    String written = name.indexOf(" of ") > 0 ? capitalized(name) : name;
    Attribution found = only("Peru's " + written + " said the road was open.");
    assertEquals("per-" + office, found.sourceId());
    assertEquals("Peru's " + written, found.source());
    assertEquals("PER", found.sourceCountry());
    assertEquals(SourceType.GOVERNMENT, found.sourceType());
  }

  @Test
  void idsAndNamesAreUnique() {
    Set<String> seen = new HashSet<>();
    for (List<String> row : Offices.rows()) {
      assertTrue(seen.add(row.get(0)), row.get(0));
      DataFile.list(row.get(1)).forEach(name -> assertTrue(seen.add(' ' + name), name));
    }
  }

  @Test
  void anOfficeUnderItsOwnNameHasThatSourcesId() {
    assertEquals("kremlin", only("The Russian presidency said the road was open.").sourceId());
    assertEquals("pentagon", only("The Pentagon said the road was open.").sourceId());
  }

  @Test
  void anotherStatesForeignOfficeIsNotTheBritishOne() {
    Attribution found = only("Pakistan's Foreign Office said the road was open.");
    assertEquals("pak-foreign-ministry", found.sourceId());
    assertEquals("PAK", found.sourceCountry());
  }

  @Test
  void aStateSpeaksUnderItsNameOrItsCapitals() {
    assertEquals("nor-government", only("Norway said the road was open.").sourceId());
    assertEquals("rus-government", only("Moscow said the road was open.").sourceId());
    assertEquals("rus-government", only("The Russian government said it was open.").sourceId());
  }

  @Test
  void aPersonHasTheCountryOfHisOffice() {
    for (String text :
        List.of(
            "Peruvian Finance Minister Ana Costa said the road was open.",
            "Peru's finance minister, Ana Costa, said the road was open.",
            "Ana Costa, the Peruvian ambassador, said the road was open.",
            "The president of Peru, Ana Costa, said the road was open.")) {
      assertEquals("PER", only(text).sourceCountry(), text);
    }
    assertEquals("FRA", only("Emmanuel Macron said the road was open.").sourceCountry());
  }

  private static String capitalized(String name) {
    StringBuilder out = new StringBuilder();
    for (String word : name.split(" ", -1)) {
      boolean small = word.equals("of") || word.equals("and") || word.equals("the");
      out.append(out.isEmpty() ? "" : " ");
      out.append(small ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
    }
    return out.toString();
  }

  private static Attribution only(String text) {
    List<Attribution> found = Texts.attributions(text);
    assertEquals(1, found.size(), text + found);
    return found.get(0);
  }
}
