package org.chancery.annotate.recognition;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.chancery.annotate.recognition.Phrase.PhraseKind;
import org.chancery.annotate.time.DateExpression;
import org.chancery.annotate.time.DateRelation;
import org.chancery.model.DatePrecision;
import org.jspecify.annotations.Nullable;

/** Finds which verb of a sentence a date hangs on. */
final class EventDates {
  /** How many phrases, and commas, the place in a dateline has at most. */
  private static final int LONGEST_PLACE = 6;

  /** Phrases that an insertion takes at most. */
  private static final int INSERTION = 7;

  /** Months ahead that are nearer than the same month a year before. */
  private static final int NEAR_MONTHS = 7;

  private static final Set<String> LIMITS = Set.of("until", "till", "before", "by", "within");

  /** What is issued on the day by which it is called: "the decree of 5 April". */
  private static final Set<String> DOCUMENTS =
      Set.of(
          "decree",
          "decision",
          "statement",
          "note",
          "letter",
          "message",
          "telegram",
          "cable",
          "circular",
          "edict",
          "communique",
          "communiqu\u00e9",
          "agreement",
          "accord",
          "treaty",
          "declaration",
          "resolution",
          "law",
          "order",
          "announcement",
          "proclamation",
          "protocol",
          "memorandum",
          "session",
          "meeting");

  /** What is no thing with a date but a part of the time: "the end of July". */
  private static final Set<String> PARTS =
      Set.of(
          "eve",
          "hours",
          "end",
          "beginning",
          "start",
          "middle",
          "morning",
          "afternoon",
          "evening",
          "night",
          "day",
          "week",
          "month",
          "spring",
          "summer",
          "autumn",
          "winter",
          "course");

  private static final Set<String> HAPPENS =
      Set.of("come", "follow", "happen", "occur", "fall", "take", "begin", "date", "be");

  /** What is done with a recognition that is on its way: "was delivered the same evening". */
  private static final Set<String> CONVEYED =
      Set.of("deliver", "grant", "extend", "give", "announce", "convey", "transmit", "hand");

  private EventDates() {}

  /**
   * "It was not until 2014 that relations were restored", "It was two years after his death, on 28
   * March 1977, that": the date before "that".
   */
  static When ofCleft(Parse parse, int phrase) {
    for (int that = phrase - 1; that > 2; that--) {
      if (parse.is(that, PhraseKind.THAT)) {
        int end = parse.is(that - 1, PhraseKind.COMMA) ? that - 2 : that - 1;
        DateExpression date = date(parse, end);
        int copula = end - 1;
        while (copula > 0 && parse.verb(copula) == null && !parse.is(copula, PhraseKind.BREAK)) {
          copula--;
        }
        VerbGroup is = parse.verb(copula);
        boolean cleft =
            date != null
                && is != null
                && is.lemma().equals("be")
                && parse.isWord(parse.skipLeft(copula - 1), "it");
        return cleft && date != null ? When.of(date) : When.UNKNOWN;
      }
    }
    return When.UNKNOWN;
  }

  /** The first date that hangs on one of the verbs, the verbs in their order. */
  static When attachedTo(Parse parse, List<Integer> verbs) {
    return attachedTo(parse, verbs, false);
  }

  /**
   * The same.
   *
   * @param news whether the verb tells the news of the day, in the present: then "after Monday's
   *     vote" only says what went before
   */
  static When attachedTo(Parse parse, List<Integer> verbs, boolean news) {
    DateExpression found = expression(parse, verbs, news);
    return found == null ? When.UNKNOWN : When.of(found);
  }

  /**
   * The first date that hangs on one of the verbs of what is to come: "agreed to open relations in
   * July" means the July ahead, if that is nearer.
   */
  static When ahead(Parse parse, List<Integer> verbs, @Nullable LocalDate published) {
    DateExpression found = expression(parse, verbs, false);
    if (found == null) {
      return When.UNKNOWN;
    }
    boolean nearer =
        published != null
            && found.date().isBefore(published)
            && found.future().isAfter(published)
            && found.future().isBefore(published.plusMonths(NEAR_MONTHS));
    return nearer ? new When(found.future(), found.precision(), found.basis()) : When.of(found);
  }

  private static @Nullable DateExpression expression(
      Parse parse, List<Integer> verbs, boolean news) {
    for (int verb : verbs) {
      DateExpression best = null;
      for (int i = 0; i < parse.size(); i++) {
        DateExpression date = date(parse, i);
        if (date == null
            || DateAttachment.of(parse, i) != verb
            || isLimit(parse, i, verb)
            || BracketDates.isOne(parse, i)
            || isDateline(parse, i)
            || isOneOfTwo(parse, i, date)
            || describes(parse, i)
            || news && (isAftermath(parse, i) || ranks(parse, i, date))) {
          continue;
        }
        if (best == null || isSurer(date, best)) {
          best = date;
        }
      }
      best = best == null ? explained(parse, verb) : best;
      if (best != null) {
        return best;
      }
    }
    return null;
  }

  /** "all switched in 2017 and 2018": which of them when is not told. */
  private static boolean isOneOfTwo(Parse parse, int i, DateExpression date) {
    DateExpression next = parse.is(i + 1, PhraseKind.CONJ) ? date(parse, i + 2) : null;
    DateExpression before = parse.is(i - 1, PhraseKind.CONJ) ? date(parse, i - 2) : null;
    return date.precision() != DatePrecision.DAY
        && (next != null && next.precision() == date.precision()
            || before != null && before.precision() == date.precision());
  }

  /** Whether the sentence names two years or months for its deeds. */
  static boolean namesTwo(Parse parse) {
    for (int i = 0; i < parse.size(); i++) {
      DateExpression date = date(parse, i);
      if (date != null && isOneOfTwo(parse, i, date)) {
        return true;
      }
    }
    return false;
  }

  /** "LIMA, May 3 -" at the sentence's head: the day of the despatch and not the act's. */
  static boolean isDateline(Parse parse, int date) {
    if (date > LONGEST_PLACE
        || !parse.is(date - 1, PhraseKind.COMMA)
        || !parse.is(date + 1, PhraseKind.BREAK) && !isCredit(parse, date + 1)) {
      return false;
    }
    for (int i = 0; i < date; i++) {
      boolean place = parse.is(i, PhraseKind.NOUN) && parse.first(i).capital();
      if (!place && !parse.is(i, PhraseKind.COMMA) && !parse.is(i, PhraseKind.BREAK)) {
        return false;
      }
    }
    return true;
  }

  /** "(AFP) -" */
  private static boolean isCredit(Parse parse, int open) {
    for (int i = open + 1; parse.is(open, PhraseKind.OPEN) && i <= open + LONGEST_PLACE; i++) {
      if (parse.is(i, PhraseKind.CLOSE)) {
        return parse.is(i + 1, PhraseKind.BREAK);
      }
    }
    return false;
  }

  /** The day of the dateline of a sentence that has one. */
  static When dateline(Parse parse) {
    for (int i = 1; i <= LONGEST_PLACE && i < parse.size(); i++) {
      DateExpression date = date(parse, i);
      if (date != null && isDateline(parse, i)) {
        return When.of(date);
      }
    }
    return When.UNKNOWN;
  }

  /** "since 1980, when Peru severed them": the date that a clause with "when" explains. */
  private static @Nullable DateExpression explained(Parse parse, int verb) {
    for (int i = verb - 1; i > 0; i--) {
      if (parse.verb(i) != null || parse.is(i, PhraseKind.BREAK)) {
        return null;
      }
      if (parse.isWord(i, "when")) {
        return date(parse, parse.is(i - 1, PhraseKind.COMMA) ? i - 2 : i - 1);
      }
    }
    return null;
  }

  /** Whether a date names the same time more exactly, or a time that is told outright. */
  private static boolean isSurer(DateExpression date, DateExpression than) {
    boolean within =
        date.precision().compareTo(than.precision()) < 0
            && date.date().getYear() == than.date().getYear()
            && (than.precision() == DatePrecision.YEAR
                || date.date().getMonth() == than.date().getMonth());
    return within || date.basis().compareTo(than.basis()) < 0;
  }

  /** The date that a phrase is; null if it is none. */
  static @Nullable DateExpression date(Parse parse, int i) {
    return parse.is(i, PhraseKind.DATE) ? parse.first(i).date() : null;
  }

  /** The first day that a sentence names; unknown if it names none. */
  static When firstDay(Parse parse) {
    for (int i = 0; i < parse.size(); i++) {
      DateExpression date = date(parse, i);
      if (date != null && date.precision() == DatePrecision.DAY) {
        return When.of(date);
      }
    }
    return When.UNKNOWN;
  }

  /** The date within a noun phrase or right before it: "Friday's decision", "its 2014 decision". */
  static When within(Parse parse, int noun) {
    Phrase phrase = parse.phrase(noun);
    for (int n = phrase.from(); n < phrase.to(); n++) {
      DateExpression date = parse.node(n).date();
      if (date != null && date.relation() != DateRelation.ANNIVERSARY) {
        return When.of(date);
      }
    }
    DateExpression before = date(parse, noun - 1);
    return before != null && parse.first(noun).is(Tag.POSS) ? When.of(before) : When.UNKNOWN;
  }

  /**
   * "until this year" dates nothing unless the verb is negated, nor does "first since 2018"; but
   * what had happened "by Friday night" is Friday's.
   */
  private static boolean isLimit(Parse parse, int date, int verb) {
    if (date == 0) {
      return false;
    }
    String before = parse.first(date - 1).word();
    if (LIMITS.contains(before) && parse.isWord(date - 2, "not")) {
      return false; // "not until 1992": in that year
    }
    VerbGroup group = parse.verb(verb);
    if (before.equals("since")) {
      return parse.is(date - 2, PhraseKind.NOUN)
              && (parse.head(date - 2).is("time") || parse.contains(date - 2, "first"))
          || date == 1 && group != null && group.perfect() && isList(parse, verb);
    }
    boolean between =
        before.equals("between") && parse.is(date + 1, PhraseKind.CONJ)
            || parse.is(date - 1, PhraseKind.CONJ) && parse.isWord(date - 3, "between");
    DateExpression told = date(parse, date);
    boolean reached =
        before.equals("by")
            && group != null
            && group.perfect()
            && told != null
            && told.precision() == DatePrecision.DAY;
    return between
        || LIMITS.contains(before)
            && !reached
            && !(group != null && group.negated() && date > verb)
            && !withheld(parse, date, before);
  }

  /** "refused to recognise it until 1933": what was withheld so long was done then. */
  private static boolean withheld(Parse parse, int date, String limit) {
    for (int i = date - 1; i >= 0 && !limit.equals("by"); i--) {
      VerbGroup verb = parse.verb(i);
      boolean withholds =
          verb != null
              && verb.past()
              && (verb.lemma().equals("refuse")
                  || verb.lemma().equals("decline")
                  || verb.lemma().equals("hesitate")
                  || verb.lemma().equals("wait")
                  || verb.lemma().equals("hold") && verb.particle().equals("out")
                  || verb.lemma().equals("take") && i == date - 2); // "took till August"
      if (withholds) {
        return true;
      }
    }
    return false;
  }

  /** "Since March, Peru and Chile have recognised it": each on a day of its own. */
  private static boolean isList(Parse parse, int verb) {
    int subject = parse.skipLeft(verb - 1);
    return parse.is(subject, PhraseKind.NOUN) && parse.is(subject - 1, PhraseKind.CONJ);
  }

  /** "the borders of 1967", "the war of August 2008": a noun's date and not the verb's. */
  private static boolean describes(Parse parse, int date) {
    if (!parse.isWord(date - 1, "of") || !parse.is(date - 2, PhraseKind.NOUN)) {
      return false;
    }
    if (parse.isWord(date - 3, "during")) {
      return false; // "broke with Israel during the war of June 1967"
    }
    String noun = parse.head(date - 2).word();
    return !DOCUMENTS.contains(noun) && !PARTS.contains(noun);
  }

  /** "becomes the third country this year to": it counts the others in. */
  private static boolean ranks(Parse parse, int i, DateExpression date) {
    return date.precision() != DatePrecision.DAY
        && parse.is(i - 1, PhraseKind.NOUN)
        && switch (parse.head(i - 1).word()) {
          case "country", "state", "nation", "government", "time" -> true;
          default -> false;
        };
  }

  /** Whether the date belongs to what went before: "after Thursday's announcement". */
  private static boolean isAftermath(Parse parse, int date) {
    for (int i = date - 1; i >= 0; i--) {
      if (parse.isWord(i, "after") || parse.isWord(i, "following")) {
        return true;
      }
      boolean goesOn =
          parse.is(i, PhraseKind.NOUN)
              || parse.is(i, PhraseKind.ADV)
              || parse.is(i, PhraseKind.PREP) && !parse.is(i + 1, PhraseKind.DATE);
      if (!goesOn) {
        return false;
      }
    }
    return false;
  }

  /** The date of what "came on 4 May", where the noun and its complements end before the verb. */
  static When happening(Parse parse, int end) {
    int comma = parse.is(end + 1, PhraseKind.COMMA) ? end + 2 : end + 1;
    for (int i = comma + 1;
        comma == end + 2 && i < Math.min(parse.size(), comma + INSERTION);
        i++) {
      if (parse.is(i, PhraseKind.COMMA) && parse.verb(comma) != null) {
        comma = i + 1; // ", decided upon before Christmas,"
      }
    }
    int at = parse.skipRight(comma);
    VerbGroup verb = parse.verb(at);
    boolean happens =
        verb != null
            && (HAPPENS.contains(verb.lemma())
                || verb.passive() && CONVEYED.contains(verb.lemma()) && !verb.negated());
    return happens ? attachedTo(parse, List.of(at)) : When.UNKNOWN;
  }

  /** "29 January 1992, the day on which Peru established": the date before such a clause. */
  static When onWhich(Parse parse, int verb) {
    for (int i = verb - 1; i > 1; i--) {
      if (parse.verb(i) != null || parse.is(i, PhraseKind.BREAK)) {
        return When.UNKNOWN;
      }
      if (parse.is(i, PhraseKind.REL) || parse.isWord(i, "when")) {
        int day = parse.is(i - 1, PhraseKind.PREP) ? i - 2 : i - 1;
        int date = parse.is(day - 1, PhraseKind.COMMA) ? day - 2 : day - 1;
        boolean dated =
            parse.is(day, PhraseKind.NOUN)
                && (parse.head(day).is("day") || parse.head(day).is("date"));
        DateExpression told = date(parse, date);
        return dated && told != null ? When.of(told) : When.UNKNOWN;
      }
    }
    return When.UNKNOWN;
  }

  /** The date behind a noun and its complements that no verb stands before. */
  static When behindSubject(Parse parse, int noun) {
    int at = noun + 1;
    while (parse.is(at, PhraseKind.PREP)
        || parse.is(at, PhraseKind.NOUN)
        || parse.is(at, PhraseKind.CONJ)) {
      at++;
    }
    DateExpression date = date(parse, at);
    boolean since = parse.isWord(noun - 1, "since"); // "since the opening of relations on 3 May"
    return date == null
            || describes(parse, at)
            || !since && DateAttachment.holdsVerb(parse, 0, noun)
        ? When.UNKNOWN
        : When.of(date);
  }

  /** The date right behind a phrase, as in "recognition of Kosovo on 3 May". */
  static When behind(Parse parse, int last) {
    int at = last + 1;
    while (parse.is(at, PhraseKind.PREP)
        || parse.is(at, PhraseKind.ADV)
        || parse.is(at, PhraseKind.LINK)
        || parse.is(at, PhraseKind.COMMA) && parse.is(at + 1, PhraseKind.PREP)) {
      at++;
    }
    DateExpression date = date(parse, at);
    return date == null ? When.UNKNOWN : When.of(date);
  }
}
