package org.chancery.annotate.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chancery.annotate.text.NameIndex;
import org.chancery.annotate.text.Paragraph;
import org.chancery.model.AttributionKind;
import org.chancery.model.SourceType;
import org.jspecify.annotations.Nullable;

/**
 * Finds wire credits at the head of a paragraph: {@code KYIV, July 14 (Reuters) -}, {@code Paris
 * (CNN)} without a dash, {@code Moscow. May 9. INTERFAX -} without brackets, {@code MINSK, May 9.
 * /TASS/}.
 */
final class DatelineFinder {
  private static final int REACH = 80;
  private static final int HEAD = 14;
  private static final int LONGEST_CREDIT = 8;
  private static final int BYLINE_REACH = 24;
  private static final int NONE = -1;

  private final TaggedText text;
  private final PersonNames persons;
  private final SourceList sources;

  DatelineFinder(TaggedText text, PersonNames persons, SourceList sources) {
    this.text = text;
    this.persons = persons;
    this.sources = sources;
  }

  /**
   * Adds the dateline of a paragraph.
   *
   * @param opening whether the paragraph is the body's first
   * @return the token at which the text proper begins, the paragraph's first if there is none
   */
  int find(Paragraph paragraph, boolean opening, List<Finding> found) {
    int first = paragraph.firstToken();
    int end = Math.min(paragraph.endToken(), first + REACH);
    for (int at = first; at < end; at++) {
      int behind = NONE;
      if (text.mark(at) == '(') {
        behind = bracketed(at, end, paragraph, found);
      } else if (at - first < HEAD && text.isMedium(at)) {
        behind = bare(at, opening, paragraph, found);
      }
      if (behind != NONE) {
        return behind;
      }
    }
    return first;
  }

  /** The token behind a credit in brackets and its dash, {@link #NONE} if it is none. */
  private int bracketed(int open, int end, Paragraph paragraph, List<Finding> found) {
    int first = paragraph.firstToken();
    int close = close(open, end);
    if (close <= open + 1) {
      return NONE;
    }
    int behind = behindDash(close);
    boolean head = open - first < HEAD && isHead(first, open);
    List<Credit> credits = credits(open + 1, close, head);
    if (!credits.isEmpty()) {
      boolean runsOn = behind == NONE && head && opensText(close + 1);
      if (behind == NONE && !runsOn) {
        return NONE;
      }
      byline(open, paragraph, found);
      credits.forEach(credit -> add(credit, close, paragraph, found));
      return runsOn ? close + 1 : behind;
    }
    boolean place = persons.isPlace(open + 1) && open + 2 == close;
    if (behind != NONE && open > first && head && !place && isName(open + 1, close)) {
      String name = text.span(open + 1, close);
      add(new Credit(open + 1, close, name, null), close, paragraph, found);
      return behind;
    }
    return NONE;
  }

  /** "/TASS/", "INTERFAX -" behind a place or a date, and an agency that opens the body. */
  private int bare(int at, boolean opening, Paragraph paragraph, List<Finding> found) {
    int first = paragraph.firstToken();
    NameIndex.Match<Source> match = text.source(at);
    if (match == null || match.firstToken() != at) {
      return NONE;
    }
    int end = match.endToken();
    Credit credit = new Credit(at, end, match.value().name(), match.value());
    if (text.mark(at - 1) == '/'
        && text.mark(end) == '/'
        && at > first
        && (!text.touches(at - 2, at - 1) || text.isDash(end + 1))) {
      add(credit, end, paragraph, found);
      return end + 1;
    }
    boolean dash = text.isDash(end) && !text.touches(end, end + 1);
    boolean agency = match.value().type() == SourceType.AGENCY;
    boolean apart = text.mark(at - 1) != 0 || text.isNumber(at - 1) && isAllCapitals(at);
    boolean head = at > first && apart && isHead(first, at) && placed(first, at);
    if (dash && (head || agency && opening && at == first) && opensText(end + 1)) {
      add(credit, end - 1, paragraph, found);
      return end + 1;
    }
    return NONE;
  }

  /** The token behind the dash or colon that follows a bracket, {@link #NONE} without one. */
  private int behindDash(int close) {
    int at = close + 1;
    if (text.mark(at) == '.' && text.isDash(at + 1)) {
      return at + 2;
    }
    boolean dash = text.isDash(at) && (text.mark(at) != '-' || !text.touches(close, at));
    return dash || text.mark(at) == ':' || text.mark(at) == '_' ? at + 1 : NONE;
  }

  private boolean opensText(int token) {
    return text.isCapitalized(token) || text.isQuote(token) || text.isNumber(token);
  }

  /** Whether a head names a place or a day, so that what follows it is no part of a sentence. */
  private boolean placed(int first, int end) {
    for (int at = first; at < end; at++) {
      if (text.isNumber(at) || persons.isPlace(at) || isAllCapitals(at)) {
        return true;
      }
    }
    return false;
  }

  /** The media between two tokens, empty if anything else is there. */
  private List<Credit> credits(int first, int end, boolean head) {
    Source whole = head ? sources.credited(text.span(first, end)) : null;
    if (whole != null && whole.isMedium()) {
      return List.of(new Credit(first, end, whole.name(), whole));
    }
    List<Credit> credits = new ArrayList<>(1);
    int at = first;
    while (at < end) {
      NameIndex.Match<Source> match = text.source(at);
      if (match != null && match.endToken() <= end && match.value().isMedium()) {
        credits.add(new Credit(at, match.endToken(), match.value().name(), match.value()));
        at = match.endToken();
      } else if (at > first && (text.mark(at) != 0 || text.is(at, "and"))) {
        at++;
      } else {
        Source source = head ? sources.credited(text.word(at)) : null;
        Credit credit =
            source != null && source.isMedium()
                ? new Credit(at, at + 1, source.name(), source)
                : head ? stranger(at, first, end) : null;
        if (credit == null) {
          return List.of();
        }
        credits.add(credit);
        at = credit.end();
      }
    }
    boolean known = credits.stream().anyMatch(credit -> credit.source() != null);
    return known ? credits : List.of();
  }

  /** "Lagos Daily" in "(Lagos Daily/AFP)": a name that only a slash parts from another, or null. */
  private @Nullable Credit stranger(int at, int first, int end) {
    int close = at;
    while (close < end && text.mark(close) != '/') {
      close++;
    }
    boolean parted = close < end || at > first && text.mark(at - 1) == '/';
    return parted && isName(at, close) ? new Credit(at, close, text.span(at, close), null) : null;
  }

  /** "By Jane Doe and Tom Roe CARACAS (Reuters) -": names before the place in capitals. */
  private void byline(int open, Paragraph paragraph, List<Finding> found) {
    int by = open - 1;
    int floor = Math.max(paragraph.firstToken(), open - BYLINE_REACH);
    while (by >= floor && !text.word(by).equals("By")) {
      by--;
    }
    int first = by + 1;
    while (by >= floor && first < open) {
      int end = first;
      while (end < open
          && (text.isCapitalized(end) && !isAllCapitals(end) || isInitial(end, first))) {
        end++;
      }
      if (end - first < 2) {
        return;
      }
      writer(by, first, end, found);
      boolean more = text.is(end, "and") || text.mark(end) == ',';
      first = more ? end + 1 : open;
    }
  }

  private boolean isInitial(int token, int first) {
    return token > first
        && (text.mark(token) == '.' && text.touches(token - 1, token)
            || text.mark(token) == '-' && text.touches(token, token + 1));
  }

  private void writer(int by, int first, int end, List<Finding> found) {
    Speaker writer =
        new Speaker(
            first,
            end,
            text.span(first, end),
            null,
            SourceType.PERSON,
            AttributionKind.BYLINE,
            Speaker.Sort.PERSON);
    found.add(
        new Finding(
            writer,
            AttributionKind.BYLINE,
            "By",
            text.document().tokenStart(first),
            text.document().tokenEnd(end - 1),
            text.document().tokenStart(by),
            text.document().tokenEnd(end - 1)));
  }

  private boolean isAllCapitals(int token) {
    String word = text.word(token);
    return word.length() > 1
        && Character.isLetter(word.charAt(0))
        && word.equals(word.toUpperCase(Locale.ROOT));
  }

  private int close(int open, int end) {
    for (int at = open + 1; at < Math.min(end, open + LONGEST_CREDIT); at++) {
      if (text.mark(at) == ')') {
        return at;
      }
    }
    return NONE;
  }

  /** Whether there are nothing but words with a capital and numbers: a place and perhaps a date. */
  private boolean isHead(int first, int end) {
    for (int at = first; at < end; at++) {
      boolean place =
          text.isCapitalized(at)
              || text.isNumber(at)
              || text.mark(at) != 0
              || text.isPossessive(at)
              || text.is(at, WordClass.PARTICLE)
              || text.is(at, WordClass.TIME);
      if (!place) {
        return false;
      }
    }
    return true;
  }

  /** Whether a name that is not known is one, and not "Web Desk". */
  private boolean isName(int first, int end) {
    for (int at = first; at < end; at++) {
      if (!text.isCapitalized(at)
          || text.is(at, WordClass.HONORIFIC)
          || text.is(at, "desk")
          || text.is(at, "correspondent")
          || text.is(at, "reporter")
          || text.is(at, "agencies")
          || text.is(at, "updated")
          || text.is(at, "exclusive")) {
        return false;
      }
    }
    return first < end;
  }

  private void add(Credit credit, int last, Paragraph paragraph, List<Finding> found) {
    Source source = credit.source();
    Speaker speaker =
        new Speaker(
            credit.first(),
            credit.end(),
            credit.name(),
            source,
            source == null ? SourceType.AGENCY : source.type(),
            AttributionKind.DATELINE,
            Speaker.Sort.MEDIUM);
    found.add(
        new Finding(
            speaker,
            AttributionKind.DATELINE,
            "dateline",
            text.document().tokenStart(credit.first()),
            text.document().tokenEnd(credit.end() - 1),
            paragraph.start(),
            text.document().tokenEnd(last)));
  }

  private record Credit(int first, int end, String name, @Nullable Source source) {}
}
