package org.chancery.annotate.recognition;

import java.util.List;
import java.util.Set;
import org.chancery.annotate.recognition.Cues.Cue;
import org.chancery.annotate.recognition.Cues.Effect;
import org.chancery.annotate.recognition.Phrase.PhraseKind;
import org.chancery.model.Stance;

/**
 * Climbs from a verb to the finite verb of its clause: "Chad [has not yet decided [whether [to
 * recognise]]]". On the way it gathers the stance; on top it finds the actor.
 */
final class Climber {
  private static final int MOST_STEPS = 8;
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
  private static final Set<String> JOINING = Set.of("join", "swell", "enlarge");
  private static final Set<String> MEANING =
      Set.of("amount", "mean", "imply", "entail", "constitute", "equal", "signify");
  private static final Set<String> UNWANTED =
      Set.of(
          "premature",
          "mistake",
          "wrong",
          "impossible",
          "error",
          "question",
          "counterproductive",
          "unhelpful",
          "unthinkable",
          "early",
          "agenda",
          "table");

  private final Cues cues;
  private final Actors actors;
  private final Subjects subjects;
  private final MainClause main;
  private final Ranks ranks;
  private final Surroundings surroundings;
  private final Controllers controllers;
  private final NounCues nounCues;
  private final ClauseSubjects clauseSubjects;
  private final Drops drops;

  Climber(
      Words words,
      Cues cues,
      Actors actors,
      Subjects subjects,
      Discourse discourse,
      Owners owners,
      Drops drops) {
    this.drops = drops;
    this.cues = cues;
    this.actors = actors;
    this.subjects = subjects;
    this.main = new MainClause(actors, subjects);
    this.ranks = new Ranks(actors, subjects, main);
    this.surroundings = new Surroundings(cues, subjects);
    this.controllers = new Controllers(words, cues, actors, subjects, discourse);
    this.nounCues = new NounCues(cues, owners, actors, subjects, discourse, main);
    this.clauseSubjects = new ClauseSubjects(owners, subjects, discourse, surroundings);
  }

  /**
   * Reads the verb group at phrase {@code verb}.
   *
   * @param mutual whether the act is one of establishing or restoring relations
   */
  Reading read(Parse parse, int verb, boolean mutual) {
    Reading reading = climb(parse, verb, mutual);
    if (reading.dropped) {
      drops.note(parse, "said of nobody, or of nothing that anybody does");
    }
    return reading;
  }

  private Reading climb(Parse parse, int verb, boolean mutual) {
    Reading reading = new Reading();
    int at = verb;
    for (int step = 0; step < MOST_STEPS; step++) {
      VerbGroup group = parse.verb(at);
      if (group == null) {
        reading.dropped = true;
        return reading;
      }
      reading.chain.add(at);
      Auxiliaries.own(group, reading);
      if (parse.isWord(at - 1, "nor") && group.finite()) {
        reading.stance = Stance.REFUSED; // "neither supports nor recognises"
      }
      if (group.lemma().equals("vote") && Auxiliaries.isCabinet(parse, at)) {
        reading.stance = reading.stance == Stance.CONSIDERED ? Stance.DONE : reading.stance;
      }
      int shared = group.finite() ? Auxiliaries.sharedAuxiliary(parse, at, group) : -1;
      if (shared >= 0) {
        at = shared;
        continue;
      }
      if (group.finite()) {
        Auxiliaries.strayModal(parse, at, group, reading);
        reading.finite = at;
        reading.finiteVerb = group;
        clauseSubjects.subject(parse, at, reading);
        return reading;
      }
      int next = govern(parse, at, group, mutual, reading);
      if (next < 0) {
        return reading;
      }
      at = next;
    }
    return reading;
  }

  /** What governs a verb without subject of its own; the governing verb's phrase, or -1. */
  private int govern(Parse parse, int at, VerbGroup group, boolean mutual, Reading reading) {
    int before = parse.skipLeft(at - 1);
    VerbGroup says = parse.verb(before);
    boolean opens =
        before < 0
            || parse.is(before, PhraseKind.THAT)
            || says != null && says.finite() && Saying.is(says.lemma());
    if (opens && group.form() == VerbGroup.Form.GERUND && isSubject(parse, at)) {
      judged(parse, at, before, reading);
      return -1;
    }
    if (before < 0) {
      main.understood(parse, at, reading);
      return -1;
    }
    if (parse.isWord(before, "whether") && Surroundings.isUntold(parse, before)) {
      reading.dropped = true;
      return -1;
    }
    boolean when = parse.isWord(before, "when") || parse.isWord(before, "how");
    if (when && parse.is(before - 1, PhraseKind.CONJ)) {
      before -= 2; // "whether and when to"
    }
    if (parse.is(before, PhraseKind.LINK) && parse.isWord(before, "whether")) {
      reading.stance = Reading.worse(reading.stance, Stance.CONSIDERED);
      before = parse.skipLeft(before - 1);
    }
    VerbGroup governor = parse.verb(before);
    if (governor != null) {
      return verbGoverns(before, governor, group, mutual, reading);
    }
    return switch (parse.phrase(before).type()) {
      case NOUN -> nounGoverns(parse, before, at, group, mutual, reading);
      case PREP -> prepositionGoverns(parse, before, group, mutual, reading);
      case CONJ, COMMA -> coordinated(parse, before, at, group, mutual, reading);
      case LINK -> {
        main.understood(parse, at, reading);
        yield -1;
      }
      default -> {
        main.understood(parse, at, reading);
        yield -1;
      }
    };
  }

  /** "said that recognising Chad was not on its agenda": refused by who says so; else no act. */
  private void judged(Parse parse, int gerund, int before, Reading reading) {
    int says = parse.is(before, PhraseKind.THAT) ? parse.skipLeft(before - 1) : before;
    int main = MainClause.verbAfter(parse, gerund);
    if (parse.isWord(main - 2, "before") && parse.verb(main + 1) != null) {
      main++; // "recognising it before it exists would be"
    }
    VerbGroup verb = parse.verb(main);
    boolean unwanted = verb != null && verb.lemma().equals("be") && verb.negated();
    for (int i = main + 1; i < parse.size() && i <= main + 4; i++) {
      unwanted |= parse.is(i, PhraseKind.NOUN) && UNWANTED.contains(parse.head(i).word());
    }
    if (parse.verb(says) == null || !unwanted) {
      reading.dropped = true;
      return;
    }
    reading.stance = Stance.REFUSED;
    reading.actors = subjects.of(parse, says).codes();
    reading.chain.add(says);
    reading.finite = main;
    reading.finiteVerb = verb;
  }

  private int verbGoverns(
      int at, VerbGroup governor, VerbGroup group, boolean mutual, Reading reading) {
    if (governor.lemma().equals("be")) {
      return copula(at, group, reading);
    }
    if (governor.passive() || governor.form() == VerbGroup.Form.PARTICIPLE) {
      Cue passive = cues.objectVerb(governor);
      if (passive != null) {
        reading.apply(passive, mutual);
        return at;
      }
    }
    Cue cue = cues.verb(governor);
    if (cue == null) {
      cue = cues.objectVerb(governor);
    }
    if (cue == null && MEANING.contains(governor.lemma())) {
      reading.dropped = true; // "would not amount to recognising"
      return -1;
    }
    if (cue == null) {
      reading.stance = Reading.worse(reading.stance, Stance.CONSIDERED);
      return at;
    }
    reading.apply(cue, mutual);
    if (governor.lemma().equals("have") && !governor.negated() && governor.modal().isEmpty()) {
      reading.stance = Stance.CONSIDERED;
    }
    return at;
  }

  /** "is to recognise", "are about to". */
  private static int copula(int at, VerbGroup group, Reading reading) {
    if (group.form() == VerbGroup.Form.INFINITIVE && reading.stance == Stance.DONE) {
      reading.stance = Stance.ANNOUNCED;
    }
    return at;
  }

  private int nounGoverns(
      Parse parse, int at, int verb, VerbGroup group, boolean mutual, Reading reading) {
    Node head = parse.head(at);
    int start = Lists.complexStart(parse, at);
    // "urges Nairobi to recognise", "call on the king to recognise"
    int verbBefore = parse.skipLeft(start - 1);
    int controller = controllers.controller(parse, verbBefore);
    if (controller >= 0 && group.form() == VerbGroup.Form.INFINITIVE) {
      List<String> object =
          parse.isWord(verbBefore, "by")
              ? controllers.asked(parse, at, controller)
              : controllers.controlled(parse, at, controller);
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
        reading.chain.add(controller);
        surroundings.finish(parse, controller, reading);
        return -1;
      }
    }
    int dueFor = group.form() == VerbGroup.Form.INFINITIVE ? dueFor(parse, at) : -1;
    if (dueFor >= 0) {
      reading.actors = subjects.nounList(parse, dueFor);
      reading.stance = Reading.worse(reading.stance, Stance.CONSIDERED);
      return -1;
    }
    // "ready to recognise", "the first country to recognise"
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
      return -1;
    }
    VerbGroup joining = parse.verb(verbBefore);
    if (group.form() == VerbGroup.Form.GERUND
        && joining != null
        && JOINING.contains(joining.lemma())
        && subjects.isGroup(parse, at)) {
      return verbBefore; // "joined the ranks of states recognising"
    }
    for (int i = at; i >= start; i -= 2) {
      Cue noun = cues.noun(parse.head(i).word());
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
      reading.stance = Reading.worse(reading.stance, Stance.CONSIDERED);
      return -1;
    }
    if (group.form() == VerbGroup.Form.INFINITIVE && headlineFuture(parse, verb, at, reading)) {
      return -1;
    }
    int beyond = parse.is(verbBefore, PhraseKind.PREP) ? parse.skipLeft(verbBefore - 1) : -1;
    VerbGroup beyondVerb = parse.verb(beyond);
    if (group.form() == VerbGroup.Form.INFINITIVE && beyondVerb != null && controller < 0) {
      return verbGoverns(beyond, beyondVerb, group, mutual, reading);
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

  /** Whether a gerund opens a clause as its subject: "that recognising Chad is wrong". */
  private static boolean isSubject(Parse parse, int verb) {
    for (int i = verb + 1; i < parse.size(); i++) {
      if (parse.is(i, PhraseKind.COMMA)) {
        return false;
      }
      VerbGroup other = parse.verb(i);
      if (other != null && other.finite()) {
        return true;
      }
    }
    return false;
  }

  private int prepositionGoverns(
      Parse parse, int at, VerbGroup group, boolean mutual, Reading reading) {
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
      return verbGoverns(before, verb, group, mutual, reading);
    }
    int accused = parse.isWord(at, "by") || parse.isWord(at, "of") ? accused(parse, at) : -1;
    if (accused >= 0) {
      reading.actors = subjects.nounSubject(parse, accused).codes();
      reading.embedded = true;
      return -1; // "accused Peru of rewarding terror by recognising"
    }
    if (parse.is(before, PhraseKind.NOUN) && parse.isWord(at, "by")) {
      main.understood(parse, at, reading);
      return -1;
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

  /** "to reopen embassies and (to) restore relations"; "signed ..., establishing relations". */
  private int coordinated(
      Parse parse, int at, int verb, VerbGroup group, boolean mutual, Reading reading) {
    boolean conjunction = parse.is(at, PhraseKind.CONJ);
    for (int i = at - 1; i >= 0 && conjunction; i--) {
      VerbGroup other = parse.verb(i);
      if (other != null && other.form() == group.form()) {
        reading.chain.add(i);
        return govern(parse, i, other, mutual, reading);
      }
      if (other != null && other.finite()) {
        break;
      }
    }
    main.understood(parse, verb, reading);
    return -1;
  }
}
