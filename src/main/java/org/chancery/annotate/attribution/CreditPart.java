package org.chancery.annotate.attribution;

import org.jspecify.annotations.Nullable;

/**
 * One name in a credit line.
 *
 * @param name as written
 * @param start first character in the document's text
 * @param end character after the last
 * @param source the known source that it names, null for others
 */
record CreditPart(String name, int start, int end, @Nullable Source source) {
  boolean isMedium() {
    return source != null && source.isMedium();
  }
}
