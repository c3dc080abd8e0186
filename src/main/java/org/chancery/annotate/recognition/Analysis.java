package org.chancery.annotate.recognition;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.chancery.model.Act;
import org.chancery.model.EventDateBasis;
import org.chancery.model.Stance;

/** The tools that the rules share, bound to one article, and the frames that they found. */
final class Analysis {
  private static final int LENDING = 2;
  final Words words;
  final Cues cues;
  final Discourse discourse;
  final Actors actors;
  final Members members;
  final Owners owners;
  final Subjects subjects;
  final Climber climber;
  final Objects objects;
  final Antecedents antecedents;
  final DateChooser dates;
  final Nominals nominals;
  final Drops drops;
  final List<Frame> frames = new ArrayList<>();
  private final Set<Frame> doubtful = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Frame> waiting = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Frame> titled = Collections.newSetFromMap(new IdentityHashMap<>());

  Analysis(
      Words words,
      Cues cues,
      Discourse discourse,
      Actors actors,
      Members members,
      Owners owners,
      Subjects subjects,
      Climber climber,
      Objects objects,
      Descriptions descriptions,
      DateChooser dates,
      Drops drops) {
    this.drops = drops;
    this.words = words;
    this.cues = cues;
    this.discourse = discourse;
    this.actors = actors;
    this.members = members;
    this.owners = owners;
    this.subjects = subjects;
    this.climber = climber;
    this.objects = objects;
    this.antecedents = new Antecedents(words, discourse, descriptions);
    this.dates = dates;
    this.nominals = new Nominals(cues, subjects);
  }

  /**
   * Lends the date of this sentence to what the lead tells in the perfect without a date: "has
   * recognised ... The decision was delivered on Thursday."
   */
  void lend(Parse parse, boolean lead, boolean title) {
    boolean entry = dates.heading().known(); // "Tuesday." begins what happened then
    When when = entry ? When.UNKNOWN : dates.day().newsIn(parse);
    for (int i = 0; i < frames.size(); i++) {
      Frame frame = frames.get(i);
      boolean recent =
          frame.parse() != parse
              && parse.sentence().index() - frame.parse().sentence().index()
                  <= (titled.contains(frame) ? 1 : LENDING);
      if (recent && waiting.contains(frame) && when.known()) {
        waiting.remove(frame);
        frames.set(i, frame.at(when));
      }
    }
    if (lead) {
      for (Frame frame : frames) {
        VerbGroup verb = frame.parse() == parse ? frame.parse().verb(frame.phrase()) : null;
        boolean undated =
            !frame.when().known() && !title || frame.when().basis() == EventDateBasis.PUBLICATION;
        boolean open = frame.stance() == Stance.DONE && undated && frame.parse() == parse;
        if (open
            && (title || verb == null || verb.perfect() || verb.nonFinite())
            && (title || !hasPast(parse, frame))) {
          waiting.add(frame);
          if (title) {
            titled.add(frame);
          }
        }
      }
    }
  }

  private static boolean hasPast(Parse parse, Frame frame) {
    for (int i = 0; i < parse.size(); i++) {
      VerbGroup verb = parse.verb(i);
      if (verb != null && verb.finite() && verb.perfect() && i <= frame.phrase()) {
        return parse.node(parse.phrase(i).from()).is("had");
      }
    }
    return true;
  }

  /** Adds the act if it has an actor and a target. */
  void add(Frame told) {
    if (told.actors().stream().anyMatch(Dependencies::has)) {
      drops.note(told.parse(), told.rule() + ": by no state");
      return;
    }
    Frame frame = told.act() == Act.CONDEMN ? told.byOthers(recognisers(told)) : told;
    if (told.stance() == Stance.REFUSED) {
      frames.removeIf(before -> isWavering(before, told)); // "is in no hurry. It said it won't"
    }
    if (!frame.actors().isEmpty() && !frame.targets().isEmpty()) {
      frames.add(frame);
      discourse.note(frame);
      return;
    }
    drops.note(
        frame.parse(),
        frame.rule() + (frame.actors().isEmpty() ? ": no state does it" : ": to no state"));
    if (!frame.targets().isEmpty()) {
      discourse.unnamed(frame);
    }
  }

  private static boolean isWavering(Frame before, Frame refusal) {
    return (before.rule().equals("follow.undecided") || before.rule().equals("follow.waver"))
        && before.act() == refusal.act()
        && before.actors().equals(refusal.actors())
        && before.targets().equals(refusal.targets());
  }

  /** Whose own recognition is protested against, and who has recognised the same. */
  private Set<String> recognisers(Frame protest) {
    Set<String> found = new HashSet<>(protest.toward());
    for (Frame frame : frames) {
      if (frame.act() == Act.RECOGNIZE
          && frame.stance() == Stance.DONE
          && frame.targets().equals(protest.targets())) {
        found.addAll(frame.actors());
      }
    }
    return found;
  }

  /** "did the same with Syria": the partner named anew; else the targets of the act before. */
  List<Target> otherPartner(Parse parse, int verb, Frame last) {
    int at = verb + 2;
    boolean named =
        last.targets().stream().allMatch(target -> target.object() == null)
            && parse.isWord(at, "with")
            && parse.is(at + 1, Phrase.PhraseKind.NOUN)
            && parse.head(at + 1).country() != null;
    return named
        ? members.list(parse, at + 1).stream().map(Target::plain).toList()
        : last.targets();
  }

  /** The withdrawal that a switch tells beside an act; the act itself if there is none. */
  Frame withdrawalBeside(Frame frame) {
    for (Frame other : frames) {
      if (other.parse() == frame.parse()
          && other.act() == Act.WITHDRAW
          && other.actors().equals(frame.actors())) {
        return other;
      }
    }
    return frame;
  }

  /** The protest whose object an act is: "condemned the Russian recognition"; else the act. */
  Frame protestAgainst(Frame frame) {
    for (Frame other : frames) {
      if (other.parse() == frame.parse()
          && other.act() == Act.CONDEMN
          && frame.rule().equals("recognize.noun")) {
        return other;
      }
    }
    return frame;
  }

  /** Holds the last act for no more than a claim: it counts only if its actor says something. */
  void doubt() {
    if (!frames.isEmpty()) {
      doubtful.add(frames.get(frames.size() - 1));
    }
  }

  /** Drops what has remained a claim. */
  void dropClaims() {
    frames.removeIf(doubtful::contains);
  }

  /** Dates an act that was told without a date. */
  void date(Frame frame, When when) {
    int at = frames.indexOf(frame);
    if (at >= 0) {
      Frame dated = frame.at(when);
      frames.set(at, dated);
      discourse.note(dated);
    }
  }

  /** Takes an act back that its alleged actor denies. */
  void deny(Frame frame) {
    int at = frames.indexOf(frame);
    if (at >= 0) {
      Frame denied = frame.refused();
      frames.set(at, denied);
      discourse.note(denied);
    }
  }

  /** Adds what a verb tells, with those who did so before. */
  void add(
      String rule,
      Act act,
      Reading reading,
      List<String> doers,
      List<Target> targets,
      Parse parse,
      int phrase) {
    if (reading.stance == Stance.ANNOUNCED && dates.day().isInForce(parse, phrase)) {
      reading.stance = Stance.DONE;
    }
    When when = dates.of(parse, reading, phrase);
    when = when.known() ? when : besideLast(parse, reading, act, doers);
    if (!reading.others.isEmpty()) {
      each(rule, act, Stance.DONE, reading.others, targets, When.UNKNOWN, parse, phrase);
    }
    if (reading.stance == Stance.DONE && BracketDates.any(parse, doers)) {
      each(rule, act, reading.stance, doers, targets, when, parse, phrase);
      return;
    }
    List<String> countries = targets.stream().map(Target::country).toList();
    if (reading.stance == Stance.DONE && BracketDates.any(parse, countries)) {
      for (Target target : targets) {
        When own = BracketDates.of(parse, target.country());
        When told = own.known() ? own : when;
        add(
            new Frame(
                rule, doers, act, List.of(target), Stance.DONE, told, List.of(), parse, phrase));
      }
      return;
    }
    List<When> dates =
        reading.stance == Stance.DONE && (doers.size() > 1) != (targets.size() > 1)
            ? Respectively.dates(parse, Math.max(doers.size(), targets.size()))
            : List.of();
    for (int i = 0; i < dates.size(); i++) {
      List<String> doer = doers.size() > 1 ? doers.subList(i, i + 1) : doers;
      List<Target> target = targets.size() > 1 ? targets.subList(i, i + 1) : targets;
      add(new Frame(rule, doer, act, target, Stance.DONE, dates.get(i), List.of(), parse, phrase));
    }
    if (dates.isEmpty()) {
      add(new Frame(rule, doers, act, targets, reading.stance, when, List.of(), parse, phrase));
    }
  }

  /** "has recognised it and established relations, he said on Monday": the day of both. */
  private When besideLast(Parse parse, Reading reading, Act act, List<String> doers) {
    Frame last = discourse.last();
    boolean both =
        last != null
            && last.parse() == parse
            && last.act() != act
            && last.stance() == Stance.DONE
            && reading.stance == Stance.DONE
            && last.actors().equals(doers)
            && parse.is(reading.finite - 1, Phrase.PhraseKind.CONJ)
            && last.when().reported();
    return both && last != null ? last.when() : When.UNKNOWN;
  }

  /** Adds the act of some states, those with a date in brackets behind their names apart. */
  private void each(
      String rule,
      Act act,
      Stance stance,
      List<String> doers,
      List<Target> targets,
      When when,
      Parse parse,
      int phrase) {
    List<String> rest = new ArrayList<>();
    for (String doer : doers) {
      When own = BracketDates.of(parse, doer);
      if (own.known()) {
        add(new Frame(rule, List.of(doer), act, targets, stance, own, List.of(), parse, phrase));
      } else {
        rest.add(doer);
      }
    }
    if (!rest.isEmpty()) {
      add(new Frame(rule, rest, act, targets, stance, when, List.of(), parse, phrase));
    }
  }
}
