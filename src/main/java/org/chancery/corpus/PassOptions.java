package org.chancery.corpus;

import java.io.Serializable;
import org.chancery.annotate.Annotator;
import org.jspecify.annotations.Nullable;

/**
 * How the pass reads and annotates; sent to every task.
 *
 * @param gazetteer text of the user's gazetteer, null for none
 * @param gazetteerName what errors call it
 */
public record PassOptions(@Nullable String gazetteer, String gazetteerName)
    implements Serializable {
  /** The built-in gazetteer and nothing else. */
  public static final PassOptions STANDARD = new PassOptions(null, "");

  /**
   * The annotator that is asked for.
   *
   * @throws IllegalArgumentException if a row of the gazetteer cannot be understood
   */
  public Annotator annotator() {
    return gazetteer == null
        ? Annotator.standard()
        : Annotator.builder().gazetteer(gazetteer, gazetteerName).build();
  }
}
