package org.chancery.annotate.country;

import java.util.List;
import org.chancery.annotate.text.TextDocument;

/** Which countries an article is mainly about. */
public final class FocusCountries {
  private FocusCountries() {}

  /** The codes of the focus countries, the foremost first. */
  public static List<String> of(TextDocument document, List<CountryMention> mentions) {
    return List.of();
  }
}
