package org.chancery.extract;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The names of the months in the languages that the platform's calendar data covers best. */
final class MonthNames {
  /** Earlier languages win where a name means different months. */
  private static final List<String> LANGUAGES =
      List.of(
          "en", "de", "fr", "es", "it", "pt", "nl", "ru", "uk", "pl", "cs", "sk", "sl", "hr", "sr",
          "bg", "mk", "be", "lt", "lv", "et", "fi", "sv", "da", "nb", "is", "hu", "ro", "el", "tr",
          "az", "sq", "ca", "eu", "gl", "ga", "cy", "id", "ms", "vi", "tl", "sw", "af", "ar", "fa",
          "he", "hi", "ur", "bn", "ta", "te", "th", "ka", "hy", "kk", "uz");

  private static final Map<String, Integer> MONTHS = read();

  private MonthNames() {}

  /** 1 to 12, or 0 if the word is no month. */
  static int month(String name) {
    return MONTHS.getOrDefault(key(name), 0);
  }

  private static Map<String, Integer> read() {
    Map<String, Integer> months = new HashMap<>();
    TextStyle[] styles = {
      TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT, TextStyle.SHORT_STANDALONE
    };
    for (String language : LANGUAGES) {
      Locale locale = Locale.forLanguageTag(language);
      for (Month month : Month.values()) {
        for (TextStyle style : styles) {
          String name = key(month.getDisplayName(style, locale));
          if (!name.isEmpty() && !Character.isDigit(name.charAt(0))) {
            months.putIfAbsent(name, month.getValue());
          }
        }
      }
    }
    months.putIfAbsent("sept", Month.SEPTEMBER.getValue());
    return Map.copyOf(months);
  }

  private static String key(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
  }
}
