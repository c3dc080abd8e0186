package org.chancery.annotate.recognition;

import org.chancery.annotate.recognition.Phrase.PhraseKind;
import org.chancery.model.Act;
import org.chancery.model.Stance;

/** Acts that take up the one before: "followed suit", "did so too", "ruled the step out". */
final class FollowUpRules {
  private static final int REACH = 8;

  private final Analysis with;
  private final FollowerRules followers;
  private final FollowUpVerbs verbs;
  private final StepAntecedents antecedents;
  private final FollowUpActs acts;

  FollowUpRules(Analysis with) {
    this.with = with;
    this.followers = new FollowerRules(with);
    this.verbs = new FollowUpVerbs(with.words, with.cues, with.actors);
    this.antecedents = new StepAntecedents(with);
    this.acts = new FollowUpActs(with);
  }

  void apply(Parse parse, int i) {
    VerbGroup verb = parse.verb(i);
    Frame latest = with.discourse.last();
    if (latest != null && verb == null && isBefore(latest, parse, i)) {
      followers.modal(parse, i, latest);
    }
    if (verb != null
        && !followers.listed(parse, i, verb)
        && latest != null
        && isBefore(latest, parse, i)
        && !followers.apply(parse, i, verb, latest)) {
      takeUp(parse, i, verb);
    }
  }

  private void takeUp(Parse parse, int i, VerbGroup verb) {
    Frame told = antecedents.of(parse, i, verb);
    Frame recognised = with.discourse.lastRecognition();
    boolean turned = // "recognised Peking and withdrew from Taipei": the first is the step
        told != null && ToldActs.turns(told, recognised);
    Frame last = antecedents.settled(turned ? recognised : told, parse, i, verb);
    String rule =
        last != null && isBefore(last, parse, i) ? verbs.ruleOf(parse, i, verb, last) : null;
    if (last == null || rule == null) {
      return;
    }
    boolean open = rule.equals("follow.undecided") || rule.equals("follow.waver");
    if (open && recognised != null && isAnswer(last, recognised)) {
      last = recognised; // "Caracas broke with Washington over it. Spain has not made up its mind"
    }
    FollowUp up = FollowUp.of(parse, i, verb, last);
    boolean ofOther = rule.equals("follow.did") && isOfOther(up);
    boolean explicit = turned || isExplicit(rule, up);
    if (ofOther || !explicit && Interruptions.interrupted(parse, i, last)) {
      return;
    }
    Reading reading = with.climber.read(parse, i, last.act().mutual());
    FollowUpStances.settle(rule, reading, up);
    boolean asked = // "The Commons urged its government to. The Senate followed"
        last.stance() == Stance.CONSIDERED
            && reading.stance == Stance.DONE
            && parse.is(reading.from, PhraseKind.NOUN)
            && with.subjects.isChamber(parse, reading.from);
    reading.stance = asked ? Stance.CONSIDERED : reading.stance;
    if (!reading.dropped && !isYielded(reading, up) && !isOfOwnDeed(rule, reading, up)) {
      acts.take(rule, reading, up);
    }
  }

  private static boolean isBefore(Frame frame, Parse parse, int i) {
    return parse.sentence().index() - frame.parse().sentence().index() <= REACH
        && (frame.parse() != parse || frame.phrase() < i);
  }

  /** Whether who was not recognised, or whose land was, breaks with the recogniser. */
  private static boolean isAnswer(Frame rupture, Frame recognition) {
    return rupture.act() == Act.SEVER_RELATIONS
        && rupture.targets().stream().map(Target::country).anyMatch(recognition.actors()::contains);
  }

  /** Whether the verb takes up the act even where another deed is told between. */
  private static boolean isExplicit(String rule, FollowUp up) {
    Parse parse = up.parse();
    VerbGroup verb = up.verb();
    int next = parse.skipRight(up.at() + 1);
    boolean weighs = rule.equals("follow.weigh");
    boolean weighed = // "had been informed and was giving thought to the same step"
        weighs && parse.is(up.at() - 1, PhraseKind.CONJ);
    boolean broken = // "and in Honduras the government is thinking about a break"
        weighs
            && (StepPhrases.isOne(parse, next, StepPhrases.BREAKS)
                || StepPhrases.isOne(parse, next + 1, StepPhrases.BREAKS));
    boolean joinsIn = // "did likewise and sent its consul. Peru followed on Wednesday"
        verb.lemma().equals("follow") && up.last().parse() != parse && FollowUp.isDate(parse, next);
    return verb.lemma().equals("stop")
        || verb.lemma().equals("join") && parse.isWord(next, "them")
        || weighed
        || broken
        || joinsIn
        || !verb.past() && StepAntecedents.isMatter(parse, up.at());
  }

  /** "It might have ended there. It did not.": what the sentence between leaves open. */
  private boolean isOfOther(FollowUp up) {
    Parse parse = up.parse();
    Parse before = with.dates.previous();
    boolean it =
        before != null
            && up.last().parse() != before
            && parse.isWord(parse.skipLeft(up.at() - 1), "it")
            && EllipticVerbs.isBare(parse, up.at(), up.verb(), up.last());
    for (int at = 1; it && before != null && at < before.size(); at++) {
      VerbGroup verb = before.verb(at);
      if (verb != null && verb.finite()) {
        return !verb.modal().isEmpty() && before.isWord(before.skipLeft(at - 1), "it");
      }
    }
    return false;
  }

  /** "Peru called Chile. It did so to mend ties": what its doer did in the sentence before. */
  private boolean isOfOwnDeed(String rule, Reading reading, FollowUp up) {
    Parse before = with.dates.previous();
    if (before == null || before == up.last().parse() || up.last().parse() == up.parse()) {
      return false;
    }
    if (!rule.equals("follow.did") || reading.actors.isEmpty()) {
      return false;
    }
    for (int at = 1; at < before.size(); at++) {
      VerbGroup verb = before.verb(at);
      if (verb != null && verb.finite()) {
        return Interruptions.isPredicate(verb)
            && with.subjects.of(before, at).codes().equals(reading.actors);
      }
    }
    return false;
  }

  /** "recognised it. Washington had long hesitated": until it did so. */
  private static boolean isYielded(Reading reading, FollowUp up) {
    return reading.stance != Stance.DONE
        && up.last().stance() == Stance.DONE
        && reading.finiteVerb != null
        && Asides.isHad(up.parse(), reading.finite)
        && up.last().actors().containsAll(reading.actors);
  }
}
