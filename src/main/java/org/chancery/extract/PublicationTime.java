package org.chancery.extract;

import java.time.Instant;
import java.time.LocalDate;
import org.chancery.model.ArticleDateBasis;
import org.jspecify.annotations.Nullable;

/**
 * When an article was published.
 *
 * @param day the day as the publisher's own clock has it
 * @param moment the instant, null if only the day is known
 */
record PublicationTime(@Nullable LocalDate day, @Nullable Instant moment, ArticleDateBasis basis) {
  static final PublicationTime UNKNOWN = new PublicationTime(null, null, ArticleDateBasis.NONE);

  boolean isKnown() {
    return day != null;
  }
}
