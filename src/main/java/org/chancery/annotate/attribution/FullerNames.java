package org.chancery.annotate.attribution;

import org.jspecify.annotations.Nullable;

/**
 * Finds what an article called a thing before it was only "the report" or "the committee": "a
 * report by Amnesty", "the Senate Intelligence Committee".
 */
final class FullerNames {
  private static final int REACH = 1500;
  private static final int LONGEST = 10;

  private final TaggedText text;
  private final Phrases phrases;

  FullerNames(TaggedText text, Phrases phrases) {
    this.text = text;
    this.phrases = phrases;
  }

  /** The nearest earlier name of the thing that a single noun with "the" stands for, or null. */
  @Nullable String before(int noun) {
    if (!text.is(noun - 1, "the")) {
      return null;
    }
    String head = text.word(noun);
    int floor = Math.max(0, noun - REACH);
    for (int at = noun - 2; at >= floor; at--) {
      if (text.is(at, head)) {
        String name = name(at);
        if (name != null) {
          return name;
        }
      }
    }
    return null;
  }

  /** "joint statement", where "the statement" or "the document" takes one up that two issued. */
  @Nullable String jointBefore(int noun) {
    if (!text.is(noun - 1, "the")) {
      return null;
    }
    boolean any = text.is(noun, "document");
    int floor = Math.max(1, noun - REACH);
    for (int at = noun - 2; at >= floor; at--) {
      if (text.is(at - 1, "joint")
          && text.is(at, WordClass.DOCUMENT)
          && (any || text.is(at, text.word(noun)))) {
        return text.span(at - 1, at + 1);
      }
    }
    return null;
  }

  private @Nullable String name(int head) {
    if (text.is(head + 1, "by") || text.is(head + 1, "from")) {
      int maker = text.is(head + 2, WordClass.DETERMINER) ? head + 3 : head + 2;
      Phrase phrase = text.isCapitalized(maker) ? phrases.startingAt(head + 2, text.count()) : null;
      if (phrase != null && phrase.end() - head <= LONGEST) {
        return text.span(head, head + 2) + " " + text.span(maker, phrase.end());
      }
    }
    Phrase phrase = phrases.endingAt(head, Math.max(0, head - LONGEST));
    if (phrase == null || phrase.coreEnd() != head + 1) {
      return null;
    }
    int first = phrase.coreFirst();
    while (first < head && text.is(first, WordClass.DETERMINER)) {
      first++;
    }
    boolean named = false;
    for (int at = first; at < head; at++) {
      named |= text.isCapitalized(at) && (at > 0 && text.mark(at - 1) != '.' || at > first);
    }
    return named ? text.span(first, head + 1) : null;
  }
}
