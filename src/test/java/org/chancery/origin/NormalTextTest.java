package org.chancery.origin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

final class NormalTextTest {
  @Test
  void copiesDifferInCasePunctuationAccentsAndSpace() {
    assertEquals("the coups end", NormalText.of("  The coup’s\n\nEND! "));
    assertEquals(NormalText.of("Sao Tome (AP) - It's"), NormalText.of("SÃO TOMÉ (AP) — Its"));
    assertEquals("пхеньян 13", NormalText.of("Пхеньян, 13"));
    assertEquals("", NormalText.of(" … "));
  }

  @Test
  void hardlyAnyTextIsTheSameOnlyWithTitleOutletAndDay() {
    LocalDate day = LocalDate.of(2022, 7, 13);
    String print = TextFingerprint.of("Photos", "Herald", day, "photos of the day");
    assertEquals(print, TextFingerprint.of("PHOTOS", "Herald", day, "photos of the day"));
    assertNotEquals(
        print, TextFingerprint.of("Photos", "Herald", day.plusDays(1), "photos of the day"));
    assertNotEquals(print, TextFingerprint.of("Photos", "Courier", day, "photos of the day"));
  }

  @Test
  void aLineIsTheSameOnlyOnItsDay() {
    String line = "united states presidential election of the year 2016";
    LocalDate day = LocalDate.of(2016, 3, 1);
    assertEquals(
        TextFingerprint.of("A", "Herald", day, line), TextFingerprint.of("B", null, day, line));
    assertNotEquals(
        TextFingerprint.of("A", "Herald", day, line),
        TextFingerprint.of("A", "Herald", day.plusDays(2), line));
  }

  @Test
  void textEnoughIsTheSameUnderAnyTitle() {
    String text = "long enough to be told from any other text by its words ".repeat(3);
    assertEquals(
        TextFingerprint.of("A", "Herald", null, text),
        TextFingerprint.of("B", "Courier", LocalDate.of(2022, 7, 13), text));
  }
}
