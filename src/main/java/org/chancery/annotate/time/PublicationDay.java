package org.chancery.annotate.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.chancery.annotate.text.Paragraph;
import org.chancery.annotate.text.Sentence;
import org.chancery.annotate.text.TextDocument;
import org.chancery.annotate.time.Reading.Calendar;
import org.chancery.annotate.time.Reading.Shift;
import org.chancery.model.Section;
import org.jspecify.annotations.Nullable;

/** Infers the day of publication from the dates and weekdays of the text. */
final class PublicationDay {
  /** Within how many days an agency's story is printed. */
  private static final int PRINTED = 3;

  /** Days within which a story goes on without naming the year again. */
  private static final int SOON = 60;

  /** How many tokens may introduce a date that stands alone. */
  private static final int LABEL = 3;

  private final TextDocument document;
  private final ClauseDirection direction;

  PublicationDay(TextDocument document, ClauseDirection direction) {
    this.document = document;
    this.direction = direction;
  }

  @Nullable LocalDate infer(List<Parsed> parsed) {
    int year = latestYear(parsed);
    LocalDate shown = shown(parsed);
    LocalDate told = shown != null || year == 0 ? shown : dateline(parsed, year);
    LocalDate latest = told != null ? told : goesOn(parsed, latestDay(parsed));
    if (latest == null || latest.getYear() < year) {
      return null;
    }
    return told != null ? told : nextWeekday(parsed, latest, lastToken(parsed, latest));
  }

  /** A full date in the title or in a line of its own: "Published: 21 September 2019". */
  private @Nullable LocalDate shown(List<Parsed> parsed) {
    for (Parsed one : parsed) {
      Paragraph paragraph = document.paragraphOf(document.sentenceOf(one.first()));
      int others = paragraph.endToken() - paragraph.firstToken() - (one.end() - one.first());
      boolean alone = others <= LABEL && one.end() >= paragraph.endToken() - 1;
      if ((alone || paragraph.section() == Section.TITLE)
          && one.reading() instanceof Calendar date
          && date.year() > 0
          && date.day() > 0) {
        return day(date, date.year());
      }
    }
    return null;
  }

  /** The latest year that the text speaks of without looking ahead. */
  private int latestYear(List<Parsed> parsed) {
    int year = 0;
    for (Parsed one : parsed) {
      if (one.reading() instanceof Calendar date && date.year() > year && !isAhead(one)) {
        year = date.year();
      }
    }
    return year;
  }

  private @Nullable LocalDate latestDay(List<Parsed> parsed) {
    LocalDate latest = null;
    for (Parsed one : parsed) {
      LocalDate day =
          one.reading() instanceof Calendar date && date.year() > 0 && date.day() > 0
              ? day(date, date.year())
              : null;
      if (day != null && (latest == null || day.isAfter(latest)) && !isAhead(one)) {
        latest = day;
      }
    }
    return latest;
  }

  /** "On 30 April 2007 ... On 5 May": the last of the days without a year soon after the latest. */
  private @Nullable LocalDate goesOn(List<Parsed> parsed, @Nullable LocalDate latest) {
    if (latest == null) {
      return null;
    }
    int token = lastToken(parsed, latest);
    LocalDate last = latest;
    for (Parsed one : parsed) {
      boolean bare =
          one.first() > token
              && one.reading() instanceof Calendar date
              && date.year() == 0
              && date.day() > 0
              && date.shift() == Shift.OPEN;
      if (bare && one.reading() instanceof Calendar date && !isAhead(one)) {
        LocalDate day = day(date, last.getYear());
        LocalDate next = day != null && day.isBefore(last) ? day(date, last.getYear() + 1) : day;
        last = next != null && next.isBefore(last.plusDays(SOON)) ? next : last;
      }
    }
    return last;
  }

  /** The day of the dateline, if it lies at most {@link #PRINTED} days before publication. */
  @Nullable LocalDate dateline(List<Parsed> parsed, LocalDate published) {
    LocalDate weekday = weekday(parsed, published);
    if (weekday != null) {
      return weekday;
    }
    for (int year = published.getYear(); year >= published.getYear() - 1; year--) {
      LocalDate day = dateline(parsed, year);
      if (day != null && !day.isAfter(published) && !day.isBefore(published.minusDays(PRINTED))) {
        return day;
      }
    }
    return null;
  }

  /**
   * The day of "NICOSIA, Wed. -", or of "Nicosia, Wednesday" alone in a line, in a paper of the
   * next days; null without such a dateline.
   */
  private @Nullable LocalDate weekday(List<Parsed> parsed, LocalDate published) {
    for (Parsed one : parsed) {
      int start = document.tokenStart(one.first());
      if (start < document.bodyStart()) {
        continue;
      }
      boolean dateline =
          one.reading() instanceof Reading.DayOfWeek
              && start - document.bodyStart() < 60
              && isDatelinePlace(one.first())
              && (isDashAhead(one.end()) || isAlone(one));
      if (dateline && one.reading() instanceof Reading.DayOfWeek day) {
        LocalDate last =
            published.with(TemporalAdjusters.previousOrSame(DayOfWeek.of(day.weekday())));
        return last.isBefore(published.minusDays(PRINTED)) ? null : last;
      }
      return null;
    }
    return null;
  }

  /** Whether the expression ends its paragraph, or the sentence that consists of the dateline. */
  private boolean isAlone(Parsed one) {
    int end = document.tokenIs(one.end(), ".") ? one.end() + 1 : one.end();
    Sentence sentence = document.sentenceOf(one.first());
    boolean whole = one.end() < end && end == sentence.endToken();
    return whole || end >= document.paragraphOf(sentence).endToken();
  }

  private boolean isDashAhead(int token) {
    int at = document.tokenIs(token, ".") ? token + 1 : token;
    return document.tokenIs(at, "-")
        || document.tokenIs(at, "\u2013")
        || document.tokenIs(at, "\u2014");
  }

  /** The date in "KYIV, July 14 (Reuters)" at the head of the body. */
  private @Nullable LocalDate dateline(List<Parsed> parsed, int year) {
    for (Parsed one : parsed) {
      int start = document.tokenStart(one.first());
      if (start < document.bodyStart()) {
        continue;
      }
      boolean atHead = start - document.bodyStart() < 60 && isDatelinePlace(one.first());
      if (atHead && one.reading() instanceof Calendar date && date.day() > 0) {
        return day(date, date.year() > 0 ? date.year() : year);
      }
      return null;
    }
    return null;
  }

  /** Only capitalised words and commas stand before the date. */
  private boolean isDatelinePlace(int end) {
    Sentence sentence = document.sentenceOf(end);
    int first = document.paragraphOf(sentence).firstToken();
    for (int token = first; token < end; token++) {
      char c = document.token(token).charAt(0);
      if (Character.isLetterOrDigit(c) && !Character.isUpperCase(c)) {
        return false;
      }
    }
    return end > first && document.tokenIs(end - 1, ",");
  }

  /**
   * The first day from {@code latest} on that is the last in the run of weekdays told as past:
   * "sent on Wednesday, it reported on Thursday" is a Thursday. The latest date itself where a
   * weekday told above it lies nearer before it than that day lies after.
   *
   * @param token where the latest date stands
   */
  private LocalDate nextWeekday(List<Parsed> parsed, LocalDate latest, int token) {
    boolean[] told = new boolean[8];
    boolean[] above = new boolean[8];
    int count = 0;
    for (Parsed one : parsed) {
      if (one.reading() instanceof Reading.DayOfWeek weekday
          && weekday.shift() == Shift.OPEN
          && !isAhead(one)) {
        above[weekday.weekday()] |= one.first() < token;
        count += told[weekday.weekday()] ? 0 : 1;
        told[weekday.weekday()] = true;
      }
    }
    if (count == 0) {
      return latest;
    }
    int best = 0;
    int least = Integer.MAX_VALUE;
    for (int last = 1; last <= 7; last++) {
      int span = 0;
      for (int weekday = 1; weekday <= 7; weekday++) {
        span = told[weekday] ? Math.max(span, (last - weekday + 7) % 7) : span;
      }
      if (told[last] && span < least) {
        best = last;
        least = span;
      }
    }
    LocalDate next = latest.with(TemporalAdjusters.nextOrSame(DayOfWeek.of(best)));
    return ChronoUnit.DAYS.between(latest, next) > daysBack(above, latest) ? latest : next;
  }

  /** How far back from a day the nearest of these weekdays lies; a week if there is none. */
  private static int daysBack(boolean[] told, LocalDate day) {
    int back = 0;
    while (back < 7 && !told[day.minusDays(back).getDayOfWeek().getValue()]) {
      back++;
    }
    return back;
  }

  private static int lastToken(List<Parsed> parsed, LocalDate latest) {
    int token = 0;
    for (Parsed one : parsed) {
      boolean is =
          one.reading() instanceof Calendar date
              && date.day() == latest.getDayOfMonth()
              && date.month() == latest.getMonthValue()
              && date.year() == latest.getYear();
      token = is ? one.first() : token;
    }
    return token;
  }

  private boolean isAhead(Parsed one) {
    return direction.of(one.first(), one.end()) == Direction.FUTURE;
  }

  private static @Nullable LocalDate day(Calendar date, int year) {
    try {
      return LocalDate.of(year, date.month(), date.day());
    } catch (DateTimeException e) {
      return null;
    }
  }
}
