package org.chancery.annotate.recognition;

import java.util.Set;
import org.chancery.annotate.recognition.Phrase.PhraseKind;
import org.chancery.model.DatePrecision;
import org.chancery.model.EventDateBasis;

/** Dates of a clause joined by a conjunction or a colon: "hours after", "when it voted", "as". */
final class LinkedDates {
  private static final Set<String> SOON =
      Set.of("hours", "shortly", "minutes", "soon", "immediately", "moments", "just");

  /** Spans that leave a year or a month as it is, but no day. */
  private static final Set<String> SPANS = Set.of("days", "weeks");

  private static final Set<String> DECIDING =
      Set.of("vote", "decide", "sign", "approve", "ratify", "adopt", "agree", "pass", "back");

  private final Parse parse;
  private final Reading reading;
  private final boolean lead;

  /**
   * @param lead whether the sentence tells what is news
   */
  LinkedDates(Parse parse, Reading reading, boolean lead) {
    this.parse = parse;
    this.reading = reading;
    this.lead = lead;
  }

  /** "hours after", "shortly before": whether the last word of a phrase says that it was soon. */
  static boolean isSoon(Parse parse, int phrase) {
    return SOON.contains(lastWord(parse, phrase));
  }

  private static String lastWord(Parse parse, int phrase) {
    return parse.node(parse.phrase(phrase).to() - 1).word();
  }

  /** The date of a clause joined by "hours after", "shortly before", "as" or a colon. */
  When date() {
    for (int i = 1; i < parse.size(); i++) {
      boolean sequence =
          parse.is(i, PhraseKind.LINK) && (parse.isWord(i, "after") || parse.isWord(i, "before"));
      boolean soon = sequence && isSoon(parse, i - 1);
      boolean near = sequence && SPANS.contains(lastWord(parse, i - 1));
      boolean meanwhile = parse.isWord(i, "as") && parse.is(i, PhraseKind.LINK) && clauseFollows(i);
      boolean colon = parse.is(i, PhraseKind.BREAK) && parse.first(i).is(":");
      boolean inLater = reading.finite > i;
      boolean cause =
          lead && inLater && parse.isWord(i, "after") && parse.is(i, PhraseKind.LINK) && !near;
      boolean occasion =
          reading.finite >= 0
              && !inLater
              && parse.is(i, PhraseKind.LINK)
              && (parse.isWord(i, "when") || parse.isWord(i, "after") && decides(i))
              && !relativeBetween(reading.finite, i);
      if (!soon && !near && !meanwhile && !colon && !cause && !occasion) {
        continue;
      }
      When other = EventDates.among(parse, inLater ? 0 : i, inLater ? i : parse.size());
      boolean lends =
          near
              ? other.precision() == DatePrecision.YEAR
              : inLater && (!cause || soon || isNews(other)) || soon || occasion;
      if (other.known() && lends) {
        return (cause || occasion) && !soon ? other.asReported() : other;
      }
    }
    return When.UNKNOWN;
  }

  /** "resumed relations, which Chad broke off in 2017 when": the occasion of another deed. */
  private boolean relativeBetween(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (parse.is(i, PhraseKind.REL)) {
        return true;
      }
    }
    return false;
  }

  /** "after parliament voted on 4 June": the clause tells of the act's own decision. */
  private boolean decides(int link) {
    for (int i = link + 1; i < parse.size(); i++) {
      VerbGroup verb = parse.verb(i);
      if (verb != null) {
        return DECIDING.contains(verb.lemma());
      }
    }
    return false;
  }

  /** A day told as those of news are: "on Wednesday", not "on 3 May 2010". */
  private static boolean isNews(When when) {
    return when.precision() == DatePrecision.DAY && when.basis() != EventDateBasis.EXPLICIT;
  }

  private boolean clauseFollows(int link) {
    int at = parse.skipRight(link + 1);
    boolean subject = parse.is(at, PhraseKind.NOUN);
    while (parse.is(at, PhraseKind.NOUN)
        || parse.is(at, PhraseKind.PREP)
        || parse.is(at, PhraseKind.CONJ)) {
      at = parse.skipRight(at + 1);
    }
    VerbGroup verb = parse.verb(at);
    return subject && verb != null && verb.finite();
  }
}
