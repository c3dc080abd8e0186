package org.chancery.evaluate;

import com.ibm.icu.lang.UCharacter;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Compares names of sources: "the Associated Press" is "AP", "Reuters'" is "Reuters". */
final class SourceNames {
  private static final Map<String, String> ALIASES =
      Map.of(
          "associated press", "ap",
          "agence france presse", "afp",
          "korean central news agency", "kcna",
          "itar tass", "tass",
          "deutsche welle", "dw",
          "british broadcasting corporation", "bbc");

  private SourceNames() {}

  /** A name without case, accents, punctuation, possessive 's and leading "the". */
  static String normal(String source) {
    String folded = UCharacter.foldCase(Normalizer.normalize(source, Normalizer.Form.NFKD), true);
    StringBuilder name = new StringBuilder(folded.length());
    folded
        .codePoints()
        .map(c -> c == '\u2019' ? '\'' : c == '\u0131' ? 'i' : c)
        .filter(c -> UCharacter.getCombiningClass(c) == 0)
        .forEach(name::appendCodePoint);
    StringBuilder words = new StringBuilder(name.length());
    for (int at = 0; at < name.length(); ) {
      int c = name.codePointAt(at);
      if (c == '\'' && isPossessive(name, at)) {
        at += 2;
        continue;
      }
      words.appendCodePoint(isWord(c) ? c : ' ');
      at += Character.charCount(c);
    }
    String plain = words.toString().strip().replaceAll(" +", " ");
    plain = plain.startsWith("the ") ? plain.substring(4) : plain;
    return ALIASES.getOrDefault(plain, plain);
  }

  /** Whether all words of one name are words of the other. */
  static boolean same(String one, String other) {
    List<String> first = Arrays.asList(one.split(" "));
    List<String> second = Arrays.asList(other.split(" "));
    boolean named = !one.isEmpty() && !other.isEmpty();
    return named
        && (Set.copyOf(first).containsAll(second) || Set.copyOf(second).containsAll(first));
  }

  private static boolean isPossessive(StringBuilder name, int apostrophe) {
    int after = apostrophe + 2;
    return apostrophe + 1 < name.length()
        && name.charAt(apostrophe + 1) == 's'
        && (after == name.length() || !isWord(name.codePointAt(after)));
  }

  private static boolean isWord(int c) {
    int type = Character.getType(c);
    return Character.isLetter(c)
        || type == Character.DECIMAL_DIGIT_NUMBER
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER
        || c == '_';
  }
}
