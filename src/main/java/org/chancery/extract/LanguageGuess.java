package org.chancery.extract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{M}]+");
  private static final int SAMPLE = 2000;
  private static final int SHORTEST = 40;
  private static final int FEWEST_WORDS = 12;
  private static final double ENGLISH = 0.22;

  /** The letters of the small words, of which none has more than five, as numbers in order. */
  private static final long[] SMALL_WORDS =
      Stream.of(
              "the", "of", "and", "to", "a", "in", "that", "is", "was", "for", "on", "with", "as",
              "he", "it", "by", "at", "from", "his", "has", "have", "be", "are", "an", "this",
              "which", "their", "not", "who", "were", "but", "they", "said", "its", "after", "will",
              "been", "had", "she", "her", "or", "we", "would")
          .mapToLong(word -> key(word, 0, word.length()))
          .sorted()
          .toArray();

  /** The share of small words that a short text with an unmistakable one has at least. */
  private static final double SOME_ENGLISH = 0.12;

  /** Words that no other language of Latin letters writes so. */
  private static final Set<String> ENGLISH_ONLY =
      Set.of(
          "the", "and", "with", "from", "that", "which", "who", "their", "his", "says", "said",
          "after", "been", "were", "its", "this");

  /** Of so few characters the model knows a language only by chance. */
  private static final int SHORT = 300;

  private static final int LONGEST = 5;
  private static final int ASCII = 0x80;
  private static final int NO_ENGLISH = 0xFF;

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
      boolean letter = i < text.length() && isLetter(text.charAt(i));
      if (letter && start < 0) {
        start = i;
      } else if (!letter && start >= 0) {
        words++;
        if (i - start <= LONGEST && Arrays.binarySearch(SMALL_WORDS, key(text, start, i)) >= 0) {
          small++;
        }
        start = -1;
      }
    }
    if (text.length() < SHORT && small >= words * SOME_ENGLISH && hasEnglishWord(text)) {
      return true;
    }
    return words >= FEWEST_WORDS && small >= words * ENGLISH;
  }

  /** Whether a text has an unmistakable word in small letters, or begins with "The". */
  private static boolean hasEnglishWord(String text) {
    return text.startsWith("The ")
        || NO_LETTERS.splitAsStream(text).anyMatch(ENGLISH_ONLY::contains);
  }

  private static boolean isLetter(char c) {
    return c < ASCII ? c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' : Character.isLetter(c);
  }

  /** A word of at most five letters as a number, the same in small and capital letters. */
  private static long key(String text, int from, int to) {
    long key = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      key = key << 8 | (c < ASCII ? c | ' ' : NO_ENGLISH);
    }
    return key;
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
