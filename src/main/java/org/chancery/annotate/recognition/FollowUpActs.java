package org.chancery.annotate.recognition;

import java.util.ArrayList;
import java.util.List;
import org.chancery.annotate.recognition.Phrase.PhraseKind;
import org.chancery.model.Act;
import org.chancery.model.EventDateBasis;
import org.chancery.model.Stance;

/** Adds the act that a verb takes up from before, as it is with who does so now. */
final class FollowUpActs {
  private final Analysis with;

  FollowUpActs(Analysis with) {
    this.with = with;
  }

  /** Adds the act before as one of who takes it up by a rule. */
  void take(String rule, Reading reading, FollowUp up) {
    Frame last = up.last();
    List<String> doers = new ArrayList<>(reading.actors);
    if (rule.equals("follow.suit") || rule.equals("follow.join")) {
      doers.removeAll(last.actors());
    }
    if (last.act() == Act.SEVER_RELATIONS
        && last.actors().size() == 1
        && last.targets().size() > 2) {
      return; // one state's breaks with several are no step that others take
    }
    boolean granted = // "withdrew its recognition, four years after its premier had granted it"
        up.isAfter(Act.WITHDRAW) && up.verb().lemma().equals("grant");
    if (granted) {
      List<String> own = doers.isEmpty() ? last.actors() : doers;
      with.add(rule, Act.RECOGNIZE, reading, own, last.targets(), up.parse(), up.at());
      return;
    }
    if (rule.equals("follow.did") && isToldAgain(reading, doers, up)) {
      again(reading, doers, up);
      return;
    }
    if (rule.equals("follow.did") && last.rule().endsWith(".switch")) {
      switched(reading, doers, up);
      return;
    }
    List<Target> targets = targets(doers, up);
    if (rule.equals("follow.switch")) {
      switched(reading, doers, up);
    } else if (last.act() == Act.CONDEMN) {
      with.add(
          new Frame(
              rule,
              doers,
              last.act(),
              targets,
              reading.stance,
              with.dates.of(up.parse(), reading, up.at()),
              last.toward(),
              up.parse(),
              up.at()));
    } else if (!isOwn(rule) || last.actors().containsAll(doers)) {
      Act act = actOf(rule, doers, up);
      with.add(rule, act, reading, doers, targets, up.parse(), up.at());
    }
  }

  /** Whether "did so" tells no more than the act before itself. */
  private boolean isToldAgain(Reading reading, List<String> doers, FollowUp up) {
    Frame last = up.last();
    boolean fulfils = // "will recognise it. By Friday it had done so"
        last.stance() == Stance.ANNOUNCED
            && reading.stance == Stance.DONE
            && last.parse() != up.parse();
    boolean undone = // "voted to do so. It has not done it"
        reading.stance == Stance.REFUSED && last.stance() == Stance.CONSIDERED;
    boolean apposed = // "recognised Bangladesh, the third country to do so after India"
        !reading.others.isEmpty()
            && last.parse() == up.parse()
            && last.targets().stream().map(Target::country).toList().containsAll(doers);
    return !doers.isEmpty()
        && (apposed || last.actors().containsAll(doers))
        && !fulfils
        && !undone
        && with.otherPartner(up.parse(), up.at(), last).equals(last.targets());
  }

  /** Takes from a second telling who did so before, and the day if the first had none. */
  private void again(Reading reading, List<String> doers, FollowUp up) {
    Frame last = up.last();
    if (!reading.others.isEmpty()) {
      with.add(
          new Frame(
              "follow.did",
              reading.others,
              last.act(),
              last.targets(),
              Stance.DONE,
              When.UNKNOWN,
              List.of(),
              up.parse(),
              up.at()));
    }
    When when = with.dates.of(up.parse(), reading, up.at());
    boolean undated = !last.when().known() || last.when().basis() == EventDateBasis.PUBLICATION;
    if (undated && when.known() && last.actors().size() == doers.size()) {
      with.date(last, when); // "Peru, the first to recognise it, did so on 4 May"
    }
  }

  /** With whom those do so who take up the act: one of two doers may be the other's partner. */
  private List<Target> targets(List<String> doers, FollowUp up) {
    Frame last = up.last();
    List<Target> targets = new ArrayList<>(with.otherPartner(up.parse(), up.at(), last));
    targets.removeIf(t -> doers.contains(t.country()));
    if (targets.isEmpty() && last.act().mutual() && doers.size() == 2) {
      targets.add(Target.plain(doers.remove(1))); // "and Somalia and Eritrea did so in July"
    }
    if (targets.isEmpty() && last.act() == Act.SEVER_RELATIONS) {
      last.actors().forEach(code -> targets.add(Target.plain(code))); // the one that was left
    }
    return targets;
  }

  /** What is done: the act before, or one that undoes it. */
  private static Act actOf(String rule, List<String> doers, FollowUp up) {
    Frame last = up.last();
    Parse parse = up.parse();
    int object = parse.skipRight(up.at() + 1);
    object = parse.is(object, PhraseKind.PREP) ? object + 1 : object;
    boolean restores = // "is thinking about a resumption"
        last.act() == Act.SEVER_RELATIONS && BareDeeds.isReturn(parse, object);
    if (rule.equals("follow.return") || restores) {
      return Act.RESTORE_RELATIONS;
    }
    boolean own = last.actors().containsAll(doers);
    boolean regrets = // "Ghana, which withdrew its recognition, is reconsidering"
        up.isAfter(Act.WITHDRAW) && own && up.verb().lemma().equals("reconsider");
    if (regrets) {
      return Act.RECOGNIZE;
    }
    boolean recognised = up.isAfter(Act.RECOGNIZE);
    boolean keeps = rule.equals("follow.mind") && recognised && own;
    boolean turns =
        recognised
            && rule.equals("follow.refuse")
            && StepPhrases.isOne(parse, up.at() + 1, DeliberatingVerbs.CHANGES);
    boolean withdraws = rule.equals("follow.withdrew") || rule.equals("follow.undo");
    return withdraws || keeps || turns ? Act.WITHDRAW : last.act();
  }

  /** Whether only who did the act can do this: return after a break, undo what was decided. */
  private static boolean isOwn(String rule) {
    return rule.equals("follow.return") || rule.equals("follow.undo");
  }

  /** "made the same switch": both acts of the one before, the break and the new relations. */
  private void switched(Reading reading, List<String> doers, FollowUp up) {
    Frame last = up.last();
    List<Frame> before =
        with.frames.stream()
            .filter(f -> f.parse() == last.parse() && f.actors().equals(last.actors()))
            .toList();
    for (Frame frame : before) {
      with.add("follow.switch", frame.act(), reading, doers, frame.targets(), up.parse(), up.at());
    }
  }
}
