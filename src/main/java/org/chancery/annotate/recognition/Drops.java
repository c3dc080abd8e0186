package org.chancery.annotate.recognition;

import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.annotate.text.Sentence;

/** Why sentences tell no act, as the rules note it. */
final class Drops {
  private static final String UNREAD = "no rule reads an act in it";

  private final Map<Integer, Set<String>> reasons = new HashMap<>();

  void note(Parse parse, String reason) {
    note(parse.sentence(), reason);
  }

  void note(Sentence sentence, String reason) {
    reasons.computeIfAbsent(sentence.index(), i -> new LinkedHashSet<>()).add(reason);
  }

  /** Of the sentences with a trigger those that no frame stands for. */
  List<DroppedAct> among(List<Sentence> sentences, BitSet triggered, List<Frame> frames) {
    BitSet silent = (BitSet) triggered.clone();
    frames.forEach(frame -> silent.clear(frame.parse().sentence().index()));
    return silent.stream()
        .mapToObj(sentences::get)
        .map(s -> new DroppedAct(s.firstToken(), s.endToken(), reason(s)))
        .toList();
  }

  private String reason(Sentence sentence) {
    return String.join("; ", reasons.getOrDefault(sentence.index(), Set.of(UNREAD)));
  }
}
