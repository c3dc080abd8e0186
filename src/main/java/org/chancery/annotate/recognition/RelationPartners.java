package org.chancery.annotate.recognition;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How often an article has spoken of relations with each state. */
final class RelationPartners {
  private final Map<String, Integer> times = new LinkedHashMap<>();

  /** Notes that relations with a state are spoken of. */
  void note(String code) {
    times.merge(code, 1, Integer::sum);
  }

  /**
   * The state with which most of the relations are that the article has spoken of, other than one;
   * none if another is spoken of as often.
   */
  List<String> common(String except) {
    String best = "";
    int most = 0;
    boolean alone = false;
    for (Map.Entry<String, Integer> partner : times.entrySet()) {
      int count = partner.getKey().equals(except) ? 0 : partner.getValue();
      alone = count > most || alone && count < most;
      best = count > most ? partner.getKey() : best;
      most = Math.max(most, count);
    }
    return alone ? List.of(best) : List.of();
  }
}
