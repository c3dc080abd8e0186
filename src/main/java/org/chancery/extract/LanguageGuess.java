package org.chancery.extract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Set;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.jspecify.annotations.Nullable;

/**
 * Guesses the language of a text. English, the most frequent, is known by its small words; the
 * others by Apache OpenNLP's model, which is loaded when it is first needed.
 */
final class LanguageGuess {
  private static final String MODEL = "/langdetect-183.bin";
  private static final int SAMPLE = 2000;
  private static final int SHORTEST = 40;
  private static final int FEWEST_WORDS = 12;
  private static final double ENGLISH = 0.22;
  private static final Set<String> SMALL_WORDS =
      Set.of(
          "the", "of", "and", "to", "a", "in", "that", "is", "was", "for", "on", "with", "as", "he",
          "it", "by", "at", "from", "his", "has", "have", "be", "are", "an", "this", "which",
          "their", "not", "who", "were", "but", "they", "said", "its", "after", "will", "been",
          "had", "she", "her", "or", "we", "would");

  private @Nullable LanguageDetectorModel model;

  /** A code of three letters, or "en"; null for a text too short to tell. */
  @Nullable String of(String text) {
    String sample = text.length() > SAMPLE ? text.substring(0, SAMPLE) : text;
    if (sample.length() < SHORTEST) {
      return null;
    }
    if (isEnglish(sample)) {
      return "en";
    }
    Language best = new LanguageDetectorME(model()).predictLanguage(sample);
    return best.getLang().toLowerCase(Locale.ROOT);
  }

  static boolean isEnglish(String text) {
    int words = 0;
    int small = 0;
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean letter = i < text.length() && Character.isLetter(text.charAt(i));
      if (letter && start < 0) {
        start = i;
      } else if (!letter && start >= 0) {
        words++;
        if (i - start <= 5
            && SMALL_WORDS.contains(text.substring(start, i).toLowerCase(Locale.ROOT))) {
          small++;
        }
        start = -1;
      }
    }
    return words >= FEWEST_WORDS && small >= words * ENGLISH;
  }

  private synchronized LanguageDetectorModel model() {
    LanguageDetectorModel loaded = model;
    if (loaded == null) {
      try (InputStream in = LanguageGuess.class.getResourceAsStream(MODEL)) {
        if (in == null) {
          throw new IllegalStateException("no language model " + MODEL + " on the class path");
        }
        loaded = new LanguageDetectorModel(in);
        model = loaded;
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read the language model " + MODEL, e);
      }
    }
    return loaded;
  }
}
