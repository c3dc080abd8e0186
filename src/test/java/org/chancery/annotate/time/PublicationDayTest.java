package org.chancery.annotate.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.chancery.annotate.text.TextDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PublicationDayTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "full date alone;They met on 3 May 2022.;2022-05-03",
        "latest of several;They met on 3 May 2022, as on 7 June 2021.;2022-05-03",
        "weekday after the date;They met on 3 May 2022. He spoke on Friday.;2022-05-06",
        "weekday of the date itself;On Tuesday, 3 May 2022, they met. He spoke on Tuesday.;2022-05-03",
        "last in the run;On 2 May 2022 they met. Sent on Wednesday, it came on Thursday.;2022-05-05",
        "run over a weekend;On 6 May 2022 they met. Sent on Saturday, it came on Monday.;2022-05-09",
        "weekday just before the date;It began on Sunday. They met on 2 May 2022.;2022-05-02",
        "coming weekday does not count;They met on 3 May 2022 and will meet on Friday.;2022-05-03",
        "dateline;KYIV, July 14 (Wire) - They met on Wednesday. It opened in 2022.;2022-07-14",
        "dateline with its year;LIMA, 14 July 2021 - They met on Wednesday.;2021-07-14",
        "dateline without any year;LIMA, July 14 (Wire) - They met on Wednesday.;",
        "coming date does not count;They met on 3 May 2022 and will meet on 9 May 2024.;2022-05-03",
        "later year makes it old;They split on 3 May 2008. In 2019 they met. He spoke on Friday.;",
        "days soon after it;They met on 30 April 2007. They split on 5 May and 2 June.;2007-06-02",
        "a day long after it;They met on 10 January 2008, as on 20 December.;2008-01-10",
        "weekdays alone;They met on Wednesday.;",
        "year alone;They met in 2022.;",
        "nothing;They met.;"
      })
  void isInferredFromTheText(String what, String text, String expected) {
    LocalDate found = new DateAnnotator().inferPublicationDay(TextDocument.of("A title", text));
    assertEquals(expected, found == null ? null : found.toString());
  }
}
