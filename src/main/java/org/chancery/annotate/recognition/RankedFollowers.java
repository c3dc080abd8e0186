package org.chancery.annotate.recognition;

import java.util.ArrayList;
import java.util.List;
import org.chancery.annotate.recognition.Phrase.PhraseKind;
import org.chancery.model.Act;
import org.chancery.model.Stance;

/** States told by their place in the row: "The next was Turkey", "it was Peru's turn". */
final class RankedFollowers {
  private final Analysis with;
  private final FollowerActs acts;

  RankedFollowers(Analysis with, FollowerActs acts) {
    this.with = with;
    this.acts = acts;
  }

  /** Reads the copula at phrase i; whether it names who is in the row. */
  boolean read(Parse parse, int i, VerbGroup copula, Frame last) {
    int subject = ranked(parse, parse.skipLeft(i - 1));
    int after = parse.skipRight(i + 1);
    if (subject < 0) {
      return false;
    }
    if (isOpen(parse, after, copula)) {
      expected(parse, i, after, last);
      return true;
    }
    if (parse.isWord(i + 1, "first") && parse.is(i + 2, PhraseKind.COMMA) && copula.past()) {
      Reading own = with.climber.read(parse, i, false); // "Russia was first, on 21 February"
      When when = FollowerActs.later(parse, i + 1);
      acts.add("follow.next", last, own.actors, own.stance, when, parse, i);
      return true;
    }
    return parse.is(after, PhraseKind.NOUN)
        && (turn(parse, i, after, copula, last) || placed(parse, i, subject, after, last));
  }

  /** "The first country to do so had been Peru": the place in the row before what is done. */
  private static int ranked(Parse parse, int subject) {
    VerbGroup toDo = parse.verb(subject);
    int place = parse.skipLeft(subject - 1);
    boolean ranks =
        toDo != null
            && toDo.form() == VerbGroup.Form.INFINITIVE
            && toDo.lemma().equals("do")
            && (RowPlaces.isOne(parse, place) || RowPlaces.isAmong(parse, place));
    return ranks ? place : subject;
  }

  /** Whether somebody is yet to be in the row. */
  private static boolean isOpen(Parse parse, int after, VerbGroup copula) {
    boolean open = copula.form() == VerbGroup.Form.INFINITIVE || !copula.modal().isEmpty();
    boolean ranked = RowPlaces.isOne(parse, after) || parse.isWord(after, "next");
    return open && ranked && parse.verb(parse.skipRight(after + 1)) == null;
  }

  /** "hopes to be next", "will not be the last". */
  private void expected(Parse parse, int i, int after, Frame last) {
    Reading reading = with.climber.read(parse, i, false);
    boolean many = reading.stance == Stance.REFUSED && parse.head(after).is("last");
    if (many || Asides.isInRelative(parse, last)) {
      return; // "will not be the last": who else there will be is not told
    }
    reading.stance = Reading.worse(reading.stance, Stance.CONSIDERED);
    with.add("follow.next", last.act(), reading, reading.actors, last.targets(), parse, i);
  }

  /** "The next was Turkey", "East Germany was the first in Europe". */
  private boolean placed(Parse parse, int i, int subject, int after, Frame last) {
    boolean rankFirst = RowPlaces.isOne(parse, subject) || RowPlaces.isAmong(parse, subject);
    boolean toAct = RowPlaces.isToAct(parse, after);
    boolean leads = // "was first off the mark"
        parse.isWord(i + 1, "first") && parse.head(after).is("mark");
    boolean rankLast =
        toAct
            || leads
            || RowPlaces.isOne(parse, after)
            || RowPlaces.isBare(parse, after) && ClauseEnds.ends(parse, after + 1);
    if (rankFirst == rankLast) {
      return false;
    }
    Reading reading = with.climber.read(parse, i, false);
    if (reading.stance == Stance.REFUSED) {
      return true; // "denied that it was next"
    }
    List<String> doers = new ArrayList<>();
    int end = after;
    if (rankFirst) {
      end = acts.named(parse, after, doers);
    } else {
      int verb = parse.skipRight(Lists.complexStartingAt(parse, after) + 1);
      if (parse.verb(verb) != null && !toAct) {
        return false;
      }
      end = toAct ? verb : end;
      doers.addAll(with.subjects.nounSubject(parse, subject).codes());
    }
    VerbGroup returns = toAct ? parse.verb(end) : null;
    Frame relations = with.discourse.lastRelations();
    if (returns != null && returns.lemma().equals("return") && relations != null) {
      with.add(
          new Frame(
              "follow.return",
              doers,
              Act.RESTORE_RELATIONS,
              relations.targets(),
              Stance.DONE,
              FollowerActs.later(parse, end),
              List.of(),
              parse,
              i));
      return true;
    }
    acts.add("follow.next", last, doers, Stance.DONE, FollowerActs.later(parse, end), parse, i);
    return true;
  }

  /** "On 4 June it was the turn of Peru, and on 5 July of Chile", "it was Peru's turn". */
  private boolean turn(Parse parse, int copula, int turn, VerbGroup was, Frame last) {
    if (!parse.head(turn).is("turn") || last.stance() != Stance.DONE) {
      return false;
    }
    When when = EventDates.attachedTo(parse, List.of(copula));
    if (!was.past() || was.negated() || !when.known()) {
      return false;
    }
    if (!parse.isWord(turn + 1, "of")) {
      List<String> owner = with.owners.ownerOf(parse, parse.phrase(turn));
      acts.add("follow.next", last, owner, last.stance(), when, parse, turn);
      return true;
    }
    for (int at = turn + 1; at + 1 < parse.size() && !parse.is(at, PhraseKind.BREAK); at++) {
      boolean another = at > turn + 1 && EventDates.date(parse, at - 1) != null;
      if (parse.isWord(at, "of") && (at == turn + 1 || another)) {
        List<String> doers = new ArrayList<>();
        acts.named(parse, at + 1, doers);
        When then = another ? EventDates.behind(parse, at - 2) : when;
        acts.add("follow.next", last, doers, last.stance(), then, parse, at);
      }
    }
    return true;
  }
}
