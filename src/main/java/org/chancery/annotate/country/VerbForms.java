package org.chancery.annotate.country;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.chancery.annotate.country.WordLists.WordList;

/** The forms of regular English verbs, by their base forms. */
final class VerbForms {
  private final Set<String> forms = new HashSet<>();

  VerbForms(WordList bases) {
    for (String base : bases.words()) {
      String stem = base.endsWith("e") ? base.substring(0, base.length() - 1) : base;
      boolean sibilant = base.endsWith("s") || base.endsWith("sh") || base.endsWith("ch");
      boolean yTurns = base.endsWith("y") && "aeiou".indexOf(base.charAt(base.length() - 2)) < 0;
      forms.add(base);
      forms.add(stem + "ing");
      if (yTurns) {
        forms.add(base.substring(0, base.length() - 1) + "ies");
        forms.add(base.substring(0, base.length() - 1) + "ied");
      } else {
        forms.add(base + (sibilant ? "es" : "s"));
        forms.add(stem + "ed");
      }
    }
  }

  boolean contains(String word) {
    return forms.contains(word.toLowerCase(Locale.ROOT));
  }
}
