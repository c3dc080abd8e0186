package org.chancery.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class LanguagesTest {
  private static final Languages LANGUAGES = new Languages();

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "languages.csv", numLinesToSkip = 1)
  void aTextTellsItsLanguage(String description, String text, String language) {
    assertEquals(language, String.valueOf(LANGUAGES.of(null, null, text)), description);
  }
}
