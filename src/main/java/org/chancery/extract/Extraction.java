package org.chancery.extract;

import org.chancery.model.Article;
import org.chancery.model.BadInput;

/** What became of a raw record: an article, or the reason why not. */
public sealed interface Extraction {
  /** The record is this article. */
  record Found(Article article) implements Extraction {}

  /** The record is no article that can be used. */
  record Rejected(BadInput input) implements Extraction {}
}
