package org.chancery.annotate.recognition;

import java.util.Set;
import org.chancery.annotate.recognition.Phrase.PhraseKind;
import org.jspecify.annotations.Nullable;

/** Verbs of who has yet to decide: "remains undecided", "is not ready", "waited until May". */
final class UndecidedVerbs {
  private static final Set<String> UNDECIDED =
      Set.of("undecided", "uncommitted", "non-committal", "noncommittal");
  private static final Set<String> CHOOSING =
      Set.of("want", "prefer", "choose", "decide", "intend", "plan", "wish", "opt");
  private static final Set<String> AWAITED =
      Set.of(
          "advice",
          "approval",
          "consent",
          "instructions",
          "lead",
          "move",
          "sign",
          "signal",
          "ruling",
          "verdict",
          "opinion",
          "decision",
          "outcome",
          "result",
          "results",
          "vote",
          "report",
          "end",
          "talks",
          "election",
          "elections",
          "referendum",
          "consensus",
          "others",
          "allies",
          "neighbours",
          "neighbors",
          "partners",
          "moment",
          "time");
  private static final Set<String> THOUGHT = Set.of("consideration", "thought");
  private static final Set<String> WAVER = Set.of("hesitate", "waver", "reconsider", "vacillate");

  private UndecidedVerbs() {}

  static @Nullable String remain(FollowUp up, KeptRelations kept) {
    if (up.takes(UNDECIDED)) {
      return "follow.undecided";
    }
    return kept.staysWith(up) ? "follow.keep" : null;
  }

  static @Nullable String waited(FollowUp up) {
    int when = up.next() + 3;
    boolean explained = // "waited until 24 August, when it broke off relations"
        up.parse().is(when - 1, PhraseKind.COMMA)
            && up.parse().isWord(when, "when")
            && !isAddition(up.parse(), when);
    if (StepPhrases.isUntil(up.parse(), up.next()) && up.verb().finite() && !explained) {
      return "follow.did";
    }
    boolean waits = // "wants to wait", "is waiting for the court's ruling"
        up.verb().lemma().equals("wait")
            && (up.open() || up.isNext("for") && up.takes(1, AWAITED))
            && (up.verb().adverbs().contains("-ing") || isChosen(up));
    if (waits && !up.verb().negated()) {
      return "follow.undecided";
    }
    return wavers(up) ? "follow.waver" : null;
  }

  /** "when it also promised aid": the clause tells what came on top of it. */
  private static boolean isAddition(Parse parse, int when) {
    for (int i = when + 1; i < parse.size() && !parse.is(i, PhraseKind.COMMA); i++) {
      VerbGroup verb = parse.verb(i);
      if (parse.isWord(i, "also") || verb != null && verb.adverbs().contains("also")) {
        return true;
      }
    }
    return false;
  }

  /** "wants to wait", "prefers to wait"; not "pressed them to wait". */
  private static boolean isChosen(FollowUp up) {
    VerbGroup chooses = up.parse().verb(up.parse().skipLeft(up.at() - 1));
    return up.verb().form() == VerbGroup.Form.INFINITIVE
        && chooses != null
        && CHOOSING.contains(chooses.lemma());
  }

  static boolean wavers(FollowUp up) {
    return WAVER.contains(up.verb().lemma())
        && !up.verb().negated()
        && !(up.isNext("at") && up.isNext(1, "first"))
        && (up.open() || up.isNext("if"));
  }

  static @Nullable String give(FollowUp up) {
    boolean toStep = // "is giving consideration to the same step"
        up.takes(THOUGHT) && up.isNext(1, "to") && StepPhrases.isStep(up.parse(), up.next() + 2);
    if (toStep) {
      return "follow.weigh";
    }
    if (ImitatingVerbs.isTheirs(up) || TurningVerbs.yields(up)) {
      return "follow.did";
    }
    return up.isNext("it") && up.takes(1, THOUGHT) // "is giving it serious thought"
        ? "follow.weigh"
        : null;
  }

  static @Nullable String look(FollowUp up) {
    return up.isNext("at") && ImitatingVerbs.isLead(up, 1) ? "follow.weigh" : null;
  }

  static @Nullable String plan(FollowUp up) {
    return up.open() || up.isNext("to") && up.ends(1) ? "follow.weigh" : null;
  }

  static @Nullable String decide(FollowUp up) {
    VerbGroup verb = up.verb();
    if (up.isNext("against") && StepPhrases.isStep(up.parse(), up.next() + 1)) {
      return "follow.refuse";
    }
    return (up.open() || up.isNext("before"))
            && (!verb.perfect() || verb.negated() && !Asides.isHad(up.parse(), up.at()))
            && (verb.nonFinite()
                || verb.negated()
                || verb.modal().equals("will")
                || verb.adverbs().contains("-ing"))
        ? "follow.undecided"
        : null;
  }

  static @Nullable String be(FollowUp up) {
    Parse parse = up.parse();
    int next = up.next();
    if (isUnready(up)) {
      return "follow.unready";
    }
    if (up.isNext("ready") && ClauseEnds.endsClause(parse, next + 1)) {
      return "follow.weigh";
    }
    boolean patient =
        up.isNext("in")
            && up.takes(1, Set.of("hurry", "rush"))
            && up.ends(parse.is(next + 2, PhraseKind.QUOTE) ? 3 : 2);
    int subject = parse.skipLeft(up.at() - 1); // a minister's view is no state's
    boolean state = parse.is(subject, PhraseKind.NOUN) && parse.head(subject).country() != null;
    if (state && up.isNext("against") && StepPhrases.isStep(parse, next + 1) && up.ends(2)) {
      return "follow.refuse";
    }
    return up.takes(UNDECIDED) || patient ? "follow.undecided" : null;
  }

  /** "is not yet ready", "the time is not ripe": nothing more follows. */
  private static boolean isUnready(FollowUp up) {
    Parse parse = up.parse();
    int ready = parse.skipRight(up.at() + 1);
    return isUnripe(parse, up.at())
        || up.verb().negated() && parse.isWord(ready, "ready") && ClauseEnds.ends(parse, ready + 1);
  }

  /** "the time is not ripe". */
  static boolean isUnripe(Parse parse, int i) {
    VerbGroup verb = parse.verb(i);
    int subject = parse.skipLeft(i - 1);
    int next = parse.skipRight(i + 1);
    return verb != null
        && verb.negated()
        && parse.is(subject, PhraseKind.NOUN)
        && parse.head(subject).is("time")
        && (parse.isWord(next, "ripe") || parse.isWord(next, "right"));
  }

  static @Nullable String think(FollowUp up) {
    int topic = up.next() + 1;
    boolean step =
        (up.isNext("about") || up.isNext("of"))
            && (StepPhrases.isStep(up.parse(), topic)
                || BareDeeds.isOne(up.parse(), topic, up.last()));
    return step || up.isNext("it") && up.isNext(1, "over") ? "follow.weigh" : null;
  }

  /** "has not made up its mind". */
  static boolean isMind(FollowUp up) {
    VerbGroup verb = up.verb();
    return (verb.negated() && verb.perfect() || verb.form() == VerbGroup.Form.INFINITIVE)
        && areMinds(up.parse(), up.next());
  }

  static boolean areMinds(Parse parse, int phrase) {
    return StepPhrases.isOne(parse, phrase, Set.of("mind", "minds"));
  }
}
