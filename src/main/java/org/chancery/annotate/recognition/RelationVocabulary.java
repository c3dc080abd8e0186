package org.chancery.annotate.recognition;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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

  private final Map<String, Doing> verbs = new HashMap<>();
  private final Map<String, Doing> nouns = new HashMap<>();
  private final Set<String> filters = new HashSet<>();
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
      filters.addAll(DataFile.list(row.get(1)));
    }
    for (List<String> row :
        DataFile.rows(RelationVocabulary.class, "first-relations.csv", "country,partners")) {
      for (String partner : DataFile.list(row.get(1))) {
        strangers.add(row.get(0) + partner);
        strangers.add(partner + row.get(0));
      }
    }
  }

  @Nullable Doing verb(String lemma) {
    return verbs.get(lemma);
  }

  @Nullable Doing noun(String noun) {
    return nouns.get(noun);
  }

  /** Whether two states never had relations, so that normalising them establishes the first. */
  boolean areStrangers(String one, String other) {
    return strangers.contains(one + other);
  }

  boolean isFilter(String word) {
    return filters.contains(word);
  }

  boolean isFormal(String word) {
    return FORMAL.contains(word);
  }
}
