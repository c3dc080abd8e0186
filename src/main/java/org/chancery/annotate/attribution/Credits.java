package org.chancery.annotate.attribution;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chancery.model.Attribution;
import org.chancery.model.AttributionKind;

/**
 * An article's credits and what was dropped.
 *
 * <p>Where a doubt is left whether a sentence credits its speaker, it does if the article credits
 * the same source elsewhere: who speaks in an article is also the source of what it tells about his
 * wishes and views.
 */
record Credits(List<Attribution> credits, List<DroppedCredit> dropped) {
  /** Parts findings, of which the attributions are given in the same order. */
  static Credits of(List<Finding> findings, List<Attribution> attributions) {
    Set<Key> sources = new HashSet<>();
    for (int i = 0; i < findings.size(); i++) {
      if (findings.get(i).doubt() == null) {
        sources.add(Key.of(attributions.get(i)));
      }
    }
    List<Attribution> credits = new ArrayList<>(attributions.size());
    List<DroppedCredit> dropped = new ArrayList<>();
    for (int i = 0; i < findings.size(); i++) {
      Doubt doubt = findings.get(i).doubt();
      Attribution attribution = attributions.get(i);
      if (doubt == null || doubt.yieldsToSource() && sources.contains(Key.of(attribution))) {
        credits.add(attribution);
      } else {
        dropped.add(
            new DroppedCredit(
                attribution.source(), attribution.cue(), doubt.reason(), attribution.evidence()));
      }
    }
    return new Credits(credits, dropped);
  }

  private record Key(String source, AttributionKind kind) {
    static Key of(Attribution attribution) {
      return new Key(attribution.source(), attribution.kind());
    }
  }
}
