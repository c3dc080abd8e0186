package org.chancery.annotate.recognition;

import org.chancery.annotate.recognition.Phrase.PhraseKind;
import org.chancery.annotate.recognition.RecognitionVerbs.Doing;
import org.jspecify.annotations.Nullable;

/**
 * What governs the noun of a recognition: "withdrew its", "went back on its", "put on hold its".
 */
final class RecognitionGovernors {
  private final RecognitionVerbs verbs;
  private final CondemnWords condemnWords;

  RecognitionGovernors(RecognitionVerbs verbs, CondemnWords condemnWords) {
    this.verbs = verbs;
    this.condemnWords = condemnWords;
  }

  /** What governs the noun at phrase i. */
  Governor of(Parse parse, int i, RecognitionNoun noun) {
    int before = pastInsertion(parse, pastPaper(parse, parse.skipLeft(i - 1)));
    int shifted = Adverbials.verbBefore(parse, before); // "withdrew in a note its recognition"
    before = shifted < 0 || verbs.of(parse.verb(shifted)) == null ? before : shifted;
    boolean held = isHold(parse, before) && isPut(parse, before - 2); // "put on hold its"
    int at = held ? before - 2 : before;
    VerbGroup verb = parse.verb(at);
    if (parse.is(at, PhraseKind.PREP) && parse.isWord(at, "on")) {
      int joined = parse.skipLeft(at - 1);
      Doing doing = verbs.of(parse.verb(joined), "on");
      if (doing != null) { // "went back on its recognition"
        VerbGroup goes = parse.verb(joined);
        return new Governor(joined, goes, behind(parse, noun.end() + 1, goes, doing));
      }
    }
    Doing doing =
        held || isPutOnHold(parse, at, noun.end()) ? Doing.WITHDRAW : doing(parse, i, verb, noun);
    return new Governor(at, verb, behind(parse, noun.end() + 1, verb, doing));
  }

  private @Nullable Doing doing(
      Parse parse, int i, @Nullable VerbGroup verb, RecognitionNoun noun) {
    Doing doing = verbs.of(verb);
    if (doing == Doing.CONSIDER && condemnWords.judge(parse, noun.end() + 1)) {
      doing = Doing.CONDEMN; // "considers the recognition illegal"
    }
    return doing == Doing.CONDEMN && isOwnRefusal(parse, i, verb, noun) ? Doing.REFUSE : doing;
  }

  /** What the words behind the noun make of the verb. */
  private static @Nullable Doing behind(
      Parse parse, int next, @Nullable VerbGroup verb, @Nullable Doing doing) {
    String lemma = verb == null ? "" : verb.lemma();
    boolean kept = verb != null && lemma.equals("keep") && !verb.negated();
    if (kept && Nominals.isUnder(parse, next)) {
      return Doing.CONSIDER; // "keeps the recognition under study"
    }
    if (lemma.equals("rule") && parse.isWord(next, "out")) {
      return Doing.REFUSE; // "ruled recognition out"
    }
    return lemma.equals("take") && parse.isWord(next, "back") ? Doing.WITHDRAW : doing;
  }

  /** "rescinds its letter of recognition": the verb before the paper. */
  private int pastPaper(Parse parse, int before) {
    int verb = parse.skipLeft(before - 2);
    return parse.isWord(before, "of")
            && RecognitionPapers.isOne(parse, before - 1)
            && verbs.of(parse.verb(verb)) == Doing.WITHDRAW
        ? verb
        : before;
  }

  /** "withdraws, with immediate effect, its recognition": the verb before the insertion. */
  private static int pastInsertion(Parse parse, int before) {
    if (!parse.is(before, PhraseKind.COMMA)) {
      return before;
    }
    for (int i = before - 1; i > 0 && i >= before - 4 && parse.verb(i) == null; i--) {
      if (parse.is(i, PhraseKind.COMMA) && parse.verb(i - 1) != null) {
        return i - 1;
      }
    }
    return before;
  }

  /** "puts its recognition of Kosovo, granted in 2008, on hold". */
  private static boolean isPutOnHold(Parse parse, int verb, int end) {
    for (int i = end + 1; isPut(parse, verb) && i < parse.size(); i++) {
      VerbGroup other = parse.verb(i);
      if (isHold(parse, i)) {
        return true;
      }
      if (other != null && (!other.past() || other.perfect())) {
        return false;
      }
    }
    return false;
  }

  private static boolean isPut(Parse parse, int at) {
    VerbGroup verb = parse.verb(at);
    return verb != null && (verb.lemma().equals("put") || verb.lemma().equals("place"));
  }

  /** The noun of "on hold", "on ice". */
  private static boolean isHold(Parse parse, int phrase) {
    return parse.is(phrase, PhraseKind.NOUN)
        && (parse.head(phrase).is("hold") || parse.head(phrase).is("ice"))
        && parse.isWord(phrase - 1, "on");
  }

  /** "opposes unilateral recognition of": what nobody has done cannot be condemned. */
  private static boolean isOwnRefusal(
      Parse parse, int i, @Nullable VerbGroup verb, RecognitionNoun noun) {
    return verb != null
        && (verb.lemma().equals("oppose") || verb.lemma().equals("reject"))
        && noun.named()
        && noun.owner().isEmpty()
        && !parse.first(i).is(Tag.DET);
  }
}
