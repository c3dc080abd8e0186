package org.chancery.annotate.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.chancery.annotate.text.DataFile;
import org.chancery.model.Attribution;
import org.chancery.model.SourceType;
import org.junit.jupiter.api.Test;

class PeopleTest {
  private static final Set<String> OTHER_CODES =
      Set.of("SUN", "XKX", "XAB", "XSO", "XTN", "XAR", "XDN", "XLH", "XSL", "XNC", "XCM");

  @Test
  void idsNamesAndCountriesAreInOrder() {
    Set<String> iso = new HashSet<>(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3));
    Set<String> ids = new HashSet<>();
    Map<String, String> owner = new HashMap<>();
    for (List<String> row : People.rows()) {
      assertTrue(row.get(0).matches("[a-z0-9]+(-[a-z0-9]+)*") && ids.add(row.get(0)), row.get(0));
      assertTrue(iso.contains(row.get(2)) || OTHER_CODES.contains(row.get(2)), row.toString());
      assertTrue(row.get(1).indexOf(' ') > 0, row.toString());
      List<String> names = DataFile.list(row.get(3));
      names.add(row.get(1));
      for (String name : names) {
        String other = owner.put(SourceList.key(name), row.get(0));
        assertTrue(other == null || other.equals(row.get(0)), name + ": " + other + ", " + row);
      }
    }
  }

  @Test
  void spellingsOfOnePersonHaveOneId() {
    for (String name :
        List.of("Volodymyr Zelensky", "Volodymyr Zelenskyy", "Zelenskiy", "President Zelensky")) {
      Attribution found = only(name + " said the road was open.");
      assertEquals("volodymyr-zelensky", found.sourceId(), name);
      assertEquals("UKR", found.sourceCountry(), name);
      assertEquals(SourceType.PERSON, found.sourceType(), name);
    }
  }

  @Test
  void anotherBearerOfTheSurnameIsHerself() {
    List<Attribution> found =
        Texts.attributions("Michelle Obama said so.\n\nObama said the road was open.");
    assertEquals("Michelle Obama", found.get(1).source());
    assertNull(found.get(1).sourceId());
  }

  private static Attribution only(String text) {
    List<Attribution> found = Texts.attributions(text);
    assertEquals(1, found.size(), text + found);
    return found.get(0);
  }
}
