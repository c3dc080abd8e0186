package org.chancery.annotate.attribution;

import java.util.List;
import java.util.Locale;
import org.chancery.annotate.text.NameIndex;
import org.chancery.annotate.text.Paragraph;
import org.chancery.model.AttributionKind;
import org.chancery.model.SourceType;

/** Finds wire credits at the head: {@code KYIV, July 14 (Reuters) -}. */
final class DatelineFinder {
  private static final int REACH = 80;
  private static final int HEAD = 14;
  private static final int BYLINE_REACH = 12;

  private final TaggedText text;

  DatelineFinder(TaggedText text) {
    this.text = text;
  }

  /**
   * Adds the dateline of a paragraph.
   *
   * @return the token at which the text proper begins, the paragraph's first if there is none
   */
  int find(Paragraph paragraph, List<Finding> found) {
    int end = Math.min(paragraph.endToken(), paragraph.firstToken() + REACH);
    for (int at = paragraph.firstToken(); at < end; at++) {
      if (text.mark(at) == '(') {
        int close = close(at, end);
        if (close > 0
            && (text.isDash(close + 1) || text.mark(close + 1) == ':')
            && (!text.touches(close, close + 1) || text.mark(close + 1) != '-')) {
          NameIndex.Match<Source> match = text.source(close - 1);
          if (match != null && match.endToken() == close && match.value().isMedium()) {
            byline(at, paragraph, found);
            add(at + 1, close, match.value(), paragraph, found);
            return close + 2;
          }
          if (at - paragraph.firstToken() < HEAD
              && isHead(paragraph.firstToken(), at)
              && isName(at + 1, close)) {
            add(at + 1, close, null, paragraph, found);
            return close + 2;
          }
        }
      }
      NameIndex.Match<Source> match = text.source(at);
      if (match != null
          && text.mark(at - 1) == '/'
          && text.mark(match.endToken()) == '/'
          && match.value().isMedium()
          && at - paragraph.firstToken() < HEAD
          && at - 1 >= paragraph.firstToken()
          && !text.touches(at - 2, at - 1)) {
        add(at, match.endToken(), match.value(), paragraph, found);
        return match.endToken() + 1;
      }
    }
    return paragraph.firstToken();
  }

  /** "By Jane Doe CARACAS (Reuters) -": a name in mixed case before the place in capitals. */
  private void byline(int open, Paragraph paragraph, List<Finding> found) {
    int by = open - 1;
    int floor = Math.max(paragraph.firstToken(), open - BYLINE_REACH);
    while (by >= floor && !text.word(by).equals("By")) {
      by--;
    }
    int end = by + 1;
    while (end < open && text.isCapitalized(end) && !isAllCapitals(end)) {
      end++;
    }
    if (by < floor || end - by < 3) {
      return;
    }
    Speaker writer =
        new Speaker(
            by + 1,
            end,
            text.span(by + 1, end),
            null,
            SourceType.PERSON,
            AttributionKind.BYLINE,
            Speaker.Sort.PERSON);
    found.add(
        new Finding(
            writer,
            AttributionKind.BYLINE,
            "By",
            text.document().tokenStart(by + 1),
            text.document().tokenEnd(end - 1),
            text.document().tokenStart(by),
            text.document().tokenEnd(end - 1)));
  }

  private boolean isAllCapitals(int token) {
    String word = text.word(token);
    return word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
  }

  private int close(int open, int end) {
    for (int at = open + 1; at < Math.min(end, open + 8); at++) {
      if (text.mark(at) == ')') {
        return at;
      }
    }
    return -1;
  }

  /** A place in capitals or with a capital, and perhaps a date. */
  private boolean isHead(int first, int end) {
    if (first == end) {
      return false;
    }
    for (int at = first; at < end; at++) {
      boolean place =
          text.isCapitalized(at)
              || text.isNumber(at)
              || text.mark(at) != 0
              || text.is(at, WordClass.PARTICLE)
              || text.is(at, WordClass.TIME);
      if (!place) {
        return false;
      }
    }
    return true;
  }

  private boolean isName(int first, int end) {
    for (int at = first; at < end; at++) {
      if (!text.isCapitalized(at)) {
        return false;
      }
    }
    return first < end;
  }

  private void add(
      int first,
      int end,
      @org.jspecify.annotations.Nullable Source source,
      Paragraph paragraph,
      List<Finding> found) {
    Speaker speaker =
        new Speaker(
            first,
            end,
            source == null ? text.span(first, end) : source.name(),
            source,
            source == null ? SourceType.AGENCY : source.type(),
            AttributionKind.DATELINE,
            Speaker.Sort.MEDIUM);
    found.add(
        new Finding(
            speaker,
            AttributionKind.DATELINE,
            "dateline",
            text.document().tokenStart(first),
            text.document().tokenEnd(end - 1),
            paragraph.start(),
            text.document().tokenEnd(end)));
  }
}
