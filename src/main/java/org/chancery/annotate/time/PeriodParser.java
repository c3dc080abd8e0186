package org.chancery.annotate.time;

import org.chancery.annotate.time.Reading.Anchor;
import org.chancery.annotate.time.Reading.Calendar;
import org.chancery.annotate.time.Reading.DayOfMonth;
import org.chancery.annotate.time.Reading.InYear;
import org.chancery.annotate.time.Reading.Offset;
import org.chancery.annotate.time.Reading.Season;
import org.chancery.annotate.time.Reading.Shift;
import org.chancery.annotate.time.Reading.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Reads periods counted from today or from an earlier date: "yesterday", "last month", "two weeks
 * later", "70 years ago", "the 40th anniversary".
 */
final class PeriodParser {
  private static final Calendar WHOLE_YEAR = new Calendar(0, 0, 0, 0, Shift.OPEN);

  private final TimeTokens tokens;

  PeriodParser(TimeTokens tokens) {
    this.tokens = tokens;
  }

  /** The expression around "today", "yesterday", "tomorrow". */
  Parsed day(int head, TimeWord word) {
    int end = tokens.isKind(head + 1, WordKind.DAYPART) ? head + 2 : head + 1;
    return new Parsed(head, end, offset(Unit.DAY, word.value(), Anchor.PUBLICATION));
  }

  /** "this morning", "last night", "the same evening", "the night before", "in the evening". */
  @Nullable Parsed dayPart(int head, int free) {
    int first = head - 1;
    if (first < free) {
      return null;
    }
    boolean date = tokens.is(head, "date"); // only "the same date", "that date"
    if (date && !tokens.isAny(first, "same", "that")) {
      return null;
    }
    if (tokens.is(first, "the") && tokens.is(first - 1, "in") && first - 1 >= free) {
      return new Parsed(first - 1, head + 1, offset(Unit.DAY, 0, Anchor.ANTECEDENT));
    }
    boolean beside = tokens.isAny(head + 1, "before", "after") && !startsDateOrClause(head + 2);
    if (beside && tokens.is(first, "the")) { // "the evening before"
      int days = tokens.is(head + 1, "before") ? -1 : 1;
      return new Parsed(first, head + 2, offset(Unit.DAY, days, Anchor.ANTECEDENT));
    }
    int shift = tokens.value(first, WordKind.SHIFT);
    boolean night = tokens.is(head, "night");
    boolean article = tokens.isAny(first - 1, "the", "that") && first - 1 >= free;
    if (shift == 0 || shift == -1 && night) {
      return new Parsed(first, head + 1, offset(Unit.DAY, shift, Anchor.PUBLICATION));
    }
    if (shift == 4 && article || shift == 5) {
      return new Parsed(
          article ? first - 1 : first, head + 1, offset(Unit.DAY, 0, Anchor.ANTECEDENT));
    }
    return article && (shift == 1 || shift == 3)
        ? new Parsed(first - 1, head + 1, offset(Unit.DAY, 1, Anchor.ANTECEDENT))
        : null;
  }

  /**
   * "within hours", "minutes later", "hours earlier", "before midnight": still the day told before.
   */
  @Nullable Parsed moment(int head, TimeWord word, int free) {
    Parsed sameDay = null;
    if (word.value() == 1) {
      boolean open = !tokens.isAny(head + 1, "of", "after", "before");
      boolean behind = tokens.is(head + 1, "of") && tokens.isAny(head + 2, "the", "its", "that");
      boolean within = (open || behind) && head - 1 >= free && tokens.is(head - 1, "within");
      boolean the = tokens.is(head - 1, "the") || tokens.is(head - 2, "the");
      boolean next = tokens.is(head - 1, "next") || tokens.is(head - 1, "the");
      int at = tokens.is(head - 1, "next") ? head - 3 : head - 2;
      if (open && the && next && at >= free && tokens.isAny(at, "within", "in")) {
        return new Parsed(at, head + 1, offset(Unit.DAY, 0, Anchor.ANTECEDENT));
      }
      if (within) {
        sameDay = new Parsed(head - 1, head + 1, offset(Unit.DAY, 0, Anchor.ANTECEDENT));
      } else if (tokens.isAny(head + 1, "later", "earlier")) {
        Amount number = Amount.before(tokens, head);
        int first = number == null || number.first() < free ? vague(head, free) : number.first();
        sameDay = new Parsed(first, head + 2, offset(Unit.DAY, 0, Anchor.ANTECEDENT));
      }
    } else if (head - 1 >= free && tokens.isAny(head - 1, "before", "at", "by", "around")) {
      sameDay = new Parsed(head - 1, head + 1, offset(Unit.DAY, 0, Anchor.ANTECEDENT));
    }
    return sameDay;
  }

  /** The first token of "a few hours", "several minutes". */
  private int vague(int head, int free) {
    int first = tokens.isAny(head - 1, "few", "several", "some") ? head - 1 : head;
    first = first < head && tokens.is(first - 1, "a") ? first - 1 : first;
    return Math.max(first, free);
  }

  /** "the 4th inst.", "the 28th ult.": a day of this month or the last, as letters once said. */
  @Nullable Parsed instant(int head, TimeWord word, int free) {
    Amount day = Amount.before(tokens, head);
    return day != null && day.ordinal() && day.isDay() && day.first() >= free
        ? new Parsed(day.first(), head + 1, new DayOfMonth(day.value(), 0, true, word.value()))
        : null;
  }

  /**
   * "last spring", "this summer"; "that autumn" and "in the autumn", of the year told before. A
   * season with its year is read with the year.
   */
  @Nullable Parsed season(int head, TimeWord season, int free) {
    boolean told =
        tokens.is(head - 1, "that")
            || tokens.is(head - 1, "the") && tokens.isAny(head - 2, "in", "by", "during");
    if (told && head - 1 >= free && !tokens.is(head + 1, "of")) {
      return new Parsed(head - 1, head + 1, new InYear(WHOLE_YEAR, 0, Anchor.ANTECEDENT));
    }
    int shift = head - 1 < free ? 9 : tokens.value(head - 1, WordKind.SHIFT);
    return shift >= -1 && shift <= 1
        ? new Parsed(head - 1, head + 1, new Season(season.value(), Shifts.of(shift)))
        : null;
  }

  /** "the 40th anniversary". */
  @Nullable Parsed anniversary(int head, int free) {
    Amount years = Amount.before(tokens, head);
    boolean counts = years != null && years.ordinal() && years.first() >= free;
    int digits = counts ? 0 : anyOrdinal(head - 1);
    if (years != null && counts) {
      digits = years.value();
    }
    if (digits <= 0) {
      return null;
    }
    int first = years != null && counts ? years.first() : head - 1;
    return new Parsed(
        tokens.is(first - 1, "the") && first - 1 >= free ? first - 1 : first,
        head + 1,
        offset(Unit.YEAR, -digits, Anchor.SENTENCE),
        DateRelation.ANNIVERSARY);
  }

  private int anyOrdinal(int token) {
    if (!tokens.has(token) || tokens.length(token) < 3 || tokens.length(token) > 5) {
      return -1;
    }
    String word = tokens.string(token);
    String digits = word.substring(0, word.length() - 2);
    boolean ordinal =
        digits.chars().allMatch(c -> c >= '0' && c <= '9') && word.matches(".*(?:st|nd|rd|th)");
    return ordinal ? Integer.parseInt(digits) : -1;
  }

  /** The expression around "day", "weeks", "month" and so on. */
  @Nullable Parsed unit(int head, TimeWord word, int free) {
    if (tokens.isDash(head - 1)) {
      return null;
    }
    if (tokens.is(head, "year") && tokens.is(head - 1, "new") && head - 1 >= free) {
      return newYear(head);
    }
    TimeWord left = head - 1 < free ? null : tokens.word(head - 1);
    boolean out = isOut(head) && head - 2 >= free && !word.text().endsWith("s");
    if (out) {
      return new Parsed(head - 2, head + 3, offset(unitOf(word), 0, Anchor.ANTECEDENT));
    }
    if (left != null && left.kind() == WordKind.SHIFT) {
      return shifted(head, word, left, free);
    }
    Parsed counted = counted(head, word, free);
    if (counted != null) {
      return counted;
    }
    if (tokens.isAny(head + 1, "before", "after") && tokens.isKind(head + 2, WordKind.DAY)) {
      return beside(head, word, free);
    }
    if (!tokens.is(head - 1, "the") || head - 1 < free) {
      return null;
    }
    boolean earlier = // "earlier in the month"
        tokens.is(head, "month")
            && tokens.is(head - 2, "in")
            && tokens.isAny(head - 3, "earlier", "later");
    if (earlier && head - 3 >= free) {
      return new Parsed(head - 3, head + 1, offset(Unit.MONTH, 0, Anchor.PUBLICATION));
    }
    Parsed day = // "on the first of the month"
        tokens.is(head, "month")
            ? dayOf(head - 1, head, Unit.MONTH, 0, Anchor.ANTECEDENT, free)
            : null;
    if (day != null) {
      return day;
    }
    boolean part = // "at the end of the month"
        (tokens.is(head, "month") || tokens.is(head, "year"))
            && tokens.is(head - 2, "of")
            && tokens.isAny(head - 3, "end", "beginning", "start", "middle", "course");
    if (part && head - 1 >= free) {
      return new Parsed(head - 1, head + 1, offset(unitOf(word), 0, Anchor.CONTEXT));
    }
    Parsed beside = beside(head, word, free);
    return beside != null ? beside : withinPeriod(head, word, free);
  }

  /** "New Year's Day", "New Year's Eve 2015"; null for the year. */
  private @Nullable Parsed newYear(int head) {
    boolean eve = tokens.is(head + 2, "eve");
    boolean day = tokens.isPossessive(head + 1) && (eve || tokens.is(head + 2, "day"));
    if (!day || !tokens.isCapitalized(head)) {
      return null;
    }
    int year = Math.max(0, tokens.year(head + 3));
    return new Parsed(
        head - 1,
        year > 0 ? head + 4 : head + 3,
        new Calendar(year, eve ? 12 : 1, eve ? 31 : 1, 0, Shift.OPEN));
  }

  /** "before the day was out", "before that year was over". */
  private boolean isOut(int unit) {
    return tokens.isAny(unit - 1, "the", "that")
        && tokens.is(unit - 2, "before")
        && tokens.isAny(unit + 1, "was", "is")
        && tokens.isAny(unit + 2, "out", "over");
  }

  private @Nullable Parsed shifted(int head, TimeWord word, TimeWord shift, int free) {
    if (word.value() == 2
        && tokens.isKind(tokens.is(head + 1, "on") ? head + 2 : head + 1, WordKind.WEEKDAY)) {
      return null;
    }
    boolean plural = word.text().endsWith("s");
    int first = head - 1;
    if (tokens.is(first - 1, "very") && first - 1 >= free) {
      first--; // "the very same day"
    }
    boolean article = tokens.is(first - 1, "the") && first - 1 >= free;
    boolean ofPeriod = // "the last day of the war"
        shift.value() == -1 && word.value() == 1 && article && tokens.is(head + 1, "of");
    if (plural || ofPeriod || article && isDuration(first - 2) || isDuration(first - 1)) {
      return null;
    }
    Unit unit = word.value() == 2 ? Unit.CALENDAR_WEEK : unitOf(word);
    Anchor anchor = Anchor.PUBLICATION;
    int amount;
    switch (shift.value()) {
      case -1, 0 -> amount = shift.value();
      case -2 -> {
        if (article) {
          return null;
        }
        amount = -1;
      }
      case 1, 2 -> {
        amount = 1;
        anchor = article && shift.value() == 1 ? Anchor.CONTEXT : Anchor.PUBLICATION;
      }
      case 3 -> {
        amount = 1;
        anchor = Anchor.ANTECEDENT;
      }
      case -3 -> {
        amount = -1;
        anchor = Anchor.CONTEXT;
      }
      case 4 -> {
        article |= tokens.is(first - 1, "that") && first - 1 >= free;
        if (!article || tokens.is(head + 1, "of")) {
          return null;
        }
        amount = 0;
        anchor = Anchor.ANTECEDENT;
      }
      default -> {
        amount = 0;
        anchor = Anchor.ANTECEDENT;
        if (!tokens.isCapitalized(first)
            && !tokens.isAny(
                first - 1, "in", "on", "later", "earlier", "late", "early", "of", "by", "at",
                "during", "had")
            && tokens.has(head + 1)
            && tokens.isWord(head + 1)) {
          return null;
        }
      }
    }
    if (article) {
      first--;
    }
    if (first - 1 >= free && tokens.isKind(first - 1, WordKind.PART)) {
      first--;
      if (unit == Unit.CALENDAR_WEEK && shift.value() == 0) {
        unit = tokens.isAny(first, "later", "late") ? Unit.REST_OF_WEEK : Unit.WEEK_SO_FAR;
      }
    }
    Parsed day = dayOf(first, head, unit, amount, anchor, free);
    return day != null ? day : new Parsed(first, head + 1, offset(unit, amount, anchor));
  }

  /** "the 20th of next month", "the 25th of that month". */
  private @Nullable Parsed dayOf(
      int first, int head, Unit unit, int amount, Anchor anchor, int free) {
    if (unit != Unit.MONTH || !tokens.is(first - 1, "of")) {
      return null;
    }
    Amount day = Amount.before(tokens, first - 1);
    boolean given = anchor == Anchor.PUBLICATION;
    boolean the = day != null && tokens.is(day.first() - 1, "the") && day.first() - 1 >= free;
    return day != null && day.ordinal() && day.isDay() && day.first() >= free
        ? new Parsed(
            the ? day.first() - 1 : day.first(),
            head + 1,
            new DayOfMonth(day.value(), 0, given, amount))
        : null;
  }

  private boolean isDuration(int token) {
    return tokens.isAny(
                token,
                "over",
                "in",
                "for",
                "within",
                "during",
                "through",
                "throughout",
                "across",
                "than")
            && tokens.isKind(token + 1, WordKind.SHIFT)
        || tokens.isAny(token, "over", "for", "within", "throughout", "across");
  }

  /** "two weeks ago", "a year earlier", "in three days", "six years after". */
  private @Nullable Parsed counted(int head, TimeWord word, int free) {
    Amount number = Amount.before(tokens, head);
    if (number == null || number.ordinal() || number.first() < free || number.value() == 0) {
      return null;
    }
    Unit unit = unitOf(word);
    int amount = number.value() * (word.value() == 3 ? 2 : 1);
    int days = 0;
    boolean isSpan = tokens.isKind(number.first() - 1, WordKind.SHIFT);
    int at = head + 1;
    for (Amount more; !isSpan && (more = further(at)) != null; at = more.end() + 1) {
      TimeWord name = tokens.word(more.end());
      Unit other = name == null ? Unit.DAY : unitOf(name);
      if (other == Unit.DAY || other == Unit.WEEK) {
        days += more.value() * (other == Unit.WEEK ? 7 : 1);
      } else if (unit == Unit.YEAR && other == Unit.MONTH) {
        amount = amount * 12 + more.value();
        unit = Unit.MONTH;
      } else if (unit == Unit.MONTH && other == Unit.YEAR) {
        amount += more.value() * 12;
      } else {
        return null;
      }
    }
    int first = number.first();
    if (tokens.is(at, "ago")) {
      return ago(first, at + 1, new Offset(unit, -amount, -days, Anchor.PUBLICATION, false));
    }
    if (tokens.is(at, "back") && !tokens.isWord(at + 1)) {
      return parsed(first, at + 1, unit, -amount, -days, Anchor.PUBLICATION);
    }
    boolean that = tokens.is(at + 1, "that") && !tokens.isWord(at + 2);
    if (that && tokens.isAny(at, "before", "after")) { // "a week before that"
      int sign = tokens.is(at, "before") ? -1 : 1;
      return parsed(first, at + 2, unit, sign * amount, sign * days, Anchor.ANTECEDENT);
    }
    if (tokens.is(at, "earlier") || tokens.is(at, "before") && !startsDateOrClause(at + 1)) {
      return parsed(first, at + 1, unit, -amount, -days, Anchor.CONTEXT);
    }
    if (tokens.is(at, "later")
        || tokens.is(at, "after") && !startsDateOrClause(at + 1)
        || tokens.is(at, "afterwards")) {
      return parsed(first, at + 1, unit, amount, days, Anchor.ANTECEDENT);
    }
    boolean fromDay = tokens.is(at + 1, "now") || tokens.isKind(at + 1, WordKind.DAY);
    if (tokens.isAny(at, "after", "before") || tokens.is(at, "from") && fromDay) {
      return fromDay(first, at, unit, amount, days);
    }
    if (tokens.is(first - 1, "in") && first - 1 >= free && !isSpan) {
      return new Parsed(
          first - 1,
          at,
          new Offset(unit, amount, days, Anchor.PUBLICATION, !tokens.isPossessive(at)));
    }
    return null;
  }

  /** "ten years ago", and more exactly "ten years ago today", "this day", "this month". */
  private Parsed ago(int first, int end, Offset offset) {
    int at = tokens.isMark(end, ',') ? end + 1 : end;
    if (tokens.isAny(at, "on", "to")) {
      at++;
    }
    if (tokens.is(at, "today")) {
      return new Parsed(first, at + 1, offset.exactly(Unit.DAY));
    }
    if (tokens.is(at, "this") && tokens.isAny(at + 1, "day", "very")) {
      return new Parsed(
          first, tokens.is(at + 1, "very") ? at + 3 : at + 2, offset.exactly(Unit.DAY));
    }
    return tokens.is(end, "this") && tokens.is(end + 1, "month")
        ? new Parsed(first, end + 2, offset.exactly(Unit.MONTH))
        : new Parsed(first, end, offset);
  }

  /** The next amount of "two years, one month and ten days"; "two months, six years" is none. */
  private @Nullable Amount further(int at) {
    int start = tokens.isMark(at, ',') || tokens.is(at, "and") ? at + 1 : at;
    Amount more = Amount.at(tokens, start);
    boolean another =
        more != null
            && tokens.isMark(at, ',')
            && tokens.value(more.end(), WordKind.UNIT) > tokens.value(at - 1, WordKind.UNIT);
    return more != null && !another && !more.ordinal() && tokens.isKind(more.end(), WordKind.UNIT)
        ? more
        : null;
  }

  /** "two days from now", "two weeks after tomorrow", and "six years after it cut its ties". */
  private @Nullable Parsed fromDay(int first, int at, Unit unit, int amount, int days) {
    int sign = tokens.is(at, "before") ? -1 : 1;
    if (tokens.is(at + 1, "now")) {
      return parsed(first, at + 2, unit, sign * amount, sign * days, Anchor.PUBLICATION);
    }
    int day = tokens.value(at + 1, WordKind.DAY);
    if (day != Integer.MIN_VALUE) {
      return parsed(first, at + 2, unit, sign * amount, sign * days + day, Anchor.PUBLICATION);
    }
    return new Parsed(
        first, at + 1, offset(unit, -sign * amount, Anchor.SENTENCE), DateRelation.ELAPSED);
  }

  private boolean startsDateOrClause(int token) {
    return tokens.isWord(token)
            && !tokens.isAny(
                token, "and", "but", "when", "with", "in", "at", "had", "has", "was", "were")
        || tokens.digits(token) > 0;
  }

  /** "the day before", "the week after", "the day after tomorrow", "the year before last". */
  private @Nullable Parsed beside(int head, TimeWord word, int free) {
    boolean before = tokens.is(head + 1, "before");
    if (!before && !tokens.is(head + 1, "after") || word.text().endsWith("s")) {
      return null;
    }
    Unit unit = unitOf(word);
    int sign = before ? -1 : 1;
    int first = tokens.is(head - 1, "the") && head - 1 >= free ? head - 1 : head;
    int day = tokens.value(head + 2, WordKind.DAY);
    if (day != Integer.MIN_VALUE) {
      return parsed(first, head + 3, unit, sign, day, Anchor.PUBLICATION);
    }
    if (tokens.is(head + 2, before ? "last" : "next")) {
      return parsed(first, head + 3, unit, 2 * sign, 0, Anchor.PUBLICATION);
    }
    if (tokens.is(head + 2, "that") && !tokens.isWord(head + 3)) { // "the day after that"
      return parsed(first, head + 3, unit, sign, 0, Anchor.ANTECEDENT);
    }
    return startsDateOrClause(head + 2)
        ? null
        : parsed(first, head + 2, unit, sign, 0, before ? Anchor.CONTEXT : Anchor.ANTECEDENT);
  }

  /** "earlier in the month", "later in the day", "over the weekend". */
  private @Nullable Parsed withinPeriod(int head, TimeWord word, int free) {
    if (word.value() == 4) {
      return tokens.isAny(head - 2, "over", "at", "on", "during")
          ? new Parsed(head - 1, head + 1, offset(Unit.WEEKEND, 0, Anchor.PUBLICATION))
          : null;
    }
    return tokens.is(head - 2, "in")
            && tokens.isAny(head - 3, "earlier", "later", "early", "late")
            && head - 3 >= free
        ? new Parsed(head - 3, head + 1, offset(unitOf(word), 0, Anchor.CONTEXT))
        : null;
  }

  private static Parsed parsed(int first, int end, Unit unit, int amount, int days, Anchor anchor) {
    return new Parsed(first, end, new Offset(unit, amount, days, anchor, false));
  }

  private static Offset offset(Unit unit, int amount, Anchor anchor) {
    return new Offset(unit, amount, 0, anchor, false);
  }

  private static Unit unitOf(TimeWord word) {
    return switch (word.value()) {
      case 1 -> Unit.DAY;
      case 2, 3 -> Unit.WEEK;
      case 4 -> Unit.WEEKEND;
      case 5 -> Unit.MONTH;
      default -> Unit.YEAR;
    };
  }
}
