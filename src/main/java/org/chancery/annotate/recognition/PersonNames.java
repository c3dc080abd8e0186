package org.chancery.annotate.recognition;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Names of persons in a sentence, and the states for which they act. */
final class PersonNames {
  private static final Set<String> PARTICLES =
      Set.of("da", "de", "del", "della", "der", "di", "dos", "du", "el", "al", "bin", "van", "von");

  private final Words words;
  private final People people;
  private final Map<String, String> named;

  /**
   * @param named states of those whose office the article tells, by name
   */
  PersonNames(Words words, People people, Map<String, String> named) {
    this.words = words;
    this.people = people;
    this.named = named;
  }

  /** The state of a person's name that the phrase ends with. */
  List<String> state(Parse parse, Phrase head) {
    int last = head.to() - 1;
    while (last > head.from()
        && (parse.node(last).is(Tag.QUOTE) || parse.node(last).is(Tag.POSS))) {
      last--;
    }
    if (!parse.node(last).capital()) {
      return List.of();
    }
    StringBuilder name = new StringBuilder();
    String best = null;
    for (int n = last; n >= Math.max(head.from(), last - 2); n--) {
      name.insert(0, name.isEmpty() ? parse.node(n).word() : parse.node(n).word() + " ");
      String code = named.getOrDefault(name.toString(), people.leader(name.toString()));
      best = code == null ? best : code;
    }
    return best == null ? List.of() : List.of(best);
  }

  /** Whether a noun phrase is two or more capitalised words that name no office and no body. */
  boolean isFullName(Parse parse, Phrase phrase) {
    if (phrase.to() - phrase.from() < 2) {
      return false;
    }
    for (int n = phrase.from(); n < phrase.to(); n++) {
      Node node = parse.node(n);
      if (!node.capital() && !isParticle(node.word()) || words.isKnownNoun(node.word())) {
        return false;
      }
    }
    return true;
  }

  /** Whether a word is a small part of a name: "Charles de Gaulle". */
  static boolean isParticle(String word) {
    return PARTICLES.contains(word);
  }
}
