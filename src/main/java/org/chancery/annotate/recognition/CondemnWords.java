package org.chancery.annotate.recognition;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.chancery.annotate.recognition.Phrase.PhraseKind;
import org.chancery.annotate.text.DataFile;

/** The words of protest of {@code condemn-words.csv}, by the part that they play. */
final class CondemnWords {
  enum Role {
    VERB,
    CALLING,
    JUDGEMENT,
    CAUSING,
    PROTEST,
    LODGING,
    VOICING,
    ENVOY,
    PROPOSAL
  }

  /** Phrases of a noun with its complements within which its judgement stands. */
  private static final int REACH = 10;

  private final Map<Role, Set<String>> words = new EnumMap<>(Role.class);

  CondemnWords() {
    for (List<String> row : DataFile.rows(CondemnWords.class, "condemn-words.csv", "role,words")) {
      Role role = Role.valueOf(row.get(0).toUpperCase(Locale.ROOT));
      words.put(role, Set.copyOf(DataFile.list(row.get(1))));
    }
  }

  boolean is(Role role, String word) {
    return words.getOrDefault(role, Set.of()).contains(word);
  }

  /** Whether a noun phrase or adverbial holds a word of the role. */
  boolean in(Role role, Parse parse, int at) {
    if (!parse.is(at, PhraseKind.NOUN) && !parse.is(at, PhraseKind.ADV)) {
      return false;
    }
    Phrase phrase = parse.phrase(at);
    for (int n = phrase.from(); n < phrase.to(); n++) {
      if (is(role, parse.node(n).word())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word of condemnation stands in the phrases from one on, within the clause. */
  boolean judge(Parse parse, int from) {
    for (int at = from; at < Math.min(parse.size(), from + REACH); at++) {
      VerbGroup verb = parse.verb(at);
      boolean ends = verb != null && verb.finite() && at > from;
      if (ends || parse.is(at, PhraseKind.COMMA) || parse.is(at, PhraseKind.BREAK)) {
        return false;
      }
      if (in(Role.JUDGEMENT, parse, at)) {
        return true;
      }
    }
    return false;
  }
}
