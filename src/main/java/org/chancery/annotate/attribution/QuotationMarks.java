package org.chancery.annotate.attribution;

/** Tells where quotations stand that may hold the words of a verb. */
final class QuotationMarks {
  private static final int SHORTEST_QUOTE = 3;
  private static final int LABEL_REACH = 6;

  private final TaggedText text;

  QuotationMarks(TaggedText text) {
    this.text = text;
  }

  /** A mark at the end of a sentence that was quoted: "Who knows?" and then the speaker. */
  boolean closesQuote(int token) {
    char before = text.mark(token - 1);
    return text.isQuote(token)
        && text.mark(token) != '\''
        && (before == '?' || before == '!' || before == ',');
  }

  /**
   * Whether a quotation begins in a stretch. One or two words far from the verb are rather a label
   * that the writer keeps at a distance.
   */
  boolean quotes(int first, int end) {
    for (int at = first; at < end; at++) {
      if (text.isQuotation(at)) {
        int words = 0;
        int close = at + (text.mark(at) == '\'' ? 2 : 1);
        while (close < text.count() && !text.isQuote(close) && words < SHORTEST_QUOTE) {
          words += text.isWord(close) ? 1 : 0;
          close++;
        }
        return words >= SHORTEST_QUOTE || at - first <= LABEL_REACH;
      }
    }
    return false;
  }

  /** Whether a quotation mark stands in a stretch. */
  boolean quoteIn(int first, int end) {
    for (int at = first; at < end; at++) {
      if (text.isQuotation(at)) {
        return true;
      }
    }
    return false;
  }
}
