package org.chancery.annotate.recognition;

import java.util.Set;
import org.chancery.annotate.recognition.Phrase.PhraseKind;
import org.chancery.annotate.time.DateExpression;
import org.chancery.annotate.time.DateRelation;
import org.chancery.model.Stance;

/**
 * Climbs from a verb to the finite verb of its clause: "Chad [has not yet decided [whether [to
 * recognise]]]". On the way it gathers the stance; on top it finds the actor.
 */
final class Climber {
  private static final int MOST_STEPS = 8;
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
          "early");

  /** Where a thing is that is thought about; off them, it is not. */
  private static final Set<String> OPEN = Set.of("agenda", "table", "cards");

  private final Subjects subjects;
  private final MainClause main;
  private final Ranks ranks;
  private final NounGovernors nouns;
  private final VerbGovernors verbs;
  private final PrepositionGovernors prepositions;
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
    this.subjects = subjects;
    this.main = new MainClause(actors, subjects);
    this.ranks = new Ranks(actors, subjects, main);
    this.verbs = new VerbGovernors(cues);
    Surroundings surroundings = new Surroundings(cues, subjects);
    NounCues nounCues = new NounCues(cues, owners, actors, subjects, discourse, main);
    Controllers controllers = new Controllers(words, cues, actors, subjects, discourse);
    this.nouns =
        new NounGovernors(
            cues, actors, subjects, main, ranks, surroundings, controllers, nounCues, verbs);
    this.prepositions = new PrepositionGovernors(cues, actors, subjects, main, nounCues, verbs);
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
    DateExpression span = EventDates.date(parse, at - 1);
    if (span != null
        && span.relation() == DateRelation.ELAPSED
        && group.form() == VerbGroup.Form.GERUND) {
      main.understood(parse, at, reading); // "a year after having restored them"
      return -1;
    }
    int before = pastInsertion(parse, parse.skipLeft(at - 1), group);
    VerbGroup says = parse.verb(before);
    boolean opens =
        before < 0
            || parse.is(before, PhraseKind.THAT)
            || says != null && says.finite() && Saying.is(says.lemma());
    if (opens && group.form() == VerbGroup.Form.GERUND && isSubject(parse, at)) {
      judged(parse, at, before, reading);
      return -1;
    }
    before = pastAdverbial(parse, before, group);
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
      int consults = parse.is(before, PhraseKind.PREP) ? MainClause.mainVerb(parse, before) : -1;
      before = consults >= 0 && consults < before ? consults : before; // "consulting on whether to"
    }
    VerbGroup governor = parse.verb(before);
    if (governor != null) {
      return verbs.read(before, governor, group, mutual, reading);
    }
    return switch (parse.phrase(before).type()) {
      case NOUN -> nouns.read(parse, before, at, group, mutual, reading);
      case PREP -> prepositions.read(parse, before, group, mutual, reading);
      case CONJ, COMMA -> {
        int ranked = ranks.beforeInsertion(parse, before, group);
        yield ranked >= 0
            ? ranks.rank(parse, ranked, at, reading)
            : coordinated(parse, before, at, group, mutual, reading);
      }
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

  /** "decided after long talks to recognise", "urged for months to": the verb before. */
  private int pastAdverbial(Parse parse, int before, VerbGroup group) {
    int occasion = Adverbials.beforeOccasion(parse, before);
    int outer = occasion < 0 ? Adverbials.verbBeforeSpan(parse, before) : occasion;
    boolean decides = group.form() == VerbGroup.Form.INFINITIVE && verbs.governs(parse.verb(outer));
    return decides ? outer : before;
  }

  /** "asked Peru, by five votes to four, to recognise": what stands before the insertion. */
  private static int pastInsertion(Parse parse, int before, VerbGroup group) {
    if (group.form() != VerbGroup.Form.INFINITIVE || !parse.is(before, PhraseKind.COMMA)) {
      return before;
    }
    for (int i = before - 1; i > 0; i--) {
      VerbGroup verb = parse.verb(i);
      if (verb != null && (!verb.past() || verb.perfect())) {
        return before;
      }
      if (parse.is(i, PhraseKind.COMMA)) {
        boolean aside =
            parse.verb(i + 1) != null && parse.is(i - 1, PhraseKind.NOUN)
                || parse.is(i + 1, PhraseKind.ADV) // "has no plan, however, to sever"
                || parse.is(i + 1, PhraseKind.PREP)
                || parse.is(i + 1, PhraseKind.LINK)
                || parse.is(i + 1, PhraseKind.DATE);
        return aside ? parse.skipLeft(i - 1) : before;
      }
    }
    return before;
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
    boolean open = false;
    for (int i = main + 1; i < parse.size() && i <= main + 4; i++) {
      unwanted |= parse.is(i, PhraseKind.NOUN) && UNWANTED.contains(parse.head(i).word());
      boolean place = parse.is(i, PhraseKind.NOUN) && OPEN.contains(parse.head(i).word());
      unwanted |= place && parse.isWord(i - 1, "off");
      open |= place && parse.isWord(i - 1, "on");
    }
    if (parse.verb(says) == null || !unwanted && !open) {
      reading.dropped = true;
      return;
    }
    reading.stance = unwanted ? Stance.REFUSED : Stance.CONSIDERED;
    reading.actors = subjects.of(parse, says).codes();
    reading.chain.add(says);
    reading.finite = main;
    reading.finiteVerb = verb;
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
