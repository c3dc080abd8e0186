package org.chancery.annotate.country;

import java.util.Locale;
import java.util.Set;
import org.chancery.annotate.country.WordLists.WordList;

/** Donetsk and Luhansk: the separatists' republics where the sentence speaks of statehood. */
final class SeparatistRepublics {
  private static final Set<String> PLACES = Set.of("Donetsk", "Luhansk", "Lugansk");

  private final WordList words;

  SeparatistRepublics(WordLists lists) {
    words = lists.get("separatist-word");
  }

  boolean isPlace(GazetteerName name) {
    return PLACES.contains(name.text());
  }

  boolean isRepublic(SentenceView sentence) {
    boolean statehood = false;
    for (int at = sentence.sentence().firstToken(); at < sentence.sentence().endToken(); at++) {
      String word = sentence.word(at).toLowerCase(Locale.ROOT);
      if (word.equals("kherson") || word.startsWith("zaporizh")) {
        return false;
      }
      statehood |=
          words.contains(word) || word.startsWith("recogn") || word.startsWith("independen");
    }
    return statehood;
  }
}
