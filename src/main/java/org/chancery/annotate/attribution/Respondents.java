package org.chancery.annotate.attribution;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds those whom polls and reporters count or single out without a noun: "42%", "six in 10",
 * "nearly a third", "those surveyed", "many of whom".
 */
final class Respondents {
  private static final Set<String> PARTS =
      Set.of("third", "quarter", "fifth", "half", "majority", "majorities", "plurality");
  private static final Set<String> NUMERALS =
      Set.of("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");
  private static final int REACH = 6;

  private final TaggedText text;

  Respondents(TaggedText text) {
    this.text = text;
  }

  /** The phrase for them that ends with a token, null if there is none. */
  @Nullable Phrase endingAt(int last, int floor) {
    if (text.mark(last) == '%') {
      return text.isNumber(last - 1) ? Phrase.of(last - 1, last + 1) : null;
    }
    if (text.is(last, "whom")) {
      boolean some = text.is(last - 1, "of") && text.is(last - 2, WordClass.DETERMINER);
      return some ? Phrase.of(last - 2, last - 1) : null;
    }
    if (isPart(text, last)) {
      int first = text.is(last - 1, WordClass.DETERMINER) ? last - 1 : last;
      return Phrase.of(first, last + 1);
    }
    for (int at = last; at >= floor && last - at < REACH && text.mark(at) == 0; at--) {
      if (text.is(at, "those")) {
        return at < last && isDescribed(at + 1) ? new Phrase(at, last + 1, at, at + 1) : null;
      }
    }
    return null;
  }

  /** "those surveyed", "those over 60", "those close to him": told apart, and so no pronoun. */
  private boolean isDescribed(int token) {
    return text.is(token, "surveyed")
        || text.is(token, "polled")
        || text.is(token, "interviewed")
        || text.is(token, "questioned")
        || text.is(token, "aged")
        || text.is(token, "present")
        || text.is(token, "in") && text.is(token + 1, WordClass.DETERMINER)
        || (text.is(token, "over") || text.is(token, "under")) && text.isNumber(token + 1)
        || text.isAcquainted(token);
  }

  /** Whether a phrase counts people by its last word alone. */
  static boolean counts(TaggedText text, Phrase phrase) {
    int last = phrase.head();
    return text.mark(last) == '%'
        || text.isNumber(last)
        || text.is(last, "those")
        || endsShare(text, last)
        || text.is(last, "some")
        || text.is(last, "many")
        || text.is(last, "most")
        || text.is(last, "several")
        || isPart(text, last);
  }

  /** "one in five say": whether a token is the last word of such a share. */
  static boolean endsShare(TaggedText text, int token) {
    return text.is(token - 1, "in") && isNumeral(text, token);
  }

  private static boolean isNumeral(TaggedText text, int token) {
    return text.is(token, WordClass.DETERMINER)
        && NUMERALS.contains(text.word(token).toLowerCase(Locale.ROOT));
  }

  private static boolean isPart(TaggedText text, int token) {
    return text.isWord(token)
        && !text.isCapitalized(token)
        && PARTS.contains(text.word(token).toLowerCase(Locale.ROOT));
  }
}
