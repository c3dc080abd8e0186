package org.chancery.annotate.time;

import java.time.LocalDate;
import java.util.List;
import org.chancery.annotate.text.TextDocument;
import org.jspecify.annotations.Nullable;

/** Finds the date expressions of a document. */
public final class DateAnnotator {
  /**
   * The date expressions in order.
   *
   * @param published day of publication, null if unknown: then weekdays and relative expressions
   *     are resolved against a day inferred from the text, or left out
   */
  public List<DateExpression> annotate(TextDocument document, @Nullable LocalDate published) {
    return List.of();
  }
}
