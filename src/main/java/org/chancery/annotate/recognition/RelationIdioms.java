package org.chancery.annotate.recognition;

import java.util.List;
import org.chancery.annotate.recognition.Phrase.PhraseKind;
import org.chancery.model.Act;
import org.chancery.model.Stance;

/**
 * Idioms that tell an act of relations where others were told before: "turned its back on Chile",
 * "the two made up in May 2000".
 */
final class RelationIdioms {
  /** Sentences within which a break has been told. */
  private static final int REACH = 8;

  private final Analysis with;
  private final Parties parties;
  private final RelationActs acts;

  RelationIdioms(Analysis with, Parties parties, RelationActs acts) {
    this.with = with;
    this.parties = parties;
    this.acts = acts;
  }

  void apply(Parse parse, int i, VerbGroup verb) {
    Frame last = with.discourse.lastRelations();
    boolean told =
        last != null && parse.sentence().index() - last.parse().sentence().index() <= REACH;
    if (!told || !verb.past() || verb.negated()) {
      return;
    }
    if (verb.lemma().equals("turn")) {
      turnedBack(parse, i);
    } else if (verb.lemma().equals("make")) {
      madeUp(parse, i, verb);
    }
  }

  /** "turned its back on Chile in 1974". */
  private void turnedBack(Parse parse, int i) {
    int own = parse.skipRight(i + 1);
    boolean back = // where "back" stands as an adverb behind "its"
        parse.is(own, PhraseKind.NOUN)
            && (parse.head(own).is("back")
                || parse.head(own).is("backs")
                || parse.isWord(own + 1, "back"));
    int on = parse.isWord(own + 1, "back") ? own + 2 : own + 1;
    boolean turns =
        back
            && parse.isWord(on, "on")
            && parse.is(on + 1, PhraseKind.NOUN)
            && parse.head(on + 1).country() != null;
    if (turns) {
      List<String> left = parties.party(parse, new Lists.Item(on + 1, on + 1));
      add("sever.desert", Act.SEVER_RELATIONS, left, parse, i);
    }
  }

  /** "made up with Santiago in 1990", "the two made up in May 2000". */
  private void madeUp(Parse parse, int i, VerbGroup verb) {
    boolean up = verb.particle().equals("up") || parse.isWord(i + 1, "up");
    int next = verb.particle().equals("up") ? i + 1 : i + 2;
    if (!up) {
      return;
    }
    boolean named = parse.isWord(next, "with") && parse.is(next + 1, PhraseKind.NOUN);
    if (named && !parse.countries(next + 1).isEmpty()) {
      List<String> other = parties.party(parse, new Lists.Item(next + 1, next + 1));
      add("restore.pronoun", Act.RESTORE_RELATIONS, other, parse, i);
      return;
    }
    Reading reading = with.climber.read(parse, i, true);
    boolean pair = reading.actors.size() == 2 && !reading.dropped;
    if (pair && ClauseEnds.ends(parse, next) && reading.stance == Stance.DONE) {
      acts.add(
          "restore.pronoun",
          Act.RESTORE_RELATIONS,
          reading,
          reading.actors.subList(0, 1),
          reading.actors.subList(1, 2),
          parse,
          i);
    }
  }

  private void add(String rule, Act act, List<String> others, Parse parse, int i) {
    Reading reading = with.climber.read(parse, i, act.mutual());
    boolean one = reading.actors.size() == 1 && !others.containsAll(reading.actors);
    if (!reading.dropped && one && reading.stance == Stance.DONE) {
      acts.add(rule, act, reading, reading.actors, others, parse, i);
    }
  }
}
