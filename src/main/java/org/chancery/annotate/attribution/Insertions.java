package org.chancery.annotate.attribution;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds subjects before an insertion that parts them from their verb: "A, B, said". */
final class Insertions {
  private static final int LONGEST_INSERTION = 30;
  private static final int MOST_INSERTIONS = 4;
  private static final int LONGEST_TITLE = 8;
  private static final int ROLE_REACH = 4;

  private final TaggedText text;
  private final Phrases phrases;
  private final SubjectLists lists;

  Insertions(TaggedText text, Phrases phrases, SubjectLists lists) {
    this.text = text;
    this.phrases = phrases;
    this.lists = lists;
  }

  /** "A, B, said": A when B tells more about it, B when B is the name of A. */
  List<Phrase> before(int comma, int floor) {
    int open = comma;
    for (int tries = 0; tries < MOST_INSERTIONS; tries++) {
      open = openingMark(comma, open, floor);
      if (open < 0) {
        return List.of();
      }
      int from = text.isDash(open + 1) ? open + 2 : open + 1;
      Phrase nearest = phrases.endingAt(beforeJunior(open - 1, floor), floor);
      Phrase known = nearest == null ? null : acquainted(nearest, floor);
      Phrase outer = known == null ? nearest : known;
      Phrase name = outer == null && tries == 0 ? nameBetween(comma, floor) : null;
      if (name != null) {
        return List.of(name);
      }
      if (outer != null
          && mayBeInserted(from, comma)
          && !text.isNumber(outer.head())
          && (tries == 0 && !isPlaced(outer, floor) || opensClause(outer, floor))) {
        Phrase named = phrases.startingAt(from, comma);
        boolean person =
            named != null
                && named.coreEnd() - named.first() >= 2
                && text.isCapitalized(named.first())
                && text.is(outer.head(), WordClass.ROLE)
                && (named.end() > named.coreEnd() || text.mark(named.end()) == ',');
        if (named != null && person && text.isName(Phrase.of(named.coreFirst(), named.coreEnd()))) {
          return List.of(Phrase.of(named.coreFirst(), named.coreEnd()));
        }
        if (named != null && isNamedBehindThing(outer, named)) {
          return List.of(named);
        }
        Phrase inner = phrases.endingAt(comma - 1, open + 1);
        if (inner != null
            && inner.first() == open + 1
            && text.isName(inner)
            && !text.isName(outer)) {
          return List.of(
              new Phrase(outer.first(), inner.end(), inner.coreFirst(), inner.coreEnd()));
        }
        return lists.endingWith(outer, floor);
      }
    }
    return List.of();
  }

  /** "a diplomat close to the talks": who is, where a phrase is what it is close to; else null. */
  @Nullable Phrase acquainted(Phrase phrase, int floor) {
    int link = phrase.first() - 1;
    return text.is(link, WordClass.PREPOSITION) && text.isAcquainted(link - 1)
        ? phrases.endingAt(text.is(link - 2, "with") ? link - 3 : link - 2, floor)
        : null;
  }

  /** "the man who fled, Luis Paz, said": the full name that two commas part off, or null. */
  @Nullable Phrase nameBetween(int comma, int floor) {
    Phrase name = text.mark(comma) == ',' ? phrases.endingAt(comma - 1, floor) : null;
    boolean full =
        name != null
            && text.mark(name.first() - 1) == ','
            && name.end() - name.first() >= 2
            && text.isCapitalized(name.first())
            && text.isName(name);
    return full ? name : null;
  }

  /** "Joseph Costa, Jr. said": the last token of the name. */
  int beforeJunior(int last, int floor) {
    int word = text.mark(last) == '.' ? last - 1 : last;
    boolean junior = text.is(word, "jr") || text.is(word, "sr");
    if (!junior || word - 2 < floor) {
      return last;
    }
    return text.mark(word - 1) == ',' ? word - 2 : word;
  }

  /** "the woman behind the plan, Ana Costa of Lima, said": no plan says anything. */
  private boolean isNamedBehindThing(Phrase outer, Phrase named) {
    return named.end() > named.coreEnd()
        && named.coreEnd() - named.coreFirst() >= 2
        && text.isCapitalized(named.first())
        && text.isName(Phrase.of(named.coreFirst(), named.coreEnd()))
        && !text.isCapitalized(outer.head())
        && !text.isAny(
            outer.head(),
            WordClass.ROLE.bit()
                | WordClass.SPEAKER.bit()
                | WordClass.NAMELESS.bit()
                | WordClass.BODY.bit()
                | WordClass.MEDIUM.bit()
                | WordClass.DOCUMENT.bit());
  }

  /** "in Lima, Peru," inside a longer aside: no subject stands behind a preposition. */
  private boolean isPlaced(Phrase phrase, int floor) {
    int before = phrase.first() - 1;
    return before > floor
        && text.isAny(before, WordClass.PREPOSITION.bit())
        && text.isCapitalized(phrase.head())
        && !hasRole(phrase.first(), phrase.end());
  }

  /** Whether a phrase stands where a clause begins. */
  private boolean opensClause(Phrase phrase, int floor) {
    int before = phrase.first() - 1;
    return before < floor
        || text.mark(before) != 0
        || text.isAny(before, WordClass.FUNCTION.bit())
        || text.is(before, "that");
  }

  private boolean mayBeInserted(int first, int end) {
    if (first >= end) {
      return false;
    }
    return text.isAny(
            first,
            WordClass.DETERMINER.bit()
                | WordClass.RELATIVE.bit()
                | WordClass.PREPOSITION.bit()
                | WordClass.ADVERB.bit()
                | WordClass.ROLE.bit()
                | WordClass.FUNCTION.bit())
        || text.isNumber(first)
        || text.isCapitalized(first)
        || text.endsWith(first, "ed")
        || text.endsWith(first, "ing")
        || text.is(first, "ahead")
        || text.is(first, "along")
        || text.is(first, "together")
        || text.is(first, "according")
        || text.is(first, WordClass.TITLE)
        || hasRole(first, Math.min(end, first + ROLE_REACH))
        || end - first < 8;
  }

  private boolean hasRole(int first, int end) {
    for (int at = first; at < end; at++) {
      if (text.isAny(at, WordClass.ROLE.bit() | WordClass.SPEAKER.bit())) {
        return true;
      }
    }
    return false;
  }

  private int openingMark(int close, int from, int floor) {
    boolean dash = text.isDash(close);
    for (int at = from - 1; at > floor && close - at < LONGEST_INSERTION; at--) {
      if (text.isQuote(at) && text.mark(at) != '\'' && text.mark(at) != '\u2019') {
        at = openingQuote(at, floor);
        if (at <= floor || !text.isCapitalized(at + 1)) {
          return -1;
        }
        continue;
      }
      boolean mark = dash ? text.isDash(at) && !text.touches(at - 1, at) : text.mark(at) == ',';
      if (mark && !(text.isNumber(at - 1) && text.isNumber(at + 1))) {
        return at;
      }
    }
    return -1;
  }

  /** Where a short quotation inside an insertion opens, the title of a book; -1 if it is none. */
  private int openingQuote(int close, int floor) {
    for (int at = close - 1; at > floor && close - at < LONGEST_TITLE; at--) {
      if (text.isQuote(at)) {
        return at;
      }
    }
    return -1;
  }
}
