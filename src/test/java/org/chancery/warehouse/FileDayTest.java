package org.chancery.warehouse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FileDayTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "a date with hyphens,               news-2024-03-05.jsonl,                    2024-03-05",
    "a date of folders,                 2024/03/05/part-1.jsonl,                  2024-03-05",
    "eight digits,                      20240305.csv,                             2024-03-05",
    "eight digits and a time,           CC-NEWS-20240305121314-00012.warc.gz,     2024-03-05",
    "the last of two dates,             2024/01/01/until-2024-02-02.jsonl,        2024-02-02",
    "no date: the modification's day,   part-00001.jsonl,                         2026-07-08",
    "digits that are no date,           20249999.jsonl,                           2026-07-08",
    "a part of a longer number,         id-120240305.jsonl,                       2026-07-08",
  })
  void dayOfAFile(String about, String path, LocalDate day) {
    assertEquals(day, FileDay.of(path, Instant.parse("2026-07-08T23:59:59Z")));
  }
}
