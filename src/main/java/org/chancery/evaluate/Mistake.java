package org.chancery.evaluate;

import org.jspecify.annotations.Nullable;

/**
 * One disagreement with the gold.
 *
 * @param evidence the passage that the annotation rests on; null if it gives none
 */
public record Mistake(
    Task task, Sort sort, String article, String what, @Nullable String evidence) {
  /** What was annotated. */
  public enum Task {
    COUNTRIES,
    ATTRIBUTIONS,
    EVENTS,
    DATES
  }

  /** Whether gold was missed or something false was said. */
  public enum Sort {
    MISSED,
    FALSE
  }
}
