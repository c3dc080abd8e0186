package org.chancery.annotate.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.annotate.recognition.Phrase.PhraseKind;
import org.chancery.model.Act;
import org.chancery.model.Stance;
import org.jspecify.annotations.Nullable;

/**
 * Recognitions that are asked for, thought about, refused, or laid down in a paper: "stopped short
 * of recognition", "pressed Peru for recognition", "a decree on the recognition of".
 */
final class PendingRecognitions {
  private static final Set<String> DELIBERATING =
      Set.of(
          "think",
          "talk",
          "consult",
          "negotiate",
          "deliberate",
          "debate",
          "ponder",
          "reflect",
          "decide",
          "vote");
  private static final Set<String> PAPERS =
      Set.of(
          "letter",
          "note",
          "act",
          "policy",
          "law",
          "resolution",
          "motion",
          "decision",
          "declaration",
          "bill",
          "statement");
  private static final Set<String> MOTIONS =
      Set.of("motion", "resolution", "bill", "petition", "proposal");
  private static final Set<String> REQUESTS =
      Set.of("request", "application", "appeal", "plea", "bid", "demand", "petition");
  private static final Set<String> WEIGHING =
      Set.of("consider", "weigh", "study", "examine", "review", "discuss", "debate", "ponder");
  private static final Set<String> REJECTING =
      Set.of("reject", "refuse", "decline", "deny", "dismiss", "rebuff", "spurn", "turn down");
  private static final Set<String> ACCEPTING = Set.of("grant", "accept", "approve");
  private static final Set<String> GIVING = Set.of("give", "grant", "extend", "accord");
  private static final Set<String> HANDING =
      Set.of("hand", "deliver", "present", "send", "convey", "submit");
  private static final Set<String> APPROACHING =
      Set.of("move", "lean", "inch", "edge", "head", "drift", "turn", "come", "work", "be");

  private final Analysis with;

  PendingRecognitions(Analysis with) {
    this.with = with;
  }

  static boolean isPaper(Parse parse, int phrase) {
    return parse.is(phrase, PhraseKind.NOUN) && PAPERS.contains(parse.head(phrase).word());
  }

  /** "handed over its note of recognition to Kosovo's envoy". */
  boolean handedOver(Parse parse, int i, RecognitionNoun noun) {
    int paper = parse.isWord(i - 1, "of") ? i - 2 : -1;
    int verb = parse.skipLeft(paper - 1);
    verb = parse.isWord(verb, "over") ? verb - 1 : verb;
    VerbGroup hands = parse.verb(verb);
    boolean handed =
        parse.is(paper, PhraseKind.NOUN)
            && PAPERS.contains(parse.head(paper).word())
            && hands != null
            && HANDING.contains(hands.lemma());
    if (!handed) {
      return false;
    }
    int to = parse.isWord(noun.end() + 1, "to") ? noun.end() + 2 : -1;
    List<Target> targets =
        noun.named() || !parse.is(to, PhraseKind.NOUN)
            ? noun.targets()
            : parse.countries(to).stream().limit(1).map(c -> Target.state(c.country())).toList();
    Reading reading = with.climber.read(parse, verb, false);
    if (!reading.dropped) {
      with.add("recognize.grant", Act.RECOGNIZE, reading, reading.actors, targets, parse, i);
    }
    return true;
  }

  /** "London said that no recognition would be given": by who says so. */
  private boolean granted(Parse parse, int i, RecognitionNoun noun) {
    int after = parse.skipRight(noun.end() + 1);
    VerbGroup verb = parse.verb(after);
    boolean weighed = // "that recognition was not being considered", "was under consideration"
        verb != null
            && verb.modal().isEmpty()
            && (verb.passive() && WEIGHING.contains(verb.lemma())
                || verb.lemma().equals("be")
                    && Nominals.isUnder(parse, parse.skipRight(after + 1)));
    VerbGroup governor = parse.verb(parse.skipLeft(i - 1)); // not "to withdraw recognition is out"
    boolean ruledOut = // "that recognition was out of the question"
        isOutOfQuestion(parse, after) && (governor == null || governor.finite());
    boolean open =
        weighed
            || ruledOut
            || verb != null
                && verb.passive()
                && GIVING.contains(verb.lemma())
                && (verb.modal().equals("would") || verb.modal().equals("will"));
    int says = i - 1;
    while (open && says >= 0 && !isSaying(parse, says)) {
      says--;
    }
    VerbGroup main = open ? parse.verb(says) : null;
    if (verb == null || main == null || !main.finite() || !Saying.is(main.lemma())) {
      return false;
    }
    Reading reading = with.climber.read(parse, says, false);
    boolean refused = ruledOut || verb.negated() || parse.first(i).is("no");
    reading.stance = refused ? Stance.REFUSED : weighed ? Stance.CONSIDERED : Stance.ANNOUNCED;
    with.add(
        refused ? "recognize.refuse" : weighed ? "recognize.consider" : "recognize.grant",
        Act.RECOGNIZE,
        reading,
        reading.actors,
        noun.targets(),
        parse,
        i);
    return true;
  }

  private static boolean isOutOfQuestion(Parse parse, int be) {
    VerbGroup verb = parse.verb(be);
    boolean out = verb != null && verb.lemma().equals("be") && !verb.negated();
    for (int i = be + 1; out && i < parse.size() && i <= be + 4; i++) {
      if (parse.is(i, PhraseKind.NOUN)) {
        return parse.head(i).is("question") && parse.isWord(i - 1, "of");
      }
    }
    return false;
  }

  /** "signed a communique on mutual recognition with Peru": each recognises the other. */
  private boolean mutual(Parse parse, int i) {
    int paper = parse.skipLeft(i - 2);
    while (parse.is(paper, PhraseKind.NOUN) && parse.is(paper - 1, PhraseKind.PREP)) {
      paper -= 2; // "a communique in Taipei on"
    }
    VerbGroup signs = parse.is(paper, PhraseKind.NOUN) ? parse.verb(paper - 1) : null;
    boolean signed =
        signs != null
            && (signs.lemma().equals("sign") || signs.lemma().equals("exchange"))
            && signs.finite()
            && parse.is(i - 1, PhraseKind.PREP)
            && parse.contains(i, "mutual");
    if (!signed) {
      return false;
    }
    Reading reading = with.climber.read(parse, paper - 1, false);
    List<String> own = reading.actors;
    List<String> others =
        parse.isWord(i + 1, "with") && parse.is(i + 2, PhraseKind.NOUN)
            ? with.subjects.nounList(parse, i + 2)
            : own.size() == 2 ? List.of(own.get(1)) : List.of();
    List<String> one = own.isEmpty() ? own : List.of(own.get(0));
    if (reading.dropped || one.isEmpty() || others.isEmpty() || others.equals(one)) {
      return false;
    }
    recognise(reading, one, others, parse, i);
    recognise(reading, others, one, parse, i);
    return true;
  }

  private void recognise(
      Reading reading, List<String> doers, List<String> others, Parse parse, int i) {
    List<Target> targets = others.stream().map(Target::state).toList();
    with.add("recognize.decree", Act.RECOGNIZE, reading, doers, targets, parse, i);
  }

  /** "said that the question of American recognition does not arise". */
  boolean unasked(Parse parse, int i, RecognitionNoun noun) {
    boolean question =
        parse.isWord(i - 1, "of")
            && parse.is(i - 2, PhraseKind.NOUN)
            && parse.head(i - 2).is("question");
    int after = parse.skipRight(noun.end() + 1);
    after = parse.is(after, PhraseKind.QUOTE) ? parse.skipRight(after + 1) : after;
    VerbGroup verb = question ? parse.verb(after) : null;
    if (verb == null || !verb.lemma().equals("arise") || !verb.negated()) {
      return false;
    }
    Reading reading = new Reading();
    reading.stance = Stance.REFUSED;
    reading.finite = after;
    reading.finiteVerb = verb;
    reading.chain.add(after);
    int says = i - 3;
    while (says >= 0 && !isSaying(parse, says)) {
      says--;
    }
    List<String> doers = noun.owner();
    if (doers.isEmpty() && says >= 0) {
      doers = with.subjects.of(parse, says).codes();
    }
    with.add("recognize.refuse", Act.RECOGNIZE, reading, doers, noun.targets(), parse, i);
    return true;
  }

  private static boolean isSaying(Parse parse, int i) {
    VerbGroup verb = parse.verb(i);
    return verb != null && verb.finite() && Saying.is(verb.lemma());
  }

  /** "stopped short of recognition", "its refusal of recognition". */
  void refusalNoun(Parse parse, int i, RecognitionNoun noun) {
    if (granted(parse, i, noun) || mutual(parse, i) || unasked(parse, i, noun)) {
      return;
    }
    int before = parse.skipLeft(i - 1);
    if (!parse.is(before, PhraseKind.PREP)) {
      return;
    }
    if (deliberates(parse, i, before, noun)
        || requested(parse, i, before, noun)
        || asksFor(parse, i, before, noun)) {
      return;
    }
    int at = parse.skipLeft(before - 1);
    if (parse.isWord(before, "for") && moved(parse, i, at, noun)) {
      return;
    }
    if (parse.is(at, PhraseKind.NOUN) && noun.named()) {
      decree(parse, i, at, noun);
      return;
    }
    VerbGroup verb = parse.verb(at);
    boolean decided = // "the cabinet decided for recognition on May 2"
        verb != null
            && parse.isWord(before, "for")
            && (verb.lemma().equals("decide") || verb.lemma().equals("opt"));
    if (decided) {
      Reading reading = with.climber.read(parse, at, false);
      with.add("recognize.grant", Act.RECOGNIZE, reading, reading.actors, noun.targets(), parse, i);
      return;
    }
    if (verb != null && verb.lemma().equals("stop") && verb.particle().equals("short")) {
      Reading reading = with.climber.read(parse, at, false);
      reading.stance = Stance.REFUSED;
      with.add(
          "recognize.refuse", Act.RECOGNIZE, reading, reading.actors, noun.targets(), parse, i);
    }
  }

  /** "appealed to Peru for recognition", "pressed Peru for recognition of Kosovo". */
  private boolean asksFor(Parse parse, int i, int preposition, RecognitionNoun noun) {
    int asked = parse.skipLeft(preposition - 1);
    if (!parse.isWord(preposition, "for") || !parse.is(asked, PhraseKind.NOUN)) {
      return false;
    }
    int start = Lists.endingAt(parse, asked).get(0).from();
    int at = parse.skipLeft(start - 1);
    at = parse.is(at, PhraseKind.PREP) ? parse.skipLeft(at - 1) : at;
    VerbGroup verb = parse.verb(at);
    if (verb == null || verb.negated() || with.cues.objectVerb(verb) == null) {
      return false;
    }
    Reading reading = with.climber.read(parse, at, false);
    reading.stance = Stance.CONSIDERED;
    List<Target> targets =
        noun.named() || reading.actors.stream().noneMatch(DisputedStates::isOne)
            ? noun.targets()
            : reading.actors.stream().map(Target::state).toList();
    List<String> doers = with.subjects.nounList(parse, start);
    with.add("recognize.consider", Act.RECOGNIZE, reading, doers, targets, parse, i);
    return true;
  }

  /**
   * "is examining Kosovo's request for recognition", "rejected a plea by Kosovo for recognition".
   */
  private boolean requested(Parse parse, int i, int preposition, RecognitionNoun noun) {
    int last = parse.skipLeft(preposition - 1);
    int request = parse.is(last, PhraseKind.NOUN) ? Lists.complexStart(parse, last) : -1;
    request = request > 0 && !isRequest(parse, request) && isRequest(parse, last) ? last : request;
    if (!parse.isWord(preposition, "for") || request < 0 || !isRequest(parse, request)) {
      return false;
    }
    VerbGroup verb = parse.verb(parse.skipLeft(request - 1));
    Stance stance = verb == null ? null : answer(verb);
    if (stance == null) {
      return false;
    }
    List<String> from = new ArrayList<>(with.owners.ownerOf(parse, parse.phrase(request)));
    for (int at = request + 1; from.isEmpty() && at < last; at++) {
      boolean by = parse.isWord(at, "by") || parse.isWord(at, "from") || parse.isWord(at, "of");
      if (by && parse.is(at + 1, PhraseKind.NOUN)) {
        from.addAll(with.actors.of(parse, at + 1, last));
      }
    }
    Reading reading = with.climber.read(parse, parse.skipLeft(request - 1), false);
    if (reading.dropped) {
      return true;
    }
    boolean open = reading.stance == Stance.REFUSED && stance == Stance.REFUSED;
    reading.stance = open ? Stance.CONSIDERED : Reading.worse(reading.stance, stance);
    List<Target> targets =
        noun.named() || from.isEmpty() ? noun.targets() : from.stream().map(Target::state).toList();
    String rule =
        switch (reading.stance) {
          case DONE, ANNOUNCED -> "recognize.grant";
          case REFUSED -> "recognize.refuse";
          case CONSIDERED -> "recognize.consider";
        };
    with.add(rule, Act.RECOGNIZE, reading, reading.actors, targets, parse, i);
    return true;
  }

  private static boolean isRequest(Parse parse, int phrase) {
    return parse.is(phrase, PhraseKind.NOUN) && REQUESTS.contains(parse.head(phrase).word());
  }

  /** What a verb answers to a request; null if it is no answer. */
  private static @Nullable Stance answer(VerbGroup verb) {
    String lemma = verb.particle().isEmpty() ? verb.lemma() : verb.lemma() + " " + verb.particle();
    return WEIGHING.contains(lemma)
        ? Stance.CONSIDERED
        : REJECTING.contains(lemma)
            ? Stance.REFUSED
            : ACCEPTING.contains(lemma) ? Stance.DONE : null;
  }

  /** "passed a motion for recognition of Kosovo". */
  private boolean moved(Parse parse, int i, int motion, RecognitionNoun noun) {
    int at = parse.is(motion, PhraseKind.NOUN) ? parse.skipLeft(motion - 1) : -1;
    VerbGroup verb = parse.verb(at);
    if (verb == null || !MOTIONS.contains(parse.head(motion).word())) {
      return false;
    }
    Reading reading = with.climber.read(parse, at, false);
    reading.stance = Reading.worse(reading.stance, Stance.CONSIDERED);
    if (!reading.dropped) {
      with.add(
          "recognize.consider", Act.RECOGNIZE, reading, reading.actors, noun.targets(), parse, i);
    }
    return true;
  }

  /** "is moving closer to recognition", "is leaning towards recognition". */
  private boolean approaches(Parse parse, int i, int preposition, RecognitionNoun noun) {
    boolean to = parse.isWord(preposition, "to");
    boolean towards = parse.isWord(preposition, "towards") || parse.isWord(preposition, "toward");
    int at = parse.skipLeft(preposition - 1);
    if (to) {
      boolean close =
          parse.is(at, PhraseKind.NOUN) && with.cues.adjective(parse.head(at).word()) != null;
      at = close ? parse.skipLeft(at - 1) : -1;
    }
    VerbGroup verb = parse.verb(at);
    if (!to && !towards || verb == null || !APPROACHING.contains(verb.lemma())) {
      return false;
    }
    Reading reading = with.climber.read(parse, at, false);
    reading.stance = Reading.worse(reading.stance, Stance.CONSIDERED);
    with.add(
        "recognize.consider", Act.RECOGNIZE, reading, reading.actors, noun.targets(), parse, i);
    return true;
  }

  /** "is thinking about recognition", "is consulting its partners on recognition". */
  private boolean deliberates(Parse parse, int i, int preposition, RecognitionNoun noun) {
    boolean topic = parse.isWord(preposition, "on") || parse.isWord(preposition, "about");
    int at = parse.skipLeft(preposition - 1);
    if (approaches(parse, i, preposition, noun)) {
      return true;
    }
    if (parse.is(at, PhraseKind.NOUN)) {
      at = parse.skipLeft(Lists.complexStart(parse, at) - 1);
    }
    VerbGroup verb = parse.verb(at);
    if (!topic || verb == null || !DELIBERATING.contains(verb.lemma())) {
      return false;
    }
    Reading reading = with.climber.read(parse, at, false);
    reading.stance = Reading.worse(reading.stance, Stance.CONSIDERED);
    with.add(
        "recognize.consider", Act.RECOGNIZE, reading, reading.actors, noun.targets(), parse, i);
    return true;
  }

  /** "signed decrees on the recognition of". */
  private void decree(Parse parse, int i, int paper, RecognitionNoun noun) {
    Node head = parse.head(paper);
    boolean decree =
        head.word().startsWith("decree")
            || head.is("order")
            || head.is("proclamation")
            || head.is("declaration");
    int governor = parse.skipLeft(paper - 1);
    VerbGroup verb = parse.verb(governor);
    if (parse.isWord(parse.skipLeft(i - 1), "against")
        && verb != null
        && PAPERS.contains(head.word())) {
      Reading reading = with.climber.read(parse, governor, false);
      reading.stance = reading.stance == Stance.DONE ? Stance.REFUSED : reading.stance;
      with.add(
          "recognize.refuse", Act.RECOGNIZE, reading, reading.actors, noun.targets(), parse, i);
      return;
    }
    if (decree && verb != null && (verb.lemma().equals("sign") || verb.lemma().equals("issue"))) {
      Reading reading = with.climber.read(parse, governor, false);
      with.add(
          "recognize.decree", Act.RECOGNIZE, reading, reading.actors, noun.targets(), parse, i);
    }
  }
}
