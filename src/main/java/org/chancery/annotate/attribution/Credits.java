package org.chancery.annotate.attribution;

import java.util.ArrayList;
import java.util.List;
import org.chancery.model.Attribution;

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
    List<Attribution> credits = new ArrayList<>(attributions.size());
    List<DroppedCredit> dropped = new ArrayList<>();
    for (int i = 0; i < findings.size(); i++) {
      Doubt doubt = findings.get(i).doubt();
      Attribution attribution = attributions.get(i);
      if (doubt == null
          || doubt.yieldsToSource() && isSource(attribution, findings, attributions)) {
        credits.add(attribution);
      } else {
        dropped.add(
            new DroppedCredit(
                attribution.source(), attribution.cue(), doubt.reason(), attribution.evidence()));
      }
    }
    return new Credits(credits, dropped);
  }

  /** Whether a finding beyond doubt credits the source of another in the same way. */
  private static boolean isSource(
      Attribution doubtful, List<Finding> findings, List<Attribution> attributions) {
    for (int i = 0; i < findings.size(); i++) {
      Attribution other = attributions.get(i);
      if (findings.get(i).doubt() == null
          && other.kind() == doubtful.kind()
          && other.source().equals(doubtful.source())) {
        return true;
      }
    }
    return false;
  }
}
