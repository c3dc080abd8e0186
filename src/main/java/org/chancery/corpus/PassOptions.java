package org.chancery.corpus;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.chancery.annotate.Annotator;
import org.chancery.extract.ArticleExtractor;
import org.jspecify.annotations.Nullable;

/**
 * How the pass reads and annotates; sent to every task.
 *
 * @param gazetteer text of the user's gazetteer, null for none
 * @param gazetteerName what errors call it
 * @param fields names of an input's fields that are tried before the known ones, by article field
 */
public record PassOptions(
    @Nullable String gazetteer, String gazetteerName, Map<String, List<String>> fields)
    implements Serializable {
  /** What is built in and nothing else. */
  public static final PassOptions STANDARD = new PassOptions(null, "", Map.of());

  public PassOptions {
    fields = Map.copyOf(fields);
  }

  /** The extractor that is asked for. */
  public ArticleExtractor extractor() {
    return new ArticleExtractor(fields);
  }

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
