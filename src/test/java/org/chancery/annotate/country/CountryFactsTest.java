package org.chancery.annotate.country;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.annotate.text.DataFile;
import org.chancery.annotate.text.TextDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every country by its official and other names, its people, and its capital in both roles. */
class CountryFactsTest {
  private static final CountryAnnotator ANNOTATOR = CountryAnnotator.standard();

  static Stream<Arguments> countries() {
    return DataFile.rows(
            CountryFactsTest.class,
            "country-facts.csv",
            "code,official,also,adjective,person,people,capital")
        .stream()
        .map(row -> Arguments.of(row.get(0), row));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("countries")
  void everyNameIsFound(String code, List<String> row) {
    assertFound(code, "Delegates of the %s signed the convention in March.", row.get(1));
    for (String name : row.get(2).split(";", -1)) {
      assertFound(code, "Ships from %s arrived overnight with grain and steel.", name);
      assertFound(code, "The minister said that %s had asked for more time.", name);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("countries")
  void itsPeopleAreFound(String code, List<String> row) {
    assertFound(code, "A group of %s officials arrived for the talks on Sunday.", row.get(3));
    assertFound(code, "One %s was among the four injured passengers.", row.get(4));
    assertFound(code, "Thousands of %s have fled the fighting since May.", row.get(5));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("countries")
  void itsCapitalStandsForItWhereItActs(String code, List<String> row) {
    String capital = row.get(6);
    assertFound(code, "%s condemned the decision and recalled its ambassador.", capital);
    assertFound(code, "Relations between %s and Brussels have soured over fish.", capital);
    assertFound(code, "%s's stance on the treaty has not changed.", capital);
    assertFound(code, "The envoy said %s would not accept the deal.", capital);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("countries")
  void itsCapitalIsAPlaceElsewhere(String code, List<String> row) {
    String capital = row.get(6);
    List<String> wrong = new ArrayList<>();
    for (String sentence :
        List.of(
            "A fire broke out in %s on Monday.",
            "The summit was held in %s last week.",
            "He flew to %s to see his parents.",
            "The %s marathon drew 20,000 runners.",
            "%s's mayor opened two new parks.")) {
      String text = String.format(sentence, capital);
      if (!capital.isEmpty() && !codes(text).isEmpty()) {
        wrong.add(text);
      }
    }
    assertEquals(List.of(), wrong);
  }

  private static void assertFound(String code, String sentence, String name) {
    if (!name.isEmpty()) {
      String text = String.format(sentence, name);
      assertEquals(Set.of(code), codes(text), text);
    }
  }

  private static Set<String> codes(String text) {
    return ANNOTATOR.annotate(TextDocument.of(null, text)).stream()
        .filter(mention -> mention.kind().counts())
        .map(CountryMention::country)
        .collect(Collectors.toSet());
  }
}
