package org.chancery.annotate.country;

/** A decision that needs the whole document. */
interface DocumentRule {
  void apply(Candidates candidates, ArticleFacts facts);
}
