package org.chancery.annotate.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.chancery.annotate.text.DataFile;
import org.chancery.model.SourceType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SourceListTest {
  private static final Set<String> CLAIMANTS =
      Set.of("XKX", "XAB", "XSO", "XTN", "XAR", "XDN", "XLH", "XSL", "XNC", "XCM");
  private final List<List<String>> rows =
      DataFile.rows(SourceList.class, "sources.csv", SourceList.HEADER);
  private final SourceList sources = SourceList.builtIn();

  @Test
  void idsAreUniqueAndPlain() {
    Set<String> seen = new HashSet<>();
    for (List<String> row : rows) {
      assertTrue(row.get(0).matches("[a-z0-9]+(-[a-z0-9]+)*"), row.get(0));
      assertTrue(seen.add(row.get(0)), row.get(0));
    }
  }

  @Test
  void noTwoSourcesShareAName() {
    Map<String, String> owner = new HashMap<>();
    for (List<String> row : rows) {
      for (String name : names(row)) {
        String other = owner.putIfAbsent(SourceList.key(name), row.get(0));
        assertTrue(other == null || other.equals(row.get(0)), name + ": " + other + ", " + row);
      }
    }
  }

  @Test
  void countriesTypesAndRolesAreValid() {
    Set<String> iso = new HashSet<>(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3));
    Set<String> roles = new HashSet<>(Set.of("", "agency", "tv", "newspaper"));
    Offices.rows().forEach(row -> roles.add(row.get(0)));
    for (List<String> row : rows) {
      String country = row.get(3);
      assertTrue(
          country.isEmpty() || iso.contains(country) || CLAIMANTS.contains(country),
          row.get(0) + ": " + country);
      assertNotNull(SourceType.valueOf(row.get(2).toUpperCase(Locale.ROOT)));
      assertTrue(roles.contains(row.get(5)), row.get(0));
      assertTrue(!row.get(1).isBlank() && !row.get(4).isBlank(), row.get(0));
    }
  }

  @Test
  void aStateHasOneSourceForARole() {
    Set<String> seen = new HashSet<>();
    for (List<String> row : rows) {
      boolean once = !row.get(5).isEmpty() && !row.get(5).equals("newspaper");
      assertTrue(!once || seen.add(row.get(3) + ' ' + row.get(5)), row.get(0));
    }
  }

  @Test
  void aStateHasOneAgencyOfItsOwn() {
    Set<String> seen = new HashSet<>();
    for (List<String> row : rows) {
      if (row.get(5).equals("agency")) {
        assertTrue(seen.add(row.get(3)), row.get(0));
      }
    }
    assertTrue(seen.size() > 120, "agencies of " + seen.size() + " countries");
  }

  @Test
  void organisationsOfManyStatesHaveNoCountry() {
    Set<String> families = Set.of("un", "eu", "nato", "icrc", "ifrc", "african-union", "asean");
    for (List<String> row : rows) {
      assertTrue(!families.contains(row.get(4)) || row.get(3).isEmpty(), row.get(0));
    }
    assertNull(country("WFP"));
    assertNull(country("Amnesty International"));
    assertEquals("GBR", country("Chatham House"));
  }

  @Test
  void spellingsOfACreditMeet() {
    assertEquals("BBC", name("BBC NEWS"));
    assertEquals("The Straits Times", name("TheStraitsTimes"));
    assertEquals("The Globe and Mail", name("Globe&Mail"));
    assertEquals("RTÉ", name("Rte"));
    assertEquals("The New York Times", name("nytimes.com"));
    assertNull(sources.credited("No Such Gazette"));
  }

  private String name(String credit) {
    Source source = sources.credited(credit);
    return source == null ? "" : source.name();
  }

  private @Nullable String country(String credit) {
    Source source = sources.credited(credit);
    return source == null ? "unknown" : source.country();
  }

  private static Set<String> names(List<String> row) {
    Set<String> names = new HashSet<>(DataFile.list(row.get(6)));
    names.addAll(DataFile.list(row.get(7)));
    names.add(row.get(1));
    return names;
  }
}
