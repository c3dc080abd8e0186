package org.chancery.annotate.recognition;

import java.util.List;
import java.util.Set;
import org.chancery.annotate.recognition.Cues.Cue;
import org.chancery.annotate.recognition.Cues.Effect;
import org.chancery.annotate.recognition.Phrase.PhraseKind;
import org.chancery.model.Stance;
import org.jspecify.annotations.Nullable;

/** Reads what governs an act by a noun before it: "urged Peru to", "the first state to". */
final class NounGovernors {
  private static final Set<String> DOCUMENTS =
      Set.of(
          "note",
          "notes",
          "letter",
          "letters",
          "statement",
          "message",
          "cable",
          "communiqué",
          "telegram");

  private static final Set<String> ORDERING = Set.of("instruct", "order", "direct");

  private static final Set<String> JOINING = Set.of("join", "swell", "enlarge");
  private static final Set<String> RUSHES = Set.of("rush", "race", "stampede", "scramble", "wave");

  private final Cues cues;
  private final Actors actors;
  private final Subjects subjects;
  private final MainClause main;
  private final Ranks ranks;
  private final Surroundings surroundings;
  private final Controllers controllers;
  private final NounCues nounCues;
  private final VerbGovernors verbs;

  NounGovernors(
      Cues cues,
      Actors actors,
      Subjects subjects,
      MainClause main,
      Ranks ranks,
      Surroundings surroundings,
      Controllers controllers,
      NounCues nounCues,
      VerbGovernors verbs) {
    this.cues = cues;
    this.actors = actors;
    this.subjects = subjects;
    this.main = main;
    this.ranks = ranks;
    this.surroundings = surroundings;
    this.controllers = controllers;
    this.nounCues = nounCues;
    this.verbs = verbs;
  }

  /** The phrase of the verb that governs the noun at a phrase; -1 if the reading ends. */
  int read(Parse parse, int at, int verb, VerbGroup group, boolean mutual, Reading reading) {
    Node head = parse.head(at);
    int start = Lists.complexStart(parse, at);
    // "urges Nairobi to recognise", "call on the king to recognise"
    int verbBefore = parse.skipLeft(start - 1);
    int controller = controllers.controller(parse, verbBefore);
    int listed = Lists.endingAt(parse, at).get(0).from();
    if (controller < 0 && listed < start) {
      controller = controllers.controller(parse, parse.skipLeft(listed - 1));
    }
    if (controller >= 0 && group.form() == VerbGroup.Form.INFINITIVE) {
      List<String> object =
          parse.isWord(verbBefore, "by")
              ? controllers.asked(parse, at, controller)
              : controllers.controlled(parse, at, listed, controller);
      Cue cue = cues.objectVerb(Controllers.verbOf(parse, controller));
      if (object.isEmpty()) {
        reading.dropped = true;
        return -1;
      }
      if (cue != null) {
        reading.apply(cue, mutual);
        if (group.negated() && cue.unilateral() == Effect.CONSIDERED) {
          reading.stance = Stance.CONSIDERED; // "asked Peru not to recognise": it may still
        }
        reading.actors = object;
        reading.reporter = subjects.of(parse, controller).codes();
        boolean orders = ORDERING.contains(Controllers.verbOf(parse, controller).lemma());
        if (orders && reading.reporter.equals(object) && !group.negated()) {
          reading.stance = Stance.ANNOUNCED; // "instructed her foreign minister to open relations"
        }
        reading.chain.add(controller);
        surroundings.finish(parse, controller, reading);
        return -1;
      }
    }
    boolean came = // "was restored in 1975, only for Bolivia to sever it once more"
        group.form() == VerbGroup.Form.INFINITIVE
            && parse.isWord(start - 1, "for")
            && parse.isWord(start - 2, "only");
    if (came) {
      reading.actors = subjects.nounSubject(parse, at).codes();
      return -1;
    }
    int dueFor = group.form() == VerbGroup.Form.INFINITIVE ? dueFor(parse, at) : -1;
    if (dueFor >= 0) {
      reading.actors = subjects.nounList(parse, dueFor);
      reading.stance = Reading.worse(reading.stance, Stance.CONSIDERED);
      return -1;
    }
    // "ready to recognise", "the first country to recognise"
    VerbGroup does = parse.verb(MainClause.mainVerb(parse, at));
    boolean purpose = head.is("order") && parse.isWord(at - 1, "in");
    if (purpose && does != null && !does.modal().isEmpty()) {
      main.understood(parse, verb, reading); // "should disarm in order to restore relations"
      reading.stance = Reading.worse(reading.stance, Stance.CONSIDERED);
      return -1;
    }
    Cue adjective = cues.adjective(head.word());
    if (adjective != null && parse.verb(verbBefore) != null) {
      reading.apply(adjective, mutual);
      return verbBefore;
    }
    int ranked = ranks.ranked(parse, start, at);
    if (ranked >= 0) {
      return ranks.rank(parse, ranked, verb, reading);
    }
    if (group.form() == VerbGroup.Form.GERUND && DOCUMENTS.contains(head.word())) {
      main.understood(parse, verb, reading); // "handed over a note protesting"
      boolean signed = // "Notes establishing relations with the two were signed"
          reading.finiteVerb != null && reading.finiteVerb.passive() && reading.finite > verb;
      if (signed) {
        reading.actors = subjects.last();
      }
      return -1;
    }
    VerbGroup joining = parse.verb(verbBefore);
    if (group.form() == VerbGroup.Form.GERUND
        && joining != null
        && JOINING.contains(joining.lemma())
        && subjects.isGroup(parse, at)) {
      return verbBefore; // "joined the ranks of states recognising"
    }
    if (group.form() == VerbGroup.Form.INFINITIVE
        && joining != null
        && JOINING.contains(joining.lemma())
        && RUSHES.contains(parse.head(at).word())) {
      return verbBefore; // "joined the rush to recognise"
    }
    for (int i = at; i >= start; i -= 2) {
      Cue noun = cues.noun(parse.head(i).word());
      if (noun != null && i < at && isSubjectOfGerund(parse, at, group)) {
        reading.apply(noun, mutual); // "a deal on Iran recognising Israel"
        reading.stance = Reading.worse(reading.stance, Stance.CONSIDERED);
        reading.actors = actors.of(parse, at, at);
        return -1;
      }
      if (noun != null) {
        return nounCues.nounCue(parse, i, at, noun, mutual, reading);
      }
    }
    Lists.Item first = Lists.endingAt(parse, at).get(0);
    for (int i = first.from(); i < start && i <= first.to(); i += 2) {
      Cue noun = cues.noun(parse.head(i).word());
      if (noun != null && parse.isWord(i + 1, "by")) {
        return nounCues.nounCue(parse, i, at, noun, mutual, reading);
      }
    }
    if (group.form() == VerbGroup.Form.INFINITIVE && isWished(parse, at, start)) {
      reading.actors = subjects.nounSubject(parse, at).codes();
      int spent = MainClause.mainVerb(parse, start);
      if (isSpent(parse.verb(spent))) {
        reading.chain.add(spent); // "It took a quarter of an hour for the two to"
        return -1;
      }
      reading.stance = Reading.worse(reading.stance, Stance.CONSIDERED);
      return -1;
    }
    if (group.form() == VerbGroup.Form.INFINITIVE && headlineFuture(parse, verb, at, reading)) {
      return -1;
    }
    int beyond = parse.is(verbBefore, PhraseKind.PREP) ? parse.skipLeft(verbBefore - 1) : -1;
    VerbGroup beyondVerb = parse.verb(beyond);
    if (group.form() == VerbGroup.Form.INFINITIVE && beyondVerb != null && controller < 0) {
      return verbs.read(beyond, beyondVerb, group, mutual, reading);
    }
    if (group.form() == VerbGroup.Form.GERUND || group.form() == VerbGroup.Form.PARTICIPLE) {
      // "Russia recognising Abkhazia", "with Chad and Mali vowing"
      boolean joined = parse.is(at - 1, PhraseKind.CONJ) || parse.isWord(at - 1, "of");
      if (start < at && parse.first(start).is("no")) {
        reading.stance = Stance.REFUSED; // "there is no question of Peru recognising"
      }
      List<String> list = joined ? subjects.nounSubject(parse, at).codes() : List.of();
      reading.actors = list.isEmpty() ? actors.of(parse, at, at) : list;
      reading.from = start;
      underPreposition(parse, start, mutual, reading);
      return -1;
    }
    reading.dropped = true;
    return -1;
  }

  /** Whether a state's name behind "on", "about" or "over" is who does what the gerund says. */
  private static boolean isSubjectOfGerund(Parse parse, int name, VerbGroup group) {
    boolean about =
        parse.isWord(name - 1, "on")
            || parse.isWord(name - 1, "about")
            || parse.isWord(name - 1, "over");
    return group.form() == VerbGroup.Form.GERUND && about && parse.head(name).country() != null;
  }

  private static boolean isSpent(@Nullable VerbGroup verb) {
    return verb != null
        && verb.past()
        && !verb.negated()
        && (verb.lemma().equals("take") || verb.lemma().equals("need"));
  }

  /** Who is next in "it is time for Britain and France to"; -1 if nobody is due. */
  private static int dueFor(Parse parse, int last) {
    int first = Lists.endingAt(parse, last).get(0).from();
    boolean due =
        parse.is(first, PhraseKind.NOUN)
            && parse.head(first).is("time")
            && parse.isWord(first + 1, "for");
    return due && first + 2 <= last ? first + 2 : -1;
  }

  /** "time for Britain to", "Calls grow for Britain to", "Pressure is growing on Britain to". */
  private boolean isWished(Parse parse, int last, int start) {
    if (parse.isWord(Lists.endingAt(parse, last).get(0).from() - 1, "for")) {
      return true;
    }
    boolean on = parse.isWord(start - 1, "on") || parse.isWord(start + 1, "on");
    int verb = MainClause.mainVerb(parse, start);
    int subject = verb < 0 ? -1 : subjects.of(parse, verb).from();
    subject = subject < 0 && verb > 0 ? parse.skipLeft(verb - 1) : subject;
    return on
        && parse.is(subject, PhraseKind.NOUN)
        && cues.noun(parse.head(subject).word()) != null;
  }

  /** "in response to Putin recognising": what stands before the subject of a gerund. */
  private void underPreposition(Parse parse, int start, boolean mutual, Reading reading) {
    int before = parse.skipLeft(start - 1);
    if (parse.is(before, PhraseKind.PREP) && parse.is(before - 1, PhraseKind.NOUN)) {
      Cue noun = cues.noun(parse.head(before - 1).word());
      if (noun != null) {
        reading.apply(noun, mutual);
      }
    }
    VerbGroup verb = parse.verb(before);
    if (verb != null && cues.objectVerb(verb) != null) {
      reading.stance = Reading.worse(reading.stance, Stance.CONSIDERED);
    }
    if (parse.is(before, PhraseKind.PREP) && parse.isWord(before, "against")) {
      reading.stance = Reading.worse(reading.stance, Stance.CONSIDERED);
    }
  }

  /** "Sweden to recognise Palestine": a headline's future. */
  private boolean headlineFuture(Parse parse, int verb, int subject, Reading reading) {
    for (int i = 0; i < verb; i++) {
      VerbGroup other = parse.verb(i);
      if (other != null && other.finite()) {
        return false;
      }
    }
    List<String> codes = subjects.nounSubject(parse, subject).codes();
    if (codes.isEmpty()) {
      return false;
    }
    reading.actors = codes;
    reading.stance = reading.stance == Stance.DONE ? Stance.ANNOUNCED : reading.stance;
    reading.cues.add("stance.headline");
    return true;
  }
}
