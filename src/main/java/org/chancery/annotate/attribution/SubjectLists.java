package org.chancery.annotate.attribution;

import java.util.ArrayList;
import java.util.List;

/** Finds subjects that are lists: "Germany, Greece and Sweden announced". */
final class SubjectLists {
  private static final int MOST_SUBJECTS = 6;

  private final TaggedText text;
  private final Phrases phrases;

  SubjectLists(TaggedText text, Phrases phrases) {
    this.text = text;
    this.phrases = phrases;
  }

  /**
   * The subjects whose last is given; that one alone where no list ends with it, and one for "the
   * governments of Peru and Chile".
   */
  List<Phrase> endingWith(Phrase last, int floor) {
    List<Phrase> found = new ArrayList<>();
    found.add(last);
    int at = last.first() - 1;
    if (!text.is(at, "and") && !text.is(at, "or")) {
      return found;
    }
    List<Phrase> others = new ArrayList<>();
    boolean parted = text.mark(at - 1) == ',';
    at--;
    while (at >= floor && others.size() < MOST_SUBJECTS) {
      if (text.mark(at) == ',') {
        at--;
      }
      Phrase phrase = phrases.endingAt(at, floor);
      boolean listed = phrase != null && text.isCapitalized(phrase.end() - 1);
      if (phrase == null || !listed) {
        if (others.isEmpty()) {
          return found;
        }
        break;
      }
      others.add(0, phrase);
      at = phrase.first() - 1;
      if (at < floor || text.mark(at) != ',' && !text.is(at, "and")) {
        break;
      }
    }
    Phrase head = others.isEmpty() ? last : others.get(0);
    if (text.is(head.coreEnd(), "of")
        && text.endsWith(head.coreEnd() - 1, "s")
        && !text.isCapitalized(head.coreEnd() - 1)) {
      return List.of(new Phrase(head.first(), last.end(), head.coreFirst(), head.coreEnd()));
    }
    boolean clause = parted && others.size() == 1;
    if (others.isEmpty() || clause || isPortfolio(others.get(0), last)) {
      return found;
    }
    int before = others.get(0).first() - 1;
    boolean opens =
        before < floor
            || text.mark(before) != 0
            || text.isAny(before, WordClass.FUNCTION.bit())
            || text.is(before, "that");
    if (!opens) {
      return found;
    }
    boolean bare = others.size() == 1 && text.is(others.get(0).head(), WordClass.ROLE);
    if (bare && !text.isName(others.get(0)) && isTitled(last)) {
      return found;
    }
    if (!text.isCapitalized(last.head()) && text.isName(others.get(0))) {
      return List.of(
          new Phrase(others.get(0).first(), last.end(), others.get(0).first(), last.coreEnd()));
    }
    others.addAll(found);
    return others;
  }

  /** "Commerce and Industry Minister Ana Costa": what the minister is minister of. */
  private boolean isPortfolio(Phrase first, Phrase last) {
    if (!text.isAny(first.head(), WordClass.PORTFOLIO.bit() | WordClass.TITLE.bit())
        || !text.isCapitalized(first.head())) {
      return false;
    }
    for (int at = last.first(); at < last.end(); at++) {
      if (text.isAny(at, WordClass.ROLE.bit() | WordClass.BODY.bit())) {
        return true;
      }
    }
    return false;
  }

  /** "potential contender Ana Costa": a name behind a word for what its bearer is. */
  private boolean isTitled(Phrase phrase) {
    if (!text.isName(phrase)) {
      return false;
    }
    for (int at = phrase.first(); at < phrase.end(); at++) {
      if (text.is(at, WordClass.ROLE) && !text.isCapitalized(at)) {
        return true;
      }
    }
    return false;
  }
}
