package org.chancery.annotate.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.annotate.recognition.Phrase.PhraseKind;
import org.chancery.annotate.time.DateExpression;
import org.chancery.model.Stance;

/** States told as coming behind an act: "Turkey came second", "Then came Chile". */
final class ArrivingFollowers {
  private static final Set<String> ARRIVING = Set.of("come", "move", "go", "act");
  private static final Set<String> GIVEN =
      Set.of("sign", "announce", "grant", "give", "extend", "publish", "declare");

  private final Analysis with;
  private final FollowerActs acts;

  ArrivingFollowers(Analysis with, FollowerActs acts) {
    this.with = with;
    this.acts = acts;
  }

  /** Whether the verb may tell that somebody follows. */
  static boolean mayBe(VerbGroup verb) {
    return verb.passive() || ARRIVING.contains(verb.lemma());
  }

  /** Reads the verb at phrase i; whether somebody follows by it. */
  boolean read(Parse parse, int i, VerbGroup verb, Frame last) {
    return ARRIVING.contains(verb.lemma()) && arrived(parse, i, verb, last)
        || verb.passive() && inverted(parse, i, verb, last);
  }

  /** "Turkey came second, in the following month", "Costa Rica had moved first". */
  private boolean arrived(Parse parse, int i, VerbGroup verb, Frame last) {
    int subject = parse.skipLeft(i - 1);
    boolean named = parse.is(subject, PhraseKind.NOUN) && parse.head(subject).country() != null;
    if (named && acted(parse, i, verb, last)) {
      return true;
    }
    DateExpression after = EventDates.date(parse, i + 1);
    boolean later = named && after != null && after.anchored(); // "Chile came a day later"
    boolean rank = parse.isWord(i + 1, "first") || RowPlaces.isBare(parse, i + 1) || later;
    if (inverted(parse, i, verb, last)) {
      return true;
    }
    boolean single = last.actors().size() == 1 && last.targets().size() > 2; // no row of states
    boolean told = parse.is(i + 2, PhraseKind.BREAK) && parse.first(i + 2).is(":");
    if (!rank || single || told || !ClauseEnds.ends(parse, i + 2)) {
      return false; // what is told behind a colon speaks for itself
    }
    When when = later ? EventDates.behind(parse, i) : FollowerActs.later(parse, i + 1);
    addOwn(parse, i, when, last);
    return true;
  }

  /** "Barbados acted on 19 April", "acted with their partners on 12 August". */
  private boolean acted(Parse parse, int i, VerbGroup verb, Frame last) {
    if (!verb.lemma().equals("act") || !verb.past() || last.stance() != Stance.DONE) {
      return false;
    }
    boolean part = // "acted at the end of August"
        parse.isWord(i + 3, "of") && parse.is(i + 2, PhraseKind.NOUN) && isPart(parse, i + 2);
    int day = part ? i + 4 : i + 2;
    boolean dated =
        parse.is(i + 1, PhraseKind.PREP)
            && EventDates.date(parse, day) != null
            && ClauseEnds.ends(parse, day + 1);
    if (dated) {
      addOwn(parse, i, EventDates.behind(parse, day - 2), last);
      return true;
    }
    When own = EventDates.attachedTo(parse, List.of(i));
    boolean together = own.known() && parse.isWord(i + 1, "with");
    if (together) {
      addOwn(parse, i, own, last);
    }
    return together;
  }

  private void addOwn(Parse parse, int i, When when, Frame last) {
    Reading own = with.climber.read(parse, i, false);
    acts.add("follow.next", last, own.actors, own.stance, when, parse, i);
  }

  private static boolean isPart(Parse parse, int phrase) {
    return switch (parse.head(phrase).word()) {
      case "end", "beginning", "start", "middle" -> true;
      default -> false;
    };
  }

  /** "Then came Chile", "Chile's came on 2 May", "Chile's turn came". */
  private boolean inverted(Parse parse, int i, VerbGroup verb, Frame last) {
    int subject = parse.skipLeft(i - 1);
    boolean given = // "Kenya's was signed on 26 March"
        verb.passive() && !verb.negated() && GIVEN.contains(verb.lemma()) && isOwn(parse, subject);
    boolean comes = verb.lemma().equals("come");
    if (!comes && !given || !verb.past() || !verb.finite()) {
      return false;
    }
    List<String> doers = new ArrayList<>();
    int end = i;
    boolean opens =
        subject < 0
            || parse.is(subject, PhraseKind.BREAK)
            || subject == 0 && parse.isWord(0, "next"); // "Next came Chile"
    boolean then = opens && (verb.adverbs().contains("then") || parse.isWord(i - 1, "next"));
    if (then && parse.is(i + 1, PhraseKind.NOUN) && parse.head(i + 1).country() != null) {
      end = acts.named(parse, i + 1, doers);
    } else if (isOwn(parse, subject)) {
      doers.addAll(with.owners.ownerOf(parse, parse.phrase(subject)));
    }
    if (doers.isEmpty() || !ClauseEnds.ends(parse, end + 1)) {
      return false;
    }
    acts.add("follow.next", last, doers, last.stance(), FollowerActs.later(parse, end), parse, i);
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
}
