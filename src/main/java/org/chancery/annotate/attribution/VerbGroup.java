package org.chancery.annotate.attribution;

import java.util.Locale;
import java.util.Set;

/**
 * A cue verb with the auxiliaries and adverbs before it.
 *
 * @param first first token of the group
 * @param verb token of the cue verb
 * @param passive whether a form of "be" governs a participle
 * @param progressive whether a form of "be" governs an -ing form
 * @param denied whether a negation, or a mood that leaves open whether anything was said, does
 * @param infinitive whether "to" stands before it
 */
record VerbGroup(
    int first, int verb, boolean passive, boolean progressive, boolean denied, boolean infinitive) {
  private static final Set<String> BE = Set.of("is", "are", "was", "were", "be", "been", "being");
  private static final Set<String> OPEN =
      Set.of("would", "will", "could", "may", "might", "should", "must", "can", "shall", "cannot");

  /** The group of the cue verb at a token, within a sentence that begins at {@code floor}. */
  static VerbGroup at(TaggedText text, int verb, int floor) {
    boolean be = false;
    boolean shortened = false;
    boolean denied = false;
    int first = verb;
    Cue cue = text.cueOrPosition(verb);
    boolean base = cue == null || cue.form() == Cue.Form.BASE;
    while (first - 1 >= floor) {
      int at = first - 1;
      if (!base && at + 1 == verb && text.is(at, "May") && text.isCapitalized(at)) {
        break;
      }
      if (text.is(at, WordClass.AUXILIARY)) {
        String word = text.word(at).toLowerCase(Locale.ROOT);
        be |= BE.contains(word) && skipAdverbs(text, at + 1) == verb;
        denied |= OPEN.contains(word) || word.endsWith("n't") || word.endsWith("n\u2019t");
      } else if (text.is(at, "not") || text.is(at, "never")) {
        denied = true;
      } else if (!isAside(text, at)) {
        break;
      }
      shortened |= text.isPossessive(at);
      first = at;
    }
    boolean ing = cue != null && cue.form() == Cue.Form.ING;
    boolean infinitive = text.is(first - 1, "to") && first - 1 >= floor;
    return new VerbGroup(first, verb, be && !ing, (be || shortened) && ing, denied, infinitive);
  }

  /** Adverbs, and the "'s" of "he's said". */
  private static boolean isAside(TaggedText text, int token) {
    return text.is(token, WordClass.ADVERB)
        || text.is(token, "more") && text.is(token - 1, "once")
        || isManner(text, token)
        || text.isPossessive(token) && text.is(token - 1, WordClass.PRONOUN);
  }

  private static int skipAdverbs(TaggedText text, int token) {
    int at = token;
    while (text.is(at, WordClass.ADVERB) || text.is(at, "not") || isManner(text, at)) {
      at++;
    }
    return at;
  }

  private static boolean isManner(TaggedText text, int token) {
    return text.endsWith(token, "ly")
        && !text.isCapitalized(token)
        && !text.isAny(token, WordClass.BODY.bit() | WordClass.SPEAKER.bit());
  }
}
