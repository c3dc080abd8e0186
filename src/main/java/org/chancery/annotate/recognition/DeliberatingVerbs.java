package org.chancery.annotate.recognition;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Verbs of weighing or refusing what others did: "is considering the step", "ruled it out". */
final class DeliberatingVerbs {
  static final Set<String> QUESTIONS =
      Set.of(
          "position",
          "positions",
          "attitude",
          "stance",
          "matter",
          "question",
          "issue",
          "options",
          "request",
          "policy",
          "possibility",
          "idea");
  private static final Set<String> DECISIONS = Set.of("decision", "choice", "measure", "gesture");
  static final Set<String> CHANGES = Set.of("switch", "change", "reversal", "about-face", "break");
  private static final Set<String> REFUSE =
      Set.of("rule", "exclude", "reject", "refuse", "withhold");
  private static final Set<String> WEIGH =
      Set.of(
          "consider",
          "weigh",
          "study",
          "mull",
          "discuss",
          "contemplate",
          "review",
          "reconsider",
          "examine",
          "ponder",
          "analyse",
          "analyze",
          "assess",
          "evaluate",
          "debate");
  private static final Set<String> TALKS = Set.of("discuss", "debate", "review");
  private static final Set<String> REFUSING = Set.of("refuse", "decline");

  private final Cues cues;
  private final KeptRelations kept;

  DeliberatingVerbs(Cues cues, KeptRelations kept) {
    this.cues = cues;
    this.kept = kept;
  }

  /** Which way the verb takes up the act before; null if it does not. */
  @Nullable String ruleOf(FollowUp up) {
    Cues.Cue cue = cues.verb(up.verb());
    if (cue != null && up.isNext("to") && up.ends(1)) {
      return switch (cue.unilateral()) {
        case REFUSED -> "follow.refuse";
        case CONSIDERED, ANNOUNCED -> "follow.weigh";
        default -> null;
      };
    }
    if (kept.staysWith(up) && !KeptRelations.isOnlySome(up.parse(), up.at())) {
      return "follow.keep";
    }
    if (UndecidedVerbs.wavers(up)) {
      return "follow.waver";
    }
    if (RefusingVerbs.holdsOut(up)) {
      return "follow.refuse";
    }
    if (isStudied(up)) {
      return "follow.studied";
    }
    boolean step = isStep(up);
    String lemma = up.verb().lemma();
    if (step && REFUSE.contains(lemma) && (!lemma.equals("rule") || isOut(up))) {
      return "follow.refuse";
    }
    return (step || isQuestion(up) && up.ends(1)) && WEIGH.contains(lemma) && !isDeclined(up)
        ? "follow.weigh"
        : null;
  }

  /** "said that the request was being studied": by who says so. */
  private static boolean isStudied(FollowUp up) {
    int subject = up.parse().skipLeft(up.at() - 1);
    return up.verb().passive()
        && up.verb().finite()
        && WEIGH.contains(up.verb().lemma())
        && StepPhrases.isOne(up.parse(), subject, QUESTIONS)
        && StepPhrases.isDefinite(up.parse(), subject);
  }

  /** Whether the object is what others did: "it", "a similar step", "a break", "the change". */
  private static boolean isStep(FollowUp up) {
    Parse parse = up.parse();
    int next = up.next();
    String lemma = up.verb().lemma();
    return up.isNext("it")
        || up.isNext("that") && up.ends(1)
        || up.takes(StepPhrases.STEPS)
            && (StepPhrases.isDefinite(parse, next) || parse.contains(next, "similar"))
        || StepPhrases.isLike(parse, next, DECISIONS)
        || (WEIGH.contains(lemma) || BareDeeds.isReturn(parse, next))
            && BareDeeds.isOne(parse, next, up.last())
        || up.takes(CHANGES) && REFUSE.contains(lemma) && up.ends(1);
  }

  /** "its position", "the matter", "a request". */
  private static boolean isQuestion(FollowUp up) {
    Parse parse = up.parse();
    return up.takes(QUESTIONS)
        && (StepPhrases.isOwnOrDefinite(parse, up.next()) || parse.head(up.next()).is("request"));
  }

  /** "ruled out", "ruled the step out". */
  private static boolean isOut(FollowUp up) {
    return up.verb().particle().equals("out") || up.isNext(1, "out") || up.isBeside("out");
  }

  /** "declined to discuss it". */
  private static boolean isDeclined(FollowUp up) {
    VerbGroup before = up.parse().verb(up.parse().skipLeft(up.at() - 1));
    return TALKS.contains(up.verb().lemma()) && before != null && REFUSING.contains(before.lemma());
  }
}
