package org.chancery.annotate.recognition;

import org.chancery.annotate.recognition.Phrase.PhraseKind;
import org.chancery.model.Stance;

/** How far an act has gone with who takes it up: the words of the act before may settle it. */
final class FollowUpStances {
  private FollowUpStances() {}

  /** Settles the stance of a verb that takes up the act before by a rule. */
  static void settle(String rule, Reading reading, FollowUp up) {
    byRule(rule, reading, up);
    Parse parse = up.parse();
    int object = parse.skipRight(up.at() + 1);
    if (isLikeBefore(reading, object, up)) {
      reading.stance = up.last().stance();
    }
    if (parse.is(object, PhraseKind.NOUN)
        && parse.first(object).is("no")
        && (StepPhrases.isNothing(parse, object)
            || StepPhrases.isOne(parse, object, StepPhrases.STEPS))) {
      reading.stance = Stance.REFUSED; // "would take no such step"
    }
  }

  private static void byRule(String rule, Reading reading, FollowUp up) {
    switch (rule) {
      case "follow.going" -> reading.stance = Reading.worse(reading.stance, Stance.ANNOUNCED);
      case "follow.undecided", "follow.waver" -> reading.stance = Stance.CONSIDERED;
      case "follow.keep", "follow.refuse" ->
          reading.stance = reading.stance == Stance.REFUSED ? Stance.CONSIDERED : Stance.REFUSED;
      case "follow.noplans", "follow.unready" -> {
        reading.stance = Stance.REFUSED;
        if (UndecidedVerbs.isUnripe(up.parse(), up.at())) {
          reading.actors = reading.reporter;
        }
      }
      case "follow.weigh" -> reading.stance = Reading.worse(reading.stance, Stance.CONSIDERED);
      case "follow.studied" -> {
        reading.stance = Reading.worse(reading.stance, Stance.CONSIDERED);
        reading.actors = reading.reporter;
      }
      default -> {}
    }
  }

  /** "takes the same view", "said the same", "does too": as the act before. */
  private static boolean isLikeBefore(Reading reading, int object, FollowUp up) {
    Parse parse = up.parse();
    Frame last = up.last();
    boolean agreed =
        last.stance() == Stance.ANNOUNCED
            && last.act().mutual()
            && !Asides.isHad(parse, up.at())
            && reading.stance == Stance.DONE;
    boolean said = Saying.is(up.verb().lemma()) && StepPhrases.isSame(parse, object);
    boolean refused =
        StepAntecedents.isAlike(parse, up.at(), up.verb()) && last.stance() == Stance.REFUSED;
    return StepPhrases.isSameView(parse, object) || said || refused || agreed;
  }
}
