package org.chancery.annotate.recognition;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.annotate.text.DataFile;
import org.chancery.annotate.text.TextDocument;

/** Tells articles about made-up worlds: reviews of novels and films. */
final class Fiction {
  private static final int ENOUGH = 2;

  private final Map<String, Integer> weights = new HashMap<>();

  Fiction() {
    for (List<String> row : DataFile.rows(Fiction.class, "fiction.csv", "word,weight")) {
      weights.put(row.get(0), Integer.parseInt(row.get(1)));
    }
  }

  boolean isFiction(TextDocument document) {
    int found = 0;
    for (Map.Entry<String, Integer> entry : weights.entrySet()) {
      for (int at = document.text().indexOf(entry.getKey());
          at >= 0;
          at = document.text().indexOf(entry.getKey(), at + 1)) {
        found += isWord(document.text(), at, entry.getKey().length()) ? entry.getValue() : 0;
      }
      if (found >= ENOUGH) {
        return true;
      }
    }
    return false;
  }

  private static boolean isWord(String text, int at, int length) {
    int end = at + length;
    return (at == 0 || !Character.isLetter(text.charAt(at - 1)))
        && (end >= text.length() || !Character.isLetter(text.charAt(end)));
  }
}
