package org.chancery.annotate.attribution;

import java.util.BitSet;
import org.chancery.annotate.text.Paragraph;
import org.chancery.annotate.text.TextDocument;
import org.chancery.annotate.text.TokenKind;

/** Tells which tokens stand inside quotations. */
final class Quotations {
  private Quotations() {}

  /** The tokens inside quotations that begin and end in one paragraph. */
  static BitSet in(TextDocument document) {
    BitSet quoted = new BitSet(document.tokenCount());
    for (Paragraph paragraph : document.paragraphs()) {
      int open = -1;
      for (int at = paragraph.firstToken(); at < paragraph.endToken(); at++) {
        boolean owned =
            document.tokenKind(at) == TokenKind.POSSESSIVE
                && document.tokenEnd(at) - document.tokenStart(at) == 1
                && isTwin(document, at, '\'');
        if (document.tokenKind(at) != TokenKind.PUNCTUATION && !owned) {
          continue;
        }
        char mark = document.text().charAt(document.tokenStart(at));
        boolean twin = isTwin(document, at, mark);
        if (mark == '\u201c' || mark == '\u00ab' || (mark == '"' || twin) && open < 0) {
          open = at;
        } else if (open >= 0 && (mark == '\u201d' || mark == '\u00bb' || mark == '"' || twin)) {
          quoted.set(open + 1, at);
          open = -1;
        }
        at += twin ? 1 : 0;
      }
    }
    return quoted;
  }

  /** Two single quotes that stand for a double one. */
  private static boolean isTwin(TextDocument document, int token, char mark) {
    return mark == '\''
        && token + 1 < document.tokenCount()
        && document.tokenStart(token + 1) == document.tokenEnd(token)
        && document.text().charAt(document.tokenStart(token + 1)) == '\'';
  }
}
