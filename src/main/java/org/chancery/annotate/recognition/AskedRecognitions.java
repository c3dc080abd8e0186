package org.chancery.annotate.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.annotate.recognition.Phrase.PhraseKind;
import org.chancery.model.Act;
import org.chancery.model.Stance;
import org.jspecify.annotations.Nullable;

/** Recognitions that somebody asks for: "pressed Peru for recognition", "rejected the request". */
final class AskedRecognitions {
  private static final Set<String> REQUESTS =
      Set.of("request", "application", "appeal", "plea", "bid", "demand", "petition");
  private static final Set<String> WEIGHING =
      Set.of("consider", "weigh", "study", "examine", "review", "discuss", "debate", "ponder");
  private static final Set<String> REJECTING =
      Set.of("reject", "refuse", "decline", "deny", "dismiss", "rebuff", "spurn", "turn down");
  private static final Set<String> ACCEPTING = Set.of("grant", "accept", "approve");

  private final Analysis with;

  AskedRecognitions(Analysis with) {
    this.with = with;
  }

  /** "appealed to Peru for recognition", "pressed Peru for recognition of Kosovo". */
  boolean asksFor(Parse parse, int i, int preposition, RecognitionNoun noun) {
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
  boolean requested(Parse parse, int i, int preposition, RecognitionNoun noun) {
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
    List<String> from = askers(parse, request, last);
    Reading reading = with.climber.read(parse, parse.skipLeft(request - 1), false);
    if (reading.dropped) {
      return true;
    }
    boolean open = reading.stance == Stance.REFUSED && stance == Stance.REFUSED;
    reading.stance = open ? Stance.CONSIDERED : Reading.worse(reading.stance, stance);
    List<Target> targets =
        noun.named() || from.isEmpty() ? noun.targets() : from.stream().map(Target::state).toList();
    String rule = StatedRecognitions.ruleOf(reading.stance);
    with.add(rule, Act.RECOGNIZE, reading, reading.actors, targets, parse, i);
    return true;
  }

  /** Whose request it is: its owner, or who stands behind "by" or "from". */
  private List<String> askers(Parse parse, int request, int last) {
    List<String> from = new ArrayList<>(with.owners.ownerOf(parse, parse.phrase(request)));
    for (int at = request + 1; from.isEmpty() && at < last; at++) {
      boolean by = parse.isWord(at, "by") || parse.isWord(at, "from") || parse.isWord(at, "of");
      if (by && parse.is(at + 1, PhraseKind.NOUN)) {
        from.addAll(with.actors.of(parse, at + 1, last));
      }
    }
    return from;
  }

  private static boolean isRequest(Parse parse, int phrase) {
    return parse.is(phrase, PhraseKind.NOUN) && REQUESTS.contains(parse.head(phrase).word());
  }

  /** What a verb answers to a request; null if it is no answer. */
  private static @Nullable Stance answer(VerbGroup verb) {
    String lemma = verb.particle().isEmpty() ? verb.lemma() : verb.lemma() + " " + verb.particle();
    return isWeighing(lemma)
        ? Stance.CONSIDERED
        : REJECTING.contains(lemma)
            ? Stance.REFUSED
            : ACCEPTING.contains(lemma) ? Stance.DONE : null;
  }

  /** "consider", "weigh". */
  static boolean isWeighing(String lemma) {
    return WEIGHING.contains(lemma);
  }
}
