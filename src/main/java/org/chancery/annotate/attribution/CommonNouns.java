package org.chancery.annotate.attribution;

import java.util.Locale;

/** Tells what the words in and behind a phrase without a name make of it. */
final class CommonNouns {
  /** Tokens of "who spoke on condition of anonymity", at most. */
  private static final int LONGEST_REFUSAL = 14;

  private final TaggedText text;

  CommonNouns(TaggedText text) {
    this.text = text;
  }

  /** "The two countries", "their leaders": those who were named before, and no new source. */
  boolean takesUp(Phrase phrase, int first) {
    int head = phrase.head();
    boolean sides =
        text.is(head, "countries")
            || text.is(head, "nations")
            || text.is(head, "sides")
            || text.is(head, "leaders")
            || text.is(head, "states");
    boolean bare = first == head && phrase.coreFirst() < first;
    return sides
        && bare
        && !text.is(phrase.coreFirst(), "some")
        && !text.is(phrase.coreFirst(), "several")
        && !text.is(phrase.coreFirst(), "many");
  }

  /** ", who asked not to be identified": a clause behind a phrase that keeps its name back. */
  boolean isHidden(int end) {
    int who = text.mark(end) == ',' ? end + 1 : end;
    if (!text.is(who, WordClass.RELATIVE) && !text.is(who, "speaking")) {
      return false;
    }
    for (int at = who + 1; at < who + LONGEST_REFUSAL && text.mark(at) != '.'; at++) {
      boolean unnamed =
          text.is(at - 1, "be")
              && (text.is(at, "named") || text.is(at, "identified") || text.is(at, "quoted"));
      boolean withheld = // "who did not give his name"
          text.is(at, "name")
              && (text.is(at - 1, "his") || text.is(at - 1, "her") || text.is(at - 1, "their"))
              && (text.is(at - 2, "give") || text.is(at - 2, "reveal"));
      boolean anonymous =
          text.is(at, "anonymity")
              || text.is(at, "anonymously")
              || text.is(at, "anonymous")
              || text.is(at, "nameless");
      if (unnamed || withheld || anonymous) {
        return true;
      }
    }
    return false;
  }

  boolean spokes(int head) {
    return text.word(head).toLowerCase(Locale.ROOT).startsWith("spokes");
  }

  boolean owned(Phrase phrase) {
    for (int at = phrase.coreFirst(); at < phrase.coreEnd(); at++) {
      if (text.isPossessive(at)) {
        return true;
      }
    }
    return false;
  }
}
