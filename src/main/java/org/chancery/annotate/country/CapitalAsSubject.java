package org.chancery.annotate.country;

import java.util.Set;
import org.chancery.annotate.country.WordLists.WordList;
import org.chancery.annotate.text.NameIndex;
import org.jspecify.annotations.Nullable;

/** Tells whether a capital is the subject of a verb that only governments do. */
final class CapitalAsSubject {
  private static final Set<String> ASIDES = Set.of("too", "however", "meanwhile", "likewise");

  private static final int MOST_ADVERBS = 5;
  private static final Set<String> INVERTERS = Set.of("as", "so", "nor", "neither", "than");
  private static final Set<String> HAVE_AND_BE = Set.of("has", "have", "had", "is", "was");

  private final VerbForms subjectVerbs;
  private final WordList subjectForms;
  private final WordList blockers;
  private final WordList adverbs;
  private final WordList days;
  private final WordList nounsOrVerbs;
  private final WordList objectOpeners;
  private final WordList modals;
  private final WordList placeVerbs;

  CapitalAsSubject(WordLists lists, VerbForms subjectVerbs) {
    this.subjectVerbs = subjectVerbs;
    subjectForms = lists.get("metonym-form");
    blockers = lists.get("blocker");
    adverbs = lists.get("clause-adverb");
    days = lists.get("day-or-month");
    nounsOrVerbs = lists.get("noun-or-verb");
    objectOpeners = lists.get("object-opener");
    modals = lists.get("modal");
    placeVerbs = lists.get("place-verb");
  }

  /** Whether the capital, or the list of names that it stands in, is the subject of such a verb. */
  boolean acts(SentenceView sentence, NameHits hits, int first, int end) {
    int start = listStart(sentence, hits, first);
    if (isInverted(sentence, start - 1, end)) {
      return true;
    }
    if (blockers.contains(sentence.lower(start - 1))
        || blockers.contains(sentence.word(start - 1))) {
      return false;
    }
    int verb = end;
    NameIndex.Match<GazetteerName> next = joinedAfter(sentence, hits, verb);
    while (next != null) {
      verb = next.endToken();
      next = joinedAfter(sentence, hits, verb);
    }
    return isSubjectVerb(sentence, hits, verb);
  }

  /** "as did Moscow", "Could Moscow be next?". */
  private boolean isInverted(SentenceView sentence, int auxiliary, int end) {
    String word = sentence.lower(auxiliary);
    if (!modals.contains(word) && !HAVE_AND_BE.contains(word)) {
      return false;
    }
    boolean question =
        modals.contains(word)
            && sentence.is(sentence.sentence().endToken() - 1, "?")
            && sentence.isWord(end);
    return question || INVERTERS.contains(sentence.lower(auxiliary - 1));
  }

  /** The first token of the list of names that ends with the name at a token. */
  static int listStart(SentenceView sentence, NameHits hits, int first) {
    int start = first;
    NameIndex.Match<GazetteerName> other = joinedBefore(sentence, hits, start);
    while (other != null) {
      start = other.firstToken();
      other = joinedBefore(sentence, hits, start);
    }
    return start;
  }

  private boolean isSubjectVerb(SentenceView sentence, NameHits hits, int from) {
    int at = from;
    if (sentence.is(at, "on") && days.contains(sentence.word(at + 1))) {
      at += 2;
    } else if (days.contains(sentence.word(at))) {
      at++;
    }
    if (sentence.is(at, ",") && (sentence.is(at + 1, "which") || sentence.is(at + 1, "whose"))) {
      at += 2;
    }
    if (sentence.is(at, ",")
        && sentence.is(at + 2, ",")
        && ASIDES.contains(sentence.lower(at + 1))) {
      at += 3; // "Moscow, too, could"
    }
    boolean auxiliary = false;
    boolean modal = false;
    for (int skipped = 0; skipped < MOST_ADVERBS; skipped++) {
      String word = sentence.lower(at);
      if (skipped == 0 && nounsOrVerbs.contains(word)) {
        return takesObject(sentence, hits, at + 1);
      }
      if (subjectVerbs.contains(word) || subjectForms.contains(word)) {
        return true;
      }
      modal |= modals.contains(word);
      if (word.equals("has") || word.equals("had") || word.equals("will")) {
        auxiliary = true;
      } else if (!adverbs.contains(word) && !word.endsWith("ly")) {
        return auxiliary
                && (word.equals("no")
                    || word.equals("a")
                    || word.equals("the")
                    || word.equals("its"))
            || modal && sentence.isWord(at) && !placeVerbs.contains(word);
      }
      at++;
    }
    return false;
  }

  /** "Paris attacks Berlin's plan", not "the 2015 Paris attacks" or "Paris attacks kill ten". */
  private boolean takesObject(SentenceView sentence, NameHits hits, int token) {
    return hits.from(token) != null || objectOpeners.contains(sentence.lower(token));
  }

  private static NameIndex.@Nullable Match<GazetteerName> joinedBefore(
      SentenceView sentence, NameHits hits, int first) {
    int joint = first - 1;
    if (!isJoint(sentence, joint)) {
      return null;
    }
    return hits.to(sentence.is(joint - 1, ",") ? joint - 1 : joint);
  }

  private static NameIndex.@Nullable Match<GazetteerName> joinedAfter(
      SentenceView sentence, NameHits hits, int end) {
    if (!isJoint(sentence, end)) {
      return null;
    }
    int next = isJoint(sentence, end + 1) ? end + 2 : end + 1;
    return hits.from(next);
  }

  private static boolean isJoint(SentenceView sentence, int token) {
    return sentence.is(token, "and")
        || sentence.is(token, "or")
        || sentence.is(token, "nor")
        || sentence.is(token, ",");
  }
}
