package org.chancery.annotate.recognition;

import java.util.List;
import java.util.Set;
import org.chancery.annotate.recognition.Cues.Cue;
import org.chancery.annotate.recognition.Phrase.PhraseKind;
import org.chancery.model.Stance;

/**
 * Reads what governs an act by a preposition: "against recognising", "joined Peru in recognising".
 */
final class PrepositionGovernors {
  private static final Set<String> BLAME =
      Set.of(
          "condemn",
          "criticise",
          "criticize",
          "denounce",
          "praise",
          "thank",
          "blame",
          "punish",
          "rebuke",
          "hail",
          "applaud",
          "slam",
          "attack",
          "reward",
          "blast",
          "deplore",
          "decry",
          "reprimand",
          "castigate",
          "lambast",
          "lambaste",
          "censure",
          "scold",
          "chide",
          "congratulate",
          "commend");

  private static final Set<String> TALKING =
      Set.of("talk", "speak", "negotiate", "confer", "consult");

  private final Cues cues;
  private final Actors actors;
  private final Subjects subjects;
  private final MainClause main;
  private final NounCues nounCues;
  private final VerbGovernors verbs;

  PrepositionGovernors(
      Cues cues,
      Actors actors,
      Subjects subjects,
      MainClause main,
      NounCues nounCues,
      VerbGovernors verbs) {
    this.cues = cues;
    this.actors = actors;
    this.subjects = subjects;
    this.main = main;
    this.nounCues = nounCues;
    this.verbs = verbs;
  }

  /** "talk with Chile about", "is talking to the Peruvians in Lima about": the verb; -1. */
  private static int talks(Parse parse, int about) {
    int at = parse.skipLeft(about - 1);
    while (parse.is(at, PhraseKind.NOUN)) {
      int before = parse.skipLeft(Lists.endingAt(parse, at).get(0).from() - 1);
      at = parse.is(before, PhraseKind.PREP) ? parse.skipLeft(before - 1) : -1;
    }
    VerbGroup verb = parse.verb(at);
    return verb != null && TALKING.contains(verb.lemma()) ? at : -1;
  }

  /** The phrase of the verb that governs the preposition at a phrase; -1 if the reading ends. */
  int read(Parse parse, int at, VerbGroup group, boolean mutual, Reading reading) {
    int before = parse.skipLeft(at - 1);
    VerbGroup verb = parse.verb(before);
    if (parse.isWord(at, "without") && verb == null) {
      main.understood(parse, at, reading);
      reading.stance = Stance.REFUSED;
      return -1;
    }
    if (verb != null) {
      boolean against = parse.isWord(at, "against");
      if (against) {
        Cue cue = cues.objectVerb(verb);
        reading.stance =
            verb.lemma().equals("decide") || verb.lemma().equals("vote")
                ? Stance.REFUSED
                : Reading.worse(reading.stance, Stance.CONSIDERED);
        if (verb.lemma().equals("decide") || cue == null && verb.lemma().equals("vote")) {
          return before;
        }
      }
      if (parse.isWord(at, "from") || parse.isWord(at, "without")) {
        reading.stance = Stance.REFUSED;
        return before;
      }
      if (parse.isWord(at, "by")) {
        return means(parse, at, before, reading); // "answered by recognising"
      }
      return verbs.read(before, verb, group, mutual, reading);
    }
    int accused = parse.isWord(at, "by") || parse.isWord(at, "of") ? accused(parse, at) : -1;
    if (accused >= 0) {
      reading.actors = subjects.nounSubject(parse, accused).codes();
      reading.embedded = true;
      return -1; // "accused Peru of rewarding terror by recognising"
    }
    if (parse.is(before, PhraseKind.NOUN) && parse.isWord(at, "by")) {
      int governor = parse.skipLeft(Lists.complexStart(parse, before) - 1);
      return means(parse, at, governor, reading);
    }
    if (parse.is(before, PhraseKind.NOUN)) {
      // "joined Britain in recognising", "urged Nairobi against recognising"
      int start = Lists.complexStart(parse, before);
      int verbBefore = parse.skipLeft(start - 1);
      VerbGroup joined = parse.verb(verbBefore);
      if (joined == null) {
        verbBefore = parse.skipLeft(Lists.endingAt(parse, before).get(0).from() - 1);
        joined = parse.verb(verbBefore);
      }
      for (int i = start; i <= before; i += 2) {
        Cue noun = cues.noun(parse.head(i).word());
        if (noun != null) {
          boolean open = parse.isWord(at, "on") || parse.isWord(at, "about");
          if (open && parse.head(i).is("decision")) {
            reading.stance = Reading.worse(reading.stance, Stance.CONSIDERED);
          }
          return nounCues.nounCue(parse, i, before, noun, mutual, reading);
        }
      }
      if (joined != null && parse.first(start).is("no") && parse.head(start).is("question")) {
        reading.stance = Stance.REFUSED; // "there is no question of recognising"
        reading.cues.add("stance.noun.question");
        return verbBefore;
      }
      if (joined != null
          && (joined.lemma().equals("join") || joined.lemma().equals("follow"))
          && parse.isWord(at, "in")) {
        if (!joined.negated() && joined.modal().isEmpty()) {
          for (Lists.Item item : Lists.endingAt(parse, before)) {
            reading.others.addAll(actors.of(parse, item.from(), item.to()));
          }
        }
        return verbBefore;
      }
      int talks = parse.isWord(at, "on") || parse.isWord(at, "about") ? talks(parse, at) : -1;
      if (talks >= 0) {
        reading.stance = Reading.worse(reading.stance, Stance.CONSIDERED);
        return talks;
      }
      if (joined != null && parse.isWord(at, "for") && BLAME.contains(joined.lemma())) {
        reading.actors = subjects.nounSubject(parse, before).codes();
        reading.embedded = true;
        return -1;
      }
      if (joined != null && cues.objectVerb(joined) != null) {
        Cue cue = cues.objectVerb(joined);
        if (cue != null) {
          reading.apply(cue, mutual);
        }
        List<String> object = subjects.nounSubject(parse, before).codes();
        if (parse.isWord(at, "against") || parse.isWord(at, "from")) {
          reading.stance = Stance.CONSIDERED;
        }
        if (!object.isEmpty()) {
          reading.actors = object;
          return -1;
        }
        return verbBefore;
      }
      Node head = parse.head(before);
      if (head.is("no") && joined != null && Saying.is(joined.lemma())) {
        reading.stance = Stance.REFUSED; // "says no to recognising"
        return verbBefore;
      }
      Cue adjective = cues.adjective(head.word());
      if (adjective != null && joined != null) {
        reading.apply(adjective, mutual);
        return verbBefore;
      }
      if (parse.isWord(at, "by") || parse.isWord(at, "in") || parse.isWord(at, "for")) {
        main.understood(parse, at, reading);
        return -1;
      }
    }
    boolean topic = parse.isWord(at, "about") || parse.isWord(at, "over") || parse.isWord(at, "on");
    if (topic && parse.is(before, PhraseKind.NOUN)) {
      reading.dropped = true; // "disagreements about recognising": nobody is said to
      return -1;
    }
    main.understood(parse, at, reading);
    if (!parse.isWord(at, "by") && !parse.isWord(at, "in") && !parse.isWord(at, "after")) {
      reading.stance = Reading.worse(reading.stance, Stance.CONSIDERED);
    }
    return -1;
  }

  /** The verb to climb to from "by recognising", the means of what it says; -1 if it is finite. */
  private int means(Parse parse, int by, int governor, Reading reading) {
    VerbGroup verb = parse.verb(governor);
    if (verb != null && verb.form() == VerbGroup.Form.INFINITIVE) {
      return governor; // "threatened to answer by recognising"
    }
    main.understood(parse, by, reading);
    VerbGroup finite = reading.finiteVerb;
    if (finite != null && finite.negated() && !finite.modal().isEmpty()) {
      reading.dropped = true; // "cannot hide its fault by recognising"
    }
    if (finite != null && finite.lemma().equals("risk") && !finite.past()) {
      reading.stance = Reading.worse(reading.stance, Stance.CONSIDERED);
    }
    return -1;
  }

  /** Whom the verb before a gerund accuses or blames; -1 if it does not. */
  private static int accused(Parse parse, int preposition) {
    int verb = MainClause.mainVerb(parse, preposition);
    VerbGroup group = parse.verb(verb);
    int object = parse.skipRight(verb + 1);
    boolean blames =
        group != null
            && verb < preposition
            && (group.lemma().equals("accuse") || BLAME.contains(group.lemma()))
            && parse.is(object, PhraseKind.NOUN)
            && (parse.isWord(object + 1, "of") || parse.isWord(object + 1, "for"));
    return blames ? object : -1;
  }
}
