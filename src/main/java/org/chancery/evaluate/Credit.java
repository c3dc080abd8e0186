package org.chancery.evaluate;

import org.jspecify.annotations.Nullable;

/**
 * A credited source, by its name for comparison, and the kind of credit.
 *
 * @param kind null where the annotation gives none
 */
record Credit(String source, @Nullable String kind) {
  @Override
  public String toString() {
    return source + " | " + (kind == null ? "-" : kind);
  }
}
