package org.chancery.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;

class TextRepairTest {
  @Test
  void soundTextIsReturnedAsItIs() {
    String text = "Strelsau – “CAFÉ” and “AMANHÔ,\n\nแม่\u200Bน้ำ, naïve, 東京.";
    assertSame(text, TextRepair.mended(text));
  }

  @Test
  void lineEndsControlsAndInvisiblesAreMended() {
    assertEquals(
        "One\ntwo\nthree four",
        TextRepair.mended("One\r\ntwo\rthr\u00ADee\u0000 f\u200Bour\uFEFF"));
  }

  @Test
  void utf8ReadAsWindows1252IsMended() {
    assertEquals("The café’s owner", TextRepair.mended("The cafÃ©â€™s owner"));
    assertEquals("Москва", TextRepair.mended("ÐœÐ¾Ñ\u0081ÐºÐ²Ð°"));
  }

  @Test
  void whatWentWrongTwiceIsMendedTwice() {
    assertEquals("François", TextRepair.mended("Fran\u00C3\u0083\u00C2\u00A7ois"));
  }

  @Test
  void controlsOfLatin1AreReadAsWindowsMeansThem() {
    assertEquals("“yes” – no", TextRepair.mended("\u0093yes\u0094 \u0096 no"));
  }

  @Test
  void lettersAndTheirAccentsAreComposed() {
    assertEquals("é", TextRepair.mended("e\u0301"));
  }
}
