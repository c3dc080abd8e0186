package org.chancery.annotate.attribution;

import org.chancery.model.SourceType;
import org.jspecify.annotations.Nullable;

/**
 * A known source.
 *
 * @param id stable identifier
 * @param name canonical name
 * @param type what it is
 * @param country code of its country, null if none
 * @param family its publisher
 * @param role what it is to its state: agency, tv, newspaper, or empty
 */
record Source(
    String id, String name, SourceType type, @Nullable String country, String family, String role) {
  /** Whether it reports news, and so is credited for reports and not for statements. */
  boolean isMedium() {
    return switch (type) {
      case AGENCY, NEWSPAPER, BROADCASTER -> true;
      default -> false;
    };
  }
}
