package org.chancery.annotate.recognition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.chancery.annotate.recognition.Phrase.PhraseKind;
import org.chancery.model.DatePrecision;
import org.chancery.model.EventDateBasis;
import org.chancery.model.Stance;
import org.jspecify.annotations.Nullable;

/**
 * Chooses an act's date: the one in its own clause, else one that a neighbouring clause lends, else
 * the day of publication where the tense of headlines and briefs means it.
 */
final class DateChooser {
  private final @Nullable LocalDate published;
  private final PublicationDay today;
  private final QuotedDays quoted;
  private final ComingDates coming;
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
    today = new PublicationDay(published);
    quoted = new QuotedDays(published);
    coming = new ComingDates(published, quoted);
    anniversaries = new Anniversaries(published);
    implied = new ImpliedDates(published, bodySentence, brief);
    story = new StoryDay(published, today);
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
    int head = HeadlineTense.head(parse);
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

  /** The day from which the article speaks. */
  PublicationDay day() {
    return today;
  }

  /** Whether what happened then is no news any more. */
  boolean isPast(When when) {
    return today.isPast(when);
  }

  /** Whether it happened years ago. */
  boolean isLongPast(When when) {
    return today.isLongPast(when);
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
      return coming.of(parse, reading);
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
    When counted =
        stance == Stance.DONE ? CountedDays.behind(parse, phrase, published) : When.UNKNOWN;
    if (counted.known()) {
      return counted;
    }
    if (stance == Stance.CONSIDERED && isDue(reading)) {
      return implied.of(parse, reading);
    }
    boolean news = HeadlineTense.of(parse, reading);
    When own = EventDates.attachedTo(parse, acting(parse, reading), news);
    if (own.known() && isDeclared(own, stance) && !isStale(parse, own, reading)) {
      When spoken = BareMonths.withOwnYear(parse, quoted.asSpoken(parse, own), published);
      return quoted.isQuotedToday(parse, own) ? spoken.asReported() : spoken;
    }
    When reported = EventDates.attachedTo(parse, reading.chain, news);
    if (reported.known() && isDeclared(reported, stance) && !isStale(parse, reported, reading)) {
      return reported.asReported();
    }
    return heading.known() ? heading : untold(parse, reading, phrase);
  }

  /** The date of an act whose own clause names none. */
  private When untold(Parse parse, Reading reading, int phrase) {
    When lent = new LentDates(parse, previous, reading, implied.lead()).date(phrase);
    When implicit = lent.known() ? lent : implied.of(parse, reading);
    VerbGroup verb = reading.finiteVerb;
    boolean told =
        reading.stance == Stance.DONE
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

  private boolean isStale(Parse parse, When when, Reading reading) {
    return !heading.known() && HeadlineTense.excludes(parse, when, reading, published);
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
}
