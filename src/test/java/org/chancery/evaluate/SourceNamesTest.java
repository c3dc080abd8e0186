package org.chancery.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SourceNamesTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "letter case, KYODO NEWS, kyodo news",
    "accents, Žurnál Škofja, zurnal skofja",
    "leading article, The Harbour Post, harbour post",
    "inner article stays, Over the Hill, over the hill",
    "possessive, Kim's office, kim office",
    "curved possessive, Kim\u2019s office, kim office",
    "apostrophe inside, O'Neill, o neill",
    "hyphen, Itar-Tass, tass",
    "long form of an agency, The Associated Press, ap",
    "points, U.S. Mission, u s mission",
    "sharp s, Straße, strasse",
    "dotted capital, İZMİR Post, izmir post",
    "dotless letter, Ağrı Postası, agri postasi",
    "only marks, --, ''"
  })
  void normalisesNames(String what, String name, String expected) {
    assertEquals(expected, SourceNames.normal(name));
  }

  @ParameterizedTest(name = "{0} / {1}: {2}")
  @CsvSource({
    "pushilin, denis pushilin, true",
    "denis pushilin, pushilin, true",
    "foreign ministry, ministry of health, false",
    "ap, ap, true",
    "'', ap, false"
  })
  void comparesByWords(String one, String other, boolean same) {
    assertEquals(same, SourceNames.same(one, other));
  }

  @Test
  void knowsNoLocale() {
    Locale locale = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertEquals("iii", SourceNames.normal("III"));
    } finally {
      Locale.setDefault(locale);
    }
  }
}
