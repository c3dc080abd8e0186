package org.chancery.annotate.time;

/**
 * Takes in what stands before a date and only blurs it: "the end of May", "early in 2015", "the
 * morning of 3 May", "some ten years ago".
 */
final class Widening {
  private static final String[] PERIODS = {
    "end",
    "beginning",
    "start",
    "close",
    "middle",
    "turn",
    "course",
    "half",
    "quarter",
    "days",
    "weeks",
    "week",
    "months",
    "month",
    "day",
    "hours",
    "morning",
    "afternoon",
    "evening",
    "night",
    "spring",
    "summer",
    "autumn",
    "fall",
    "winter",
    "year"
  };

  private static final String[] QUALITIES = {
    "first", "second", "third", "fourth", "last", "latter", "early", "small", "closing", "opening",
    "final", "dying", "very", "late"
  };

  private final TimeTokens tokens;

  Widening(TimeTokens tokens) {
    this.tokens = tokens;
  }

  /** The expression with the words that blur it, from {@code free} on at most. */
  Parsed widened(Parsed parsed, int free) {
    int first =
        counted(parsed) ? withAbout(parsed.first(), free) : withPeriod(parsed.first(), free);
    first = withAdverb(first, free);
    return first == parsed.first() ? parsed : parsed.from(first);
  }

  /** "ten years ago", which may stand behind "some". */
  private boolean counted(Parsed parsed) {
    return tokens.is(parsed.end() - 1, "ago");
  }

  private int withAbout(int first, int free) {
    boolean than = tokens.is(first - 1, "than") && tokens.isAny(first - 2, "more", "less");
    if (than && first - 2 >= free) {
      return first - 2;
    }
    boolean about =
        tokens.isAny(
            first - 1, "some", "about", "nearly", "almost", "around", "over", "roughly", "only",
            "just", "barely");
    return about && first - 1 >= free ? first - 1 : first;
  }

  /** Where "the first half of", "the morning of" begins before a date that is no limit. */
  private int withPeriod(int first, int free) {
    if (!tokens.is(first - 1, "of") || first - 2 < free || !tokens.isAny(first - 2, PERIODS)) {
      return first;
    }
    int at = first - 2;
    while (at - 1 >= free && tokens.isAny(at - 1, QUALITIES)) {
      at--;
    }
    at = at - 1 >= free && tokens.is(at - 1, "the") ? at - 1 : at;
    return tokens.isAny(at - 1, "by", "before", "until", "till") ? first : at;
  }

  /** Where "early in", "some time in", "as far back as" begins before a date. */
  private int withAdverb(int first, int free) {
    if (tokens.is(first - 1, "around") && tokens.is(first - 2, "or") && first - 3 >= free) {
      return first - 3; // "in or around 2015"
    }
    if (tokens.isAny(first - 1, "around", "circa") && first - 1 >= free) {
      return first - 1;
    }
    boolean back = tokens.is(first - 1, "as") && tokens.isAny(first - 2, "back", "early", "late");
    if (back) {
      int at = tokens.is(first - 3, "far") ? first - 4 : first - 3;
      return tokens.is(at, "as") && at >= free ? at : first;
    }
    if (!tokens.isAny(first - 1, "in", "on") || first - 2 < free) {
      return first;
    }
    if (tokens.isAny(first - 2, "early", "late", "sometime")) {
      return first - 2;
    }
    boolean some = tokens.is(first - 2, "time") && tokens.is(first - 3, "some");
    return some && first - 3 >= free ? first - 3 : first;
  }
}
