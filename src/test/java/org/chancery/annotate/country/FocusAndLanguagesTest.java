package org.chancery.annotate.country;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.chancery.annotate.text.TextDocument;
import org.chancery.model.Article;
import org.chancery.model.ArticleDateBasis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FocusAndLanguagesTest {
  private static final CountryAnnotator ANNOTATOR = CountryAnnotator.standard();

  @Test
  void theCountriesOfTitleAndLeadAreTheFocus() {
    TextDocument document =
        TextDocument.of(
            "Chile recalls its envoy from Peru",
            "Chile recalled its envoy on Monday. Peru regretted the step.\n\n"
                + "The envoy had served in Norway before.\n\nChileans were divided.");
    assertEquals(List.of("CHL", "PER"), FocusCountries.of(document, ANNOTATOR.annotate(document)));
  }

  @Test
  void aShortTextWhoseLanguageIsGuessedWrongIsReadInEnglishToo() {
    String text = "Palau officially recognizes Kosovo.";
    assertEquals(
        List.of("PLW", "XKX"),
        ANNOTATOR.annotate(article("eo", text), TextDocument.of(null, text)).stream()
            .map(CountryMention::country)
            .toList());
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "de,Deutschland und Frankreich trafen sich mit Großbritannien.,DEU FRA GBR",
    "fr,L'Allemagne et la Suisse ont reçu Maurice et Dominique.,CHE DEU",
    "es,España y los Estados Unidos abren una oficina en Granada.,ESP USA",
    "it,La Francia e la Germania: i Mali della politica.,DEU FRA",
    "pt,O Brasil e os EUA assinaram o acordo.,BRA USA",
    "de,Deutschlands und Griechenlands Minister trafen Bosniens Präsidenten.,BIH DEU GRC",
    "sv,Sveriges och Norges ministrar möttes.,NOR SWE",
    "tr,Almanya'nın ve Fransa’da yaşayanların temsilcileri geldi.,DEU FRA",
    "nl,Nederland en het Verenigd Koninkrijk praten.,GBR NLD",
    "en,Spain and the French met.,ESP FRA"
  })
  void namesOfTheArticlesLanguageAreFound(String language, String text, String countries) {
    assertEquals(
        countries,
        ANNOTATOR.annotate(article(language, text), TextDocument.of(null, text)).stream()
            .map(CountryMention::country)
            .collect(Collectors.toCollection(TreeSet::new))
            .stream()
            .collect(Collectors.joining(" ")));
  }

  private static Article article(String language, String text) {
    return new Article(
        "id",
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        ArticleDateBasis.NONE,
        language,
        text,
        "test",
        0);
  }
}
