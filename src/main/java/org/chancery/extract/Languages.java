package org.chancery.extract;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import org.jspecify.annotations.Nullable;

/** Tells the language of an article: what it says itself, else what its text looks like. */
final class Languages {
  private final Map<String, String> codes = new HashMap<>();
  private final LanguageGuess guess = new LanguageGuess();

  Languages() {
    for (String code : Locale.getISOLanguages()) {
      Locale locale = Locale.forLanguageTag(code);
      codes.put(code, code);
      codes.put(locale.getDisplayLanguage(Locale.ENGLISH).toLowerCase(Locale.ROOT), code);
      codes.put(threeLetters(locale), code);
    }
  }

  private static String threeLetters(Locale locale) {
    try {
      return locale.getISO3Language();
    } catch (MissingResourceException e) {
      return locale.getLanguage(); // a language without a code of three letters
    }
  }

  /** The code of two letters, null if undetermined. */
  @Nullable String of(@Nullable String given, @Nullable String title, String text) {
    String told = given == null ? null : code(given);
    if (told != null) {
      return told;
    }
    String found = guess.of(text.isEmpty() && title != null ? title : text);
    return found == null ? null : codes.get(found);
  }

  /** The code for "en", "en-GB", "en_US", "eng" or "English"; null for anything else. */
  @Nullable String code(String given) {
    String name = given.strip().toLowerCase(Locale.ROOT);
    int end = 0;
    while (end < name.length() && Character.isLetter(name.charAt(end))) {
      end++;
    }
    return codes.get(name.substring(0, end));
  }
}
