package org.chancery.annotate.recognition;

import java.util.Set;
import org.chancery.annotate.recognition.Phrase.PhraseKind;
import org.chancery.annotate.time.DateExpression;
import org.chancery.annotate.time.DateRelation;
import org.chancery.model.DatePrecision;

/** Finds the verb that a date hangs on: the one before it in its clause, else the one after it. */
final class DateAttachment {
  private static final Set<String> SEQUENCE = Set.of("after", "before", "since", "following");

  private DateAttachment() {}

  /** The verb that a date hangs on: the one before it in its clause, else the one after it. */
  static int of(Parse parse, int date) {
    if (isSequence(parse, date)) {
      return verbOfClause(parse, date);
    }
    VerbGroup saying = parse.verb(date - 1);
    DateExpression told = EventDates.date(parse, date);
    boolean past = told != null && told.precision() != DatePrecision.DAY;
    if (saying != null && past && Saying.is(saying.lemma()) && subjectAhead(parse, date + 1)) {
      return verbAfter(parse, date); // "said 64 years ago the ties were established"
    }
    int main = pastRelativeClause(parse, date);
    if (main >= 0) {
      return main;
    }
    if (isGapped(parse, date) || isOfStanding(parse, date)) {
      return -1;
    }
    int behind = behindInsertion(parse, date);
    if (behind >= 0) {
      return behind;
    }
    for (int i = date - 1; i >= 0; i--) {
      VerbGroup verb = parse.verb(i);
      boolean held = // "the conferences held this summer": not of the act's day
          past && (i == date - 1 || i == date - 2 && parse.is(date - 1, PhraseKind.PREP));
      if (verb != null && (held || !isReduced(parse, i, verb))) {
        return i;
      }
      boolean boundary =
          parse.is(i, PhraseKind.LINK) && holdsVerb(parse, i, date)
              || parse.is(i, PhraseKind.REL)
              || parse.is(i, PhraseKind.THAT) && i + 1 < date
              || parse.is(i, PhraseKind.BREAK)
              || parse.is(i, PhraseKind.COMMA) && opensClause(parse, i, date);
      if (boundary) {
        break;
      }
    }
    return verbAfter(parse, date);
  }

  /** "two weeks after", "six years before": it dates what follows. */
  private static boolean isSequence(Parse parse, int date) {
    DateExpression told = EventDates.date(parse, date);
    return told != null
        && (told.relation() == DateRelation.ELAPSED
            || SEQUENCE.contains(parse.first(date).word()) && parse.is(date + 1, PhraseKind.NOUN));
  }

  /**
   * The verb before ", which became free on 9 July" for the second date in ", which became free on
   * 9 July, on the next day"; -1 if no relative clause with a date of its own closes before the
   * date.
   */
  private static int pastRelativeClause(Parse parse, int date) {
    int comma = parse.is(date - 1, PhraseKind.PREP) ? date - 2 : date - 1;
    if (!parse.is(comma, PhraseKind.COMMA)) {
      return -1;
    }
    boolean dated = false;
    for (int i = comma - 1; i > 0; i--) {
      dated |= parse.is(i, PhraseKind.DATE);
      if (parse.is(i, PhraseKind.COMMA) || parse.is(i, PhraseKind.BREAK)) {
        return -1;
      }
      if (parse.is(i, PhraseKind.REL) && parse.is(i - 1, PhraseKind.COMMA)) {
        return dated ? verbBefore(parse, i) : -1;
      }
    }
    return -1;
  }

  /** "On Monday, with votes still being counted, Peru recognised": the verb behind; else -1. */
  private static int behindInsertion(Parse parse, int date) {
    boolean opens = date == 0 || date == 1 && parse.is(0, PhraseKind.PREP);
    if (!opens || !parse.is(date + 1, PhraseKind.COMMA) || !parse.is(date + 2, PhraseKind.PREP)) {
      return -1;
    }
    for (int i = date + 3; i < parse.size(); i++) {
      if (parse.is(i, PhraseKind.COMMA)) {
        return verbAfter(parse, i);
      }
    }
    return -1;
  }

  private static int verbBefore(Parse parse, int to) {
    int at = to - 1;
    while (at >= 0 && parse.verb(at) == null) {
      at--;
    }
    return at;
  }

  /** "in May, Chile on 4 June and Cuba on 8 July": the dates of others, whose verb is left out. */
  private static boolean isGapped(Parse parse, int date) {
    VerbGroup ahead = parse.verb(parse.skipRight(date + 2));
    boolean another =
        parse.is(date - 1, PhraseKind.CONJ)
            && parse.is(date + 1, PhraseKind.NOUN)
            && (ahead == null || !ahead.finite())
            && isDatedBefore(parse, date);
    if (another) {
      return true; // "an order on 17 March and a day later a treaty"
    }
    int noun = parse.is(date - 1, PhraseKind.PREP) ? date - 2 : date - 1;
    if (!parse.is(noun, PhraseKind.NOUN) || parse.countries(noun).isEmpty()) {
      return false;
    }
    int joint = noun - 1;
    if (parse.is(joint, PhraseKind.CONJ) && parse.is(joint - 1, PhraseKind.COMMA)) {
      joint--;
    }
    boolean closes = date + 1 >= parse.size() || parse.is(date + 1, PhraseKind.BREAK);
    if (closes && joint < noun - 1 && !DateAttachment.holdsVerb(parse, joint, date)) {
      return true; // "Chad and Mali had done so already, and Fiji on 27 April"
    }
    boolean joins =
        parse.is(joint, PhraseKind.COMMA)
            || parse.is(joint, PhraseKind.CONJ)
            || parse.is(joint, PhraseKind.BREAK);
    VerbGroup next = parse.verb(date + 1);
    return joins && parse.is(joint - 1, PhraseKind.DATE) && (next == null || !next.finite());
  }

  /** "Yemen, at war since 2014, severed": since when somebody has been something. */
  private static boolean isOfStanding(Parse parse, int date) {
    if (!parse.isWord(date - 1, "since") || !parse.is(date + 1, PhraseKind.COMMA)) {
      return false;
    }
    for (int i = date - 2; i > 0 && parse.verb(i) == null; i--) {
      if (parse.is(i, PhraseKind.COMMA)) {
        return i < date - 2;
      }
    }
    return false;
  }

  /** The verb of "six years after it cut its ties"; -1 in "thirty years after the victory". */
  private static int verbOfClause(Parse parse, int date) {
    boolean behind = holdsVerb(parse, 0, date);
    for (int i = date + 1; i < parse.size(); i++) {
      if (parse.verb(i) != null) {
        return i;
      }
      boolean listed = // "fell on Monday, a day after Peru, Chile and Mali severed"
          behind && !parse.countries(i - 1).isEmpty() && !parse.countries(i + 1).isEmpty();
      if (parse.is(i, PhraseKind.COMMA) && !listed || parse.is(i, PhraseKind.BREAK)) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isDatedBefore(Parse parse, int date) {
    for (int i = date - 1; i >= 0; i--) {
      if (EventDates.date(parse, i) != null) {
        return true;
      }
    }
    return false;
  }

  private static int verbAfter(Parse parse, int from) {
    for (int i = from + 1; i < parse.size(); i++) {
      if (parse.verb(i) != null) {
        return i;
      }
      if (parse.is(i, PhraseKind.BREAK) && i > from + 1) {
        break;
      }
    }
    return -1;
  }

  static boolean holdsVerb(Parse parse, int from, int to) {
    for (int i = from; i < to; i++) {
      if (parse.verb(i) != null) {
        return true;
      }
    }
    return false;
  }

  /** "in statements timed to the minute": a participle behind its noun. */
  static boolean isReduced(Parse parse, int i, VerbGroup verb) {
    boolean bare = verb.past() && !verb.passive() && !verb.perfect() && verb.finite();
    if (!bare || !parse.is(i - 1, PhraseKind.NOUN)) {
      return false;
    }
    int before = Lists.complexStart(parse, i - 1) - 1;
    boolean object = parse.is(before, PhraseKind.PREP) || parse.verb(before) != null;
    boolean byPreposition = parse.is(i + 1, PhraseKind.PREP) || parse.is(i + 1, PhraseKind.DATE);
    return object && byPreposition;
  }

  /**
   * Whether the date stands in a clause that a comma opens: right behind it, or between the
   * clause's subject and its verb. A comma of a list opens none.
   */
  private static boolean opensClause(Parse parse, int comma, int date) {
    boolean first = true;
    for (int i = comma + 1; i < date; i++) {
      first &=
          parse.is(i, PhraseKind.PREP)
              || parse.is(i, PhraseKind.ADV)
              || parse.is(i, PhraseKind.CONJ) && i == comma + 1;
    }
    VerbGroup next = parse.verb(date + 1);
    return (first || next != null && next.finite()) && clauseAhead(parse, date);
  }

  /** Whether a noun phrase with all that hangs on it leads to a finite verb. */
  private static boolean subjectAhead(Parse parse, int noun) {
    int at = noun;
    while (parse.is(at, PhraseKind.NOUN)
        || parse.is(at, PhraseKind.PREP)
        || parse.is(at, PhraseKind.CONJ)) {
      at++;
    }
    VerbGroup verb = parse.verb(at);
    return parse.is(noun, PhraseKind.NOUN) && verb != null && verb.finite();
  }

  /** Whether right after the date a subject with its verb follows. */
  private static boolean clauseAhead(Parse parse, int date) {
    int next = date + 1;
    if (parse.is(next, PhraseKind.COMMA)) {
      next++;
    }
    if (!parse.is(next, PhraseKind.NOUN)) {
      VerbGroup verb = parse.verb(next);
      boolean followed = parse.isWord(next + 1, "by"); // ", on 8 June, followed by Peru"
      return verb != null && verb.finite() && !followed;
    }
    int after = parse.skipRight(Lists.complexStartingAt(parse, next) + 1);
    while (parse.is(after, PhraseKind.CONJ) && parse.is(after + 1, PhraseKind.NOUN)) {
      after = parse.skipRight(Lists.complexStartingAt(parse, after + 1) + 1);
    }
    boolean apposed = // "and on Monday its minister, Mr. Khoman, offered"
        parse.is(after, PhraseKind.COMMA)
            && parse.is(after + 1, PhraseKind.NOUN)
            && parse.is(after + 2, PhraseKind.COMMA);
    VerbGroup verb = parse.verb(apposed ? after + 3 : after);
    return verb != null && verb.finite();
  }
}
