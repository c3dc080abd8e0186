package org.chancery.publish;

import org.chancery.corpus.PassOptions;
import org.chancery.dump.DumpOptions;

/**
 * What a run may be told.
 *
 * @param dumps how dumps are cut up and which records are too large
 * @param pass how articles are read and annotated
 * @param minSupport pairs of countries that fewer origins than this name together are left out of
 *     {@code country_cooccurrence}; 1 keeps all
 */
public record RunOptions(DumpOptions dumps, PassOptions pass, int minSupport) {
  public RunOptions {
    if (minSupport < 1) {
      throw new IllegalArgumentException("minimum support must be 1 or more, not " + minSupport);
    }
  }

  public static RunOptions defaults() {
    return new RunOptions(DumpOptions.STANDARD, PassOptions.STANDARD, 1);
  }
}
