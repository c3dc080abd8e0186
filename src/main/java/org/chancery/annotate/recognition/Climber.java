package org.chancery.annotate.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.annotate.country.CountryMention;
import org.chancery.annotate.recognition.Cues.Cue;
import org.chancery.annotate.recognition.Cues.Effect;
import org.chancery.annotate.recognition.Members.Exemption;
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
          "reward");
  private static final Set<String> TAKING =
      Set.of(
          "sign",
          "take",
          "make",
          "issue",
          "adopt",
          "approve",
          "pass",
          "conclude",
          "reach",
          "publish",
          "exchange",
          "ratify");
  private static final Set<String> BELIEVING = Set.of("believe", "think", "expect");
  private static final Set<String> REPORTS =
      Set.of("reports", "report", "claims", "claim", "rumours", "rumors", "allegations", "news");
  private static final Set<String> DOCUMENTS =
      Set.of("note", "letter", "statement", "message", "cable", "communiqué", "telegram");
  private static final Set<String> UNTRUE =
      Set.of("baseless", "false", "untrue", "unfounded", "groundless", "fake");
  private static final Set<String> MEANING =
      Set.of("amount", "mean", "imply", "entail", "constitute", "equal", "signify");
  private static final Set<String> REJECTING =
      Set.of("vote", "reject", "defeat", "shelve", "block", "turn");
  private static final Set<String> UNWANTED =
      Set.of("premature", "mistake", "wrong", "impossible", "error", "question");
  private static final Set<String> RANKS =
      Set.of(
          "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
          "tenth", "only", "last", "latest", "next", "newest", "sole", "few");

  private final Words words;
  private final Cues cues;
  private final Actors actors;
  private final Subjects subjects;
  private final Discourse discourse;
  private final Drops drops;

  Climber(
      Words words, Cues cues, Actors actors, Subjects subjects, Discourse discourse, Drops drops) {
    this.drops = drops;
    this.words = words;
    this.cues = cues;
    this.actors = actors;
    this.subjects = subjects;
    this.discourse = discourse;
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
      own(group, reading);
      if (parse.isWord(at - 1, "nor") && group.finite()) {
        reading.stance = Stance.REFUSED; // "neither supports nor recognises"
      }
      if (group.lemma().equals("vote") && isCabinet(parse, at)) {
        reading.stance = reading.stance == Stance.CONSIDERED ? Stance.DONE : reading.stance;
      }
      int shared = group.finite() ? sharedAuxiliary(parse, at, group) : -1;
      if (shared >= 0) {
        at = shared;
        continue;
      }
      if (group.finite()) {
        strayModal(parse, at, group, reading);
        reading.finite = at;
        reading.finiteVerb = group;
        subject(parse, at, reading);
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

  /**
   * The verb whose "to" or modal a coordinated base form shares: "will recognise Chad and open
   * relations"; -1 if there is none.
   */
  private static int sharedAuxiliary(Parse parse, int at, VerbGroup group) {
    VerbForm form = parse.node(group.main()).verb();
    boolean base =
        form != null
            && form.shape() == VerbForm.Shape.BASE
            && group.modal().isEmpty()
            && !group.perfect();
    int before = parse.skipLeft(at - 1);
    if (!base || !parse.is(before, PhraseKind.CONJ) && !parse.is(before, PhraseKind.COMMA)) {
      return -1;
    }
    for (int i = before - 1; i >= 0; i--) {
      VerbGroup other = parse.verb(i);
      if (other != null
          && (other.form() == VerbGroup.Form.INFINITIVE || !other.modal().isEmpty())) {
        return i;
      }
      if (other != null && other.finite() && isPlural(parse, at) || parse.is(i, PhraseKind.BREAK)) {
        return -1;
      }
    }
    return -1;
  }

  /** Whether a plural subject may stand behind a base form: then it is a present tense. */
  private static boolean isPlural(Parse parse, int verb) {
    for (int i = verb - 1; i >= 0; i--) {
      VerbGroup other = parse.verb(i);
      if (other != null && other.finite()) {
        VerbForm form = parse.node(other.main()).verb();
        return form != null && form.shape() != VerbForm.Shape.THIRD;
      }
    }
    return true;
  }

  /** "will for the moment not recognise": a modal apart from the base form that it governs. */
  private static void strayModal(Parse parse, int at, VerbGroup group, Reading reading) {
    int modal = strayModalOf(parse, at);
    boolean negated = group.negated();
    for (int i = modal + 1; modal >= 0 && i < at; i++) {
      negated |= parse.isWord(i, "not") || parse.isWord(i, "never");
    }
    if (modal >= 0) {
      reading.stance = negated ? Stance.REFUSED : worse(reading.stance, Stance.ANNOUNCED);
    }
  }

  /** The phrase of a modal that stands apart before its base form; -1 if there is none. */
  static int strayModalOf(Parse parse, int at) {
    VerbGroup group = parse.verb(at);
    if (group == null) {
      return -1;
    }
    VerbForm form = parse.node(group.main()).verb();
    if (form == null || form.shape() != VerbForm.Shape.BASE || !group.modal().isEmpty()) {
      return -1;
    }
    for (int i = at - 1; i >= 0 && i >= at - 5 && parse.verb(i) == null; i--) {
      if (parse.isWord(i, "will") || parse.isWord(i, "would")) {
        return i;
      }
    }
    return -1;
  }

  /** Whether a government votes, which decides, and no parliament. */
  private static boolean isCabinet(Parse parse, int verb) {
    int subject = parse.skipLeft(verb - 1);
    return parse.is(subject, PhraseKind.NOUN)
        && (parse.head(subject).is("cabinet") || parse.head(subject).is("government"));
  }

  /** The verb group's own modal and negation. */
  private static void own(VerbGroup group, Reading reading) {
    String modal = group.modal();
    if (modal.equals("will") || modal.equals("shall")) {
      if (reading.stance == Stance.DONE && !group.lemma().equals("continue")) {
        reading.stance = Stance.ANNOUNCED;
      }
    } else if (modal.equals("would")) {
      reading.would = true;
      if (reading.stance == Stance.DONE) {
        reading.stance = Stance.ANNOUNCED;
      }
    } else if (!modal.isEmpty() && reading.stance != Stance.REFUSED) {
      reading.stance = Stance.CONSIDERED;
    }
    if (group.negated() && (modal.equals("may") || modal.equals("might"))) {
      reading.stance = Stance.CONSIDERED; // "might never": open either way
    } else if (group.negated()) {
      if (group.adverbs().contains("longer")) {
        reading.ended = true;
        if (reading.stance == Stance.ANNOUNCED) {
          reading.stance = Stance.DONE;
        }
      } else if (reading.stance == Stance.REFUSED) {
        reading.stance = Stance.CONSIDERED;
      } else if (!group.adverbs().contains("only")) {
        reading.stance = Stance.REFUSED;
        reading.cues.add("stance.negation");
      }
    }
    if (group.adverbs().contains("reportedly") && group.lemma().equals("agree")) {
      reading.stance = Stance.CONSIDERED;
    }
    if (group.perfect() && !modal.isEmpty() && !modal.equals("will") && !group.negated()) {
      reading.dropped = true;
    }
    if (group.adverbs().contains("hardly")) {
      reading.dropped = true;
    }
  }

  /** What governs a verb without subject of its own; the governing verb's phrase, or -1. */
  private int govern(Parse parse, int at, VerbGroup group, boolean mutual, Reading reading) {
    int before = parse.skipLeft(at - 1);
    boolean opens = before < 0 || parse.is(before, PhraseKind.THAT);
    if (opens && group.form() == VerbGroup.Form.GERUND && isSubject(parse, at)) {
      judged(parse, at, before, reading);
      return -1;
    }
    if (before < 0) {
      understood(parse, at, reading);
      return -1;
    }
    if (parse.isWord(before, "whether") && isUntold(parse, before)) {
      reading.dropped = true;
      return -1;
    }
    if (parse.is(before, PhraseKind.LINK) && parse.isWord(before, "whether")) {
      reading.stance = worse(reading.stance, Stance.CONSIDERED);
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
        understood(parse, at, reading);
        yield -1;
      }
      default -> {
        understood(parse, at, reading);
        yield -1;
      }
    };
  }

  /** "said that recognising Chad was not on its agenda": refused by who says so; else no act. */
  private void judged(Parse parse, int gerund, int before, Reading reading) {
    int says = parse.is(before, PhraseKind.THAT) ? parse.skipLeft(before - 1) : -1;
    int main = verbAfter(parse, gerund);
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
        apply(passive, mutual, reading);
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
      reading.stance = worse(reading.stance, Stance.CONSIDERED);
      return at;
    }
    apply(cue, mutual, reading);
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
    int start = complexStart(parse, at);
    // "urges Nairobi to recognise", "call on the king to recognise"
    int verbBefore = parse.skipLeft(start - 1);
    int controller = controller(parse, verbBefore);
    if (controller >= 0 && group.form() == VerbGroup.Form.INFINITIVE) {
      List<String> object =
          parse.isWord(verbBefore, "by")
              ? asked(parse, at, controller)
              : controlled(parse, at, controller);
      Cue cue = cues.objectVerb(verbOf(parse, controller));
      if (object.isEmpty()) {
        reading.dropped = true;
        return -1;
      }
      if (cue != null) {
        apply(cue, mutual, reading);
        if (group.negated() && cue.unilateral() == Effect.CONSIDERED) {
          reading.stance = Stance.CONSIDERED; // "asked Peru not to recognise": it may still
        }
        reading.actors = object;
        reading.reporter = subjects.of(parse, controller).codes();
        reading.chain.add(controller);
        finish(parse, controller, reading);
        return -1;
      }
    }
    // "ready to recognise", "the first country to recognise"
    Cue adjective = cues.adjective(head.word());
    if (adjective != null && parse.verb(verbBefore) != null) {
      apply(adjective, mutual, reading);
      return verbBefore;
    }
    int ranked = ranked(parse, start, at);
    if (ranked >= 0) {
      return rank(parse, ranked, verb, reading);
    }
    for (int i = at; i >= start; i -= 2) {
      Cue noun = cues.noun(parse.head(i).word());
      if (noun != null) {
        return nounCue(parse, i, at, noun, mutual, reading);
      }
    }
    Lists.Item first = Lists.endingAt(parse, at).get(0);
    for (int i = first.from(); i < start && i <= first.to(); i += 2) {
      Cue noun = cues.noun(parse.head(i).word());
      if (noun != null && parse.isWord(i + 1, "by")) {
        return nounCue(parse, i, at, noun, mutual, reading);
      }
    }
    if (group.form() == VerbGroup.Form.INFINITIVE && isWished(parse, at, start)) {
      reading.actors = subjects.nounSubject(parse, at).codes();
      reading.stance = worse(reading.stance, Stance.CONSIDERED);
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
      if (DOCUMENTS.contains(head.word())) {
        understood(parse, verb, reading); // "handed over a note protesting"
        return -1;
      }
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

  /** "time for Britain to", "Calls grow for Britain to", "Pressure is growing on Britain to". */
  private boolean isWished(Parse parse, int last, int start) {
    if (parse.isWord(Lists.endingAt(parse, last).get(0).from() - 1, "for")) {
      return true;
    }
    boolean on = parse.isWord(start - 1, "on") || parse.isWord(start + 1, "on");
    int verb = mainVerb(parse, start);
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
        apply(noun, mutual, reading);
      }
    }
    VerbGroup verb = parse.verb(before);
    if (verb != null && cues.objectVerb(verb) != null) {
      reading.stance = worse(reading.stance, Stance.CONSIDERED);
    }
    if (parse.is(before, PhraseKind.PREP) && parse.isWord(before, "against")) {
      reading.stance = worse(reading.stance, Stance.CONSIDERED);
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

  /** A participle or gerund whose subject is that of the sentence. */
  private void understood(Parse parse, int at, Reading reading) {
    int main = mainVerb(parse, at);
    if (main < 0) {
      boolean opens = parse.is(0, PhraseKind.NOUN) && parse.is(1, PhraseKind.PREP);
      reading.actors = opens ? actors.of(parse, 0, 0) : List.of(); // "Peru in no rush to"
      return;
    }
    VerbGroup verb = parse.verb(main);
    reading.chain.add(main);
    if (verb != null) {
      ownOfMain(verb, reading);
      reading.finite = main;
      reading.finiteVerb = verb;
      reading.actors = verb.passive() ? agentOf(parse, main) : subjects.of(parse, main).codes();
    }
  }

  /** Who does what a passive tells: its agent, else its subject. */
  private List<String> agentOf(Parse parse, int verb) {
    int by = parse.skipRight(verb + 1);
    if (parse.isWord(by, "by") && parse.is(by + 1, PhraseKind.NOUN)) {
      List<String> codes = subjects.nounList(parse, by + 1);
      if (!codes.isEmpty()) {
        return codes;
      }
    }
    return subjects.of(parse, verb).codes();
  }

  private static void ownOfMain(VerbGroup verb, Reading reading) {
    if (!verb.modal().isEmpty() && reading.stance == Stance.DONE) {
      reading.stance =
          verb.modal().equals("will") || verb.modal().equals("shall")
              ? Stance.ANNOUNCED
              : Stance.CONSIDERED;
    }
  }

  private static int mainVerb(Parse parse, int at) {
    for (int i = at - 1; i >= 0 && !isClauseMark(parse, i); i--) {
      VerbGroup verb = parse.verb(i);
      if (verb != null && verb.finite()) {
        return i;
      }
    }
    for (int i = at + 1; i < parse.size(); i++) {
      VerbGroup verb = parse.verb(i);
      if (verb != null && verb.finite()) {
        return i;
      }
    }
    return -1;
  }

  /**
   * Who is asked: "Peru has been asked by Chile to", "Pressed by Chile to, Peru", "Peru, urged".
   */
  private List<String> asked(Parse parse, int agent, int controller) {
    if (verbOf(parse, controller).passive()) {
      return subjects.of(parse, controller).codes();
    }
    int before = parse.skipLeft(controller - 1);
    if (before < 0) {
      return subjects.of(parse, verbAfter(parse, agent)).codes();
    }
    int noun = parse.is(before, PhraseKind.COMMA) ? parse.skipLeft(before - 1) : before;
    return parse.is(noun, PhraseKind.NOUN) ? subjects.nounSubject(parse, noun).codes() : List.of();
  }

  /** The finite verb of the clause behind an opening participle; that participle without one. */
  private static int verbAfter(Parse parse, int from) {
    for (int i = from + 1; i < parse.size(); i++) {
      VerbGroup verb = parse.verb(i);
      if (verb != null && verb.finite()) {
        return i;
      }
    }
    return from;
  }

  private static boolean isClauseMark(Parse parse, int i) {
    return parse.is(i, PhraseKind.BREAK) && (parse.first(i).is(";") || parse.first(i).is(":"));
  }

  private int nounCue(
      Parse parse, int cuePhrase, int last, Cue cue, boolean mutual, Reading reading) {
    Phrase phrase = parse.phrase(cuePhrase);
    apply(cue, mutual, reading);
    boolean none = parse.node(phrase.from()).is("no");
    if (none && !cue.id().equals("stance.noun.hurry")) {
      reading.stance = Stance.REFUSED;
    }
    int governor = parse.skipLeft(cuePhrase - 1);
    VerbGroup verb = parse.verb(governor);
    Cue verbCue = verb == null ? null : cues.verb(verb);
    if (verb != null
        && verbCue != null
        && verbCue.unilateral() == Effect.REFUSED
        && !verb.negated()) {
      reading.stance = Stance.REFUSED;
    }
    boolean taken = verb == null || Saying.is(verb.lemma()) || TAKING.contains(verb.lemma());
    if (!taken && cue.unilateral() == Effect.DONE) {
      reading.embedded = true;
    }
    if (verb != null) {
      strengthen(parse.head(cuePhrase).word(), cue, verb, reading);
    }
    int possessive = Actors.lastPossessive(parse, phrase);
    List<String> owner =
        possessive >= 0 || hasCountry(parse, phrase) ? ownerOf(parse, phrase) : List.of();
    if (owner.isEmpty()
        && parse.is(cuePhrase + 1, PhraseKind.PREP)
        && (parse.isWord(cuePhrase + 1, "by") || parse.isWord(cuePhrase + 1, "of"))
        && cuePhrase + 2 <= last) {
      owner = actors.of(parse, cuePhrase + 2, last);
      if (parse.isWord(cuePhrase + 1, "by")) {
        owner = subjects.nounList(parse, cuePhrase + 2);
      }
    }
    reading.from = cuePhrase;
    if (!owner.isEmpty()) {
      reading.embedded = true;
      reading.actors = owner;
      if (verb != null) {
        reading.chain.add(governor);
        reading.finite = governor;
        reading.finiteVerb = verb;
      }
      return -1;
    }
    Node det = parse.node(phrase.from());
    boolean own = det.is("its") || det.is("their") || det.is("his") || det.is("her");
    if (own && verb == null) {
      reading.actors = discourse.subject();
      return -1;
    }
    if (verb != null && !verb.passive()) {
      return governor;
    }
    if (parse.is(governor, PhraseKind.PREP) && parse.verb(parse.skipLeft(governor - 1)) != null) {
      return parse.skipLeft(governor - 1);
    }
    if (own) {
      reading.actors = discourse.subject();
    }
    understood(parse, cuePhrase, reading);
    VerbGroup main = reading.finiteVerb;
    if (verb == null && main != null && main.passive() && reading.finite > cuePhrase) {
      strengthen(parse.head(cuePhrase).word(), cue, main, reading);
    }
    return -1;
  }

  /** "announces plans to": a plan that is declared is announced; a signed paper is done. */
  private static void strengthen(String noun, Cue cue, VerbGroup verb, Reading reading) {
    boolean declared =
        verb.lemma().equals("announce")
            || verb.lemma().equals("declare")
            || verb.lemma().equals("confirm");
    if (declared
        && (noun.startsWith("plan") || noun.startsWith("step"))
        && reading.stance == Stance.CONSIDERED) {
      reading.stance = Stance.ANNOUNCED;
    }
    boolean signed =
        verb.lemma().equals("sign")
            || verb.lemma().equals("conclude")
            || verb.lemma().equals("exchange");
    boolean paper =
        cue.id().equals("stance.noun.agreement") || cue.id().equals("stance.noun.decision");
    if (signed && paper && verb.modal().isEmpty() && !verb.negated()) {
      reading.stance = Stance.DONE;
    }
  }

  private boolean hasCountry(Parse parse, Phrase phrase) {
    return !parse.countriesIn(phrase.from(), phrase.to()).isEmpty();
  }

  /** "Russia's decision", "the German decision", "Prime Minister Kilman's decision". */
  List<String> ownerOf(Parse parse, Phrase phrase) {
    int possessive = Actors.lastPossessive(parse, phrase);
    int end = possessive < 0 ? phrase.to() : possessive;
    List<String> found = new ArrayList<>();
    if (possessive > phrase.from()
        && words.isNoun(parse.node(possessive - 1).word(), NounClass.DESCRIPTION)
        && parse.node(possessive - 1).country() == null) {
      return actors.described(parse, new Phrase(PhraseKind.NOUN, phrase.from(), possessive, null));
    }
    for (CountryMention c : parse.countriesIn(phrase.from(), end)) {
      if (!found.contains(c.country())) {
        found.add(c.country());
      }
    }
    if (found.isEmpty() && possessive > phrase.from()) {
      found.addAll(
          actors.person(parse, new Phrase(PhraseKind.NOUN, phrase.from(), possessive, null)));
      if (found.isEmpty()
          && words.isNoun(parse.node(possessive - 1).word(), NounClass.DESCRIPTION)) {
        found.addAll(
            actors.described(parse, new Phrase(PhraseKind.NOUN, phrase.from(), possessive, null)));
      }
    }
    return found.size() > 1 && possessive >= 0 ? found.subList(0, 1) : found;
  }

  /** The phrase of "the first country", "the only states" in a complex; -1 if there is none. */
  private int ranked(Parse parse, int start, int last) {
    for (int i = start; i <= last; i += 2) {
      if (!parse.is(i, PhraseKind.NOUN)) {
        return -1;
      }
      Phrase phrase = parse.phrase(i);
      for (int n = phrase.from(); n < phrase.to(); n++) {
        String word = parse.node(n).word();
        if (RANKS.contains(word) || word.matches("\\d+(st|nd|rd|th)")) {
          return i;
        }
      }
    }
    int back = parse.skipLeft(start - 1);
    if (parse.is(back, PhraseKind.PREP)
        && !parse.isWord(back, "to")
        && parse.is(back - 1, PhraseKind.NOUN)) {
      return ranked(parse, complexStart(parse, back - 1), back - 1);
    }
    return parse.is(back, PhraseKind.LINK)
            && parse.isWord(back, "after")
            && parse.is(back - 1, PhraseKind.NOUN)
        ? ranked(parse, complexStart(parse, back - 1), back - 1)
        : -1;
  }

  private int rank(Parse parse, int ranked, int verb, Reading reading) {
    for (int i = ranked + 1; i < verb; i++) {
      boolean after =
          parse.isWord(i, "after") || parse.isWord(i, "besides") || parse.isWord(i, "beside");
      if (after && parse.is(i + 1, PhraseKind.NOUN)) {
        for (Lists.Item item : Lists.startingAt(parse, i + 1)) {
          reading.others.addAll(actors.of(parse, item.from(), item.to()));
        }
      }
    }
    precededBy(parse, verb, reading);
    int governor = parse.skipLeft(ranked - 1);
    VerbGroup copula = parse.verb(governor);
    reading.cues.add("stance.rank");
    if (parse.contains(ranked, "last") && copula != null && !copula.modal().isEmpty()) {
      reading.stance = Stance.REFUSED;
    }
    if (copula == null && parse.head(ranked).is("first") && !parse.countries(ranked).isEmpty()) {
      reading.actors = List.of(parse.countries(ranked).get(0).country());
      return -1;
    }
    if (copula != null
        && (copula.lemma().equals("become")
            || copula.lemma().equals("be")
            || copula.lemma().equals("remain"))) {
      return governor;
    }
    if (parse.is(governor, PhraseKind.COMMA) || governor < 0) {
      // apposition: "Iceland, the first country to recognise Lithuania, ..."
      int noun = parse.skipLeft(governor - 1);
      if (parse.is(noun, PhraseKind.NOUN)) {
        reading.actors = subjects.nounSubject(parse, noun).codes();
        return -1;
      }
    }
    understood(parse, ranked, reading);
    return -1;
  }

  /** "becomes the second country to recognise it, after Peru": Peru did before. */
  private void precededBy(Parse parse, int verb, Reading reading) {
    for (int i = verb + 1; i < parse.size(); i++) {
      if (parse.isWord(i, "after")
          && parse.is(i + 1, PhraseKind.NOUN)
          && !parse.countries(i + 1).isEmpty()) {
        List<Lists.Item> items = Lists.startingAt(parse, i + 1);
        int end = parse.skipRight(items.get(items.size() - 1).to() + 1);
        if (parse.verb(end) == null && parse.head(items.get(0).from()).country() != null) {
          for (Lists.Item item : items) {
            reading.others.addAll(actors.of(parse, item.from(), item.to()));
          }
        }
        return;
      }
      if (parse.verb(i) != null) {
        return;
      }
    }
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
      understood(parse, at, reading);
      reading.stance = Stance.REFUSED;
      return -1;
    }
    if (verb != null) {
      boolean against = parse.isWord(at, "against");
      if (against) {
        Cue cue = cues.objectVerb(verb);
        reading.stance =
            verb.lemma().equals("decide")
                ? Stance.REFUSED
                : worse(reading.stance, Stance.CONSIDERED);
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
    if (parse.is(before, PhraseKind.NOUN) && parse.isWord(at, "by")) {
      understood(parse, at, reading);
      return -1;
    }
    if (parse.is(before, PhraseKind.NOUN)) {
      // "joined Britain in recognising", "urged Nairobi against recognising"
      int start = complexStart(parse, before);
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
            reading.stance = worse(reading.stance, Stance.CONSIDERED);
          }
          return nounCue(parse, i, before, noun, mutual, reading);
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
          apply(cue, mutual, reading);
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
        apply(adjective, mutual, reading);
        return verbBefore;
      }
      if (parse.isWord(at, "by") || parse.isWord(at, "in") || parse.isWord(at, "for")) {
        understood(parse, at, reading);
        return -1;
      }
    }
    boolean topic = parse.isWord(at, "about") || parse.isWord(at, "over") || parse.isWord(at, "on");
    if (topic && parse.is(before, PhraseKind.NOUN)) {
      reading.dropped = true; // "disagreements about recognising": nobody is said to
      return -1;
    }
    understood(parse, at, reading);
    if (!parse.isWord(at, "by") && !parse.isWord(at, "in") && !parse.isWord(at, "after")) {
      reading.stance = worse(reading.stance, Stance.CONSIDERED);
    }
    return -1;
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
    understood(parse, verb, reading);
    return -1;
  }

  private void subject(Parse parse, int at, Reading reading) {
    Subjects.Subject subject = subjects.of(parse, at);
    reading.from = subject.from() < 0 ? at : subject.from();
    if (reading.actors.isEmpty()) {
      reading.actors = subject.codes();
    }
    if (subject.from() >= 0) {
      Node first = parse.first(subject.from());
      boolean none = subject.exemption() == Exemption.NONE;
      if (none && (first.is("neither") || first.is("no") && reading.stance == Stance.DONE)) {
        reading.stance = Stance.REFUSED;
      }
    }
    if (subject.exemption() == Exemption.ALL_BUT) {
      reading.stance = reading.stance == Stance.REFUSED ? Stance.DONE : Stance.REFUSED;
    }
    leader(parse, at, reading);
    if (subject.from() > 0 && isNegativeOpening(parse, subject.from() - 1)) {
      reading.stance = Stance.REFUSED;
    }
    proposed(parse, subject, reading);
    finish(parse, reading.from, reading);
    boolean expletive =
        subject.from() >= 0
            && parse.isWord(subject.from(), "it")
            && reading.cues.stream().anyMatch(c -> c.startsWith("stance.adjective"));
    if (expletive) {
      reading.actors = reading.reporter;
    }
    subjunctive(parse, at, subject, reading);
  }

  /** "followed Peru's lead and recognised": Peru did before. */
  private void leader(Parse parse, int at, Reading reading) {
    int before = parse.skipLeft(at - 1);
    if (!parse.is(before, PhraseKind.CONJ)) {
      return;
    }
    for (int i = before - 1; i > 0; i--) {
      VerbGroup verb = parse.verb(i);
      if (verb != null) {
        int object = parse.skipRight(i + 1);
        boolean follows =
            verb.lemma().equals("follow")
                && parse.is(object, PhraseKind.NOUN)
                && (parse.head(object).is("lead") || parse.head(object).is("example"));
        if (follows) {
          reading.others.addAll(ownerOf(parse, parse.phrase(object)));
        }
        return;
      }
    }
  }

  /**
   * "At no point did Cuba recognise", "Never has Cuba": the auxiliary stands before the subject.
   */
  private static boolean isNegativeOpening(Parse parse, int auxiliary) {
    VerbGroup verb = parse.verb(auxiliary);
    boolean fronted =
        verb != null && verb.finite() && (verb.lemma().equals("do") || verb.lemma().equals("have"));
    boolean modal = parse.isWord(auxiliary, "will") || parse.isWord(auxiliary, "would");
    if (!fronted && !modal) {
      return false;
    }
    if (fronted && verb != null && verb.negated() || parse.isWord(auxiliary - 1, "never")) {
      return true;
    }
    int before = parse.skipLeft(auxiliary - 1);
    return parse.is(before, PhraseKind.NOUN) && parse.first(before).is("no");
  }

  /** "a bill that would restore relations": considered by the state whose bill it is. */
  private void proposed(Parse parse, Subjects.Subject subject, Reading reading) {
    if (!reading.actors.isEmpty()
        || subject.from() < 0
        || !parse.is(subject.from(), PhraseKind.NOUN)) {
      return;
    }
    Node head = parse.head(subject.from());
    boolean bill =
        head.is("bill")
            || head.is("motion")
            || head.is("law")
            || head.is("resolution")
            || head.is("draft")
            || head.is("legislation")
            || head.is("petition");
    boolean decision = head.is("decision") || head.is("decree") || head.is("step");
    if (decision && subject.from() >= 0) {
      List<String> owner = ownerOf(parse, parse.phrase(subject.from()));
      reading.actors = owner.isEmpty() ? discourse.subject() : owner;
    }
    VerbGroup fate = parse.verb(parse.skipLeft(subject.from() - 1));
    if (bill && fate != null && REJECTING.contains(fate.lemma())) {
      reading.dropped = false;
      reading.stance = Stance.REFUSED; // "voted down a bill that would have recognised"
      reading.actors = subjects.of(parse, parse.skipLeft(subject.from() - 1)).codes();
      return;
    }
    if (bill) {
      reading.stance = worse(reading.stance, Stance.CONSIDERED);
      reading.actors =
          discourse.setting().isEmpty()
              ? ownerOf(parse, parse.phrase(subject.from()))
              : discourse.setting();
    }
  }

  /** "would have Peru resume ties": a base form after a single state is no present tense. */
  private static void subjunctive(Parse parse, int at, Subjects.Subject subject, Reading reading) {
    VerbGroup verb = parse.verb(at);
    if (verb == null
        || verb.past()
        || !verb.modal().isEmpty()
        || subject.codes().size() != 1
        || subject.from() < 0
        || reading.stance != Stance.DONE) {
      return;
    }
    VerbForm form = parse.node(verb.main()).verb();
    boolean base = form != null && form.shape() == VerbForm.Shape.BASE && !verb.perfect();
    Phrase phrase = parse.phrase(subject.from());
    Node head = parse.head(subject.from());
    String written = parse.node(phrase.to() - 1).word();
    int before = parse.skipLeft(subject.from() - 1);
    VerbGroup governor = parse.verb(before);
    boolean governed =
        governor != null
            || parse.is(before, PhraseKind.THAT) && parse.verb(parse.skipLeft(before - 1)) != null;
    if (base
        && governed
        && head.country() != null
        && !written.endsWith("s")
        && !parse.is(at - 1, PhraseKind.REL)) {
      reading.stance = Stance.CONSIDERED;
    }
  }

  /** What embeds the clause: conditions and verbs of saying. */
  private void finish(Parse parse, int from, Reading reading) {
    int before = parse.skipLeft(from - 1);
    before = parse.is(before, PhraseKind.THAT) ? parse.skipLeft(before - 1) : before;
    if (parse.isWord(before, "before") && reading.would) {
      reading.stance = worse(reading.stance, Stance.CONSIDERED);
    }
    if (parse.isWord(before, "if")
        || parse.isWord(before, "unless")
        || parse.isWord(before, "whether")) {
      reading.conditional = true;
      reading.dropped |= isUntold(parse, before);
      reading.stance =
          isAnsweredNo(parse, from) ? Stance.REFUSED : worse(reading.stance, Stance.CONSIDERED);
    } else if (parse.isWord(before, "until") && reading.stance == Stance.DONE) {
      VerbGroup verb = reading.finiteVerb;
      if (verb != null && !verb.past()) {
        reading.stance = Stance.CONSIDERED;
      }
    }
    condition(parse, from, reading);
    if (before >= 0 && parse.is(before, PhraseKind.NOUN) && parse.is(before + 1, PhraseKind.THAT)) {
      Cue noun = cues.noun(parse.head(before).word());
      if (noun != null && noun.unilateral() == Effect.CONSIDERED) {
        reading.stance = worse(reading.stance, Stance.CONSIDERED);
      }
      int reports = complexStart(parse, before);
      reading.dropped |= REPORTS.contains(parse.head(reports).word()) && isBaseless(parse, from);
      if (REPORTS.contains(parse.head(before).word()) && isDenied(parse, before)) {
        reading.stance = Stance.REFUSED;
      }
    }
    if (before >= 0 && parse.is(before, PhraseKind.NOUN) && parse.head(before).is("time")) {
      reading.stance = worse(reading.stance, Stance.CONSIDERED);
    }
    VerbGroup saying = parse.verb(before);
    if (saying != null) {
      reading.reporter = subjects.of(parse, before).codes();
      reading.chain.add(before);
      String lemma = saying.lemma();
      if (lemma.equals("deny") && reading.stance != Stance.REFUSED) {
        reading.stance = Stance.REFUSED;
      }
      if (saying.negated() && BELIEVING.contains(lemma) && reading.stance != Stance.REFUSED) {
        reading.stance = Stance.REFUSED;
      }
      if (lemma.equals("fear") || lemma.equals("worry") || lemma.equals("suspect")) {
        reading.stance = worse(reading.stance, Stance.CONSIDERED);
      }
      if (lemma.equals("predict")
          || lemma.equals("forecast")
          || lemma.equals("ask")
          || lemma.equals("request")
          || lemma.equals("recommend")
          || lemma.equals("require")
          || lemma.equals("urge")
          || lemma.equals("indicate")
          || lemma.equals("hint")
          || lemma.equals("signal")
          || lemma.equals("hope")
          || lemma.equals("expect")
          || lemma.equals("demand")
          || lemma.equals("suggest")
          || lemma.equals("propose")) {
        reading.stance = worse(reading.stance, Stance.CONSIDERED);
      }
    }
  }

  /** "has not said whether it will": nothing is told. */
  private static boolean isUntold(Parse parse, int whether) {
    VerbGroup verb = parse.verb(parse.skipLeft(whether - 1));
    return verb != null && verb.negated() && Saying.is(verb.lemma());
  }

  /** "Asked whether Peru would, its president answered no". */
  private static boolean isAnsweredNo(Parse parse, int from) {
    for (int i = from + 1; i < parse.size(); i++) {
      VerbGroup verb = parse.verb(i);
      boolean answers =
          verb != null
              && verb.finite()
              && !verb.negated()
              && (Saying.is(verb.lemma()) || verb.lemma().equals("respond"));
      if (answers && parse.isWord(parse.skipRight(i + 1), "no")) {
        return true;
      }
    }
    return false;
  }

  /** "Rumours that ... are baseless". */
  private static boolean isBaseless(Parse parse, int from) {
    for (int i = from; i + 1 < parse.size(); i++) {
      VerbGroup verb = parse.verb(i);
      if (verb != null && verb.lemma().equals("be") && parse.is(i + 1, PhraseKind.NOUN)) {
        String word = parse.head(i + 1).word();
        if (UNTRUE.contains(word)) {
          return true;
        }
      }
    }
    return false;
  }

  /** "denied reports that it had": whether what governs the noun denies it. */
  private static boolean isDenied(Parse parse, int noun) {
    VerbGroup verb = parse.verb(parse.skipLeft(noun - 1));
    return verb != null
        && !verb.negated()
        && switch (verb.lemma()) {
          case "deny", "reject", "dismiss", "refute" -> true;
          default -> false;
        };
  }

  /** "will ... if": only considered, unless a date is told; "did not ... until May": done then. */
  private static void condition(Parse parse, int from, Reading reading) {
    boolean dated = false;
    for (int i = from + 1; i < parse.size(); i++) {
      dated |= parse.is(i, PhraseKind.DATE) && i > reading.finite;
      boolean when = parse.isWord(i, "when") && isClause(parse, i + 1) && !isDated(parse, i);
      if (reading.stance == Stance.ANNOUNCED
          && !dated
          && (parse.isWord(i, "if") || parse.isWord(i, "unless") || when)) {
        reading.stance = Stance.CONSIDERED;
        reading.cues.add("stance.condition");
        return;
      }
      VerbGroup verb = reading.finiteVerb;
      boolean until = parse.isWord(i, "until") || parse.isWord(i, "till");
      if (until
          && parse.is(i + 1, PhraseKind.DATE)
          && reading.stance == Stance.REFUSED
          && verb != null
          && verb.negated()
          && verb.past()) {
        reading.stance = Stance.DONE;
        reading.cues.add("stance.until");
        return;
      }
    }
  }

  private static boolean isDated(Parse parse, int from) {
    for (int i = from; i < parse.size() && !parse.is(i, PhraseKind.COMMA); i++) {
      if (parse.is(i, PhraseKind.DATE)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a subject and a finite verb in the present follow. */
  private static boolean isClause(Parse parse, int at) {
    int next = parse.is(at, PhraseKind.NOUN) ? Lists.complexStartingAt(parse, at) + 1 : at;
    while (next < parse.size() && next < at + 4 && parse.verb(next) == null) {
      next++;
    }
    VerbGroup verb = parse.verb(next);
    return parse.is(at, PhraseKind.NOUN) && verb != null && verb.finite() && !verb.past();
  }

  private void apply(Cue cue, boolean mutual, Reading reading) {
    Effect effect = cue.effect(mutual);
    reading.cues.add(cue.id());
    switch (effect) {
      case SAME -> {}
      case WITHDRAW -> reading.ended = true;
      case DONE -> {}
      case ANNOUNCED -> reading.stance = worse(reading.stance, Stance.ANNOUNCED);
      case CONSIDERED -> reading.stance = worse(reading.stance, Stance.CONSIDERED);
      case REFUSED ->
          reading.stance = reading.stance == Stance.REFUSED ? Stance.CONSIDERED : Stance.REFUSED;
    }
  }

  /** The weaker of two stances: a refusal stays one. */
  static Stance worse(Stance inner, Stance outer) {
    if (inner == Stance.REFUSED) {
      return inner;
    }
    return inner.compareTo(outer) >= 0 ? inner : outer;
  }

  /** The phrase of "urges" or of "call" in "call on"; -1 if none governs an object. */
  private int controller(Parse parse, int before) {
    VerbGroup verb = parse.verb(before);
    if (verb != null && cues.objectVerb(verb) != null) {
      return before;
    }
    if (parse.is(before, PhraseKind.PREP)) {
      int at = parse.skipLeft(before - 1);
      VerbGroup called = parse.verb(at);
      if (called != null && cues.objectVerb(called) != null) {
        return at;
      }
    }
    return -1;
  }

  /** The states of a controlled object; "him" is who was named last before the verb. */
  private List<String> controlled(Parse parse, int object, int controller) {
    if (!parse.isWord(object, "him") && !parse.isWord(object, "her")) {
      List<String> codes = subjects.nounSubject(parse, object).codes();
      boolean urger =
          parse.countries(object).isEmpty()
              && words.isNoun(parse.head(object).word(), NounClass.DESCRIPTION)
              && !codes.isEmpty()
              && codes.equals(subjects.of(parse, controller).codes());
      return urger ? discourse.otherThan(codes) : codes;
    }
    int from = subjects.of(parse, controller).from();
    for (int i = (from < 0 ? controller : from) - 1; i >= 0; i--) {
      if (parse.is(i, PhraseKind.NOUN)) {
        List<String> codes = actors.of(parse, i, i);
        if (!codes.isEmpty()) {
          return codes;
        }
      }
    }
    return discourse.subject();
  }

  private static VerbGroup verbOf(Parse parse, int at) {
    VerbGroup verb = parse.verb(at);
    if (verb == null) {
      throw new IllegalStateException("No verb in phrase " + at + " of " + parse);
    }
    return verb;
  }

  static int complexStart(Parse parse, int last) {
    int from = last;
    while (parse.is(from - 1, PhraseKind.PREP) && parse.is(from - 2, PhraseKind.NOUN)) {
      from -= 2;
    }
    return from;
  }
}
