package org.chancery.annotate.recognition;

import java.util.List;
import java.util.Set;
import org.chancery.annotate.recognition.Phrase.PhraseKind;
import org.chancery.model.Act;
import org.chancery.model.Stance;

/**
 * Recognitions told beside another act: "withdrew its recognition of Kosovo, granted in 2012",
 * "Croatia was recognised at the same time".
 */
final class EarlierRecognitions {
  private static final int NEAR = 2;
  private static final Set<String> GRANTING = Set.of("grant", "extend", "accord", "give");
  private static final Set<String> TOO = Set.of("also", "too", "as well", "likewise");

  private final Analysis with;

  EarlierRecognitions(Analysis with) {
    this.with = with;
  }

  /** Reads when the recognition was granted that is now withdrawn. */
  void granted(Parse parse, int i, RecognitionNoun noun, List<String> doers) {
    When within = NounDates.within(parse, i); // "its 2016 recognition"
    if (within.known()) {
      add("recognize.grant", doers, noun.targets(), within, parse, i);
      return;
    }
    int at = noun.end() + 1;
    at = parse.is(at, PhraseKind.COMMA) ? at + 1 : at;
    boolean relative = parse.is(at, PhraseKind.THAT) || parse.is(at, PhraseKind.REL);
    boolean left = !relative && at == noun.end() + 1 && parse.isWord(at, "it"); // "it gave Kosovo"
    boolean own = relative && parse.isWord(at + 1, "it");
    at = own ? at + 2 : left || relative ? at + 1 : at;
    relative |= left;
    VerbGroup verb = parse.verb(at);
    boolean bare = verb != null && !relative && verb.past() && !verb.perfect();
    boolean clause =
        verb != null
            && relative
            && (verb.perfect() || verb.past() || verb.passive())
            && verb.modal().isEmpty();
    if (verb != null && (bare || clause) && GRANTING.contains(verb.lemma()) && !verb.negated()) {
      When when = EventDates.attachedTo(parse, List.of(at));
      add("recognize.grant", doers, noun.targets(), when, parse, i);
    }
  }

  /** Reads a passive without an agent that goes on from a recognition just told. */
  void together(Parse parse, int i, VerbGroup verb, int subject) {
    Frame last = with.discourse.last();
    boolean before =
        last != null
            && last.act() == Act.RECOGNIZE
            && last.stance() == Stance.DONE
            && last.actors().size() == 1
            && parse.sentence().index() - last.parse().sentence().index() <= NEAR;
    boolean told = verb.finite() && verb.modal().isEmpty() && !verb.negated();
    if (last == null || !before || !told || subject < 0 || !isToo(parse, i, verb)) {
      return;
    }
    List<Target> targets = with.objects.of(parse, Lists.endingAt(parse, subject), -1);
    int colon = i + 1;
    while (colon < parse.size() && !parse.is(colon, PhraseKind.BREAK)) {
      colon++;
    }
    if (with.members.isGroup(parse, subject)) {
      targets = with.members.list(parse, colon + 1).stream().map(Target::state).toList();
    }
    add("recognize.passive", last.actors(), targets, last.when(), parse, i);
  }

  /** "was also recognised", "were recognised at the same time". */
  private static boolean isToo(Parse parse, int i, VerbGroup verb) {
    if (verb.adverbs().contains("also")) {
      return true;
    }
    for (int at = i + 1; at < parse.size() && parse.verb(at) == null; at++) {
      if (parse.is(at, PhraseKind.BREAK)) {
        return false;
      }
      boolean same =
          parse.is(at, PhraseKind.NOUN)
              && parse.contains(at, "same")
              && (parse.head(at).is("time") || parse.head(at).is("day"));
      if (same || parse.is(at, PhraseKind.ADV) && TOO.contains(parse.first(at).word())) {
        return true;
      }
    }
    return false;
  }

  private void add(
      String rule, List<String> doers, List<Target> targets, When when, Parse parse, int i) {
    with.add(
        new Frame(rule, doers, Act.RECOGNIZE, targets, Stance.DONE, when, List.of(), parse, i));
  }
}
