package org.chancery.annotate.recognition;

import java.util.ArrayList;
import java.util.List;
import org.chancery.model.Act;
import org.chancery.model.Stance;

/** The tools that the rules share, bound to one article, and the frames that they found. */
final class Analysis {
  final Words words;
  final Cues cues;
  final Discourse discourse;
  final Actors actors;
  final Subjects subjects;
  final Climber climber;
  final Objects objects;
  final DateChooser dates;
  final Nominals nominals;
  final List<Frame> frames = new ArrayList<>();

  Analysis(
      Words words,
      Cues cues,
      Discourse discourse,
      Actors actors,
      Subjects subjects,
      Climber climber,
      Objects objects,
      DateChooser dates) {
    this.words = words;
    this.cues = cues;
    this.discourse = discourse;
    this.actors = actors;
    this.subjects = subjects;
    this.climber = climber;
    this.objects = objects;
    this.dates = dates;
    this.nominals = new Nominals(cues, subjects);
  }

  /** Adds the act if it has an actor and a target. */
  void add(Frame frame) {
    if (!frame.actors().isEmpty() && !frame.targets().isEmpty()) {
      frames.add(frame);
      discourse.note(frame);
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
    When when = dates.of(parse, reading, phrase);
    if (!reading.others.isEmpty()) {
      add(
          new Frame(
              rule,
              reading.others,
              act,
              targets,
              Stance.DONE,
              When.UNKNOWN,
              List.of(),
              parse,
              phrase));
    }
    add(new Frame(rule, doers, act, targets, reading.stance, when, List.of(), parse, phrase));
  }
}
