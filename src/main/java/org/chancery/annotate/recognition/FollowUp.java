package org.chancery.annotate.recognition;

import java.util.Set;
import org.chancery.annotate.recognition.Phrase.PhraseKind;
import org.chancery.model.Act;
import org.chancery.model.Stance;

/**
 * A verb that may take up an act told before.
 *
 * @param parse the sentence
 * @param at phrase of the verb
 * @param verb the verb
 * @param next the phrase behind it, past marks and other adverbs than "so" and "likewise"
 * @param last the act before
 */
record FollowUp(Parse parse, int at, VerbGroup verb, int next, Frame last) {

  static FollowUp of(Parse parse, int at, VerbGroup verb, Frame last) {
    int next = at + 1;
    while (parse.is(next, PhraseKind.QUOTE)
        || parse.is(next, PhraseKind.ADV)
            && !parse.isWord(next, "so")
            && !parse.isWord(next, "likewise")) {
      next++;
    }
    return new FollowUp(parse, at, verb, next, last);
  }

  /** Whether nothing more follows the verb. */
  boolean open() {
    return ends(0);
  }

  /** Whether no more than one sentence stands between. */
  boolean isNear() {
    return parse.sentence().index() - last.parse().sentence().index() <= 2;
  }

  /** Whether the clause says no more some phrases behind the verb. */
  boolean ends(int ahead) {
    return ClauseEnds.ends(parse, next + ahead);
  }

  /** Whether the word follows the verb. */
  boolean isNext(String word) {
    return isNext(0, word);
  }

  /** Whether the word stands some phrases behind the verb. */
  boolean isNext(int ahead, String word) {
    return parse.isWord(next + ahead, word);
  }

  /** Whether the word follows the verb at once, as a particle does. */
  boolean isBeside(String word) {
    return parse.isWord(at + 1, word);
  }

  /** Whether the phrase behind the verb has one of the heads. */
  boolean takes(Set<String> heads) {
    return takes(0, heads);
  }

  /** Whether a phrase further behind the verb has one of the heads. */
  boolean takes(int ahead, Set<String> heads) {
    return StepPhrases.isOne(parse, next + ahead, heads);
  }

  /** "the matter", "this step": one of the heads with an article. */
  boolean takesThe(Set<String> heads) {
    return takes(heads) && StepPhrases.isDefinite(parse, next);
  }

  /** "its decision". */
  boolean isOwn() {
    return parse.first(next).is("its") || parse.first(next).is("their");
  }

  /** "the same switch". */
  boolean takesSame(Set<String> heads) {
    return takes(heads) && parse.contains(next, "same");
  }

  /** Whether a date stands some phrases behind the verb. */
  boolean isDated(int ahead) {
    return isDate(parse, next + ahead);
  }

  /** Whether the act before was done and was this one. */
  boolean isAfter(Act act) {
    return last.act() == act && last.stance() == Stance.DONE;
  }

  /** "Friday", "on 2 October". */
  static boolean isDate(Parse parse, int at) {
    return parse.is(at, PhraseKind.DATE)
        || parse.is(at, PhraseKind.PREP) && parse.is(at + 1, PhraseKind.DATE);
  }
}
