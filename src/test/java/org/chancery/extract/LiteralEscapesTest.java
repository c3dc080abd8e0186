package org.chancery.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LiteralEscapesTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "nothing escaped, the idea, the idea",
    "a zero width space, of \\u200b\\u200bthe idea, of the idea",
    "an accent, caf\\u00e9, café",
    "at the end, idea\\u200B, idea",
    "cut short, idea\\u20, idea\\u20",
    "no number, C:\\users\\ute, C:\\users\\ute",
  })
  void escapesAreReadAndInvisibleOnesDropped(String description, String text, String mended) {
    assertEquals(mended, LiteralEscapes.mended(text), description);
  }
}
