package org.chancery.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.chancery.model.Act;
import org.chancery.model.DatePrecision;
import org.chancery.model.EventDateBasis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

final class ConsensusDateTest {
  private static final Told RECOGNIZE = Told.of("PRK", Act.RECOGNIZE, "XDN");
  private static final Pattern TELLING =
      Pattern.compile("([0-9-]+) ([a-z]+) x([0-9]+)(?: @([0-9-]+))?");

  /** {@code 2015-06 relative x2 @2015-11-18}: a date, its basis, stories, day of publication. */
  private static Telling telling(String notation) {
    Matcher parts = TELLING.matcher(notation.strip());
    assertTrue(parts.matches(), notation);
    String date = parts.group(1);
    Told told =
        RECOGNIZE.dated(
            date + "-01-01".substring(date.length() - "2015".length()),
            switch (date.length()) {
              case 4 -> DatePrecision.YEAR;
              case 7 -> DatePrecision.MONTH;
              default -> DatePrecision.DAY;
            },
            EventDateBasis.valueOf(parts.group(2).toUpperCase(Locale.ROOT)));
    String published = parts.group(4);
    return (published == null ? told : told.on(published)).by(Long.parseLong(parts.group(3)));
  }

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "consensus-cases.csv", numLinesToSkip = 1)
  void isWhatTheTellingsAgreeOnBest(
      String description, String tellings, String date, String workings) {
    List<Telling> told = new ArrayList<>();
    for (String notation : tellings.split(";")) {
      told.add(telling(notation));
    }
    for (int i = 0; i < 2; i++) {
      ConsensusDate found = ConsensusDate.of(told);
      assertNotNull(found);
      int length =
          switch (found.precision()) {
            case YEAR -> 4;
            case MONTH -> 7;
            case DAY -> 10;
          };
      assertEquals(date, found.date().toString().substring(0, length), workings);
      assertEquals(date.length(), length, workings);
      Collections.reverse(told);
    }
  }

  @Test
  void isMissingWhereNoTellingHasADate() {
    assertNull(ConsensusDate.of(List.of(RECOGNIZE.undated())));
  }

  /** A state's recognition told on each day of thirty years must not cost more than a moment. */
  @Test
  @Timeout(5)
  void isFoundInAMomentAmongThousandsOfDays() {
    List<Telling> told =
        IntStream.range(0, 11_000)
            .mapToObj(i -> LocalDate.of(1992, 1, 1).plusDays(i).toString())
            .map(day -> RECOGNIZE.dated(day, DatePrecision.DAY, EventDateBasis.PUBLICATION).by(1))
            .toList();
    assertEquals(
        new ConsensusDate(LocalDate.of(1992, 1, 1), DatePrecision.DAY), ConsensusDate.of(told));
  }
}
