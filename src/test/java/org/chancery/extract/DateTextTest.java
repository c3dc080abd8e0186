package org.chancery.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.chancery.model.ArticleDateBasis;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class DateTextTest {
  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "date-text.csv", numLinesToSkip = 1)
  void datesAreRead(String description, String text, String day, String moment) {
    PublicationTime time = DateText.parse(text, ArticleDateBasis.FIELD);
    assertEquals(day, String.valueOf(time.day()), description);
    assertEquals(moment, String.valueOf(time.moment()), description);
  }
}
