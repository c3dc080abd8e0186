package org.chancery.annotate.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Collectors;
import org.chancery.annotate.text.TextDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

final class DateAnnotatorTest {
  private static final DateAnnotator ANNOTATOR = new DateAnnotator();

  @ParameterizedTest(name = "{0}: {1}")
  @CsvFileSource(
      resources = "/org/chancery/annotate/time/dates.csv",
      delimiter = ';',
      quoteCharacter = '`',
      numLinesToSkip = 1)
  void resolvesCase(String name, String text, String published, String expected) {
    assertEquals(expected == null ? "" : expected, dates(text, LocalDate.parse(published)));
  }

  @Test
  void knowsNoLocaleAndNoTimeZone() {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertEquals(
          "2022-07-15 2022-04-12",
          dates("The council WILL MEET ON FRIDAY. It SAT ON 12 APRIL.", LocalDate.of(2022, 7, 14)));
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void infersThePublicationDayFromADateAndTheWeekdaysAfterIt() {
    TextDocument document =
        TextDocument.of(
            "Island splits from neighbour",
            "The island sent its letter on Wednesday, its radio said on Thursday.\n\n"
                + "The premier at a fair on Monday, July 11, 2022. (Photo: Harbour Press)");
    assertEquals(LocalDate.of(2022, 7, 14), ANNOTATOR.inferPublicationDay(document));
    assertEquals("2022-07-13 2022-07-14 2022-07-11", text(ANNOTATOR.annotate(document, null)));
  }

  private static String dates(String text, LocalDate published) {
    return text(ANNOTATOR.annotate(TextDocument.of(null, text), published));
  }

  private static String text(List<DateExpression> found) {
    return found.stream()
        .map(
            e ->
                switch (e.precision()) {
                  case DAY -> e.date().toString();
                  case MONTH -> e.date().toString().substring(0, 7);
                  case YEAR -> e.date().toString().substring(0, 4);
                })
        .collect(Collectors.joining(" "));
  }
}
