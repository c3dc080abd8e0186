package org.chancery.annotate.recognition;

import java.util.Set;
import org.chancery.annotate.recognition.Phrase.PhraseKind;
import org.chancery.model.Act;
import org.jspecify.annotations.Nullable;

/** Verbs of who turns round: "came back in 1983", "took it back", "changed its mind", "yielded". */
final class TurningVerbs {
  private static final Set<String> MINDS =
      Set.of("course", "mind", "position", "stance", "sides", "policy", "tack");

  private static final Set<String> DECIDED = Set.of("decision", "step", "move");

  private TurningVerbs() {}

  static @Nullable String yielded(FollowUp up) {
    return yields(up) ? "follow.did" : null;
  }

  /** "yielded on 22 February", "gave way in 1974": what had been held out against was done. */
  static boolean yields(FollowUp up) {
    VerbGroup verb = up.verb();
    boolean particle = verb.particle().equals("in");
    boolean in = up.isBeside("in") && up.parse().is(up.at() + 2, PhraseKind.PREP);
    boolean way = up.isNext("way");
    int on = way ? up.next() + 1 : particle || !in ? up.next() : up.at() + 2;
    boolean gives = !verb.lemma().equals("give") || way || in || particle;
    return gives && verb.past() && FollowUp.isDate(up.parse(), on);
  }

  /** "waited until the 24th", "yielded", "made up its mind": did at last what others had done. */
  static boolean isBelated(Parse parse, int i, VerbGroup verb) {
    int next = parse.skipRight(i + 1);
    return StepPhrases.isUntil(parse, next)
        || verb.lemma().equals("yield")
        || verb.lemma().equals("relent")
        || UndecidedVerbs.areMinds(parse, next);
  }

  static @Nullable String change(FollowUp up) {
    VerbGroup verb = up.verb();
    if (!up.takes(MINDS)) {
      return null;
    }
    if (verb.negated()) {
      return "follow.mind";
    }
    boolean turns = // "Britain changed its mind on 27 July", where others had recognised it
        verb.past() && up.isDated(1) && up.isAfter(Act.RECOGNIZE);
    return turns ? "follow.step" : null;
  }

  /** "broke with Israel in 1973 and returned in 1993". */
  static @Nullable String returned(FollowUp up) {
    return up.isAfter(Act.SEVER_RELATIONS) && up.verb().past() && up.isDated(0)
        ? "follow.return"
        : null;
  }

  static @Nullable String come(FollowUp up) {
    if (comesBack(up)) {
      return "follow.return";
    }
    boolean same =
        up.isNext("to")
            && up.takes(1, Set.of("decision", "conclusion"))
            && up.parse().contains(up.next() + 1, "same");
    return same || up.isBeside("round") || up.isBeside("around") ? "follow.step" : null;
  }

  /** "Liberia comes back", "came back in 1983", where it had broken with others. */
  private static boolean comesBack(FollowUp up) {
    boolean beside = up.isBeside("back");
    return (up.verb().particle().equals("back") || beside)
        && up.isAfter(Act.SEVER_RELATIONS)
        && up.verb().past()
        && FollowUp.isDate(up.parse(), beside ? up.at() + 2 : up.at() + 1);
  }

  static @Nullable String take(FollowUp up) {
    if (takesUpAgain(up)) {
      return "follow.return";
    }
    if (takesBack(up)) {
      return "follow.withdrew";
    }
    boolean question =
        up.takesThe(DeliberatingVerbs.QUESTIONS)
            && (up.verb().particle().equals("up") || up.isNext(1, "up"));
    if (question) {
      return "follow.weigh";
    }
    return takesStep(up) ? "follow.step" : null;
  }

  /** "broke off relations in 1927 and took them up again in 1929". */
  private static boolean takesUpAgain(FollowUp up) {
    return up.isAfter(Act.SEVER_RELATIONS)
        && up.verb().past()
        && up.isNext("them")
        && up.isNext(1, "up")
        && up.isNext(2, "again");
  }

  /** "recognised Taiwan and took it back before the month was out". */
  private static boolean takesBack(FollowUp up) {
    boolean back = up.verb().particle().equals("back") || up.isNext(1, "back");
    return back && up.isNext("it") && up.last().act() == Act.RECOGNIZE;
  }

  /** "took part in the break", "took the step", "took until May", "took the same decision". */
  private static boolean takesStep(FollowUp up) {
    Parse parse = up.parse();
    int next = up.next();
    boolean decides =
        up.takes(Set.of("decision", "route"))
            && (parse.contains(next, "same")
                || parse.contains(next, "similar")
                || parse.first(next).is("this") && up.verb().past()
                || StepPhrases.decidesItself(parse, next));
    return StepPhrases.takesPart(parse, next)
        || up.takes(StepPhrases.STEPS)
            && !parse.is(next + 1, PhraseKind.THAT)
            && !isWord(parse, next, "steps")
        || EllipticVerbs.isMade(parse, up.at())
        || StepPhrases.isUntil(parse, next)
        || StepPhrases.isSameView(parse, next)
        || decides;
  }

  /** "took further steps", "took steps": which of them is not told. */
  private static boolean isWord(Parse parse, int phrase, String word) {
    return parse.phrase(phrase).to() - parse.phrase(phrase).from() == 1
        && parse.isWord(phrase, word);
  }

  /** "reversed the decision in 2012", of who had recognised. */
  static @Nullable String undo(FollowUp up) {
    boolean step = up.takesThe(DECIDED) || up.takes(DECIDED) && up.isOwn();
    boolean recognised = up.isAfter(Act.RECOGNIZE) && up.last().actors().size() == 1;
    boolean ends = up.ends(1) || up.isDated(1); // and no "decision to"
    return step && recognised && ends ? "follow.undo" : null;
  }

  /** "suspended its own", behind the withdrawal of others; "rescinded the decision". */
  static @Nullable String suspend(FollowUp up) {
    if (undo(up) != null) {
      return undo(up);
    }
    return up.last().act() == Act.WITHDRAW && up.takes(Set.of("own")) ? "follow.withdrew" : null;
  }

  static @Nullable String withdraw(FollowUp up) {
    Parse parse = up.parse();
    Act act = up.last().act();
    boolean taken = act == Act.WITHDRAW || act == Act.RECOGNIZE && up.last().parse() == parse;
    boolean later =
        parse.is(up.next(), PhraseKind.NOUN) && ClauseEnds.isTime(parse.head(up.next()).word());
    boolean again =
        act == Act.WITHDRAW && (ImitatingVerbs.isTheirs(up) || up.takes(Set.of("own")))
            || act == Act.RECOGNIZE && up.isNext("it");
    return taken && (up.open() || later) || again ? "follow.withdrew" : null;
  }
}
