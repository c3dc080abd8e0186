package org.chancery.annotate.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.chancery.annotate.text.Sentence;
import org.chancery.annotate.text.TextDocument;
import org.chancery.annotate.time.Reading.Anchor;
import org.chancery.annotate.time.Reading.Calendar;
import org.chancery.annotate.time.Reading.DayOfMonth;
import org.chancery.annotate.time.Reading.EveOf;
import org.chancery.annotate.time.Reading.InYear;
import org.chancery.annotate.time.Reading.NthWeekday;
import org.chancery.annotate.time.Reading.Offset;
import org.chancery.annotate.time.Reading.Season;
import org.chancery.annotate.time.Reading.Shift;
import org.chancery.model.DatePrecision;
import org.jspecify.annotations.Nullable;

/** Turns what the expressions of a document say into days, months and years, in text order. */
final class Resolver {
  /** Days before publication in which a bare day is of that year. */
  private static final int LATELY = 60;

  /** Days back that are still of the week told. */
  private static final int SAME_WEEK = 8;

  /** Days back from which on another story is told. */
  private static final int ANOTHER_STORY = 300;

  /** How many paragraphs back "the same day" may look. */
  private static final int REACH = 2;

  /** The same for a part of the day told last: "the same evening". */
  private static final int FAR = 6;

  /** Years after which a story is history and no news. */
  private static final int LONG_AGO = 2;

  /** Tokens between two months of one list. */
  private static final int LIST_REACH = 8;

  /** Days within which a story goes on without naming the year again. */
  private static final int SOON = 120;

  private final TextDocument document;
  private final @Nullable LocalDate today;
  private final ClauseDirection direction;
  private @Nullable DateExpression last;
  private @Nullable DateExpression lastDay;

  /** The year that days and months without one belong to, in one paragraph. */
  private int contextYear;

  private int contextParagraph = -1;

  /** The day at the head of the last entry of a chronology; null if none. */
  private @Nullable DateExpression entry;

  /** The last day that the text gave with its year, or counted from today; null if none. */
  private @Nullable DateExpression story;

  /** Whether the text gave the year together with a month, as chronologies do. */
  private boolean contextDated;

  private boolean contextHeads;

  Resolver(TextDocument document, @Nullable LocalDate published, ClauseDirection direction) {
    this.document = document;
    this.today = published;
    this.direction = direction;
  }

  /** The expression's date; null if nothing tells it. */
  @Nullable DateExpression resolve(Parsed parsed) {
    Span span;
    try {
      span = span(parsed.reading(), parsed);
    } catch (DateTimeException e) {
      return null;
    }
    if (span == null) {
      return null;
    }
    DateExpression expression =
        new DateExpression(
            parsed.first(),
            parsed.end(),
            span.date(),
            span.precision(),
            span.basis(),
            parsed.relation(),
            span.other(),
            span.yearInferred(),
            span.anchored());
    if (isTold(parsed.relation()) && !isBackground(expression)) {
      last = expression;
      lastDay = expression.precision() == DatePrecision.DAY ? expression : lastDay;
    }
    remember(parsed.reading(), expression);
    return expression;
  }

  /** What is only remembered, or lies so far from the story, is no day to count on from. */
  private static boolean isTold(DateRelation relation) {
    return relation != DateRelation.ELAPSED && relation != DateRelation.ANNIVERSARY;
  }

  /**
   * "Germany had already done so on 23 December": an aside, and the story goes on where it was. Not
   * so a day of the same week, nor one of years ago, with which another story begins, nor that of
   * who "had been the first", with which the row begins.
   */
  private boolean isBackground(DateExpression expression) {
    if (lastDay == null
        || expression.precision() != DatePrecision.DAY
        || !expression.date().isBefore(lastDay.date())) {
      return false;
    }
    long days = ChronoUnit.DAYS.between(expression.date(), lastDay.date());
    int first = document.sentenceOf(expression.firstToken()).firstToken();
    boolean before = false;
    for (int token = first; token < expression.firstToken(); token++) {
      if (document.tokenIs(token, "first")) {
        return false;
      }
      before |= document.tokenIs(token, "had");
    }
    return before && days > SAME_WEEK && days < ANOTHER_STORY;
  }

  /** A year named outright, or counted from one, counts for what follows in its paragraph. */
  private void remember(Reading reading, DateExpression expression) {
    boolean named = reading instanceof Calendar date && date.year() > 0;
    boolean yearsAgo = // "ten years ago today"
        reading instanceof Offset offset
            && offset.anchor() == Anchor.PUBLICATION
            && today != null
            && expression.date().getYear() <= today.getYear() - LONG_AGO;
    if ((named || yearsAgo) && expression.precision() == DatePrecision.DAY) {
      story = expression;
    }
    boolean day = expression.precision() == DatePrecision.DAY;
    if (day && isHeading(expression) && (named || entry != null)) {
      entry = expression;
    }
    if (named || expression.anchored()) {
      contextYear = expression.date().getYear();
      contextDated =
          expression.precision() != DatePrecision.YEAR
              || expression.anchored()
              || isHeading(expression);
      contextHeads = isHeading(expression);
      contextParagraph = document.sentenceOf(expression.firstToken()).paragraph();
    } else if (!(reading instanceof Calendar)) {
      contextParagraph = -1;
    }
  }

  /** "1948." or "1948:" at a paragraph's head, as chronologies have it. */
  private boolean isHeading(DateExpression year) {
    return isEntry(year.firstToken(), year.endToken());
  }

  private boolean isEntry(int first, int end) {
    int head = document.paragraphOf(document.sentenceOf(first)).firstToken();
    return first == head
        && end < document.tokenCount()
        && switch (document.token(end)) {
          case ".", ":", "-", "\u2013", "\u2014" -> true;
          default -> false;
        };
  }

  private @Nullable Span span(Reading reading, Parsed parsed) {
    if (reading instanceof EveOf eve) {
      Span day = span(eve.day(), parsed);
      return day == null ? null : day.eve();
    }
    if (reading instanceof Calendar calendar) {
      return calendar(calendar, parsed);
    }
    if (reading instanceof Offset offset) {
      return offset(offset, parsed);
    }
    if (reading instanceof DayOfMonth day && day.weekday() == 0 && !day.monthGiven()) {
      DateExpression month = antecedent(Anchor.ANTECEDENT, parsed);
      if (month != null && month.precision() != DatePrecision.YEAR) {
        LocalDate date = month.date();
        Span span = Span.calendar(date.getYear(), date.getMonthValue(), day.day());
        return span == null ? null : span.anchoredBy(month);
      }
    }
    if (reading instanceof InYear dated && dated.anchor() == Anchor.ANTECEDENT) {
      DateExpression year = antecedent(Anchor.ANTECEDENT, parsed);
      Calendar date = dated.date();
      Span span =
          year == null
              ? null
              : Span.calendar(year.date().getYear() + dated.years(), date.month(), date.day());
      return span == null || year == null ? null : span.anchoredBy(year);
    }
    return today == null ? null : fromPublication(reading, parsed, new FromPublication(today));
  }

  private @Nullable Span fromPublication(Reading reading, Parsed parsed, FromPublication from) {
    if (reading instanceof InYear dated) {
      Calendar date = dated.date();
      Span span = Span.calendar(from.today().getYear() + dated.years(), date.month(), date.day());
      return span == null ? null : span.inferred();
    }
    if (reading instanceof Season season) {
      return from.season(season);
    }
    Direction towards = direction.of(parsed.first(), parsed.end());
    if (reading instanceof Reading.DayOfWeek weekday) {
      boolean day = last != null && last.precision() == DatePrecision.DAY;
      return from.weekday(weekday, towards, last != null && day ? last.date() : null);
    }
    if (reading instanceof NthWeekday nth) {
      return from.nthWeekday(nth, towards);
    }
    return reading instanceof DayOfMonth day ? from.dayOfMonth(day, towards) : null;
  }

  private @Nullable Span calendar(Calendar date, Parsed parsed) {
    if (date.year() > 0) {
      return Span.calendar(date.year(), date.month(), date.day());
    }
    Span next = date.shift() == Shift.OPEN ? nextEntry(date, parsed) : null;
    if (next != null) {
      return next;
    }
    if (date.shift() == Shift.FOLLOWING || date.shift() == Shift.PREVIOUS) {
      return last == null ? null : besides(date, last);
    }
    if (date.shift() == Shift.SAME) {
      Span span = last == null ? null : Span.calendar(last.date().getYear(), date.month(), 0);
      return span == null || last == null ? null : span.anchoredBy(last);
    }
    Direction towards =
        date.shift() == Shift.OPEN
            ? direction.of(parsed.first(), parsed.end())
            : date.shift() == Shift.LAST ? Direction.PAST : Direction.UNKNOWN;
    if (date.shift() == Shift.OPEN
        && inContextYear(parsed, towards)
        && !isNextYears(date, parsed)
        && (contextHeads || !isAnotherSentence(parsed) || !isLately(date))) {
      Span span = Span.calendar(contextYear, date.month(), date.day());
      return span == null ? null : span.inferred();
    }
    Span fits = date.weekday() > 0 ? ofStory(date) : null;
    if (fits != null) {
      return fits;
    }
    Span told =
        date.shift() == Shift.OPEN && date.weekday() == 0 ? inStory(date, parsed, towards) : null;
    if (told != null) {
      return told;
    }
    return today == null ? null : new FromPublication(today).calendar(date, towards);
  }

  /**
   * "1 February 1924. ... 7 February.": the day at the head of a chronology's entry, not before
   * that of the entry before; null if the date heads no entry or none came before.
   */
  private @Nullable Span nextEntry(Calendar date, Parsed parsed) {
    DateExpression before = entry;
    if (before == null || date.day() == 0 || !isEntry(parsed.first(), parsed.end())) {
      return null;
    }
    for (int years = 0; years <= 1; years++) {
      Span span = Span.calendar(before.date().getYear() + years, date.month(), date.day());
      if (span != null && !span.date().isBefore(before.date())) {
        return span.inferred();
      }
    }
    return null;
  }

  /** "Monday, 26 August" where the story is of a year in which that day was a Monday; else null. */
  private @Nullable Span ofStory(Calendar date) {
    Span span =
        story == null || date.day() == 0
            ? null
            : Span.calendar(story.date().getYear(), date.month(), date.day());
    return span != null && span.date().getDayOfWeek().getValue() == date.weekday()
        ? span.inferred()
        : null;
  }

  /**
   * "On 14 May 1948 ... On 17 May": a day soon after one that the paragraphs before dated years
   * ago; null if it is no such day.
   */
  private @Nullable Span inStory(Calendar date, Parsed parsed, Direction towards) {
    if (story == null || today == null || towards != Direction.PAST || date.day() == 0) {
      return null;
    }
    LocalDate from = story.date();
    int paragraphs =
        document.sentenceOf(parsed.first()).paragraph()
            - document.sentenceOf(story.firstToken()).paragraph();
    if (paragraphs > REACH || from.getYear() > today.getYear() - LONG_AGO) {
      return null;
    }
    for (int years = 0; years <= 1; years++) {
      Span span = Span.calendar(from.getYear() + years, date.month(), date.day());
      boolean soon =
          span != null && !span.date().isBefore(from) && span.date().isBefore(from.plusDays(SOON));
      if (span != null && soon) {
        return span.inferred();
      }
    }
    return null;
  }

  /** "Uganda in March 1972. Ethiopia broke off on October 23": a day of the last weeks. */
  private boolean isLately(Calendar date) {
    Span span =
        today == null || date.day() == 0
            ? null
            : Span.calendar(today.getYear(), date.month(), date.day());
    return span != null
        && today != null
        && !span.date().isAfter(today)
        && span.date().isAfter(today.minusDays(LATELY));
  }

  private boolean isAnotherSentence(Parsed parsed) {
    return last != null
        && document.sentenceOf(last.firstToken()).index()
            != document.sentenceOf(parsed.first()).index();
  }

  /** "by Spain in October 2017 and by Peru in February": the months of a sentence go on. */
  private boolean isNextYears(Calendar date, Parsed parsed) {
    return last != null
        && last.precision() == DatePrecision.MONTH
        && last.date().getYear() == contextYear
        && isNear(Anchor.SENTENCE, last, parsed)
        && tokensBetween(parsed) < LIST_REACH
        && date.month() < last.date().getMonthValue();
  }

  private int tokensBetween(Parsed parsed) {
    return last == null ? LIST_REACH : parsed.first() - last.endToken();
  }

  /** Whether a day or month without a year belongs to an earlier year of its paragraph. */
  private boolean inContextYear(Parsed parsed, Direction towards) {
    boolean spoken =
        document.sentenceOf(parsed.first()).paragraph() == contextParagraph
            && (today == null || contextYear < today.getYear());
    return spoken && (towards == Direction.PAST || contextDated && towards == Direction.UNKNOWN);
  }

  /** "the following February": the next one after the expression before. */
  private static @Nullable Span besides(Calendar date, DateExpression anchor) {
    boolean following = date.shift() == Shift.FOLLOWING;
    LocalDate from = anchor.date().withDayOfMonth(1);
    int step = following ? 1 : -1;
    for (int years = -1; years <= 1; years++) {
      Span span = Span.calendar(from.getYear() + step * years, date.month(), date.day());
      LocalDate day = span == null ? from : span.date();
      if (span != null && (following ? day.isAfter(from) : day.isBefore(from))) {
        return span.anchoredBy(anchor);
      }
    }
    return null;
  }

  private @Nullable Span offset(Offset offset, Parsed parsed) {
    if (offset.aheadOnly() && direction.of(parsed.first(), parsed.end()) != Direction.FUTURE) {
      return null;
    }
    DateExpression anchor = antecedent(offset, parsed);
    if (anchor != null) {
      Span span = OffsetArithmetic.shift(offset, anchor.date(), anchor.precision());
      boolean same = offset.amount() == 0 && anchor.precision() == DatePrecision.MONTH;
      if (span == null && same && isBeside(anchor, parsed)) {
        LocalDate month = anchor.date(); // "in May 2021 and ... the same day"
        span = Span.calendar(month.getYear(), month.getMonthValue(), 0);
      }
      return span == null ? null : span.anchoredBy(anchor);
    }
    boolean unanchored =
        offset.anchor() == Anchor.ANTECEDENT
            || offset.anchor() == Anchor.SENTENCE && offset.amount() > 0;
    return today == null || unanchored
        ? null
        : OffsetArithmetic.shift(offset, today, DatePrecision.DAY);
  }

  /** The expression before, if it stands near enough for this kind of anchor. */
  private @Nullable DateExpression antecedent(Anchor kind, Parsed parsed) {
    return last != null && isNear(kind, last, parsed) ? last : null;
  }

  /**
   * The expression from which to count: the one before, or the last day before it where days are
   * counted and it only names a month or year long past, as in "within the borders of 1967".
   */
  private @Nullable DateExpression antecedent(Offset offset, Parsed parsed) {
    boolean sameDay = // "the same evening", of the only day that the paragraphs before tell
        offset.anchor() == Anchor.ANTECEDENT
            && offset.amount() == 0
            && offset.exact() == Reading.Unit.DAY
            && last != null
            && last.precision() == DatePrecision.DAY
            && document.sentenceOf(parsed.first()).paragraph()
                    - document.sentenceOf(last.firstToken()).paragraph()
                <= FAR;
    DateExpression anchor = sameDay ? last : antecedent(offset.anchor(), parsed);
    boolean coarse =
        anchor != null
            && anchor.precision() != DatePrecision.DAY
            && (offset.exact() == Reading.Unit.DAY && !isBeside(anchor, parsed)
                || OffsetArithmetic.shift(offset, anchor.date(), anchor.precision()) == null);
    boolean past =
        anchor != null
            && lastDay != null
            && anchor.date().isBefore(lastDay.date())
            && isNear(offset.anchor(), lastDay, parsed);
    boolean same = // "in May 2021 and ... the same day"
        offset.amount() == 0 && anchor != null && isBeside(anchor, parsed);
    return coarse && past && !same ? lastDay : anchor;
  }

  /** Whether a month stands in the sentence before, or any expression in the same sentence. */
  private boolean isBeside(DateExpression anchor, Parsed parsed) {
    Sentence before = document.sentenceOf(anchor.firstToken());
    Sentence here = document.sentenceOf(parsed.first());
    return isNear(Anchor.SENTENCE, anchor, parsed)
        || anchor.precision() == DatePrecision.MONTH
            && before.paragraph() == here.paragraph()
            && before.index() == here.index() - 1;
  }

  private boolean isNear(Anchor kind, DateExpression expression, Parsed parsed) {
    Sentence before = document.sentenceOf(expression.firstToken());
    Sentence here = document.sentenceOf(parsed.first());
    return switch (kind) {
      case PUBLICATION -> false;
      case SENTENCE -> before.index() == here.index() && expression.relation() == DateRelation.AT;
      case CONTEXT, ANTECEDENT -> here.paragraph() - before.paragraph() <= REACH;
    };
  }
}
