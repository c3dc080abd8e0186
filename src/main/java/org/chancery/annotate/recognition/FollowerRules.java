package org.chancery.annotate.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.annotate.recognition.Phrase.PhraseKind;
import org.chancery.annotate.time.DateExpression;
import org.chancery.model.Act;
import org.chancery.model.Stance;

/** States that are named behind an act as doing the same: "so did Peru", "The next was Chile". */
final class FollowerRules {
  private static final int NEAR = 2;
  private static final Set<String> STEPS = Set.of("step", "decision", "course", "action", "move");
  private static final Set<String> RANKS =
      Set.of("first", "second", "third", "fourth", "fifth", "next", "last");
  private static final Set<String> STATES =
      Set.of("state", "country", "nation", "power", "government", "capital");
  private static final Set<String> ARRIVING = Set.of("come", "move", "go", "act");
  private static final Set<String> GIVEN =
      Set.of("sign", "announce", "grant", "give", "extend", "publish", "declare");
  private static final Set<String> ACTING =
      Set.of("act", "go", "move", "leave", "break", "follow", "return");
  private static final Set<String> GROUP_WORDS = Set.of("they", "these", "those", "others");

  private final Analysis with;

  FollowerRules(Analysis with) {
    this.with = with;
  }

  /** Reads the verb at phrase i; whether it was one of these. */
  boolean apply(Parse parse, int i, VerbGroup verb, Frame last) {
    return switch (verb.lemma()) {
      case "do", "have" -> inverted(parse, i, verb, last);
      case "follow" -> (verb.passive() || verb.past()) && followedBy(parse, i, last);
      case "be" -> next(parse, i, verb, inRow(last));
      case "take" -> taken(parse, i, verb, last);
      default ->
          ARRIVING.contains(verb.lemma()) && arrived(parse, i, inRow(last))
              || verb.passive() && inverted(parse, i, parse.skipLeft(i - 1), inRow(last));
    };
  }

  /** The act in whose row somebody is first or next: a withdrawal, else the last recognition. */
  private Frame inRow(Frame last) {
    Frame fact = with.discourse.lastFact();
    Frame told = fact != null && FollowUpRules.isBackground(last) ? fact : last;
    Frame taken = with.withdrawalBeside(told);
    Frame recognition = with.discourse.lastRecognition();
    return taken.act() == Act.WITHDRAW || recognition == null ? taken : recognition;
  }

  /** "Neither will Latvia": the modal stands alone. */
  boolean modal(Parse parse, int i, Frame last) {
    boolean modal = parse.isWord(i, "will") || parse.isWord(i, "would") || parse.isWord(i, "can");
    boolean nor = parse.isWord(i - 1, "nor") || parse.isWord(i - 1, "neither");
    if (!modal
        || !nor && !parse.isWord(i - 1, "so")
        || !parse.is(i + 1, PhraseKind.NOUN)
        || Interruptions.interrupted(parse, i, last)) {
      return false;
    }
    List<String> doers = new ArrayList<>();
    int end = named(parse, i + 1, doers);
    Stance stance = nor ? Stance.REFUSED : last.stance();
    add("follow.inverted", last, doers, stance, later(parse, end), parse, i);
    return true;
  }

  /** "have said they will when", "and never will": the verb is left out behind the modal. */
  boolean promised(Parse parse, int i, Frame last) {
    boolean modal = parse.isWord(i, "will") || parse.isWord(i, "would");
    int next = i + 1;
    boolean negated =
        parse.isWord(i - 1, "never")
            || parse.isWord(i - 1, "not")
            || EllipticVerbs.isOfNone(parse, i);
    while (parse.is(next, PhraseKind.ADV) || parse.isWord(next, "either")) {
      negated |= parse.isWord(next, "not") || parse.isWord(next, "never");
      next++;
    }
    boolean condition =
        parse.isWord(next, "when") || parse.isWord(next, "if") || parse.isWord(next, "once");
    int subject = parse.skipLeft(i - 1);
    if (!modal
        || !condition && !ClauseEnds.endsClause(parse, next)
        || isRemarkAhead(parse, next)
        || !parse.is(subject, PhraseKind.NOUN)
        || Interruptions.interrupted(parse, i, last)) {
      return false;
    }
    List<String> doers = with.subjects.nounSubject(parse, subject).codes();
    Stance stance = negated ? Stance.REFUSED : condition ? Stance.CONSIDERED : Stance.ANNOUNCED;
    When when = negated ? saidOn(parse, subject) : When.UNKNOWN;
    add("follow.did", last, doers, stance, when, parse, i);
    return true;
  }

  /** "would not, he added, disturb": the verb stands behind the remark. */
  private static boolean isRemarkAhead(Parse parse, int comma) {
    for (int i = comma + 1; parse.is(comma, PhraseKind.COMMA) && i < parse.size(); i++) {
      if (parse.is(i, PhraseKind.COMMA)) {
        return i + 1 < parse.size() && ClauseEnds.isRemark(parse, comma + 1, i);
      }
    }
    return false;
  }

  /** The day on which somebody says that he will not. */
  private When saidOn(Parse parse, int subject) {
    int before = parse.skipLeft(Lists.complexStart(parse, subject) - 1);
    before = parse.is(before, PhraseKind.THAT) ? parse.skipLeft(before - 1) : before;
    VerbGroup says = parse.verb(before);
    if (says == null || !Saying.is(says.lemma())) {
      return When.UNKNOWN;
    }
    Reading reading = new Reading();
    reading.stance = Stance.REFUSED;
    reading.chain.add(before);
    reading.finite = before;
    reading.finiteVerb = says;
    return with.dates.of(parse, reading, before);
  }

  /** "so did Peru", "nor do Russia and China", "as had Chile". */
  private boolean inverted(Parse parse, int i, VerbGroup verb, Frame last) {
    boolean nor = parse.isWord(i - 1, "nor") || parse.isWord(i - 1, "neither");
    boolean so =
        parse.isWord(i - 1, "so") || parse.isWord(i - 1, "as") || verb.adverbs().contains("so");
    boolean whole = i + 1 < parse.size() && parse.verb(parse.skipRight(i + 2)) == null;
    if (!nor && !so || !parse.is(i + 1, PhraseKind.NOUN) || !whole) {
      return false;
    }
    if (Interruptions.interrupted(parse, i, last)
        || Interruptions.isOvertaken(parse, with.dates.previous(), last)) {
      return true;
    }
    Frame told = with.protestAgainst(last);
    List<String> doers = new ArrayList<>();
    int end = named(parse, i + 1, doers);
    Stance stance = nor ? Stance.REFUSED : told.stance();
    When when = later(parse, end);
    boolean same = // "on Monday, as did Peru", "on Monday. So did Peru"
        !when.known() && !nor && parse.sentence().index() - told.parse().sentence().index() <= 1;
    add("follow.inverted", told, doers, stance, same ? told.when() : when, parse, i);
    return true;
  }

  /** "The same step was taken on Friday by France". */
  private boolean taken(Parse parse, int i, VerbGroup verb, Frame last) {
    int subject = parse.skipLeft(i - 1);
    boolean step =
        verb.passive()
            && verb.lemma().equals("take")
            && parse.is(subject, PhraseKind.NOUN)
            && parse.contains(subject, "same")
            && STEPS.contains(parse.head(subject).word());
    int by = i + 1;
    while (step && by < parse.size() && !parse.isWord(by, "by")) {
      by++;
    }
    if (!step || !parse.is(by + 1, PhraseKind.NOUN)) {
      return false;
    }
    List<String> doers = new ArrayList<>();
    named(parse, by + 1, doers);
    When when = EventDates.attachedTo(parse, List.of(i));
    add("follow.step", last, doers, last.stance(), when, parse, i);
    return true;
  }

  /** "followed by Poland". */
  private boolean followedBy(Parse parse, int i, Frame last) {
    int by = parse.skipRight(i + 1);
    boolean during = parse.isWord(by, "during"); // "followed during the day by"
    by = during ? parse.skipRight(by + 2) : by;
    if (!parse.isWord(by, "by") || !parse.is(by + 1, PhraseKind.NOUN)) {
      return false;
    }
    List<String> doers = new ArrayList<>();
    int end = named(parse, by + 1, doers);
    When when = during ? last.when() : EventDates.behind(parse, end);
    add("follow.by", last, doers, Stance.DONE, when, parse, i);
    int and = parse.is(end + 1, PhraseKind.COMMA) ? end + 2 : end + 1;
    int on = parse.is(and + 1, PhraseKind.COMMA) ? and + 2 : and + 1;
    DateExpression then = parse.is(on, PhraseKind.PREP) ? EventDates.date(parse, on + 1) : null;
    if (parse.is(and, PhraseKind.CONJ) && then != null) { // "and, on Monday, Peru and Chile"
      List<String> others = new ArrayList<>();
      named(parse, parse.is(on + 2, PhraseKind.COMMA) ? on + 3 : on + 2, others);
      add("follow.by", last, others, Stance.DONE, When.of(then), parse, i);
    }
    return true;
  }

  /** "The next was Turkey", "East Germany was the first in Europe". */
  private boolean next(Parse parse, int i, VerbGroup copula, Frame last) {
    int subject = parse.skipLeft(i - 1);
    int after = parse.skipRight(i + 1);
    if (subject < 0) {
      return false;
    }
    boolean infinitive = copula.form() == VerbGroup.Form.INFINITIVE;
    boolean open = infinitive || !copula.modal().isEmpty();
    boolean ranked = isRank(parse, after) || open && parse.isWord(after, "next");
    if (open && ranked && parse.verb(parse.skipRight(after + 1)) == null) {
      Reading reading = with.climber.read(parse, i, false);
      boolean many = reading.stance == Stance.REFUSED && parse.head(after).is("last");
      if (many || isInRelative(parse, last)) {
        return true; // "will not be the last": who else there will be is not told
      }
      reading.stance = Reading.worse(reading.stance, Stance.CONSIDERED);
      with.add("follow.next", last.act(), reading, reading.actors, last.targets(), parse, i);
      return true;
    }
    if (parse.isWord(i + 1, "first") && parse.is(i + 2, PhraseKind.COMMA) && copula.past()) {
      Reading own = with.climber.read(parse, i, false); // "Russia was first, on 21 February"
      add("follow.next", last, own.actors, own.stance, later(parse, i + 1), parse, i);
      return true;
    }
    if (!parse.is(after, PhraseKind.NOUN)) {
      return false;
    }
    if (turn(parse, i, after, last)) {
      return true;
    }
    boolean rankFirst = isRank(parse, subject) || isRankAmong(parse, subject);
    boolean acts = isRankToAct(parse, after);
    boolean leads = // "was first off the mark"
        parse.isWord(i + 1, "first") && parse.head(after).is("mark");
    boolean rankLast =
        acts
            || leads
            || isRank(parse, after)
            || isBareRank(parse, after) && ClauseEnds.ends(parse, after + 1);
    if (rankFirst == rankLast) {
      return false;
    }
    Reading reading = with.climber.read(parse, i, false);
    if (reading.stance == Stance.REFUSED) {
      return true; // "denied that it was next"
    }
    List<String> doers = new ArrayList<>();
    int end = after;
    if (rankFirst) {
      end = named(parse, after, doers);
    } else {
      int verb = parse.skipRight(Lists.complexStartingAt(parse, after) + 1);
      if (parse.verb(verb) != null && !acts) {
        return false;
      }
      end = acts ? verb : end;
      doers.addAll(with.subjects.nounSubject(parse, subject).codes());
    }
    VerbGroup returns = acts ? parse.verb(end) : null;
    Frame relations = with.discourse.lastRelations();
    if (returns != null && returns.lemma().equals("return") && relations != null) {
      with.add(
          new Frame(
              "follow.return",
              doers,
              Act.RESTORE_RELATIONS,
              relations.targets(),
              Stance.DONE,
              later(parse, end),
              List.of(),
              parse,
              i));
      return true;
    }
    add("follow.next", last, doers, Stance.DONE, later(parse, end), parse, i);
    return true;
  }

  /** "On 4 June it was the turn of Peru, and on 5 July of Chile", "it was Peru's turn". */
  private boolean turn(Parse parse, int copula, int turn, Frame last) {
    if (!parse.head(turn).is("turn") || last.stance() != Stance.DONE) {
      return false;
    }
    VerbGroup was = parse.verb(copula);
    When when = EventDates.attachedTo(parse, List.of(copula));
    if (was == null || !was.past() || was.negated() || !when.known()) {
      return false;
    }
    if (!parse.isWord(turn + 1, "of")) {
      List<String> owner = with.owners.ownerOf(parse, parse.phrase(turn));
      add("follow.next", last, owner, last.stance(), when, parse, turn);
      return true;
    }
    for (int at = turn + 1; at + 1 < parse.size() && !parse.is(at, PhraseKind.BREAK); at++) {
      boolean another = at > turn + 1 && EventDates.date(parse, at - 1) != null;
      if (parse.isWord(at, "of") && (at == turn + 1 || another)) {
        List<String> doers = new ArrayList<>();
        named(parse, at + 1, doers);
        When then = another ? EventDates.behind(parse, at - 2) : when;
        add("follow.next", last, doers, last.stance(), then, parse, at);
      }
    }
    return true;
  }

  /** "Peru, which broke with it in 2008, hopes to be next": the relative clause is an aside. */
  static boolean isInRelative(Parse parse, Frame last) {
    return last.parse() == parse && parse.is(parse.skipLeft(last.phrase() - 1), PhraseKind.REL);
  }

  /** "Turkey came second, in the following month", "Costa Rica had moved first". */
  private boolean arrived(Parse parse, int i, Frame last) {
    int subject = parse.skipLeft(i - 1);
    DateExpression after = EventDates.date(parse, i + 1);
    boolean named = parse.is(subject, PhraseKind.NOUN) && parse.head(subject).country() != null;
    VerbGroup arriving = parse.verb(i);
    boolean acted = arriving != null && arriving.lemma().equals("act") && arriving.past();
    boolean part = // "acted at the end of August"
        parse.isWord(i + 3, "of") && parse.is(i + 2, PhraseKind.NOUN) && isPart(parse, i + 2);
    int day = part ? i + 4 : i + 2;
    DateExpression on =
        acted && parse.is(i + 1, PhraseKind.PREP) ? EventDates.date(parse, day) : null;
    if (named && on != null && last.stance() == Stance.DONE && ClauseEnds.ends(parse, day + 1)) {
      Reading own = with.climber.read(parse, i, false); // "Barbados acted on 19 April"
      add("follow.next", last, own.actors, own.stance, EventDates.behind(parse, day - 2), parse, i);
      return true;
    }
    When own = acted ? EventDates.attachedTo(parse, List.of(i)) : When.UNKNOWN;
    boolean together = // "acted with their partners on 12 August"
        named && own.known() && parse.isWord(i + 1, "with") && last.stance() == Stance.DONE;
    if (together) {
      Reading reading = with.climber.read(parse, i, false);
      add("follow.next", last, reading.actors, reading.stance, own, parse, i);
      return true;
    }
    boolean later = named && after != null && after.anchored(); // "Chile came a day later"
    boolean rank = parse.isWord(i + 1, "first") || isBareRank(parse, i + 1) || later;
    if (inverted(parse, i, subject, last)) {
      return true;
    }
    boolean single = last.actors().size() == 1 && last.targets().size() > 2; // no row of states
    boolean told = parse.is(i + 2, PhraseKind.BREAK) && parse.first(i + 2).is(":");
    if (!rank || single || told || !ClauseEnds.ends(parse, i + 2)) {
      return false; // what is told behind a colon speaks for itself
    }
    Reading reading = with.climber.read(parse, i, false);
    When when = later ? EventDates.behind(parse, i) : later(parse, i + 1);
    add("follow.next", last, reading.actors, reading.stance, when, parse, i);
    return true;
  }

  private static boolean isPart(Parse parse, int phrase) {
    return switch (parse.head(phrase).word()) {
      case "end", "beginning", "start", "middle" -> true;
      default -> false;
    };
  }

  /** "Then came Chile", "Chile's came on 2 May", "Chile's turn came". */
  private boolean inverted(Parse parse, int i, int subject, Frame last) {
    VerbGroup verb = parse.verb(i);
    boolean given = // "Kenya's was signed on 26 March"
        verb != null
            && verb.passive()
            && !verb.negated()
            && GIVEN.contains(verb.lemma())
            && isOwn(parse, subject);
    boolean comes = verb != null && verb.lemma().equals("come");
    if (verb == null || !comes && !given || !verb.past() || !verb.finite()) {
      return false;
    }
    List<String> doers = new ArrayList<>();
    int end = i;
    boolean opens = subject < 0 || parse.is(subject, PhraseKind.BREAK);
    boolean then = opens && (verb.adverbs().contains("then") || parse.isWord(i - 1, "next"));
    if (then && parse.is(i + 1, PhraseKind.NOUN) && parse.head(i + 1).country() != null) {
      end = named(parse, i + 1, doers);
    } else if (isOwn(parse, subject)) {
      doers.addAll(with.owners.ownerOf(parse, parse.phrase(subject)));
    }
    if (doers.isEmpty() || !ClauseEnds.ends(parse, end + 1)) {
      return false;
    }
    add("follow.next", last, doers, last.stance(), later(parse, end), parse, i);
    return true;
  }

  /** "Chile's", "Chile's turn": what is left out is the act before. */
  private static boolean isOwn(Parse parse, int phrase) {
    if (!parse.is(phrase, PhraseKind.NOUN) || parse.countries(phrase).isEmpty()) {
      return false;
    }
    Phrase own = parse.phrase(phrase);
    return parse.node(own.to() - 1).is(Tag.POSS)
        || Actors.lastPossessive(parse, own) >= 0 && parse.head(phrase).is("turn");
  }

  /** "They are Spain and Greece", "Among them were Chile and Peru": who the group before were. */
  boolean listed(Parse parse, int i, VerbGroup verb) {
    Frame unnamed = with.discourse.unnamed();
    boolean names =
        switch (verb.lemma()) {
          case "be", "include", "act" -> true;
          default -> false;
        };
    if (!names
        || unnamed == null
        || unnamed.parse() == parse
        || parse.sentence().index() - unnamed.parse().sentence().index() > NEAR) {
      return false;
    }
    int subject = parse.skipLeft(i - 1);
    if (verb.lemma().equals("act")) {
      return members(parse, i, verb.past() ? with.subjects.of(parse, i).codes() : List.of());
    }
    boolean taken =
        parse.is(subject, PhraseKind.NOUN)
            && (GROUP_WORDS.contains(parse.head(subject).word())
                || parse.first(subject).is("the")
                    && (with.members.isGroup(parse, subject)
                        || Numbers.value(parse.head(subject).word()) > 1));
    boolean among = parse.isWord(subject, "them") && parse.isWord(subject - 1, "among");
    if (!taken && !among) {
      return false;
    }
    return members(parse, i, with.members.list(parse, parse.skipRight(i + 1)));
  }

  /** Adds what the group before did for its members: "Chile and Peru acted within hours". */
  private boolean members(Parse parse, int i, List<String> doers) {
    Frame unnamed = with.discourse.unnamed();
    if (doers.isEmpty() || unnamed == null) {
      return false;
    }
    with.add(
        new Frame(
            "follow.listed",
            doers,
            unnamed.act(),
            unnamed.targets(),
            unnamed.stance(),
            unnamed.when(),
            unnamed.toward(),
            parse,
            i));
    return true;
  }

  private void add(
      String rule, Frame last, List<String> doers, Stance stance, When when, Parse parse, int i) {
    with.add(
        new Frame(rule, doers, last.act(), last.targets(), stance, when, last.toward(), parse, i));
  }

  /** Adds the states of the list that begins at a phrase; its last phrase. */
  private int named(Parse parse, int first, List<String> doers) {
    int end = first;
    for (Lists.Item item : Lists.startingAt(parse, first)) {
      doers.addAll(with.actors.of(parse, item.from(), item.to()));
      end = item.to();
    }
    return end;
  }

  private static When later(Parse parse, int end) {
    When when = EventDates.behind(parse, end);
    return when.known() ? when : laterInClause(parse, end);
  }

  private static When laterInClause(Parse parse, int from) {
    for (int i = from + 1; i < parse.size(); i++) {
      if (parse.is(i, PhraseKind.BREAK) || parse.verb(i) != null) {
        break;
      }
      if (parse.is(i, PhraseKind.DATE)) {
        return EventDates.behind(parse, i - 1);
      }
    }
    return When.UNKNOWN;
  }

  private static boolean isRank(Parse parse, int phrase) {
    if (!parse.is(phrase, PhraseKind.NOUN)) {
      return false;
    }
    Phrase p = parse.phrase(phrase);
    boolean state = // "Burma was the first State outside that camp"
        p.to() - p.from() == 3
            && STATES.contains(parse.head(phrase).word())
            && RANKS.contains(parse.node(p.from() + 1).word());
    return state && parse.first(phrase).is("the")
        || p.to() - p.from() == 2
            && parse.first(phrase).is("the")
            && RANKS.contains(parse.head(phrase).word());
  }

  /** "The first in Europe", "The last of its neighbours". */
  private static boolean isRankAmong(Parse parse, int last) {
    int first = parse.is(last, PhraseKind.NOUN) ? Lists.complexStart(parse, last) : last;
    return first < last
        && isRank(parse, first)
        && (parse.isWord(first + 1, "in")
            || parse.isWord(first + 1, "of")
            || parse.isWord(first + 1, "among"));
  }

  /** "the first to go", "the second Arab state to act". */
  private static boolean isRankToAct(Parse parse, int phrase) {
    if (!parse.is(phrase, PhraseKind.NOUN) || !parse.first(phrase).is("the")) {
      return false;
    }
    boolean ranked = false;
    Phrase p = parse.phrase(phrase);
    for (int n = p.from(); n < p.to(); n++) {
      ranked |= RANKS.contains(parse.node(n).word());
    }
    int at = parse.skipRight(Lists.complexStartingAt(parse, phrase) + 1);
    VerbGroup verb = parse.verb(at);
    return ranked
        && verb != null
        && verb.form() == VerbGroup.Form.INFINITIVE
        && ACTING.contains(verb.lemma())
        && ClauseEnds.ends(parse, at + 1);
  }

  private static boolean isBareRank(Parse parse, int phrase) {
    return parse.is(phrase, PhraseKind.NOUN)
        && parse.phrase(phrase).to() - parse.phrase(phrase).from() == 1
        && RANKS.contains(parse.head(phrase).word());
  }
}
