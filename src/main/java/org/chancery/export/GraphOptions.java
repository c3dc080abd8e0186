package org.chancery.export;

import java.util.Set;

/**
 * Which pairs of countries become edges.
 *
 * @param level nearness: document, paragraph or sentence
 * @param measure the column that becomes the edge's weight
 * @param minSupport stories that must name both
 */
public record GraphOptions(String level, String measure, int minSupport) {
  /** Columns that can be weights. */
  public static final Set<String> MEASURES =
      Set.of("n_units", "n_articles", "n_origins", "n_outlets", "jaccard", "pmi", "npmi", "llr");

  /** How near two countries may stand. */
  public static final Set<String> LEVELS = Set.of("document", "paragraph", "sentence");

  public GraphOptions {
    if (!LEVELS.contains(level)) {
      throw new IllegalArgumentException("level is " + level + "; it must be one of " + LEVELS);
    }
    if (!MEASURES.contains(measure)) {
      throw new IllegalArgumentException(
          "measure is " + measure + "; it must be one of " + MEASURES);
    }
    if (minSupport < 1) {
      throw new IllegalArgumentException(
          "minimum support is " + minSupport + "; it must be 1 or more");
    }
  }
}
