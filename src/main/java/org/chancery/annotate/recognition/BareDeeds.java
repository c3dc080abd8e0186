package org.chancery.annotate.recognition;

import java.util.Set;
import org.chancery.annotate.recognition.Phrase.PhraseKind;
import org.chancery.model.Act;

/** Deeds named without saying again whose they are: "weighing a break", "a resumption". */
final class BareDeeds {
  private static final Set<String> WITHDRAWALS = Set.of("withdrawal", "derecognition", "reversal");
  private static final Set<String> RETURNS =
      Set.of("resumption", "restoration", "normalisation", "normalization");

  private BareDeeds() {}

  /** "a resumption", behind a break or the resumptions of others. */
  static boolean isReturn(Parse parse, int phrase) {
    return StepPhrases.isOne(parse, phrase, RETURNS);
  }

  /** "weighing a break", "ruled out a resumption": of whom is not said again. */
  static boolean isOne(Parse parse, int phrase, Frame last) {
    boolean again =
        (last.act() == Act.RESTORE_RELATIONS || last.act() == Act.SEVER_RELATIONS)
            && isReturn(parse, phrase);
    boolean undoes =
        KeptRelations.broken(last)
            && StepPhrases.isOne(
                parse,
                phrase,
                last.act() == Act.SEVER_RELATIONS ? StepPhrases.BREAKS : WITHDRAWALS);
    boolean own = // "thinking about a break of its own"
        parse.isWord(phrase + 1, "of")
            && parse.is(phrase + 2, PhraseKind.NOUN)
            && parse.head(phrase + 2).is("own");
    return (again || undoes) && ClauseEnds.ends(parse, own ? phrase + 3 : phrase + 1);
  }
}
