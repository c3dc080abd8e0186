package org.chancery.annotate.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chancery.annotate.text.DataFile;
import org.chancery.annotate.text.TextDocument;
import org.chancery.annotate.text.WordHash;
import org.jspecify.annotations.Nullable;

/** The words that the grammar of credit knows: their classes, and the forms of cue verbs. */
final class Lexicon {
  static final String CUE_HEADER =
      "id,base,third,past,participle,ing,needs,noun,alone,fires,silent";
  static final String WORD_HEADER = "class,words";

  /** Integers of an entry: where its letters begin, their number, classes, cue. */
  private static final int WIDTH = 4;

  private static final int LETTERS = 0;
  private static final int LENGTH = 1;
  private static final int CLASSES = 2;
  private static final int CUE = 3;

  private final int mask;

  /** The entries' hashes apart, so that a word that has none is seen in little memory. */
  private final int[] hashes;

  /** The entries side by side, so that a word's is one line of the cache. */
  private final int[] entries;

  private final @Nullable Cue[] cues;
  private char[] letters = new char[1 << 12];
  private int written;

  private Lexicon(Map<String, Integer> classOf, Map<String, Cue> cueOf) {
    int size = Integer.highestOneBit(classOf.size() + cueOf.size()) * 4;
    mask = size - 1;
    hashes = new int[size];
    entries = new int[size * WIDTH];
    cues = new @Nullable Cue[cueOf.size() + 1];
    classOf.forEach((word, bits) -> entries[place(word) + CLASSES] = bits);
    int number = 0;
    for (Map.Entry<String, Cue> cue : cueOf.entrySet()) {
      cues[++number] = cue.getValue();
      entries[place(cue.getKey()) + CUE] = number;
    }
  }

  /** The built-in words. */
  static Lexicon builtIn() {
    Map<String, Integer> classOf = new HashMap<>();
    for (List<String> row : DataFile.rows(Lexicon.class, "words.csv", WORD_HEADER)) {
      int bit = WordClass.valueOf(row.get(0).toUpperCase(Locale.ROOT)).bit();
      for (String word : row.get(1).split(" ", -1)) {
        if (!word.isBlank()) {
          classOf.merge(word, bit, (a, b) -> a | b);
        }
      }
    }
    Map<String, Cue> cueOf = new HashMap<>();
    for (List<String> row : cueRows()) {
      add(cueOf, row, 3, Cue.Form.PAST);
      add(cueOf, row, 4, Cue.Form.PAST);
      add(cueOf, row, 5, Cue.Form.ING);
      add(cueOf, row, 2, Cue.Form.THIRD);
      add(cueOf, row, 1, Cue.Form.BASE);
    }
    return new Lexicon(classOf, cueOf);
  }

  /** The rows of {@code cues.csv}. */
  static List<List<String>> cueRows() {
    return DataFile.rows(Lexicon.class, "cues.csv", CUE_HEADER);
  }

  private static void add(Map<String, Cue> cueOf, List<String> row, int column, Cue.Form form) {
    String needs = row.get(6);
    if (!row.get(column).isEmpty()) {
      cueOf.putIfAbsent(
          row.get(column),
          new Cue(
              row.get(0),
              form,
              needs.isEmpty()
                  ? Cue.Needs.NOTHING
                  : Cue.Needs.valueOf(needs.toUpperCase(Locale.ROOT)),
              row.get(7).equals("yes"),
              row.get(8).equals("yes")));
    }
  }

  /** The place of the entry of a document's token, or -1; letter case makes no difference. */
  int find(TextDocument document, int token) {
    int hash = document.wordHash(token);
    int slot = hash & mask;
    for (int found; (found = hashes[slot]) != 0; slot = (slot + 1) & mask) {
      int place = slot * WIDTH;
      boolean same =
          found == hash
              && document.tokenIs(
                  token, letters, entries[place + LETTERS], entries[place + LENGTH]);
      if (same) {
        return place;
      }
    }
    return -1;
  }

  /** The class bits of the entry at a place. */
  int classes(int place) {
    return entries[place + CLASSES];
  }

  /** The cue at a place, null if its word is none. */
  @Nullable Cue cue(int place) {
    return cues[entries[place + CUE]];
  }

  /** All words of a class, for tests. */
  List<String> words(WordClass wordClass) {
    List<String> found = new ArrayList<>();
    for (int place = 0; place < entries.length; place += WIDTH) {
      if ((entries[place + CLASSES] & wordClass.bit()) != 0) {
        found.add(word(place));
      }
    }
    return found;
  }

  private String word(int place) {
    return new String(letters, entries[place + LETTERS], entries[place + LENGTH]);
  }

  /** The place of a word's entry, which is made if there is none. */
  private int place(String word) {
    int hash = WordHash.of(word);
    int slot = hash & mask;
    while (hashes[slot] != 0 && !word(slot * WIDTH).equals(word)) {
      slot = (slot + 1) & mask;
    }
    int place = slot * WIDTH;
    if (hashes[slot] == 0) {
      hashes[slot] = hash;
      entries[place + LETTERS] = written;
      entries[place + LENGTH] = word.length();
      write(word);
    }
    return place;
  }

  private void write(String word) {
    if (written + word.length() > letters.length) {
      letters = Arrays.copyOf(letters, letters.length * 2);
    }
    word.getChars(0, word.length(), letters, written);
    written += word.length();
  }
}
