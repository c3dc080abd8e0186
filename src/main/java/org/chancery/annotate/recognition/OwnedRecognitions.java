package org.chancery.annotate.recognition;

import java.util.List;
import java.util.Set;
import org.chancery.annotate.recognition.Phrase.PhraseKind;
import org.chancery.model.Act;
import org.chancery.model.Stance;

/** Recognitions that a state has made by the words of the noun alone: "Peru's recognition". */
final class OwnedRecognitions {
  private static final Set<String> MATTERS = Set.of("matter", "question", "issue", "business");
  private static final Set<String> PLANNED =
      Set.of(
          "any",
          "planned",
          "possible",
          "proposed",
          "potential",
          "future",
          "eventual",
          "imminent",
          "impending",
          "likely",
          "expected",
          "prospective",
          "looming");

  private final Analysis with;
  private final CondemnWords condemnWords;

  OwnedRecognitions(Analysis with, CondemnWords condemnWords) {
    this.with = with;
    this.condemnWords = condemnWords;
  }

  void apply(Parse parse, int i, RecognitionNoun noun) {
    Reading reading = with.nominals.read(parse, i, noun.end(), false);
    if (reading.dropped || isMatterFor(parse, noun.end() + 1) || isQuestionOf(parse, i)) {
      return;
    }
    boolean underAnother =
        !reading.actors.isEmpty() && reading.actors.stream().noneMatch(noun.owner()::contains);
    reading.stance = stance(parse, i, noun, reading);
    boolean another = underAnother && reading.stance == Stance.REFUSED;
    if (joined(parse, i, noun)
        || RecognitionNounReader.isSided(parse, i)
        || another
        || reading.stance != Stance.DONE && factual(parse, i)) {
      reading.stance = Stance.DONE;
    }
    When when = underAnother ? besideAnother(parse, i, noun.end()) : byNoun(parse, i, noun.end());
    when = when.known() ? when : byVerb(parse, i, noun, reading);
    String head = parse.head(i).word();
    boolean taken = head.startsWith("derecogni");
    boolean not = head.startsWith("nonrecogni") && reading.stance == Stance.DONE;
    with.add(
        new Frame(
            taken ? "withdraw.noun" : "recognize.noun",
            noun.owner(),
            taken ? Act.WITHDRAW : Act.RECOGNIZE,
            noun.targets(),
            not ? Stance.REFUSED : reading.stance,
            when,
            List.of(),
            parse,
            i));
  }

  /** How far the words at the noun say that it has gone. */
  private Stance stance(Parse parse, int i, RecognitionNoun noun, Reading reading) {
    if (isPlanned(parse, i)) {
      return Stance.CONSIDERED;
    }
    if (parse.first(i).is("no")) {
      return Stance.REFUSED;
    }
    boolean judged = // "considers the recognition illegal"
        reading.stance == Stance.CONSIDERED && condemnWords.judge(parse, noun.end() + 1);
    return judged ? Stance.DONE : reading.stance;
  }

  /** "Peru's planned recognition", "any recognition by Peru". */
  private static boolean isPlanned(Parse parse, int i) {
    Phrase phrase = parse.phrase(i);
    for (int n = phrase.from(); n < phrase.to(); n++) {
      if (PLANNED.contains(parse.node(n).word())) {
        return true;
      }
    }
    return false;
  }

  /** "the question of American recognition". */
  private static boolean isQuestionOf(Parse parse, int i) {
    return parse.isWord(i - 1, "of")
        && parse.is(i - 2, PhraseKind.NOUN)
        && parse.head(i - 2).is("question");
  }

  /** "Canadian recognition is a matter for Ottawa". */
  private static boolean isMatterFor(Parse parse, int verb) {
    VerbGroup is = parse.verb(verb);
    int noun = parse.skipRight(verb + 1);
    return is != null
        && is.lemma().equals("be")
        && parse.is(noun, PhraseKind.NOUN)
        && MATTERS.contains(parse.head(noun).word())
        && parse.isWord(noun + 1, "for");
  }

  /** "will not join Peru's recognition of": an act of the subject's beside the owner's. */
  private boolean joined(Parse parse, int i, RecognitionNoun noun) {
    int before = parse.skipLeft(i - 1);
    before = parse.is(before, PhraseKind.PREP) ? parse.skipLeft(before - 1) : before;
    VerbGroup verb = parse.verb(before);
    if (verb == null || !verb.lemma().equals("join")) {
      return false;
    }
    Reading reading = with.climber.read(parse, before, false);
    with.add("recognize.join", Act.RECOGNIZE, reading, reading.actors, noun.targets(), parse, i);
    return true;
  }

  /** Whether the noun speaks of a fact: it has an owner and nothing governs it as a wish. */
  private static boolean factual(Parse parse, int i) {
    int before = parse.skipLeft(i - 1);
    if (!parse.is(before, PhraseKind.PREP)) {
      return false;
    }
    Node head = parse.is(before - 1, PhraseKind.NOUN) ? parse.head(before - 1) : null;
    return head != null && (head.is("support") || head.is("opposition") || head.is("response"));
  }

  /** The day of the noun's own words or those behind it. */
  private static When byNoun(Parse parse, int i, int end) {
    When when = NounDates.within(parse, i);
    when = when.known() ? when : EventDates.behind(parse, end);
    when = when.known() ? when : EventDates.behind(parse, i);
    return when.known() ? when : NounDates.happening(parse, end);
  }

  /** The same where another's verb, which may have a day of its own, governs the noun. */
  private static When besideAnother(Parse parse, int i, int end) {
    When when = NounDates.within(parse, i);
    return when.known() || !hasDateBefore(parse, i) ? when : EventDates.behind(parse, end);
  }

  /** "On Friday Serbia condemned Peru's recognition on Thursday": each has its own day. */
  private static boolean hasDateBefore(Parse parse, int phrase) {
    for (int i = phrase - 1; i >= 0; i--) {
      if (EventDates.date(parse, i) != null) {
        return true;
      }
    }
    return false;
  }

  /** The day of a verb that tells of the recognition, where its own words give none. */
  private When byVerb(Parse parse, int i, RecognitionNoun noun, Reading reading) {
    When when = announcedOn(parse, noun.end() + 1);
    when = when.known() ? when : signedOn(parse, i, noun);
    if (!when.known() && (reading.stance != Stance.DONE || announced(reading))) {
      when = with.dates.of(parse, reading, i);
    }
    return when.known() || reading.stance != Stance.DONE ? when : with.dates.heading();
  }

  /** "recognition, announced on Monday,". */
  private static When announcedOn(Parse parse, int comma) {
    VerbGroup announced = parse.is(comma, PhraseKind.COMMA) ? parse.verb(comma + 1) : null;
    return announced != null && announced.past() && !announced.passive()
        ? EventDates.attachedTo(parse, List.of(comma + 1))
        : When.UNKNOWN;
  }

  /** "President Correa on Friday signed Ecuador's recognition". */
  private When signedOn(Parse parse, int i, RecognitionNoun noun) {
    int at = parse.skipLeft(i - 1);
    VerbGroup signs = parse.verb(at);
    boolean own =
        signs != null
            && signs.lemma().equals("sign")
            && signs.finite()
            && with.subjects.of(parse, at).codes().equals(noun.owner());
    return own ? EventDates.attachedTo(parse, List.of(at)) : When.UNKNOWN;
  }

  /** "Peru's recognition was announced on Sunday". */
  private static boolean announced(Reading reading) {
    VerbGroup verb = reading.finiteVerb;
    return verb != null
        && verb.passive()
        && (Saying.is(verb.lemma())
            || verb.lemma().equals("grant")
            || verb.lemma().equals("extend"));
  }
}
