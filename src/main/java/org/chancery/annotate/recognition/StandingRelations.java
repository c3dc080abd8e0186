package org.chancery.annotate.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.annotate.recognition.Parties.Found;
import org.chancery.annotate.recognition.Phrase.PhraseKind;
import org.chancery.model.Act;
import org.chancery.model.Stance;

/**
 * Relations told as a state of things, from which their beginning or end follows: "have had
 * diplomatic relations since 1992", "their relations date from 1992", "no longer has relations".
 */
final class StandingRelations {
  private static final Set<String> HAVING = Set.of("have", "maintain", "enjoy", "hold", "keep");

  private final Analysis with;
  private final RelationVocabulary vocabulary;
  private final Parties parties;

  StandingRelations(Analysis with, RelationVocabulary vocabulary, Parties parties) {
    this.with = with;
    this.vocabulary = vocabulary;
    this.parties = parties;
  }

  /** Reads the verb at a phrase. */
  void apply(Parse parse, int i, VerbGroup verb) {
    if (HAVING.contains(verb.lemma())) {
      have(parse, i, verb);
    } else if (verb.lemma().equals("date")) {
      date(parse, i);
    } else if (verb.lemma().equals("sign") && verb.finite()) {
      signed(parse, i);
    }
  }

  private void have(Parse parse, int i, VerbGroup verb) {
    int object = parse.skipRight(i + 1);
    if (!vocabulary.isDiplomatic(parse, object) || parse.contains(object, "no")) {
      return;
    }
    boolean over = verb.negated() && verb.adverbs().contains("longer");
    int day = with.subjects.of(parse, i).from() - 1; // "As of today Hungary and Korea have"
    boolean from =
        parse.isWord(day - 1, "since")
            || parse.isWord(day - 1, "from")
            || parse.isWord(day - 1, "of") && parse.isWord(day - 2, "as");
    boolean opened = from && parse.is(day, PhraseKind.DATE) && verb.simplePresent();
    boolean again = // "and the two had diplomatic relations again", "once more have"
        !verb.negated()
            && verb.modal().isEmpty()
            && (isAgain(parse, object + 1)
                || verb.adverbs().contains("again")
                || verb.adverbs().contains("once more"));
    List<String> pair = again ? with.subjects.of(parse, i).codes() : List.of();
    if (pair.size() == 2) {
      When told = EventDates.attachedTo(parse, List.of(i));
      told = told.known() ? told : with.dates.heading();
      add(
          "restore.verb",
          Act.RESTORE_RELATIONS,
          pair.subList(0, 1),
          pair.subList(1, 2),
          told.known() ? told : EventDates.firstDay(parse),
          parse,
          i);
      return;
    }
    if (opened && !verb.negated()) {
      List<String> two = with.subjects.of(parse, i).codes();
      if (two.size() == 2 && parties.around(parse, object, two).with().isEmpty()) {
        When when = EventDates.behind(parse, day - 1);
        List<String> other = two.subList(1, 2);
        add(
            "establish.standing",
            Act.ESTABLISH_RELATIONS,
            two.subList(0, 1),
            other,
            when,
            parse,
            i);
      }
      return;
    }
    boolean begun = !verb.negated() && verb.perfect() && verb.modal().isEmpty();
    When since = begun ? since(parse, object) : When.UNKNOWN;
    if (!over && !since.known()) {
      return;
    }
    List<String> doers = with.subjects.of(parse, i).codes();
    Found found = parties.around(parse, object, doers);
    if (over) {
      add("sever.lapsed", Act.SEVER_RELATIONS, doers, found.with(), When.UNKNOWN, parse, i);
      return;
    }
    List<String> both = new ArrayList<>(doers);
    found.with().stream().filter(c -> !both.contains(c)).forEach(both::add);
    if (found.with().isEmpty() && doers.size() == 2 || doers.size() == 1) {
      add(
          "establish.standing",
          Act.ESTABLISH_RELATIONS,
          both.subList(0, Math.min(1, both.size())),
          both.subList(Math.min(1, both.size()), both.size()),
          since,
          parse,
          i);
    }
  }

  private static boolean isAgain(Parse parse, int at) {
    return parse.isWord(at, "again") || parse.isWord(at, "anew");
  }

  /** "signed a treaty on full diplomatic relations". */
  private void signed(Parse parse, int i) {
    int paper = parse.skipRight(i + 1);
    int noun = parse.isWord(paper + 1, "on") ? paper + 2 : -1;
    if (!parse.is(paper, PhraseKind.NOUN) || !vocabulary.isDiplomatic(parse, noun)) {
      return;
    }
    Reading reading = with.climber.read(parse, i, true);
    Found found = parties.around(parse, noun, reading.actors);
    List<String> both = new ArrayList<>(reading.actors);
    found.with().stream().filter(c -> !both.contains(c)).forEach(both::add);
    if (!reading.dropped && both.size() == 2) {
      List<Target> other = List.of(Target.plain(both.get(1)));
      with.add(
          "establish.standing",
          Act.ESTABLISH_RELATIONS,
          reading,
          both.subList(0, 1),
          other,
          parse,
          i);
    }
  }

  /** "Diplomatic relations between Chad and Fiji date back to 1992". */
  private void date(Parse parse, int i) {
    int last = parse.skipLeft(i - 1);
    int noun = parse.is(last, PhraseKind.NOUN) ? Lists.endingAt(parse, last).get(0).from() : -1;
    When when = EventDates.behind(parse, i);
    if (!vocabulary.isDiplomatic(parse, noun) || !when.known()) {
      return;
    }
    Found found = parties.around(parse, noun);
    List<String> both = found.with().size() == 2 ? found.with() : found.own();
    if (both.size() == 2) {
      add(
          "establish.standing",
          Act.ESTABLISH_RELATIONS,
          both.subList(0, 1),
          both.subList(1, 2),
          when,
          parse,
          i);
    }
  }

  /** The date after "since" in the clause of an object. */
  private static When since(Parse parse, int object) {
    for (int at = object + 1; at + 1 < parse.size() && parse.verb(at) == null; at++) {
      if (parse.isWord(at, "since") && parse.is(at + 1, PhraseKind.DATE)) {
        return EventDates.behind(parse, at);
      }
    }
    return When.UNKNOWN;
  }

  private void add(
      String rule,
      Act act,
      List<String> doers,
      List<String> others,
      When when,
      Parse parse,
      int phrase) {
    List<Target> targets = others.stream().map(Target::plain).toList();
    with.add(new Frame(rule, doers, act, targets, Stance.DONE, when, List.of(), parse, phrase));
  }
}
