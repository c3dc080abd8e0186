package org.chancery.annotate.recognition;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Verbs of who keeps away from what others did: "is holding out", "has no plans", "sees none". */
final class RefusingVerbs {
  private static final Set<String> PLANS = Set.of("plans", "plan", "intention", "intentions");
  private static final Set<String> DECLINING = Set.of("refuse", "decline", "balk", "demur");

  private RefusingVerbs() {}

  static @Nullable String hold(FollowUp up) {
    VerbGroup verb = up.verb();
    boolean until = // "held out until October"
        verb.particle().equals("out") && StepPhrases.isUntil(up.parse(), up.next()) && verb.past();
    if (until) {
      return "follow.did";
    }
    if (holdsOut(up)) {
      return "follow.refuse";
    }
    return StepPhrases.isSameView(up.parse(), up.next()) ? "follow.did" : null;
  }

  /** "South Africa refuses: ...", "Algeria is holding out": nothing more follows. */
  static boolean holdsOut(FollowUp up) {
    VerbGroup verb = up.verb();
    boolean holds =
        verb.lemma().equals("hold")
            && (verb.particle().equals("out") || verb.particle().equals("back"));
    return up.open()
        && !verb.passive()
        && verb.finite()
        && (holds || DECLINING.contains(verb.lemma()));
  }

  static @Nullable String hear(FollowUp up) {
    return up.isNext("nothing") ? "follow.refuse" : null;
  }

  static @Nullable String persist(FollowUp up) {
    return up.isNext("in") && up.takes(1, Set.of("refusal")) ? "follow.refuse" : null;
  }

  /** "stopped short of the step". */
  static @Nullable String stop(FollowUp up) {
    return up.verb().particle().equals("short")
            && up.isNext("of")
            && (up.takes(1, StepPhrases.STEPS) || up.isNext(1, "it"))
        ? "follow.refuse"
        : null;
  }

  static @Nullable String have(FollowUp up) {
    Parse parse = up.parse();
    int i = up.at();
    if (up.isNext("none") && up.isNext(1, "of") && up.isNext(2, "it")) {
      return "follow.refuse";
    }
    boolean elliptic =
        (up.verb().negated()
                || EllipticVerbs.isAsClause(parse, i)
                || EllipticVerbs.isOfNone(parse, i))
            && EllipticVerbs.isBare(parse, i, up.verb(), up.last());
    if (elliptic) {
      return "follow.did";
    }
    return up.takes(PLANS) && StepPhrases.isNone(parse, up.next()) ? "follow.noplans" : see(up);
  }

  /** "sees no reason to". */
  static @Nullable String see(FollowUp up) {
    return StepPhrases.isNoReason(up.parse(), up.next()) ? "follow.noplans" : null;
  }
}
