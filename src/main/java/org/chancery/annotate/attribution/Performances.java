package org.chancery.annotate.attribution;

import java.util.Locale;
import java.util.Set;

/** What is done by saying it, and so is no statement: "declared independence". */
final class Performances {
  /** What is brought about by declaring it, and so is no statement. */
  private static final Set<String> PERFORMED =
      Set.of(
          "independence",
          "war",
          "bankruptcy",
          "victory",
          "ceasefire",
          "truce",
          "martial",
          "persona");

  /** What one claims by right, and says no words of. */
  private static final Set<String> CLAIMED =
      Set.of(
          "territory",
          "territories",
          "island",
          "islands",
          "land",
          "region",
          "area",
          "peninsula",
          "province",
          "waters",
          "sovereignty",
          "throne",
          "title",
          "medal",
          "seat",
          "seats",
          "lives",
          "asylum",
          "compensation");

  private final TaggedText text;
  private final Phrases phrases;

  Performances(TaggedText text, Phrases phrases) {
    this.text = text;
    this.phrases = phrases;
  }

  /** "declared independence", "announced it": done, and not said. */
  boolean are(Cue cue, int next) {
    if (cue.is("announce")) {
      return (text.is(next, "it") || text.is(next, "them"))
          && (text.mark(next + 1) != 0 || next + 1 == text.count());
    }
    if (cue.is("confirm") || cue.is("acknowledge") || cue.is("declare")) {
      Phrase object = phrases.startingAt(next, text.count());
      if (object != null && gives(cue, object)) {
        return true;
      }
    }
    if (cue.is("claim")) {
      Phrase object = phrases.startingAt(next, text.count());
      return object != null
          && CLAIMED.contains(text.word(object.coreEnd() - 1).toLowerCase(Locale.ROOT));
    }
    if (cue.is("deny")) {
      return (text.is(next, "them") || text.is(next, "him") || text.is(next, "her"))
          && text.isWord(next + 1);
    }
    int what = text.is(next, "its") || text.is(next, WordClass.PRONOUN) ? next + 1 : next;
    return cue.is("declare")
        && text.isWord(what)
        && PERFORMED.contains(text.word(what).toLowerCase(Locale.ROOT));
  }

  /**
   * "confirmed Costa as", "acknowledged Peru's sovereignty", "declared Peru an aggressor": a status
   * is given to somebody.
   */
  private boolean gives(Cue cue, Phrase object) {
    boolean as = text.is(object.end(), "as");
    boolean named = text.isCapitalized(object.head());
    if (cue.is("confirm")) {
      return named && (as || text.is(object.end(), "to"));
    }
    if (cue.is("declare")) {
      return named && text.isAny(object.end(), WordClass.DETERMINER.bit())
          || text.is(object.first() + 1, "persona");
    }
    return as || named || text.is(object.head(), "sovereignty");
  }
}
