package org.chancery.annotate.attribution;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The short forms that an article explains: {@code the Syrian Network for Human Rights (SNHR)}. */
final class Acronyms {
  private static final int SHORTEST = 2;
  private static final int LONGEST = 8;
  private static final int REACH = 14;

  private final TaggedText text;
  private final Map<String, String> longForms = new HashMap<>();

  Acronyms(TaggedText text) {
    this.text = text;
    for (int at = 1; at + 2 < text.count(); at++) {
      if (text.mark(at) == '(' && text.mark(at + 2) == ')' && isAcronym(at + 1)) {
        explain(at);
      }
    }
  }

  /** The long form of a short one, null if the article does not give it. */
  @Nullable String longForm(String acronym) {
    return longForms.get(acronym);
  }

  private boolean isAcronym(int token) {
    String word = text.isWord(token) ? text.word(token) : "";
    return word.length() >= SHORTEST
        && word.length() <= LONGEST
        && word.equals(word.toUpperCase(Locale.ROOT));
  }

  /** Finds the words before the brackets whose first letters make up the acronym. */
  private void explain(int open) {
    String acronym = text.word(open + 1);
    int letter = acronym.length() - 1;
    int floor = Math.max(0, open - REACH);
    for (int at = open - 1; at >= floor; at--) {
      boolean small = !text.isWord(at) || !text.isCapitalized(at);
      if (small) {
        boolean joins =
            text.isAny(
                    at,
                    WordClass.PREPOSITION.bit()
                        | WordClass.FUNCTION.bit()
                        | WordClass.DETERMINER.bit()
                        | WordClass.PARTICLE.bit())
                || text.mark(at) == '-'
                || text.isPossessive(at);
        if (!joins) {
          return;
        }
      } else if (text.word(at).charAt(0) == acronym.charAt(letter)) {
        letter--;
        if (letter < 0) {
          longForms.putIfAbsent(acronym, text.span(at, open));
          return;
        }
      } else {
        return;
      }
    }
  }
}
