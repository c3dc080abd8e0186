package org.chancery.annotate.recognition;

import java.util.List;
import java.util.Set;
import org.chancery.annotate.recognition.Phrase.PhraseKind;
import org.chancery.annotate.time.DateExpression;
import org.chancery.annotate.time.DateRelation;

/**
 * The dates of nouns: "Friday's decision", "the opening of relations on 3 May", "the war of 2008".
 */
final class NounDates {
  /** Phrases that an insertion takes at most. */
  private static final int INSERTION = 7;

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

  private NounDates() {}

  /** The date within a noun phrase or right before it: "Friday's decision", "its 2014 decision". */
  static When within(Parse parse, int noun) {
    Phrase phrase = parse.phrase(noun);
    for (int n = phrase.from(); n < phrase.to(); n++) {
      DateExpression date = parse.node(n).date();
      if (date != null && date.relation() != DateRelation.ANNIVERSARY) {
        return When.of(date);
      }
    }
    DateExpression before = EventDates.date(parse, noun - 1);
    return before != null && parse.first(noun).is(Tag.POSS) ? When.of(before) : When.UNKNOWN;
  }

  /** The date behind a noun and its complements that no verb stands before. */
  static When behindSubject(Parse parse, int noun) {
    int at = noun + 1;
    while (parse.is(at, PhraseKind.PREP) && !parse.isWord(at, "to") // "from its opening to a war"
        || parse.is(at, PhraseKind.NOUN)
        || parse.is(at, PhraseKind.CONJ)) {
      at++;
    }
    DateExpression date = EventDates.date(parse, at);
    boolean since = parse.isWord(noun - 1, "since"); // "since the opening of relations on 3 May"
    return date == null
            || describes(parse, at)
            || !since && DateAttachment.holdsVerb(parse, 0, noun)
        ? When.UNKNOWN
        : When.of(date);
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
    return happens ? EventDates.attachedTo(parse, List.of(at)) : When.UNKNOWN;
  }

  /** "the borders of 1967", "the war of August 2008": a noun's date and not the verb's. */
  static boolean describes(Parse parse, int date) {
    if (!parse.isWord(date - 1, "of") || !parse.is(date - 2, PhraseKind.NOUN)) {
      return false;
    }
    if (parse.isWord(date - 3, "during")) {
      return false; // "broke with Israel during the war of June 1967"
    }
    String noun = parse.head(date - 2).word();
    return !DOCUMENTS.contains(noun) && !PARTS.contains(noun);
  }
}
