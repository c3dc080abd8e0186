package org.chancery.annotate.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.annotate.recognition.Phrase.PhraseKind;
import org.chancery.annotate.time.DateExpression;
import org.chancery.model.Act;
import org.chancery.model.Stance;

/** States that are named behind an act as doing the same: "so did Peru", "The next was Chile". */
final class FollowerRules {
  private static final Set<String> STEPS = Set.of("step", "decision", "course", "action", "move");

  private final Analysis with;
  private final FollowerActs acts;
  private final BareAuxiliaryRules auxiliaries;
  private final RankedFollowers ranked;
  private final ArrivingFollowers arriving;
  private final UnnamedGroups groups;

  FollowerRules(Analysis with) {
    this.with = with;
    this.acts = new FollowerActs(with);
    this.auxiliaries = new BareAuxiliaryRules(with, acts);
    this.ranked = new RankedFollowers(with, acts);
    this.arriving = new ArrivingFollowers(with, acts);
    this.groups = new UnnamedGroups(with, acts);
  }

  /** Reads a modal that stands alone at phrase i. */
  void modal(Parse parse, int i, Frame last) {
    auxiliaries.modal(parse, i, last);
  }

  /** Reads the names of a group that was told of before; whether the verb gives them. */
  boolean listed(Parse parse, int i, VerbGroup verb) {
    return groups.listed(parse, i, verb);
  }

  /** Reads the verb at phrase i; whether it was one of these. */
  boolean apply(Parse parse, int i, VerbGroup verb, Frame last) {
    return switch (verb.lemma()) {
      case "do", "have" -> auxiliaries.inverted(parse, i, verb, last);
      case "follow" -> (verb.passive() || verb.past()) && followedBy(parse, i, last);
      case "join", "precede" ->
          verb.passive() && last.stance() == Stance.DONE && followedBy(parse, i, last);
      case "be" -> ranked.read(parse, i, verb, inRow(last));
      case "take" -> taken(parse, i, verb, last);
      default -> ArrivingFollowers.mayBe(verb) && arriving.read(parse, i, verb, inRow(last));
    };
  }

  /** The act in whose row somebody is first or next: a withdrawal, else the last recognition. */
  private Frame inRow(Frame last) {
    Frame fact = with.discourse.lastFact();
    Frame told = fact != null && Asides.isBackground(last) ? fact : last;
    Frame taken = with.withdrawalBeside(told);
    Frame recognition = with.discourse.lastRecognition();
    return taken.act() == Act.WITHDRAW || recognition == null ? taken : recognition;
  }

  /** "The same step was taken on Friday by France". */
  private boolean taken(Parse parse, int i, VerbGroup verb, Frame last) {
    int subject = parse.skipLeft(i - 1);
    boolean step =
        verb.passive()
            && verb.lemma().equals("take")
            && parse.is(subject, PhraseKind.NOUN)
            && parse.contains(subject, "same")
            && STEPS.contains(parse.head(subject).word());
    int by = i + 1;
    while (step && by < parse.size() && !parse.isWord(by, "by")) {
      by++;
    }
    if (!step || !parse.is(by + 1, PhraseKind.NOUN)) {
      return false;
    }
    List<String> doers = new ArrayList<>();
    acts.named(parse, by + 1, doers);
    When when = EventDates.attachedTo(parse, List.of(i));
    acts.add("follow.step", last, doers, last.stance(), when, parse, i);
    return true;
  }

  /** "followed by Poland", "It was joined on 6 May by Chile". */
  private boolean followedBy(Parse parse, int i, Frame last) {
    int by = parse.skipRight(i + 1);
    boolean during = parse.isWord(by, "during"); // "followed during the day by"
    by = during ? parse.skipRight(by + 2) : by;
    if (!parse.isWord(by, "by") || !parse.is(by + 1, PhraseKind.NOUN)) {
      return false;
    }
    List<String> doers = new ArrayList<>();
    int end = acts.named(parse, by + 1, doers);
    When when = during ? last.when() : EventDates.behind(parse, end);
    boolean before = !when.known() && by > i + 1;
    when = before ? EventDates.attachedTo(parse, List.of(i)) : when;
    acts.add("follow.by", last, doers, Stance.DONE, when, parse, i);
    int and = parse.is(end + 1, PhraseKind.COMMA) ? end + 2 : end + 1;
    int on = parse.is(and + 1, PhraseKind.COMMA) ? and + 2 : and + 1;
    DateExpression then = parse.is(on, PhraseKind.PREP) ? EventDates.date(parse, on + 1) : null;
    if (parse.is(and, PhraseKind.CONJ) && then != null) { // "and, on Monday, Peru and Chile"
      List<String> others = new ArrayList<>();
      acts.named(parse, parse.is(on + 2, PhraseKind.COMMA) ? on + 3 : on + 2, others);
      acts.add("follow.by", last, others, Stance.DONE, When.of(then), parse, i);
    }
    return true;
  }
}
