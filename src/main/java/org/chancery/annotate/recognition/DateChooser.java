package org.chancery.annotate.recognition;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.chancery.annotate.recognition.Phrase.PhraseKind;
import org.chancery.annotate.time.DateExpression;
import org.chancery.annotate.time.DateRelation;
import org.chancery.model.DatePrecision;
import org.chancery.model.EventDateBasis;
import org.chancery.model.Stance;
import org.jspecify.annotations.Nullable;

/**
 * Chooses an act's date: the one in its own clause, else one that a neighbouring clause lends, else
 * the day of publication where the tense of headlines and briefs means it.
 */
final class DateChooser {
  private static final int STALE_DAYS = 45;
  private static final int LONG_YEARS = 2;

  /** From how far a day is counted in days. */
  private static final int COUNTED_DAYS = 60;

  private final @Nullable LocalDate published;
  private final Anniversaries anniversaries;
  private final ImpliedDates implied;
  private final StoryDay story;
  private int paragraph = -1;
  private When heading = When.UNKNOWN;
  private boolean protest;
  private @Nullable Parse previous;
  private @Nullable Parse current;

  /**
   * @param published the day from which the article speaks, if known
   * @param bodySentence index of the first sentence below the title
   * @param brief whether the article is so short that all of it is news
   */
  DateChooser(@Nullable LocalDate published, int bodySentence, boolean brief) {
    this.published = published;
    anniversaries = new Anniversaries(published);
    implied = new ImpliedDates(published, bodySentence, brief);
    story = new StoryDay(published);
  }

  /**
   * Begins a sentence.
   *
   * @param lead whether it is the title or among the first two sentences of the body
   */
  void enter(Parse parse, int paragraphIndex, boolean lead) {
    implied.enter(parse, lead);
    previous = current;
    current = parse;
    turnTo(paragraphIndex);
    story.enter(parse, lead);
    int head = head(parse);
    boolean opens =
        parse.is(head, PhraseKind.DATE)
            && (parse.size() == head + 1 || parse.is(head + 1, PhraseKind.BREAK));
    int last = parse.size() - 1;
    boolean alone = // "KYIV, Feb 24 (Reuters) - Monday."
        EventDates.date(parse, last) != null
            && parse.is(last - 1, PhraseKind.BREAK)
            && !DateAttachment.holdsVerb(parse, 0, last);
    if (opens || alone) {
      heading = EventDates.behind(parse, (opens ? head : last) - 1);
    }
  }

  /** The sentence before; null in the first. */
  @Nullable Parse previous() {
    return previous;
  }

  /** The date under which a chronology tells. */
  When heading() {
    return heading;
  }

  /** Whether what happened then is no news any more. */
  boolean isPast(When when) {
    return isPast(when, published);
  }

  /** Whether it happened years ago. */
  boolean isLongPast(When when) {
    LocalDate day = when.date();
    return published != null && day != null && day.isBefore(published.minusYears(LONG_YEARS));
  }

  static boolean isPast(When when, @Nullable LocalDate published) {
    LocalDate day = when.date();
    return published != null && day != null && day.isBefore(published.minusDays(STALE_DAYS));
  }

  /** A day of the last week that the sentence names; unknown if it names none. */
  When newsDay(Parse parse) {
    for (int i = 0; i < parse.size(); i++) {
      DateExpression date = EventDates.date(parse, i);
      boolean recent =
          date != null
              && published != null
              && date.precision() == DatePrecision.DAY
              && date.basis() != EventDateBasis.EXPLICIT
              && date.relation() != DateRelation.ELAPSED // "a week after"
              && !date.date().isAfter(published)
              && date.date().isAfter(published.minusDays(8));
      if (date != null && recent) {
        return When.of(date);
      }
    }
    return When.UNKNOWN;
  }

  /**
   * Whether what is announced holds by now: "will recognise it with effect from today", "agreed to
   * establish relations as from March 1" in a despatch of that day.
   */
  boolean isInForce(Parse parse, int phrase) {
    for (int i = phrase + 2; i < parse.size(); i++) {
      DateExpression date = EventDates.date(parse, i);
      boolean by =
          date != null
              && published != null
              && date.precision() == DatePrecision.DAY
              && !date.date().isAfter(published);
      boolean from =
          parse.isWord(i - 1, "from")
              && (parse.isWord(i - 2, "as")
                  || parse.is(i - 2, PhraseKind.NOUN) && parse.head(i - 2).is("effect"));
      boolean asOf = parse.isWord(i - 1, "of") && parse.isWord(i - 2, "as");
      if (by && (from || asOf || parse.isWord(i - 1, "effective"))) {
        return true;
      }
    }
    return false;
  }

  /** The date of an act that hangs on the verbs of a reading. */
  When of(Parse parse, Reading reading, int phrase) {
    When when = told(parse, reading, phrase);
    boolean vague = // "hinted last week": no day of the word
        reading.stance != Stance.DONE
            && when.precision() == DatePrecision.MONTH
            && when.basis() == EventDateBasis.RELATIVE
            && namesWeek(parse);
    if (vague) {
      return When.UNKNOWN;
    }
    LocalDate day = when.date();
    boolean ahead =
        reading.stance == Stance.DONE
            && day != null
            && published != null
            && when.precision() == DatePrecision.DAY
            && day.isAfter(published.plusDays(1));
    return ahead ? implied.of(parse, reading) : when; // what is done is no day to come
  }

  private static boolean namesWeek(Parse parse) {
    for (int i = 0; i < parse.size(); i++) {
      boolean week = parse.isWord(i, "week") || parse.isWord(i, "weekend");
      if (week && parse.is(i, PhraseKind.DATE)) {
        return true;
      }
    }
    return false;
  }

  /** The same for a protest, which has no day but the one that is told of it. */
  When ofProtest(Parse parse, Reading reading, int phrase) {
    protest = true;
    When when = of(parse, reading, phrase);
    protest = false;
    return when;
  }

  private When told(Parse parse, Reading reading, int phrase) {
    Stance stance = reading.stance;
    if (stance == Stance.ANNOUNCED) {
      return coming(parse, reading);
    }
    if (Anniversaries.isOne(parse, phrase)) {
      return anniversaries.of(parse, phrase);
    }
    When named = ofNoun(parse, reading, phrase);
    if (named.known()) {
      return named;
    }
    if (stance != Stance.DONE && SayingDates.isAhead(reading)) {
      When said = SayingDates.of(parse);
      if (said.known()) {
        return said;
      }
    }
    When day = stance == Stance.DONE ? FrontedDates.onWhich(parse, phrase) : When.UNKNOWN;
    if (day.known()) {
      return day;
    }
    When cleft = stance == Stance.DONE ? FrontedDates.ofCleft(parse, phrase) : When.UNKNOWN;
    if (cleft.known()) {
      return cleft;
    }
    When since = stance == Stance.DONE ? anniversaries.sinceYears(parse, phrase) : When.UNKNOWN;
    if (since.known()) {
      When exact = EventDates.attachedTo(parse, acting(parse, reading));
      LocalDate then = exact.date();
      LocalDate year = since.date();
      return then != null && year != null && then.getYear() == year.getYear() ? exact : since;
    }
    When counted = stance == Stance.DONE ? counted(parse, phrase) : When.UNKNOWN;
    if (counted.known()) {
      return counted;
    }
    if (stance == Stance.CONSIDERED && isDue(reading)) {
      return implied.of(parse, reading);
    }
    boolean news = isHeadlineTense(parse, reading);
    When own = EventDates.attachedTo(parse, acting(parse, reading), news);
    if (own.known() && isDeclared(own, stance) && !stale(parse, own, reading)) {
      When spoken = withOwnYear(parse, asSpoken(parse, own));
      return isQuotedToday(parse, own) ? spoken.asReported() : spoken;
    }
    When reported = EventDates.attachedTo(parse, reading.chain, news);
    if (reported.known() && isDeclared(reported, stance) && !stale(parse, reported, reading)) {
      return reported.asReported();
    }
    if (heading.known()) {
      return heading;
    }
    When lent = new LentDates(parse, previous, reading, implied.lead()).date(phrase);
    When implicit = lent.known() ? lent : implied.of(parse, reading);
    VerbGroup verb = reading.finiteVerb;
    boolean told =
        stance == Stance.DONE
            && !reading.embedded
            && verb != null
            && verb.past()
            && !verb.perfect();
    if (implicit.known() || !told) {
      return implicit;
    }
    When dateline = Datelines.of(parse).asReported();
    return dateline.known() || protest ? dateline : story.at(parse, phrase).asReported();
  }

  /** Goes past a sentence that tells no act: its day may be that of what is told next. */
  void pass(Parse parse, int paragraphIndex) {
    turnTo(paragraphIndex);
    story.pass(parse);
  }

  private void turnTo(int paragraphIndex) {
    if (paragraphIndex != paragraph) {
      paragraph = paragraphIndex;
      heading = When.UNKNOWN;
      story.leaveParagraph();
    }
  }

  /**
   * The date of the noun that names the act or governs its verb: "Friday's break", "its 2014
   * decision to recognise", "the establishment of relations on 4 May".
   */
  private static When ofNoun(Parse parse, Reading reading, int phrase) {
    VerbGroup verb = parse.verb(phrase);
    if (verb != null) {
      int noun = parse.skipLeft(phrase - 1);
      boolean governs = verb.form() == VerbGroup.Form.INFINITIVE && parse.is(noun, PhraseKind.NOUN);
      return governs ? NounDates.within(parse, noun) : When.UNKNOWN;
    }
    if (reading.stance != Stance.DONE || !parse.is(phrase, PhraseKind.NOUN)) {
      return When.UNKNOWN;
    }
    When within = NounDates.within(parse, phrase);
    return within.known() ? within : NounDates.behindSubject(parse, phrase);
  }

  /** "is expected to follow early in the week", "is to vote on Friday": a day to come. */
  private static boolean isDue(Reading reading) {
    VerbGroup verb = reading.finiteVerb;
    boolean is = verb != null && verb.finite() && !verb.past() && !verb.negated();
    return is
        && verb != null
        && (verb.lemma().equals("be") || verb.passive() && verb.lemma().equals("expect"))
        && reading.chain.size() > 1;
  }

  /** What is refused or considered has the day of the word, never that of a deed to come. */
  private boolean isDeclared(When when, Stance stance) {
    return stance == Stance.DONE
        || published == null
        || when.date() == null
        || !when.date().isAfter(published);
  }

  /**
   * A bare month took its year from the sentence: wrongly, if that year hangs on another verb. Then
   * it is the last such month.
   */
  private When withOwnYear(Parse parse, When when) {
    LocalDate date = when.date();
    if (date == null
        || published == null
        || when.precision() != DatePrecision.MONTH
        || when.basis() != EventDateBasis.EXPLICIT) {
      return when;
    }
    int month = -1;
    int year = -1;
    for (int i = 0; i < parse.size(); i++) {
      DateExpression other = EventDates.date(parse, i);
      Node node = parse.first(i);
      if (other != null && other.date().equals(date) && node.end() - node.first() == 1) {
        month = i;
      } else if (other != null
          && other.precision() == DatePrecision.YEAR
          && other.date().getYear() == date.getYear()) {
        year = i;
      }
    }
    if (month < 0
        || year < 0
        || year == 1 && parse.isWord(0, "in")
        || DateAttachment.of(parse, month) == DateAttachment.of(parse, year)) {
      return when;
    }
    LocalDate last = date.withYear(published.getYear());
    return new When(
        last.isAfter(published) ? last.minusYears(1) : last,
        DatePrecision.MONTH,
        EventDateBasis.RELATIVE);
  }

  /** The verbs of the act and of deciding on it, without those that report it. */
  private static List<Integer> acting(Parse parse, Reading reading) {
    List<Integer> found = new ArrayList<>();
    for (int verb : reading.chain) {
      VerbGroup group = parse.verb(verb);
      boolean reports =
          group != null && Saying.is(group.lemma()) && verb != reading.finite && !found.isEmpty();
      if (!reports) {
        found.add(verb);
      }
    }
    return found;
  }

  private When coming(Parse parse, Reading reading) {
    List<Integer> own = reading.chain.isEmpty() ? List.of() : reading.chain.subList(0, 1);
    When when = EventDates.ahead(parse, own, published);
    if (!when.known() && parse.is(parse.skipLeft(phraseOf(reading) - 1), PhraseKind.CONJ)) {
      // "will break with Chad in May and recognise Fiji"
      when = EventDates.attachedTo(parse, reading.chain.subList(1, reading.chain.size()));
    }
    if (!when.known()) {
      when = ahead(parse, phraseOf(reading));
    }
    if (!when.known()) {
      return When.UNKNOWN;
    }
    When spoken = asSpoken(parse, when);
    return published == null || !lastDay(spoken).isBefore(published.minusDays(1))
        ? spoken
        : When.UNKNOWN;
  }

  /**
   * "will recognise Fiji and open relations on 1 January", "will do so when parliament meets
   * today": the date of the verb that is joined behind; unknown if none is.
   */
  private static When ahead(Parse parse, int verb) {
    for (int i = verb + 1; i + 1 < parse.size() && !parse.is(i, PhraseKind.BREAK); i++) {
      boolean joined = parse.is(i, PhraseKind.CONJ) && parse.verb(i + 1) != null;
      if (joined && !parse.first(i + 1).capital()) {
        VerbGroup next = parse.verb(i + 1);
        boolean same = next != null && next.modal().isEmpty() && !next.past();
        return same ? EventDates.attachedTo(parse, List.of(i + 1)) : When.UNKNOWN;
      }
      if (parse.isWord(i, "when") || parse.isWord(i, "once")) {
        int at = MainClause.verbAfter(parse, i);
        return at > i ? EventDates.attachedTo(parse, List.of(at)) : When.UNKNOWN;
      }
      if (parse.verb(i) != null) {
        return When.UNKNOWN;
      }
    }
    return When.UNKNOWN;
  }

  private static int phraseOf(Reading reading) {
    return reading.chain.isEmpty() ? 0 : reading.chain.get(0);
  }

  /** "Tomorrow" in a speech of Wednesday that is printed on Thursday is Thursday. */
  private When asSpoken(Parse parse, When when) {
    if (when.basis() != EventDateBasis.RELATIVE
        || when.precision() != DatePrecision.DAY
        || published == null
        || when.date() == null) {
      return when;
    }
    When said = SayingDates.of(parse);
    if (said.date() == null
        || said.precision() != DatePrecision.DAY
        || !said.date().isBefore(published)
        || !hasQuote(parse)) {
      return when;
    }
    long shift = ChronoUnit.DAYS.between(said.date(), published);
    return new When(when.date().minusDays(shift), DatePrecision.DAY, EventDateBasis.RELATIVE);
  }

  /** "recognised it three days after the vote of 17 February 2008": so far from that day. */
  private When counted(Parse parse, int verb) {
    for (int i = verb + 1; i < parse.size() && parse.verb(i) == null; i++) {
      DateExpression span = EventDates.date(parse, i);
      if (span == null || span.relation() != DateRelation.ELAPSED || published == null) {
        continue;
      }
      for (int at = i + 1; at < parse.size() && parse.verb(at) == null; at++) {
        DateExpression from = EventDates.date(parse, at);
        if (from != null && from.precision() == DatePrecision.DAY) {
          long days = ChronoUnit.DAYS.between(span.date(), published);
          boolean near = span.precision() == DatePrecision.DAY && Math.abs(days) < COUNTED_DAYS;
          return near
              ? new When(from.date().plusDays(days), DatePrecision.DAY, EventDateBasis.RELATIVE)
              : When.UNKNOWN;
        }
        if (parse.is(at, PhraseKind.COMMA) || parse.is(at, PhraseKind.BREAK)) {
          return When.UNKNOWN;
        }
      }
    }
    return When.UNKNOWN;
  }

  /** "Today we recognise it," which was spoken on a day that its sentence does not tell. */
  private boolean isQuotedToday(Parse parse, When when) {
    return published != null
        && published.equals(when.date())
        && when.basis() == EventDateBasis.RELATIVE
        && parse.is(0, PhraseKind.QUOTE)
        && !SayingDates.of(parse).known();
  }

  private static boolean hasQuote(Parse parse) {
    for (int i = 0; i < parse.size(); i++) {
      if (parse.is(i, PhraseKind.QUOTE)) {
        return true;
      }
    }
    return false;
  }

  static LocalDate lastDay(When when) {
    LocalDate first = when.date();
    DatePrecision precision = when.precision();
    if (first == null || precision == null) {
      throw new IllegalStateException("No date");
    }
    return switch (precision) {
      case DAY -> first;
      case MONTH -> first.plusMonths(1).minusDays(1);
      case YEAR -> first.plusYears(1).minusDays(1);
    };
  }

  /** Whether the act's clause has a present tense that no date at its head makes historical. */
  private static boolean isHeadlineTense(Parse parse, Reading reading) {
    VerbGroup verb = reading.finiteVerb;
    return verb != null
        && verb.simplePresent()
        && !verb.passive()
        && VerbForm.isPresent(parse.node(verb.main()).verb())
        && !opens(parse);
  }

  /** A headline's present tense is not about a date long past that stands in its sentence. */
  private boolean stale(Parse parse, When when, Reading reading) {
    return isHeadlineTense(parse, reading)
        && !isGerund(parse, reading)
        && !heading.known()
        && reading.stance == Stance.DONE
        && when.date() != null
        && published != null
        && lastDay(when).isBefore(published.minusDays(STALE_DAYS))
        && !since(parse);
  }

  /** "after severing them 55 years ago": a clause of its own. */
  private static boolean isGerund(Parse parse, Reading reading) {
    VerbGroup verb = reading.chain.isEmpty() ? null : parse.verb(reading.chain.get(0));
    return verb != null && verb.form() == VerbGroup.Form.GERUND;
  }

  private static boolean opens(Parse parse) {
    int head = head(parse);
    return parse.is(head, PhraseKind.DATE)
        || parse.is(head, PhraseKind.PREP) && parse.is(head + 1, PhraseKind.DATE);
  }

  /** The first phrase behind the dash of a list, or behind "only" in "Only in 1992 did". */
  private static int head(Parse parse) {
    int at = 0;
    while (parse.is(at, PhraseKind.BREAK) && at == 0 || parse.isWord(at, "only")) {
      at++;
    }
    return at;
  }

  private static boolean since(Parse parse) {
    for (int i = 0; i + 1 < parse.size(); i++) {
      if (parse.isWord(i, "since")) {
        return true;
      }
    }
    return false;
  }
}
