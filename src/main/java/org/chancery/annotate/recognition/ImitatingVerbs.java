package org.chancery.annotate.recognition;

import java.util.Set;
import org.chancery.annotate.recognition.Phrase.PhraseKind;
import org.chancery.model.Act;
import org.chancery.model.Stance;
import org.jspecify.annotations.Nullable;

/** Verbs that tell of the same deed by others: "did so", "followed suit", "joined them". */
final class ImitatingVerbs {
  /** Sentences back from a bare "follow" of a programme: "Next come Croatia. Ukraine follow." */
  private static final int NEAR = 2;

  private static final Set<String> LEADS = Set.of("suit", "lead", "example", "footsteps");
  private static final Set<String> ROWS =
      Set.of(
          "list",
          "ranks",
          "queue",
          "chorus",
          "wave",
          "procession",
          "exodus",
          "stampede",
          "club",
          "move");
  private static final Set<String> PAPERS =
      Set.of(
          "note",
          "letter",
          "telegram",
          "cable",
          "message",
          "statement",
          "decree",
          "communique",
          "communiqu\u00e9",
          "declaration");
  private static final Set<String> DECLARATIONS =
      Set.of("announcement", "declaration", "gesture", "statement");
  private static final Set<String> CHOICES =
      Set.of("switch", "choice", "decision", "change", "move");
  private static final Set<String> THEIRS = Set.of("hers", "theirs");

  private ImitatingVerbs() {}

  static @Nullable String follow(FollowUp up, Actors actors) {
    boolean bare =
        (up.open() || up.isNext("before") || up.isNext("after"))
            && (!up.verb().simplePresent() || distance(up) <= NEAR);
    return bare
            || isLead(up, 0)
            || up.takesSame(StepPhrases.STEPS)
            || isLeader(up, actors)
            || up.isNext("them") && up.ends(1)
        ? "follow.suit"
        : null;
  }

  private static int distance(FollowUp up) {
    return up.parse().sentence().index() - up.last().parse().sentence().index();
  }

  /** "will not follow Peru": who acted before is the object. */
  private static boolean isLeader(FollowUp up, Actors actors) {
    Parse parse = up.parse();
    int next = up.next();
    return parse.is(next, PhraseKind.NOUN)
        && !parse.countries(next).isEmpty()
        && up.last().actors().containsAll(actors.of(parse, next, next))
        && !actors.of(parse, next, next).isEmpty();
  }

  /** "follow suit", "the example". */
  static boolean isLead(FollowUp up, int ahead) {
    return up.takes(ahead, LEADS);
  }

  static @Nullable String did(FollowUp up) {
    Parse parse = up.parse();
    int i = up.at();
    boolean done =
        !EllipticVerbs.isWhatever(parse, i)
            && (up.isNext("so")
                || EllipticVerbs.isWhichDone(parse, i, up.verb())
                || up.isNext("likewise")
                || StepPhrases.isSame(parse, up.next())
                || up.takesSame(Set.of("thing"))
                || up.isNext("it") && up.ends(1)
                || StepPhrases.isNothing(parse, up.next())
                || EllipticVerbs.isBare(parse, i, up.verb(), up.last()));
    return done ? "follow.did" : null;
  }

  /** "granted theirs", "granted it", behind the recognitions of others. */
  static @Nullable String grant(FollowUp up) {
    boolean before = // "withdrew its recognition, four years after it had granted it"
        up.isAfter(Act.WITHDRAW)
            && up.last().parse() == up.parse()
            && up.verb().lemma().equals("grant")
            && up.isNext("it");
    if (before) {
      return "follow.did";
    }
    return up.last().act() == Act.RECOGNIZE
            && (isTheirs(up) || up.verb().lemma().equals("grant") && up.isNext("it"))
        ? "follow.did"
        : null;
  }

  /** "gave theirs". */
  static boolean isTheirs(FollowUp up) {
    return up.takes(THEIRS);
  }

  /** "sent a similar note". */
  static @Nullable String send(FollowUp up) {
    return up.takes(PAPERS)
            && StepPhrases.isLike(up.parse(), up.next(), PAPERS)
            && up.last().stance() == Stance.DONE
        ? "follow.step"
        : null;
  }

  /** "led the way", "led on 2 October". */
  static @Nullable String lead(FollowUp up) {
    return up.verb().past()
            && (up.takes(Set.of("way"))
                || up.isNext("on") && up.parse().is(up.next() + 1, PhraseKind.DATE))
        ? "follow.did"
        : null;
  }

  /** "had set the example on 2 October". */
  static @Nullable String set(FollowUp up) {
    return up.verb().past() && isLead(up, 0) ? "follow.did" : null;
  }

  static @Nullable String say(FollowUp up) {
    if (up.isNext("no") && up.ends(1)) {
      return "follow.refuse";
    }
    return StepPhrases.isSame(up.parse(), up.next()) ? "follow.did" : null;
  }

  static @Nullable String join(FollowUp up) {
    return up.isNext("them")
            || up.takesThe(ROWS)
            || up.takesThe(StepPhrases.BREAKS)
            || (up.isNext("in") || up.isNext("it") || up.isNext("her")) && up.ends(1)
        ? "follow.join"
        : null;
  }

  static @Nullable String go(FollowUp up) {
    if (up.isBeside("along")
        || up.isBeside("ahead") && up.isNear()
        || StepPhrases.isThatWay(up.parse(), up.next())) {
      return "follow.step";
    }
    return up.isNext("to") && up.ends(1) && up.verb().adverbs().contains("-ing")
        ? "follow.going"
        : null;
  }

  static @Nullable String fall(FollowUp up) {
    return up.isNext("into") && up.takes(1, Set.of("line")) ? "follow.step" : null;
  }

  /** "Guatemala and Honduras had preceded it". */
  static @Nullable String precede(FollowUp up) {
    return up.verb().past() && !up.verb().passive() && (up.isNext("it") || up.isNext("them"))
        ? "follow.step"
        : null;
  }

  /** "Guatemala had beaten them to it". */
  static @Nullable String beat(FollowUp up) {
    return up.verb().past()
            && up.parse().is(up.next(), PhraseKind.NOUN)
            && up.isNext(1, "to")
            && up.isNext(2, "it")
        ? "follow.step"
        : null;
  }

  /** "replied with an identical step". */
  static @Nullable String reply(FollowUp up) {
    int with = up.parse().skipRight(up.at() + 1);
    return up.parse().isWord(with, "with")
            && StepPhrases.isLike(up.parse(), with + 1, StepPhrases.STEPS)
        ? "follow.step"
        : null;
  }

  static @Nullable String act(FollowUp up) {
    VerbGroup verb = up.verb();
    boolean governed =
        verb.form() == VerbGroup.Form.INFINITIVE
            && up.parse().verb(up.parse().skipLeft(up.at() - 1)) != null;
    return (up.open() || up.isNext("before"))
            && (!verb.modal().isEmpty() || verb.perfect() || governed)
        ? "follow.step"
        : null;
  }

  /** "added its voice". */
  static @Nullable String add(FollowUp up) {
    return up.takes(Set.of("name", "voice", "signature"))
            && StepPhrases.isOwn(up.parse(), up.next())
        ? "follow.step"
        : null;
  }

  static @Nullable String move(FollowUp up) {
    return up.open() && up.verb().nonFinite() ? "follow.step" : null;
  }

  /** "Mexico alone refused to break", "Ghana had broken by nightfall". */
  static @Nullable String broke(FollowUp up) {
    VerbGroup verb = up.verb();
    boolean open =
        up.open() && (verb.form() == VerbGroup.Form.INFINITIVE || isLabelled(up))
            || verb.perfect() && (up.open() || up.isNext("by"));
    return KeptRelations.broken(up.last()) && open ? "follow.step" : null;
  }

  /** "ZAIRE: Ended on October 4". */
  static @Nullable String end(FollowUp up) {
    return KeptRelations.broken(up.last()) && isLabelled(up) && up.open() ? "follow.step" : null;
  }

  /** "UGANDA: Broke on March 30": an entry of a fact box. */
  private static boolean isLabelled(FollowUp up) {
    Parse parse = up.parse();
    return up.at() == 2
        && parse.is(1, PhraseKind.BREAK)
        && parse.is(0, PhraseKind.NOUN)
        && parse.head(0).country() != null;
  }

  /** "made the move", "made the same switch", "a switch that Peru had made". */
  static @Nullable String made(FollowUp up) {
    Parse parse = up.parse();
    int next = up.next();
    if (up.takesSame(CHOICES) || EllipticVerbs.isMade(parse, up.at())) {
      return "follow.switch";
    }
    boolean mind = // "made up its mind on 4 April"
        UndecidedVerbs.areMinds(parse, next) && parse.is(next + 2, PhraseKind.DATE);
    if (mind || up.takesThe(Set.of("beginning", "start"))) {
      return "follow.did";
    }
    if (up.takesSame(DECLARATIONS)) {
      return "follow.step";
    }
    boolean bare =
        parse.is(next, PhraseKind.NOUN) && parse.phrase(next).to() - parse.phrase(next).from() == 2;
    return bare && up.takesThe(StepPhrases.STEPS) ? "follow.step" : null;
  }
}
