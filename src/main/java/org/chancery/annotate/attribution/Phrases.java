package org.chancery.annotate.attribution;

import org.jspecify.annotations.Nullable;

/**
 * Cuts noun phrases out of tagged text, to the left or to the right of a place.
 *
 * <p>A chunk is a run of words that may belong to a noun phrase, with its determiner; chunks join
 * over prepositions where the head is an office, a body, a person or a document.
 */
final class Phrases {
  private static final int STOPPERS =
      WordClass.FUNCTION.bit()
          | WordClass.PREPOSITION.bit()
          | WordClass.PRONOUN.bit()
          | WordClass.AUXILIARY.bit()
          | WordClass.VERB.bit();
  private static final int HEADS =
      WordClass.ROLE.bit()
          | WordClass.SPEAKER.bit()
          | WordClass.NAMELESS.bit()
          | WordClass.BODY.bit()
          | WordClass.DOCUMENT.bit()
          | WordClass.MEDIUM.bit();
  private static final int LONGEST = 12;
  private static final int LINKS = 4;

  private final TaggedText text;
  private final PersonNames persons;

  Phrases(TaggedText text, PersonNames persons) {
    this.text = text;
    this.persons = persons;
  }

  /** The phrase whose last token is {@code last}, not beginning before {@code floor}. */
  @Nullable Phrase endingAt(int last, int floor) {
    int first = chunkStart(last, floor);
    if (first < 0) {
      return null;
    }
    Phrase phrase = Phrase.of(first, last + 1);
    int start = first;
    int coreFirst = first;
    int coreEnd = last + 1;
    boolean joined = false;
    for (int link = 0; link < LINKS; link++) {
      int both = bothStart(start, floor);
      if (both >= 0) {
        start = both;
      }
      if (!mayLink(start - 1)) {
        break;
      }
      int before = chunkStart(start - 2, floor);
      if (before < 0) {
        break;
      }
      int head = start - 2;
      boolean of = text.is(start - 1, "of");
      boolean person =
          text.namesPerson(head)
              && text.is(before, WordClass.DETERMINER)
              && (before <= floor || text.mark(before - 1) != 0);
      boolean heads = (text.isAny(head, HEADS) || person) && !text.is(head, WordClass.TIME);
      boolean named =
          of
              && text.isCapitalized(head)
              && text.isCapitalized(start)
              && !text.is(head, WordClass.DETERMINER);
      boolean bearer =
          of && text.isCapitalized(head) && persons.isSurname(head) && !persons.isPlace(head);
      boolean through = text.isCapitalized(head) && persons.isPlace(head);
      boolean aside =
          !of
              && (text.is(head, WordClass.DOCUMENT)
                  || text.is(start - 1, "in") && text.is(last, WordClass.DOCUMENT));
      if (aside || !heads && !named && !bearer && !through) {
        break;
      }
      if (through && !heads && !named && !bearer) {
        start = before;
        continue;
      }
      start = before;
      if (heads || bearer || !joined) {
        coreFirst = before;
        coreEnd = head + 1;
        joined = true;
        phrase = new Phrase(start, last + 1, coreFirst, coreEnd);
      }
    }
    return phrase;
  }

  /** "Education and Employment" behind "Ministry for": where the first of the two begins, or -1. */
  private int bothStart(int start, int floor) {
    if (!text.is(start - 1, "and")
        || !text.isCapitalized(start)
        || !text.isCapitalized(start - 2)) {
      return -1;
    }
    int other = chunkStart(start - 2, floor);
    boolean linked =
        other > floor
            && (text.is(other - 1, "of") || text.is(other - 1, "for"))
            && text.isAny(other - 2, WordClass.BODY.bit() | WordClass.ROLE.bit());
    return linked ? other : -1;
  }

  private boolean mayLink(int token) {
    return text.is(token, WordClass.PREPOSITION)
        && (text.is(token, "of")
            || text.is(token, "for")
            || text.is(token, "in")
            || text.is(token, "at")
            || text.is(token, "near")
            || text.is(token, "from")
            || text.is(token, "to")
            || text.is(token, "with")
            || text.is(token, "on"));
  }

  /** The phrase that begins with {@code first}, not reaching beyond {@code ceiling}. */
  @Nullable Phrase startingAt(int first, int ceiling) {
    int end = chunkEnd(first, ceiling);
    if (end < 0) {
      return null;
    }
    int coreEnd = end;
    for (int link = 0; link < LINKS && mayLink(end); link++) {
      boolean of = text.is(end, "of");
      int head = end - 1;
      boolean capital = text.isCapitalized(head);
      boolean heads = text.isAny(head, HEADS) && !text.is(head, WordClass.TIME);
      boolean person = heads && !text.is(head, WordClass.DOCUMENT);
      if (!(of ? heads || capital : person && !text.is(end, "on"))) {
        break;
      }
      int next = chunkEnd(end + 1, ceiling);
      if (next < 0 || text.is(end + 1, WordClass.TIME)) {
        break;
      }
      if (!of && !text.isCapitalized(end + 1) && !text.is(end + 1, WordClass.DETERMINER)) {
        break;
      }
      end = next;
    }
    return new Phrase(first, end, first, coreEnd);
  }

  /** First token of the chunk that ends with {@code last}, or -1. */
  private int chunkStart(int last, int floor) {
    int at = last;
    if (text.mark(at) == ')') {
      int open = at - 1;
      while (open > floor && at - open < 7 && text.mark(open) != '(') {
        open--;
      }
      if (text.mark(open) != '(') {
        return -1;
      }
      at = open - 1;
    }
    int first = -1;
    int bottom = Math.max(floor, last - LONGEST);
    for (; at >= bottom; at--) {
      if (text.is(at, WordClass.DETERMINER) && !text.touches(at, at + 1)) {
        first = at;
        boolean ordered =
            (text.is(at - 1, "next") || text.is(at - 1, "last") || text.is(at - 1, "first"))
                && text.is(at - 2, WordClass.DETERMINER);
        if (!text.is(at - 1, WordClass.DETERMINER) && !ordered) {
          break;
        }
      } else if (belongs(at, last)) {
        first = at;
      } else {
        break;
      }
    }
    while (first >= 0 && first <= last && (text.mark(first) != 0 || text.isPossessive(first))) {
      first++;
    }
    first = first < 0 ? first : afterSingular(first, last);
    return first > last || first >= 0 && !isNominal(last) && text.mark(last) != ')' ? -1 : first;
  }

  /** "a vote Western powers": no plural noun has "a", so that the phrase begins at the capital. */
  private int afterSingular(int first, int last) {
    boolean one = text.is(first, "a") || text.is(first, "an");
    if (!one || !text.endsWith(last, "s") || text.isCapitalized(last)) {
      return first;
    }
    for (int at = first + 2; at < last; at++) {
      if (text.isCapitalized(at) && !text.isCapitalized(at - 1) && text.isWord(at - 1)) {
        return at;
      }
    }
    return first;
  }

  /** The token after the chunk that begins with {@code first}, or -1. */
  private int chunkEnd(int first, int ceiling) {
    int at = first;
    while (at < ceiling && text.is(at, WordClass.DETERMINER)) {
      at++;
    }
    int from = at;
    int top = Math.min(ceiling, first + LONGEST);
    while (at < top && belongsRight(at, from)) {
      at++;
    }
    while (at > from && (text.mark(at - 1) != 0 || text.isPossessive(at - 1))) {
      at--;
    }
    return at == from ? -1 : at;
  }

  private boolean isNominal(int token) {
    return text.isWord(token) || text.isNumber(token);
  }

  private boolean belongs(int token, int last) {
    if (isInsideName(token)) {
      return true;
    }
    if (text.isWord(token)) {
      if (text.is(token, WordClass.TIME) && token == last) {
        return false;
      }
      if (text.is(token, WordClass.PARTICLE) && !text.isCapitalized(token)) {
        return token < last && text.isParticleOfName(token);
      }
      if (text.isAny(token, STOPPERS)) {
        return keepsStopper(token) || text.isCapitalized(token) && text.isMedium(token);
      }
      Cue cue = text.cue(token);
      return cue == null
          || text.isCapitalized(token) && token < last && text.isCapitalized(token + 1)
          || isNounHere(token)
          || cue.form() == Cue.Form.ING
              && (text.is(token - 1, WordClass.DETERMINER) || text.isPossessive(token - 1))
          || cue.nounLike() && cue.form() != Cue.Form.PAST && token < last;
    }
    if (text.isNumber(token)) {
      return token < last || text.is(token - 1, WordClass.PREPOSITION);
    }
    if (text.isPossessive(token)) {
      return true;
    }
    return joins(token);
  }

  /** The "and" of "Trinidad and Tobago". */
  private boolean isInsideName(int token) {
    return text.is(token, "and") && persons.isPlace(token);
  }

  private boolean belongsRight(int token, int from) {
    if (isInsideName(token)) {
      return true;
    }
    if (text.isWord(token)) {
      if (token > from && text.is(token, WordClass.DETERMINER) && !text.isCapitalized(token)) {
        return false;
      }
      if (text.is(token, WordClass.TIME) && token > from && !text.isCapitalized(token + 1)
          || text.is(token, WordClass.RELATIVE) && !text.is(token, WordClass.DETERMINER)) {
        return false;
      }
      if (text.is(token, WordClass.PARTICLE) && !text.isCapitalized(token)) {
        return text.isParticleOfName(token);
      }
      if (text.isAny(token, STOPPERS)) {
        return keepsStopper(token);
      }
      if (token > from && isThirdPerson(token)) {
        return false;
      }
      if (token > from
          && !text.isCapitalized(token)
          && (endsAt(token) || text.isAcquainted(token) && isNounHere(token - 1))) {
        return false;
      }
      if (token > from
          && !text.isCapitalized(token)
          && isNounHere(token - 1)
          && (text.endsWith(token, "ed") || text.endsWith(token, "ing"))) {
        return false;
      }
      Cue cue = text.cue(token);
      return cue == null
          || text.isCapitalized(token)
          || isNounHere(token)
          || token == from && cue.nounLike() && isNounHere(token + 1)
          || token == from
              && cue.form() == Cue.Form.ING
              && text.is(token - 1, WordClass.DETERMINER);
    }
    if (text.isNumber(token)) {
      return true;
    }
    if (text.isPossessive(token)) {
      return token > from;
    }
    return token > from && joins(token);
  }

  /** "the government expels the", "Peru's parliament passes a": a verb that no list has. */
  private boolean isThirdPerson(int token) {
    boolean noun =
        text.isAny(token - 1, WordClass.BODY.bit() | WordClass.ROLE.bit())
            || text.isCapitalized(token - 1);
    return noun
        && !text.isCapitalized(token)
        && !isNounHere(token)
        && text.endsWith(token, "s")
        && !text.endsWith(token, "ss")
        && !text.endsWith(token - 1, "s")
        && (text.is(token + 1, WordClass.DETERMINER) || text.isCapitalized(token + 1));
  }

  /** Whether a small word cannot go on a phrase: an adverb, or a verb behind a name. */
  private boolean endsAt(int token) {
    return text.is(token, WordClass.ADVERB)
        || text.endsWith(token, "ed") && text.is(token + 1, WordClass.DETERMINER)
        || text.endsWith(token, "ly") && !isNounHere(token)
        || text.isWord(token - 1)
            && text.isCapitalized(token - 1)
            && !persons.isPlace(token - 1)
            && persons.isSurname(token - 1)
            && !isNounHere(token);
  }

  /** A cue's form that can only be a noun at this place: "the survey shows", "chief executive". */
  private boolean isNounHere(int token) {
    return text.isAny(token, HEADS);
  }

  /**
   * Names such as "Will Smith", where a stopper inside capitals is a name, and "the widely known
   * author".
   */
  private boolean keepsStopper(int token) {
    boolean qualified =
        text.endsWith(token, "ed")
            && text.endsWith(token - 1, "ly")
            && text.is(token - 2, WordClass.DETERMINER);
    return qualified
        || isSurnameMay(token)
        || text.isCapitalized(token)
            && !text.is(token, WordClass.PREPOSITION)
            && !text.is(token, WordClass.FUNCTION)
            && !text.is(token, WordClass.PRONOUN)
            && text.isCapitalized(token + 1)
            && !text.is(token + 1, WordClass.DETERMINER)
            && text.isAny(token, WordClass.VERB.bit() | WordClass.AUXILIARY.bit())
            && (text.is(token, "Will") || text.is(token, "May"));
  }

  /** "Theresa May says". */
  private boolean isSurnameMay(int token) {
    return text.is(token, "May")
        && text.isCapitalized(token)
        && text.isCapitalized(token - 1)
        && persons.isSurname("May")
        && !text.isAny(token - 1, WordClass.PREPOSITION.bit() | WordClass.TIME.bit());
  }

  /** Hyphens, points of abbreviations, ampersands and slashes inside a phrase. */
  private boolean joins(int token) {
    return switch (text.mark(token)) {
      case '-', '\u2010', '\u2011' ->
          text.touches(token - 1, token) && text.touches(token, token + 1);
      case '&', '/' ->
          text.isCapitalized(token - 1) && text.isCapitalized(token + 1)
              || text.isNumber(token - 1) && text.isNumber(token + 1);
      case '.' ->
          text.touches(token - 1, token)
              && (text.touches(token, token + 1) && text.isWord(token + 1)
                  || text.isCapitalized(token + 1) && isAbbreviation(token - 1));
      case '#', '@' -> text.touches(token, token + 1);
      default -> false;
    };
  }

  private boolean isAbbreviation(int token) {
    return text.isWord(token)
        && text.isCapitalized(token)
        && (text.word(token).length() == 1
            || text.is(token, WordClass.HONORIFIC)
            || text.is(token, "Jr")
            || text.is(token, "St")
            || text.is(token, "Sr")
            || text.word(token).length() <= 4 && text.touches(token + 1, token + 2));
  }
}
