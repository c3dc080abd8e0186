package org.chancery.annotate.recognition;

import java.util.Set;
import org.chancery.annotate.recognition.Cues.Cue;
import org.chancery.annotate.recognition.Phrase.PhraseKind;
import org.chancery.model.Stance;

/**
 * Reads how far an act has gone that a noun tells: "talks on restoring", "calls for recognition".
 */
final class Nominals {
  private static final Set<String> WISHES =
      Set.of(
          "urge",
          "call",
          "demand",
          "seek",
          "propose",
          "suggest",
          "discuss",
          "consider",
          "debate",
          "mull",
          "weigh",
          "want",
          "need",
          "hope",
          "oppose",
          "threaten",
          "plan",
          "favour",
          "favor",
          "support",
          "request",
          "require",
          "push",
          "press",
          "lobby",
          "campaign",
          "rally",
          "agitate",
          "fight",
          "strive",
          "work",
          "contemplate",
          "negotiate",
          "expect",
          "ask",
          "promote",
          "block",
          "delay",
          "postpone",
          "prevent",
          "back",
          "advocate",
          "vow",
          "offer",
          "warn",
          "study",
          "examine",
          "analyse",
          "analyze",
          "evaluate",
          "assess",
          "review",
          "ponder",
          "explore",
          "envisage");
  private static final Set<String> OWN_PLANS =
      Set.of("consider", "contemplate", "plan", "weigh", "mull", "seek", "want");
  private static final Set<String> REFUSALS =
      Set.of("refuse", "reject", "rule", "deny", "exclude", "oppose");

  /** What brings an act about: as an infinitive it only aims at it. */
  private static final Set<String> ACHIEVING =
      Set.of(
          "realise",
          "realize",
          "achieve",
          "attain",
          "secure",
          "bring",
          "reach",
          "facilitate",
          "accelerate",
          "hasten",
          "expedite",
          "complete");

  private static final Set<String> HELPING = Set.of("help", "manage", "succeed");

  private final Cues cues;
  private final Subjects subjects;

  Nominals(Cues cues, Subjects subjects) {
    this.cues = cues;
    this.subjects = subjects;
  }

  /**
   * The reading of a noun phrase.
   *
   * @param noun its head's phrase
   * @param end its last phrase
   */
  Reading read(Parse parse, int noun, int end, boolean mutual) {
    Reading reading = new Reading();
    reading.from = noun;
    int before = parse.skipLeft(noun - 1);
    int governor = before;
    if (mutual && parse.isWord(before, "about")) {
      reading.stance = Stance.CONSIDERED;
    }
    boolean such = parse.isWord(before, "as") && parse.isWord(before - 1, "such");
    if (such || parse.is(before, PhraseKind.PREP)) {
      int head = parse.skipLeft(such ? before - 2 : before - 1); // "conditions such as"
      if (parse.is(head, PhraseKind.NOUN)) {
        Cue cue = null;
        for (int i = head; i >= Lists.complexStart(parse, head) && cue == null; i -= 2) {
          cue = cues.noun(parse.head(i).word());
        }
        if (cue != null) {
          reading.cues.add(cue.id());
          reading.stance =
              switch (cue.effect(mutual)) {
                case CONSIDERED -> Stance.CONSIDERED;
                case ANNOUNCED ->
                    cue.id().equals("stance.noun.decision") ? Stance.DONE : Stance.ANNOUNCED;
                case REFUSED -> Stance.REFUSED;
                default -> Stance.DONE;
              };
        }
        governor = parse.skipLeft(Lists.complexStart(parse, head) - 1);
        if (parse.is(governor, PhraseKind.PREP)) {
          governor = parse.skipLeft(governor - 1);
        }
      } else {
        governor = head;
      }
    }
    VerbGroup verb = such ? null : parse.verb(governor); // a verb says of the examples nothing
    demanded(parse, noun, reading);
    if (verb == null) {
      int after = parse.skipRight(end + 1);
      VerbGroup following = parse.verb(after);
      if (following != null
          && (following.passive()
              || following.form() == VerbGroup.Form.PARTICIPLE
              || following.past())) {
        boolean byAnother =
            following.passive()
                && REFUSALS.contains(following.lemma())
                && parse.isWord(parse.skipRight(after + 1), "by");
        if (!byAnother) {
          governed(after, following, reading);
        }
        return reading;
      }
      if (following != null && isOpen(parse, after)) {
        reading.stance = Reading.worse(reading.stance, Stance.CONSIDERED);
      }
      if (following != null && !following.modal().isEmpty()) {
        reading.stance = Reading.worse(reading.stance, Stance.CONSIDERED);
      }
      return reading;
    }
    reading.called = governor == before && verb.lemma().equals("call");
    governed(governor, verb, reading);
    if (isAimed(parse, governor, verb)) {
      reading.stance = Reading.worse(reading.stance, Stance.CONSIDERED);
    }
    if (!verb.passive()) {
      reading.actors = subjects.of(parse, governor).codes();
    }
    return reading;
  }

  private static boolean isUnheard(VerbGroup verb) {
    return verb.lemma().equals("hear") && verb.negated() && !verb.modal().isEmpty();
  }

  /** "are bound to realise the normalization of", but "helped to bring about". */
  private static boolean isAimed(Parse parse, int at, VerbGroup verb) {
    VerbGroup before = parse.verb(parse.skipLeft(at - 1));
    boolean helped = before != null && HELPING.contains(before.lemma());
    return verb.form() == VerbGroup.Form.INFINITIVE && ACHIEVING.contains(verb.lemma()) && !helped;
  }

  private static void governed(int at, VerbGroup verb, Reading reading) {
    if (verb.lemma().equals("agree") && !verb.negated()) {
      reading.stance = Reading.worse(reading.stance, Stance.ANNOUNCED);
    }
    reading.chain.add(at);
    reading.finite = at;
    reading.finiteVerb = verb;
    if (verb.lemma().equals("promise") || verb.lemma().equals("pledge")) {
      reading.dropped = true;
    }
    boolean will = verb.modal().equals("will");
    if (will && verb.lemma().equals("seek") && !verb.negated()) {
      reading.stance = Reading.worse(reading.stance, Stance.ANNOUNCED);
    } else if (isUnheard(verb)) {
      reading.stance = Stance.REFUSED; // "would not hear of a break"
    } else if (REFUSALS.contains(verb.lemma())) {
      reading.stance = verb.negated() ? Stance.CONSIDERED : Stance.REFUSED;
    } else if (OWN_PLANS.contains(verb.lemma()) && verb.negated() && verb.modal().isEmpty()) {
      reading.stance = Stance.REFUSED; // "is not considering a break"
    } else if (WISHES.contains(verb.lemma()) && !reading.called) {
      reading.stance = Reading.worse(reading.stance, Stance.CONSIDERED);
    } else if (verb.negated() && !isBeside(verb)) {
      reading.stance = Stance.REFUSED;
    } else if (verb.modal().equals("will") || verb.modal().equals("shall")) {
      reading.stance = Reading.worse(reading.stance, Stance.ANNOUNCED);
    } else if (!verb.modal().isEmpty()) {
      reading.stance = Reading.worse(reading.stance, Stance.CONSIDERED);
    }
  }

  /** "is under discussion", "is only a matter of time". */
  private static boolean isOpen(Parse parse, int be) {
    int next = parse.skipRight(be + 1);
    boolean time =
        parse.is(next, PhraseKind.NOUN)
            && (parse.head(next).is("matter") || parse.head(next).is("question"))
            && parse.isWord(next + 1, "of");
    return time || isUnder(parse, next);
  }

  /** "under discussion", "under consideration". */
  static boolean isUnder(Parse parse, int at) {
    return parse.isWord(at, "under")
        && (parse.isWord(at + 1, "discussion")
            || parse.isWord(at + 1, "consideration")
            || parse.isWord(at + 1, "review")
            || parse.isWord(at + 1, "study"));
  }

  /** "has never been put in writing": a past deed beside the act, which was done all the same. */
  private static boolean isBeside(VerbGroup verb) {
    return verb.passive()
        && verb.modal().isEmpty()
        && switch (verb.lemma()) {
          case "grant",
              "give",
              "extend",
              "accord",
              "offer",
              "establish",
              "restore",
              "resume",
              "recognise",
              "recognize",
              "consider",
              "discuss",
              "plan",
              "renew",
              "break",
              "sever" ->
              false;
          default -> true;
        };
  }

  /** "demands that the treaty include Iran's recognition of". */
  private static void demanded(Parse parse, int noun, Reading reading) {
    for (int i = 0; i < noun; i++) {
      VerbGroup verb = parse.verb(i);
      boolean demands =
          verb != null
              && verb.finite()
              && (verb.lemma().equals("demand")
                  || verb.lemma().equals("require")
                  || verb.lemma().equals("insist")
                  || verb.lemma().equals("urge"));
      if (demands) {
        reading.stance = Reading.worse(reading.stance, Stance.CONSIDERED);
      }
    }
  }
}
