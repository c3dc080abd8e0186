package org.chancery.annotate.country;

import org.chancery.annotate.text.NameIndex;
import org.chancery.annotate.text.TextDocument;
import org.chancery.annotate.text.TokenKind;

/** Tells a capital that stands for its state from one that is a mere place. */
final class Metonyms {
  private Metonyms() {}

  static boolean actsForState(TextDocument document, NameIndex.Match<?> capital) {
    int next = capital.endToken();
    int before = capital.firstToken() - 1;
    if (document.tokenIs(before, "in") || document.tokenIs(before, "near")) {
      return false;
    }
    return next < document.tokenCount() && document.tokenKind(next) == TokenKind.POSSESSIVE
        || document.tokenIs(next, "has")
        || document.tokenIs(next, "said")
        || document.tokenIs(next, "says");
  }
}
