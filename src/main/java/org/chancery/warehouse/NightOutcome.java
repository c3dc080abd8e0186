package org.chancery.warehouse;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.publish.RunSummary;

/**
 * What a nightly run came to.
 *
 * @param taken the nights that were taken in; more than one by a backfill
 * @param left files that changed while they were read, left for the next night
 * @param published the reports that were published; empty if those before are up to date
 * @param changes what the timeline tells otherwise than before, number by kind of change
 */
public record NightOutcome(
    List<Night> taken,
    List<String> left,
    Optional<RunSummary> published,
    Map<String, Long> changes) {
  public NightOutcome {
    taken = List.copyOf(taken);
    left = List.copyOf(left);
    changes = Map.copyOf(changes);
  }
}
