package org.chancery.annotate.attribution;

/**
 * A cue verb with the auxiliaries and adverbs before it.
 *
 * @param first first token of the group
 * @param verb token of the cue verb
 * @param passive whether a form of "be" governs it
 * @param denied whether a negation, or a mood that leaves open whether anything was said, does
 * @param infinitive whether "to" stands before it
 */
record VerbGroup(int first, int verb, boolean passive, boolean denied, boolean infinitive) {
  /** The group of the cue verb at a token, within a sentence that begins at {@code floor}. */
  static VerbGroup at(TaggedText text, int verb, int floor) {
    boolean passive = false;
    boolean denied = false;
    int first = verb;
    while (first - 1 >= floor) {
      int at = first - 1;
      if (text.is(at, WordClass.AUXILIARY) && !text.isCapitalized(at + 1)) {
        passive |= isBe(text, at) && first == skipAdverbs(text, at + 1);
        denied |=
            isOpen(text, at)
                || text.endsWith(at, "n't")
                || text.endsWith(at, "n’t")
                || text.is(at, "cannot");
      } else if (text.is(at, "not") || text.is(at, "never")) {
        denied = true;
      } else if (!(text.is(at, WordClass.ADVERB) || isManner(text, at)) || text.isPossessive(at)) {
        break;
      }
      first = at;
    }
    boolean infinitive = text.is(first - 1, "to") && first - 1 >= floor;
    return new VerbGroup(first, verb, passive, denied, infinitive);
  }

  private static int skipAdverbs(TaggedText text, int token) {
    int at = token;
    while (text.is(at, WordClass.ADVERB) || isManner(text, at)) {
      at++;
    }
    return at;
  }

  private static boolean isManner(TaggedText text, int token) {
    return text.endsWith(token, "ly") && !text.isCapitalized(token);
  }

  private static boolean isBe(TaggedText text, int token) {
    return text.is(token, "is")
        || text.is(token, "are")
        || text.is(token, "was")
        || text.is(token, "were")
        || text.is(token, "be")
        || text.is(token, "been")
        || text.is(token, "being");
  }

  private static boolean isOpen(TaggedText text, int token) {
    return text.is(token, "would")
        || text.is(token, "will")
        || text.is(token, "could")
        || text.is(token, "may")
        || text.is(token, "might")
        || text.is(token, "should")
        || text.is(token, "must")
        || text.is(token, "can")
        || text.is(token, "shall");
  }
}
