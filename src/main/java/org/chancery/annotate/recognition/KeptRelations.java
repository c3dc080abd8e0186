package org.chancery.annotate.recognition;

import java.util.List;
import java.util.Set;
import org.chancery.annotate.recognition.Phrase.PhraseKind;
import org.chancery.model.Act;

/** Relations that a state keeps where others break theirs: "will keep its ties with the island". */
final class KeptRelations {
  private static final Set<String> STAYING =
      Set.of("keep", "maintain", "retain", "preserve", "uphold", "stay", "stick", "stand");
  private static final Set<String> KEPT =
      Set.of(
          "ties",
          "relations",
          "links",
          "recognition",
          "embassy",
          "alliance",
          "relationship",
          "allegiance");

  private final Words words;
  private final Actors actors;

  KeptRelations(Words words, Actors actors) {
    this.words = words;
    this.actors = actors;
  }

  static boolean broken(Frame last) {
    return last.act() == Act.SEVER_RELATIONS || last.act() == Act.WITHDRAW;
  }

  static boolean isStaying(VerbGroup verb) {
    return STAYING.contains(verb.lemma());
  }

  /** "Only two members now maintain relations": a count of those who have any. */
  static boolean isOnlySome(Parse parse, int verb) {
    int subject = parse.skipLeft(verb - 1);
    int start = parse.is(subject, PhraseKind.NOUN) ? Lists.complexStart(parse, subject) : -1;
    return start >= 0
        && (parse.contains(start, "only") || parse.isWord(start - 1, "only"))
        && parse.countries(start).isEmpty();
  }

  /** Whether a verb behind the breaks of others tells that a state keeps its relations. */
  boolean staysWith(FollowUp up) {
    return isStaying(up.verb()) && broken(up.last()) && stays(up.parse(), up.at(), up.last());
  }

  /** "will keep its ties with the island", "stands by Taiwan": the other side of a break. */
  private boolean stays(Parse parse, int i, Frame last) {
    VerbGroup verb = parse.verb(i);
    boolean stands = verb != null && verb.lemma().startsWith("st"); // stay, stick, stand
    if (!stands && !StepPhrases.isOne(parse, parse.skipRight(i + 1), KEPT)) {
      return false; // "kept faith with Taiwan"
    }
    int object = parse.skipRight(i + 1);
    boolean own = // "will keep its ties because"
        StepPhrases.isOne(parse, object, KEPT)
            && StepPhrases.isOwn(parse, object)
            && (ClauseEnds.endsClause(parse, object + 1) || parse.is(object + 1, PhraseKind.LINK));
    if (own) {
      return true;
    }
    List<String> others = last.targets().stream().map(Target::country).toList();
    for (int at = i + 1; at + 1 < parse.size() && at <= i + 4; at++) {
      boolean joins = parse.isWord(at, "with") || parse.isWord(at, "by") || parse.isWord(at, "to");
      if (joins && parse.is(at + 1, PhraseKind.NOUN)) {
        List<String> named = actors.of(parse, at + 1, at + 1);
        return !named.isEmpty() && others.containsAll(named)
            || parse.countries(at + 1).isEmpty()
                && named.isEmpty()
                && words.isNoun(parse.head(at + 1).word(), NounClass.DESCRIPTION);
      }
      if (parse.verb(at) != null || parse.is(at, PhraseKind.BREAK)) {
        return false;
      }
    }
    return false;
  }
}
