package org.chancery.annotate.recognition;

import java.util.List;
import org.chancery.annotate.recognition.Phrase.PhraseKind;
import org.chancery.annotate.recognition.RecognitionVerbs.Doing;
import org.chancery.model.Act;
import org.chancery.model.Stance;
import org.jspecify.annotations.Nullable;

/**
 * Recognitions that a passive verb behind the noun says who gave or took: "its recognition was
 * withdrawn by Peru", "recognition was granted to Kosovo by Peru".
 */
final class HandedRecognitions {
  private final Analysis with;

  HandedRecognitions(Analysis with) {
    this.with = with;
  }

  /** Reads the verb at a phrase behind the noun; whether it names who does it. */
  boolean apply(
      Parse parse, int i, int verb, VerbGroup does, @Nullable Doing doing, RecognitionNoun noun) {
    boolean hands = doing == Doing.WITHDRAW || doing == Doing.GRANT || doing == Doing.REFUSE;
    boolean passive = does.passive() || does.form() == VerbGroup.Form.PARTICIPLE;
    int agent = hands && passive ? RecognizeRules.agent(parse, verb + 1) : -1;
    List<String> doers = agent < 0 ? List.of() : with.members.list(parse, agent);
    List<Target> targets = targets(parse, verb, noun, doers);
    if (doers.isEmpty() || targets.isEmpty()) {
      return false;
    }
    Reading reading = ResumedRelations.passiveReading(verb, does);
    if (doing == Doing.WITHDRAW) {
      with.add("withdraw.passive", Act.WITHDRAW, reading, doers, targets, parse, verb);
      return true;
    }
    if (doing == Doing.REFUSE) {
      reading.stance =
          reading.stance == Stance.DONE
              ? Stance.REFUSED
              : Reading.worse(reading.stance, Stance.CONSIDERED);
    }
    String rule = doing == Doing.REFUSE ? "recognize.refuse" : "recognize.grant";
    with.add(rule, Act.RECOGNIZE, reading, doers, targets, parse, verb);
    return true;
  }

  /** "to Kosovo" behind the verb, else "Kosovo's" before the noun, else what stands with it. */
  private List<Target> targets(Parse parse, int verb, RecognitionNoun noun, List<String> doers) {
    for (int i = verb + 1; i + 1 < parse.size() && parse.verb(i) == null; i++) {
      if (parse.isWord(i, "to") && parse.is(i + 1, PhraseKind.NOUN)) {
        List<Target> receivers = with.objects.at(parse, i + 1);
        return receivers.isEmpty() ? noun.targets() : receivers;
      }
    }
    boolean received = !noun.named() && !noun.owner().isEmpty() && !doers.containsAll(noun.owner());
    return received ? noun.owner().stream().map(Target::state).toList() : noun.targets();
  }
}
