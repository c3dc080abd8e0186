package org.chancery.annotate.country;

import java.util.List;
import org.chancery.annotate.text.TextDocument;

/** Finds the country mentions of a document. */
public final class CountryAnnotator {
  /** The mentions in order, those of kind city among them. */
  public List<CountryMention> annotate(TextDocument document) {
    return List.of();
  }
}
