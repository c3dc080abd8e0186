package org.chancery.annotate.recognition;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.chancery.annotate.recognition.Phrase.PhraseKind;
import org.chancery.annotate.text.DataFile;
import org.chancery.model.Act;
import org.jspecify.annotations.Nullable;

/** The verbs and nouns of breaking, restoring and establishing relations, and what to leave out. */
final class RelationVocabulary {
  /**
   * What a verb does to relations.
   *
   * @param formal whether only diplomatic, official or formal relations count
   */
  record Doing(Act act, boolean formal) {}

  private static final Set<String> FORMAL =
      Set.of("diplomatic", "official", "formal", "full", "state", "ambassadorial", "interstate");

  private static final Set<String> NOUNS = Set.of("relations", "ties", "links");

  private final Map<String, Doing> verbs = new HashMap<>();
  private final Map<String, Doing> nouns = new HashMap<>();
  private final Set<String> filters = new HashSet<>();
  private final Set<String> local = new HashSet<>();
  private final Set<String> strangers = new HashSet<>();

  RelationVocabulary() {
    for (List<String> row :
        DataFile.rows(RelationVocabulary.class, "relation-verbs.csv", "act,verb,formal,nouns")) {
      Act act = Act.valueOf(row.get(0).toUpperCase(Locale.ROOT));
      Doing doing = new Doing(act, !row.get(2).isEmpty());
      verbs.put(row.get(1), doing);
      for (String noun : DataFile.list(row.get(3))) {
        nouns.put(noun, doing);
      }
    }
    for (List<String> row :
        DataFile.rows(RelationVocabulary.class, "relation-filters.csv", "id,words,fires,silent")) {
      Set<String> kind = row.get(0).equals("filter.local") ? local : filters;
      kind.addAll(DataFile.list(row.get(1)));
    }
    for (List<String> row :
        DataFile.rows(RelationVocabulary.class, "first-relations.csv", "country,partners")) {
      for (String partner : DataFile.list(row.get(1))) {
        strangers.add(row.get(0) + partner);
        strangers.add(partner + row.get(0));
      }
    }
  }

  /** What a verb does to relations, with its particle or the preposition before its object. */
  @Nullable Doing verb(VerbGroup verb, String preposition) {
    Doing exact = joined(verb, verb.particle());
    exact = exact == null ? joined(verb, preposition) : exact;
    return exact == null ? verbs.get(verb.lemma()) : exact;
  }

  /** Whether relations may be the object of a verb with a preposition: "enter into". */
  boolean joins(VerbGroup verb, String preposition) {
    return joined(verb, preposition) != null;
  }

  private @Nullable Doing joined(VerbGroup verb, String word) {
    return word.isEmpty() ? null : verbs.get(verb.lemma() + "+" + word);
  }

  @Nullable Doing noun(String noun) {
    return nouns.get(noun);
  }

  /** Whether two states never had relations, so that normalising them establishes the first. */
  boolean areStrangers(String one, String other) {
    return strangers.contains(one + other);
  }

  /** Whether a phrase speaks of diplomatic relations in so many words: no unofficial ones. */
  boolean isDiplomatic(Parse parse, int phrase) {
    if (!parse.is(phrase, PhraseKind.NOUN)
        || !NOUNS.contains(parse.head(phrase).word())
        || !parse.contains(phrase, "diplomatic")) {
      return false;
    }
    Phrase noun = parse.phrase(phrase);
    for (int n = noun.from(); n < noun.to(); n++) {
      if (filters.contains(parse.node(n).word())) {
        return false;
      }
    }
    return true;
  }

  boolean isFilter(String word) {
    return filters.contains(word);
  }

  /** Whether a word speaks of cities, which have relations of their own. */
  boolean isLocal(String word) {
    return local.contains(word);
  }

  boolean isFormal(String word) {
    return FORMAL.contains(word);
  }
}
