package org.chancery.annotate.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.annotate.text.DataFile;
import org.chancery.annotate.text.WordSet;

/** When a preposition before a medium's name credits it: the rules of {@code media-cues.csv}. */
final class MediaCues {
  static final String HEADER = "id,preposition,words,fires,silent";
  private static final int REACH = 9;
  private static final String ANY = "*";

  private final List<Cues> all = new ArrayList<>();

  /** The words that make a medium behind a preposition a source, or none if it needs none. */
  private record Cues(String preposition, boolean always, WordSet words) {}

  private MediaCues() {
    Map<String, Set<String>> words = new HashMap<>();
    for (List<String> row : rows()) {
      words
          .computeIfAbsent(row.get(1), key -> new HashSet<>())
          .addAll(List.of(row.get(2).split(" ", -1)));
    }
    words.forEach(
        (preposition, wanted) ->
            all.add(new Cues(preposition, wanted.contains(ANY), new WordSet(wanted))));
  }

  /** The built-in rules. */
  static MediaCues builtIn() {
    return new MediaCues();
  }

  static List<List<String>> rows() {
    return DataFile.rows(MediaCues.class, "media-cues.csv", HEADER);
  }

  /** Whether the words before a preposition make the medium behind it a source. */
  boolean credits(TaggedText text, int preposition, int floor) {
    for (Cues cues : all) {
      if (text.is(preposition, cues.preposition())) {
        return cues.always()
            || cues.words()
                .holdsAny(text.document(), Math.max(floor, preposition - REACH), preposition);
      }
    }
    return false;
  }
}
