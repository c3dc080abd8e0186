package org.chancery.extract;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Overlap of two texts in runs of four words, each run counted as often as it occurs.
 *
 * @param precision share of the found text's runs that the wanted text has
 * @param recall share of the wanted text's runs that were found
 */
record GramOverlap(double precision, double recall) {
  private static final int RUN = 4;

  static GramOverlap of(String wanted, String found) {
    Map<String, Integer> left = runs(wanted);
    Map<String, Integer> right = runs(found);
    double common = 0;
    for (Map.Entry<String, Integer> run : right.entrySet()) {
      common += Math.min(run.getValue(), left.getOrDefault(run.getKey(), 0));
    }
    double all = right.values().stream().mapToInt(n -> n).sum();
    double want = left.values().stream().mapToInt(n -> n).sum();
    return new GramOverlap(
        all == 0 ? (want == 0 ? 1 : 0) : common / all, want == 0 ? 1 : common / want);
  }

  double f() {
    return f(precision, recall);
  }

  static double f(double precision, double recall) {
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }

  /** Words are runs of letters and digits; in scripts without spaces each character is one. */
  private static Map<String, Integer> runs(String text) {
    StringBuilder spaced = new StringBuilder();
    Normalizer.normalize(text, Normalizer.Form.NFC)
        .codePoints()
        .forEach(
            c -> {
              if (c == 0xAD || c == 0x200B) {
                return; // no part of a word
              }
              if (c >= 0x2E80 && Character.isLetter(c)) {
                spaced.append(' ').appendCodePoint(c).append(' ');
              } else {
                spaced.appendCodePoint(c);
              }
            });
    List<String> words = PageStrings.words(spaced.toString());
    Map<String, Integer> runs = new HashMap<>();
    int size = Math.min(RUN, words.size());
    for (int i = 0; size > 0 && i + size <= words.size(); i++) {
      runs.merge(String.join(" ", words.subList(i, i + size)), 1, Integer::sum);
    }
    return runs;
  }
}
