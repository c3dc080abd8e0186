package org.chancery.cli;

import org.chancery.annotate.Annotator;

/** The annotator that the settings ask for. */
final class Annotators {
  private Annotators() {}

  static Annotator of(Settings settings) {
    return Annotator.standard();
  }
}
