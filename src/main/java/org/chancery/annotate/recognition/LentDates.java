package org.chancery.annotate.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.annotate.recognition.Phrase.PhraseKind;
import org.chancery.annotate.time.DateExpression;
import org.chancery.annotate.time.DateRelation;
import org.chancery.model.DatePrecision;
import org.chancery.model.EventDateBasis;
import org.chancery.model.Stance;
import org.jspecify.annotations.Nullable;

/** Dates that another clause, or the sentence before, lends to an act without one of its own. */
final class LentDates {
  private static final Set<String> SOON =
      Set.of("hours", "shortly", "minutes", "soon", "immediately", "moments", "just");

  /** Spans that leave a year or a month as it is, but no day. */
  private static final Set<String> SPANS = Set.of("days", "weeks");

  private static final Set<String> AT_ONCE =
      Set.of(
          "quickly",
          "immediately",
          "promptly",
          "swiftly",
          "instantly",
          "at once",
          "in return",
          "in turn");
  private static final Set<String> TOGETHER =
      Set.of(
          "breath",
          "sitting",
          "session",
          "stroke",
          "decree",
          "speech",
          "letter",
          "note",
          "statement");
  private static final Set<String> DECIDING =
      Set.of("vote", "decide", "sign", "approve", "ratify", "adopt", "agree", "pass", "back");
  private static final Set<String> BARGAINS =
      Set.of(
          "bargain",
          "deal",
          "accord",
          "agreement",
          "pact",
          "treaty",
          "protocol",
          "settlement",
          "package",
          "exchange",
          "return");

  private final Parse parse;
  private final @Nullable Parse previous;
  private final Reading reading;
  private final boolean lead;

  /**
   * @param previous the sentence before, null if there is none
   * @param lead whether the sentence tells what is news
   */
  LentDates(Parse parse, @Nullable Parse previous, Reading reading, boolean lead) {
    this.parse = parse;
    this.previous = previous;
    this.reading = reading;
    this.lead = lead;
  }

  /** The date lent to the act at a phrase; unknown if none is. */
  When date(int phrase) {
    VerbGroup verb = reading.finiteVerb;
    boolean done = reading.stance == Stance.DONE;
    When spaced = done ? spaced() : When.UNKNOWN;
    if (spaced.known()) {
      return spaced;
    }
    if (done) {
      When linked = linked();
      if (linked.known()) {
        return linked;
      }
    }
    boolean reported =
        verb != null && (verb.perfect() || verb.adverbs().contains("-ing") || verb.simplePresent());
    if (!done || reported) {
      When said = saysAnother() ? When.UNKNOWN : saying(parse);
      if (said.known()) {
        return said;
      }
    }
    if (done) {
      return ofDeed(phrase);
    }
    When main = reading.finite < 0 ? EventDates.attachedTo(parse, verbs(0, phrase)) : When.UNKNOWN;
    if (main.known()) {
      return main;
    }
    When dated = dated();
    return dated.known() ? dated.asReported() : ofSpeaker();
  }

  private When ofDeed(int phrase) {
    if (isRelative()) {
      When main = EventDates.attachedTo(parse, verbs(0, phrase));
      if (main.known()) {
        return main.asReported();
      }
    }
    Parse before = previous;
    if (reading.adverbs(parse).stream().anyMatch(AT_ONCE::contains)) {
      When earlier = EventDates.attachedTo(parse, verbs(0, phrase));
      return earlier.known() || before == null ? earlier : lastDate(before);
    }
    if (inSameBreath()) {
      When other = EventDates.attachedTo(parse, verbs(0, phrase));
      return other.known() || before == null ? other : firstVerbDate(before);
    }
    When joined = coordinated();
    if (joined.known()) {
      return joined;
    }
    When opening = opening();
    if (opening.known()) {
      return opening;
    }
    if (before != null && isHour()) {
      return firstVerbDate(before);
    }
    When dated = dated();
    if (dated.known()) {
      return dated.asReported();
    }
    return before != null && isPartOfBargain() ? firstVerbDate(before) : ofSpeaker();
  }

  /** "The president met him on Sunday. ... he said." */
  private When ofSpeaker() {
    return previous != null && speaksByPronoun() ? firstVerbDate(previous) : When.UNKNOWN;
  }

  /** Whether what is not done lies ahead of the word spoken: "will not", "does not intend to". */
  static boolean isAhead(Reading reading) {
    VerbGroup verb = reading.finiteVerb;
    return verb != null && (!verb.modal().isEmpty() || verb.simplePresent());
  }

  /**
   * "recognised it three days before the invasion of 24 February 2022": so many days from a day
   * that is told; unknown if the act is the one that the words count from.
   */
  private When spaced() {
    for (int i = 1; i < parse.size(); i++) {
      boolean before = parse.isWord(i, "before");
      int days = before || parse.isWord(i, "after") ? Spans.days(parse, i - 1) : 0;
      int end = i + 1;
      DateExpression day = null;
      while (days > 0
          && end < parse.size()
          && !parse.is(end, PhraseKind.COMMA)
          && !parse.is(end, PhraseKind.BREAK)) {
        day = EventDates.date(parse, end) == null ? day : EventDates.date(parse, end);
        end++;
      }
      boolean apart = reading.finite >= 0 && (reading.finite < i || reading.finite > end);
      if (day != null && apart && day.precision() == DatePrecision.DAY) {
        return new When(
            day.date().plusDays(before ? -days : days), DatePrecision.DAY, EventDateBasis.RELATIVE);
      }
    }
    return When.UNKNOWN;
  }

  /** The date of a clause joined by "hours after", "shortly before", "as" or a colon. */
  private When linked() {
    for (int i = 1; i < parse.size(); i++) {
      boolean sequence =
          parse.is(i, PhraseKind.LINK) && (parse.isWord(i, "after") || parse.isWord(i, "before"));
      String span = lastWord(i - 1);
      boolean soon = sequence && SOON.contains(span);
      boolean near = sequence && SPANS.contains(span);
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
      When other = EventDates.attachedTo(parse, verbs(inLater ? 0 : i, inLater ? i : parse.size()));
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

  private String lastWord(int phrase) {
    return phrase < 0 ? "" : parse.node(parse.phrase(phrase).to() - 1).word();
  }

  private List<Integer> verbs(int from, int to) {
    return verbs(parse, from, to);
  }

  private static List<Integer> verbs(Parse parse, int from, int to) {
    List<Integer> found = new ArrayList<>();
    for (int i = from; i < to; i++) {
      if (parse.verb(i) != null) {
        found.add(i);
      }
    }
    return found;
  }

  /**
   * "Kenya has cut ties, and Mali said on Friday that": a clause of its own says something else.
   */
  private boolean saysAnother() {
    for (int i = reading.finite + 1; reading.finite >= 0 && i < parse.size(); i++) {
      VerbGroup verb = parse.verb(i);
      if (verb != null && verb.finite()) {
        int subject = parse.skipLeft(i - 1);
        int joint =
            parse.is(subject, PhraseKind.NOUN) ? Lists.complexStart(parse, subject) - 1 : -1;
        boolean another =
            parse.is(joint, PhraseKind.CONJ) && parse.is(joint - 1, PhraseKind.COMMA)
                || parse.is(joint, PhraseKind.BREAK) && parse.first(joint).is(";");
        return another && Saying.is(verb.lemma());
      }
    }
    return false;
  }

  /** The date of the sentence's verb of saying. */
  static When saying(Parse parse) {
    for (int i = parse.size() - 1; i >= 0; i--) {
      VerbGroup verb = parse.verb(i);
      boolean relative =
          parse.is(i - 1, PhraseKind.THAT) && parse.is(i - 2, PhraseKind.NOUN)
              || parse.is(i - 1, PhraseKind.REL);
      if (verb != null && verb.finite() && !relative && Saying.is(verb.lemma())) {
        When when = EventDates.attachedTo(parse, List.of(i));
        if (when.known() && !isElapsed(parse, i)) {
          return when;
        }
      }
    }
    return When.UNKNOWN;
  }

  /** "six days after its leaders announced": a clause that only counts the time from then. */
  private static boolean isElapsed(Parse parse, int verb) {
    for (int i = verb - 1; i >= 0 && parse.verb(i) == null; i--) {
      DateExpression date = EventDates.date(parse, i);
      if (date != null && date.relation() == DateRelation.ELAPSED) {
        return true;
      }
    }
    return false;
  }

  /** "met on Sunday and signed", "cut ties and left on Sunday": verbs of one subject. */
  private When coordinated() {
    for (int verb : reading.chain) {
      if (parse.is(verb - 1, PhraseKind.CONJ)) {
        for (int i = verb - 2; i >= 0; i--) {
          if (parse.verb(i) != null) {
            return EventDates.attachedTo(parse, List.of(i));
          }
        }
      }
    }
    VerbGroup own = parse.verb(reading.finite);
    boolean past = own != null && (own.past() || own.perfect());
    for (int i = reading.finite + 1; past && i + 1 < parse.size(); i++) {
      VerbGroup next = parse.verb(i + 1);
      if (parse.is(i, PhraseKind.CONJ) && next != null && next.past()) {
        return EventDates.attachedTo(parse, List.of(i + 1));
      }
      if (parse.verb(i) != null || parse.is(i, PhraseKind.BREAK)) {
        break;
      }
    }
    return When.UNKNOWN;
  }

  /** The date at the sentence's head, which holds for all its main clauses. */
  private When opening() {
    int date = parse.is(0, PhraseKind.PREP) ? 1 : 0;
    DateExpression told = EventDates.date(parse, date);
    boolean adverbial =
        date == 0
            ? told != null && told.precision() != DatePrecision.YEAR
            : parse.isWord(0, "in") || parse.isWord(0, "on");
    if (told == null || !adverbial) {
      return When.UNKNOWN;
    }
    boolean joined = false;
    for (int i = date + 1; i < reading.finite; i++) {
      if (parse.is(i, PhraseKind.LINK)
          || parse.is(i, PhraseKind.REL)
          || parse.is(i, PhraseKind.BREAK)) {
        return When.UNKNOWN;
      }
      joined |= parse.is(i, PhraseKind.CONJ);
    }
    return joined ? When.of(told) : When.UNKNOWN;
  }

  /** "in the same breath recognised", "severed ties at the same sitting". */
  private boolean inSameBreath() {
    for (int i = 1; i < parse.size(); i++) {
      boolean same =
          parse.is(i, PhraseKind.NOUN)
              && parse.is(i - 1, PhraseKind.PREP)
              && parse.contains(i, "same");
      if (same && TOGETHER.contains(parse.head(i).word())) {
        return true;
      }
    }
    return false;
  }

  /** "By nightfall Peru had recognised it": on the day of what was told just before. */
  private boolean isHour() {
    return (parse.isWord(0, "by") || parse.isWord(0, "before"))
        && parse.is(1, PhraseKind.NOUN)
        && Chunker.isHour(parse.head(1).word());
  }

  /** "a note dated 21 June", "in a treaty that was signed on 3 May": the paper's day. */
  private When dated() {
    for (int i = 0; i + 1 < parse.size(); i++) {
      DateExpression date = EventDates.date(parse, i + 1);
      if (date != null && lastWord(i).equals("dated")) {
        return When.of(date);
      }
      VerbGroup signs = parse.verb(i);
      boolean signed =
          signs != null
              && (signs.lemma().equals("sign") || signs.lemma().equals("issue"))
              && signs.passive()
              && (parse.is(i - 1, PhraseKind.THAT) || parse.is(i - 1, PhraseKind.REL))
              && parse.is(i - 2, PhraseKind.NOUN)
              && (parse.isWord(i - 3, "in") || parse.isWord(i - 3, "by"));
      if (signed) {
        return EventDates.attachedTo(parse, List.of(i));
      }
    }
    return When.UNKNOWN;
  }

  private boolean isRelative() {
    if (reading.finite < 0) {
      return false;
    }
    int before = parse.skipLeft(reading.from - 1);
    return parse.is(before, PhraseKind.REL)
        || parse.is(before, PhraseKind.THAT)
        || parse.is(reading.finite - 1, PhraseKind.THAT);
  }

  /** "As part of the bargain Peru recognised it": what was told just before. */
  private boolean isPartOfBargain() {
    boolean opens =
        parse.isWord(0, "as") && parse.isWord(1, "part")
            || parse.isWord(0, "under")
            || parse.isWord(0, "in");
    for (int i = 1; opens && i < Math.min(4, parse.size()); i++) {
      if (parse.is(i, PhraseKind.NOUN) && BARGAINS.contains(parse.head(i).word())) {
        return true;
      }
    }
    return false;
  }

  private boolean speaksByPronoun() {
    for (int verb : reading.chain) {
      VerbGroup group = parse.verb(verb);
      int subject = parse.skipLeft(verb - 1);
      if (group != null
          && group.finite()
          && Saying.is(group.lemma())
          && (parse.isWord(subject, "he")
              || parse.isWord(subject, "she")
              || parse.isWord(subject, "it"))) {
        return true;
      }
    }
    return false;
  }

  private static When lastDate(Parse parse) {
    for (int i = parse.size() - 1; i >= 0; i--) {
      DateExpression date = EventDates.date(parse, i);
      if (date != null) {
        return When.of(date);
      }
    }
    return When.UNKNOWN;
  }

  private static When firstVerbDate(Parse parse) {
    for (int verb : verbs(parse, 0, parse.size())) {
      When when = EventDates.attachedTo(parse, List.of(verb));
      if (when.known()) {
        return when;
      }
    }
    return When.UNKNOWN;
  }
}
