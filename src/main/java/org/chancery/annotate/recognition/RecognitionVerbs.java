package org.chancery.annotate.recognition;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chancery.annotate.text.DataFile;
import org.jspecify.annotations.Nullable;

/** What verbs make of the noun "recognition": {@code recognition-verbs.csv}. */
final class RecognitionVerbs {
  enum Doing {
    WITHDRAW,
    SWITCH,
    GRANT,
    GAIN,
    REFUSE,
    CONSIDER,
    CONDEMN
  }

  private final Map<String, Doing> verbs = new HashMap<>();

  RecognitionVerbs() {
    for (List<String> row :
        DataFile.rows(RecognitionVerbs.class, "recognition-verbs.csv", "id,does,verbs")) {
      for (String verb : DataFile.list(row.get(2))) {
        verbs.put(verb, Doing.valueOf(row.get(1).toUpperCase(Locale.ROOT)));
      }
    }
  }

  @Nullable Doing of(@Nullable VerbGroup verb) {
    if (verb == null) {
      return null;
    }
    Doing exact =
        verb.particle().isEmpty() ? null : verbs.get(verb.lemma() + "+" + verb.particle());
    return exact != null ? exact : verbs.get(verb.lemma());
  }

  /** The same of a verb that takes its object with a preposition: "backtracked on". */
  @Nullable Doing of(@Nullable VerbGroup verb, String preposition) {
    if (verb == null) {
      return null;
    }
    Doing exact = verbs.get(verb.lemma() + "+" + preposition);
    return exact == null && !verb.particle().isEmpty()
        ? verbs.get(verb.lemma() + "+" + verb.particle())
        : exact;
  }
}
