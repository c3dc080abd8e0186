package org.chancery.annotate.recognition;

import org.chancery.annotate.text.DataFile;
import org.chancery.annotate.text.StemSearch;
import org.chancery.annotate.text.TextDocument;

/** Tells articles about made-up worlds: reviews of novels and films. */
final class Fiction {
  private static final int ENOUGH = 2;

  private final StemSearch<Word> words =
      new StemSearch<>(
          DataFile.rows(Fiction.class, "fiction.csv", "word,weight").stream()
              .map(row -> new Word(row.get(0), Integer.parseInt(row.get(1))))
              .toList(),
          Word::letters);

  private record Word(String letters, int weight) {}

  boolean isFiction(TextDocument document) {
    int[] found = {0};
    words.find(
        document,
        (word, at) -> {
          if (isWord(document.text(), at, word.letters.length())) {
            found[0] += word.weight;
          }
        });
    return found[0] >= ENOUGH;
  }

  private static boolean isWord(String text, int at, int length) {
    int end = at + length;
    return (at == 0 || !Character.isLetter(text.charAt(at - 1)))
        && (end >= text.length() || !Character.isLetter(text.charAt(end)));
  }
}
