package org.chancery.annotate.attribution;

import java.util.List;
import org.chancery.annotate.country.CountryMention;
import org.chancery.annotate.text.TextDocument;
import org.chancery.model.Article;
import org.chancery.model.Attribution;

/** Finds the credits of an article. */
public final class AttributionAnnotator {
  /** The attributions in order, those of the byline first. */
  public List<Attribution> annotate(
      Article article, TextDocument document, List<CountryMention> countries) {
    return List.of();
  }
}
