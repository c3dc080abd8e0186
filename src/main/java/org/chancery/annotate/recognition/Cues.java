package org.chancery.annotate.recognition;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chancery.annotate.text.DataFile;
import org.jspecify.annotations.Nullable;

/** The stance cues of {@code stance-cues.csv}. */
final class Cues {
  static final String HEADER = "id,class,words,unilateral,mutual,fires,silent";

  /** What a governing word makes of the act. */
  enum Effect {
    DONE,
    ANNOUNCED,
    CONSIDERED,
    REFUSED,
    /** Adds nothing. */
    SAME,
    /** Turns a recognition into its withdrawal. */
    WITHDRAW
  }

  record Cue(String id, Effect unilateral, Effect mutual) {
    Effect effect(boolean onMutual) {
      return onMutual ? mutual : unilateral;
    }
  }

  private final Map<String, Cue> cues = new HashMap<>();

  Cues() {
    for (List<String> row : DataFile.rows(Cues.class, "stance-cues.csv", HEADER)) {
      Cue cue = new Cue(row.get(0), effect(row.get(3)), effect(row.get(4)));
      for (String word : DataFile.list(row.get(2))) {
        cues.put(row.get(1) + ":" + word, cue);
      }
    }
  }

  /** The cue of a verb whose subject acts. */
  @Nullable Cue verb(VerbGroup verb) {
    String key = "verb:" + verb.lemma();
    Cue exact = verb.particle().isEmpty() ? null : cues.get(key + "+" + verb.particle());
    return exact != null ? exact : cues.get(key);
  }

  /** The cue of a verb whose object acts. */
  @Nullable Cue objectVerb(VerbGroup verb) {
    return cues.get("object-verb:" + verb.lemma());
  }

  /** The cue of a verb that undoes what its object decided or planned. */
  @Nullable Cue undoing(VerbGroup verb) {
    return cues.get("undoing:" + verb.lemma());
  }

  @Nullable Cue noun(String noun) {
    return cues.get("noun:" + noun);
  }

  @Nullable Cue adjective(String adjective) {
    return cues.get("adjective:" + adjective);
  }

  private static Effect effect(String name) {
    return Effect.valueOf(name.toUpperCase(Locale.ROOT));
  }
}
