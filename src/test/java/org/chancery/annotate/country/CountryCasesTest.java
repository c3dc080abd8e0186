package org.chancery.annotate.country;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.chancery.annotate.text.TextDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class CountryCasesTest {
  private static final CountryAnnotator ANNOTATOR = CountryAnnotator.standard();

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "country-cases.csv", numLinesToSkip = 1, emptyValue = "")
  void countsTheCountriesOfASentence(String description, String text, String countries) {
    assertEquals(countries == null ? "" : countries, codes(ANNOTATOR, text), text);
  }

  @Test
  void findsTheSameUnderTheTurkishLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      CountryAnnotator annotator = CountryAnnotator.standard();
      assertEquals(
          "FIN IDN IRQ ITA",
          codes(annotator, "INDONESIA, ITALY, Finland and IRAQ met. In Lima it rained."));
      assertEquals("CHN", codes(annotator, "BEIJING insisted on it."));
    } finally {
      Locale.setDefault(before);
    }
  }

  private static String codes(CountryAnnotator annotator, String text) {
    return annotator.annotate(TextDocument.of(null, text)).stream()
        .filter(mention -> mention.kind().counts())
        .map(CountryMention::country)
        .collect(Collectors.toCollection(TreeSet::new))
        .stream()
        .collect(Collectors.joining(" "));
  }
}
