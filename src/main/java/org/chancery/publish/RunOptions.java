package org.chancery.publish;

/**
 * What a run may be told.
 *
 * @param minSupport pairs of countries that fewer origins than this name together are left out of
 *     {@code country_cooccurrence}; 1 keeps all
 */
public record RunOptions(int minSupport) {
  public RunOptions {
    if (minSupport < 1) {
      throw new IllegalArgumentException("minimum support must be 1 or more, not " + minSupport);
    }
  }

  public static RunOptions defaults() {
    return new RunOptions(1);
  }
}
