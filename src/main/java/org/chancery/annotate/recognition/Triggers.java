package org.chancery.annotate.recognition;

import org.chancery.annotate.text.TextDocument;

/** The cheap first look: whether an article holds a word without which it tells no act. */
final class Triggers {
  private static final String[] STEMS = {"ecogni", "elation", " ties", " links", "ecogne"};

  boolean anyIn(TextDocument document) {
    String text = document.text();
    for (String stem : STEMS) {
      if (text.contains(stem)) {
        return true;
      }
    }
    return text.contains("RECOGNI")
        || text.contains("RELATIONS")
        || text.contains(" Ties")
        || text.contains(" TIES");
  }
}
