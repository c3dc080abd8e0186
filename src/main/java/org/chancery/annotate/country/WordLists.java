package org.chancery.annotate.country;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.chancery.annotate.text.DataFile;
import org.chancery.annotate.text.StemSearch;

/** The named word lists of {@code word-lists.csv}. */
final class WordLists {
  private final Map<String, WordList> lists = new HashMap<>();

  WordLists() {
    for (List<String> row : DataFile.rows(WordLists.class, "word-lists.csv", "list,words")) {
      lists.computeIfAbsent(row.get(0), name -> new WordList()).addAll(DataFile.list(row.get(1)));
    }
  }

  /** The list of that name. */
  WordList get(String name) {
    WordList list = lists.get(name);
    if (list == null) {
      throw new IllegalArgumentException("word-lists.csv has no list \"" + name + "\"");
    }
    return list;
  }

  /** The entries of the list of that name, to be found anywhere in a text, inside words too. */
  StemSearch<String> anywhere(String name) {
    return new StemSearch<>(List.copyOf(get(name).entries), Function.identity());
  }

  /** Words and phrases, looked up by their first or their last word. */
  static final class WordList {
    private final Set<String> words = new HashSet<>();
    private final Set<String> entries = new HashSet<>();
    private final Map<String, List<String[]>> phrasesByFirst = new HashMap<>();
    private final Map<String, List<String[]>> phrasesByLast = new HashMap<>();

    private void addAll(List<String> added) {
      for (String entry : added) {
        entries.add(entry);
        String[] phrase = entry.split(" ", -1);
        if (phrase.length == 1) {
          words.add(entry);
        } else {
          phrasesByFirst.computeIfAbsent(phrase[0], key -> new ArrayList<>()).add(phrase);
          phrasesByLast
              .computeIfAbsent(phrase[phrase.length - 1], key -> new ArrayList<>())
              .add(phrase);
        }
      }
    }

    /** The entries of one word. */
    Set<String> words() {
      return words;
    }

    boolean contains(String word) {
      return words.contains(word);
    }

    /** The entries' last or first words, in lower case. */
    Set<String> edgeWords(boolean last) {
      Set<String> edges = new HashSet<>();
      for (String word : words) {
        edges.add(word.toLowerCase(Locale.ROOT));
      }
      for (String word : (last ? phrasesByLast : phrasesByFirst).keySet()) {
        edges.add(word.toLowerCase(Locale.ROOT));
      }
      return edges;
    }

    /** Whether an entry of one or more words is exactly this. */
    boolean holds(String entry) {
      return entries.contains(entry);
    }

    List<String[]> phrasesFrom(String first) {
      return phrasesByFirst.getOrDefault(first, List.of());
    }

    List<String[]> phrasesTo(String last) {
      return phrasesByLast.getOrDefault(last, List.of());
    }
  }
}
