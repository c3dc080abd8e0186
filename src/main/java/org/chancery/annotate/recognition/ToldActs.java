package org.chancery.annotate.recognition;

import org.chancery.model.Act;
import org.chancery.model.ActObject;
import org.chancery.model.Stance;
import org.jspecify.annotations.Nullable;

/** The acts that an article told last, by what later sentences take up of them. */
final class ToldActs {
  private @Nullable Frame last;
  private @Nullable Frame lastNoProtest;
  private @Nullable Frame lastFact;
  private @Nullable Frame lastRecognition;
  private @Nullable Frame lastRelations;
  private @Nullable Frame unnamed;
  private boolean lastCrowns;

  void note(Frame frame) {
    last = frame;
    if (frame.act() != Act.CONDEMN) {
      lastNoProtest = frame;
      boolean fact = frame.stance() == Stance.DONE || frame.stance() == Stance.ANNOUNCED;
      boolean crowns =
          lastRecognition != null
              && frame.act() == Act.ESTABLISH_RELATIONS
              && lastRecognition.actors().containsAll(frame.actors());
      boolean told = fact && !crowns && !Asides.isBackground(frame) && !isAside(frame);
      lastCrowns = crowns;
      lastFact = told ? frame : lastFact;
    }
    if (frame.act() == Act.RECOGNIZE) {
      lastRecognition = frame;
    }
    if (isOfRelations(frame)) {
      lastRelations = frame;
    }
  }

  /** Notes an act of a group whose members are not named; tells whether it happened. */
  boolean noteUnnamed(Frame frame) {
    unnamed = frame;
    boolean kept = frame.stance() == Stance.REFUSED && frame.act() == Act.SEVER_RELATIONS;
    boolean happened = (frame.stance() == Stance.DONE || kept) && frame.act() != Act.CONDEMN;
    if (happened) {
      last = frame;
      lastNoProtest = frame;
      lastFact = Asides.isBackground(frame) ? lastFact : frame;
    }
    return happened;
  }

  @Nullable Frame last() {
    return last;
  }

  @Nullable Frame lastNoProtest() {
    return lastNoProtest;
  }

  /** The last act, no protest, that happened or was announced. */
  @Nullable Frame lastFact() {
    return lastFact;
  }

  @Nullable Frame lastRecognition() {
    return lastRecognition;
  }

  @Nullable Frame lastRelations() {
    return lastRelations;
  }

  /** The last act of a group whose members have not been named. */
  @Nullable Frame unnamed() {
    return unnamed;
  }

  /** Whether the last act opens relations with whom its actor has just recognised. */
  boolean lastCrowns() {
    return lastCrowns;
  }

  /** Whether an act breaks or makes relations. */
  static boolean isOfRelations(Frame frame) {
    return frame.act() == Act.ESTABLISH_RELATIONS
        || frame.act() == Act.SEVER_RELATIONS
        || frame.act() == Act.RESTORE_RELATIONS;
  }

  /** "recognised Peking and withdrew from Taipei": the recognition is the step that was taken. */
  static boolean turns(Frame withdrawal, @Nullable Frame recognition) {
    if (withdrawal.act() != Act.WITHDRAW
        || recognition == null
        || !recognition.actors().containsAll(withdrawal.actors())) {
      return false;
    }
    int apart = withdrawal.parse().sentence().index() - recognition.parse().sentence().index();
    boolean rivals = // other states, or two governments of one
        recognition.targets().stream()
            .noneMatch(
                t ->
                    withdrawal.targets().stream()
                        .anyMatch(
                            w ->
                                w.equals(t)
                                    || w.country().equals(t.country())
                                        && (w.object() != ActObject.GOVERNMENT
                                            || t.object() != ActObject.GOVERNMENT)));
    return rivals && (apart == 0 || apart == 1 && recognition.stance() == Stance.DONE);
  }

  /** "published letters on the establishment of relations": another act than the one told. */
  private boolean isAside(Frame frame) {
    Parse parse = frame.parse();
    int phrase = frame.phrase();
    return lastFact != null
        && lastFact.act() != frame.act()
        && parse.is(phrase, Phrase.PhraseKind.NOUN)
        && parse.is(parse.skipLeft(phrase - 1), Phrase.PhraseKind.PREP);
  }
}
