package org.chancery.annotate.attribution;

import java.util.ArrayList;
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

  private final String[] words;
  private final int[] hashes;
  private final int[] classes;
  private final @Nullable Cue[] cues;

  private Lexicon(Map<String, Integer> classOf, Map<String, Cue> cueOf) {
    int size = Integer.highestOneBit(classOf.size() + cueOf.size()) * 4;
    words = new String[size];
    hashes = new int[size];
    classes = new int[size];
    cues = new @Nullable Cue[size];
    classOf.forEach((word, bits) -> classes[place(word)] = bits);
    cueOf.forEach((word, cue) -> cues[place(word)] = cue);
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
    int slot = hash & (words.length - 1);
    while (words[slot] != null) {
      if (hashes[slot] == hash && document.tokenIs(token, words[slot])) {
        return slot;
      }
      slot = (slot + 1) & (words.length - 1);
    }
    return -1;
  }

  /** The class bits of the entry at a place. */
  int classes(int place) {
    return classes[place];
  }

  /** The cue at a place, null if its word is none. */
  @Nullable Cue cue(int place) {
    return cues[place];
  }

  /** All words of a class, for tests. */
  List<String> words(WordClass wordClass) {
    List<String> found = new ArrayList<>();
    for (int slot = 0; slot < words.length; slot++) {
      if ((classes[slot] & wordClass.bit()) != 0) {
        found.add(words[slot]);
      }
    }
    return found;
  }

  private int place(String word) {
    int hash = WordHash.of(word);
    int slot = hash & (words.length - 1);
    while (words[slot] != null && !words[slot].equals(word)) {
      slot = (slot + 1) & (words.length - 1);
    }
    words[slot] = word;
    hashes[slot] = hash;
    return slot;
  }
}
