package org.chancery.publish;

import org.chancery.corpus.PassOptions;
import org.chancery.dump.DumpOptions;
import org.chancery.origin.PublisherFamilies;

/**
 * What a run may be told.
 *
 * @param dumps how dumps are cut up and which records are too large
 * @param pass how articles are read and annotated
 * @param publishers which outlets belong to one owner
 * @param minSupport pairs of countries that fewer origins than this name together are left out of
 *     {@code country_cooccurrence}; 1 keeps all
 */
public record RunOptions(
    DumpOptions dumps, PassOptions pass, PublisherFamilies publishers, int minSupport) {
  public RunOptions {
    if (minSupport < 1) {
      throw new IllegalArgumentException("minimum support must be 1 or more, not " + minSupport);
    }
  }

  /** What holds if nothing is said. */
  public static RunOptions defaults() {
    return new RunOptions(
        DumpOptions.STANDARD, PassOptions.STANDARD, PublisherFamilies.standard(), 1);
  }
}
