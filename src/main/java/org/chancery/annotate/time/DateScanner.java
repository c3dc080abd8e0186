package org.chancery.annotate.time;

import java.util.ArrayList;
import java.util.List;
import org.chancery.annotate.text.Paragraph;
import org.chancery.annotate.text.TextDocument;
import org.chancery.annotate.text.TokenKind;
import org.chancery.annotate.time.Reading.Calendar;
import org.chancery.annotate.time.Reading.Offset;
import org.jspecify.annotations.Nullable;

/** Finds the date expressions of a document by their head words, without resolving them. */
final class DateScanner {
  private final TextDocument document;
  private final Lexicon lexicon;
  private final TimeTokens tokens;
  private final CalendarParser calendar;
  private final NumericParser numeric;
  private final WeekdayParser weekday;
  private final PeriodParser period;
  private final Widening widening;
  private final List<Parsed> found = new ArrayList<>();

  DateScanner(TextDocument document, Lexicon lexicon) {
    this.document = document;
    this.lexicon = lexicon;
    tokens = new TimeTokens(document, lexicon);
    calendar = new CalendarParser(tokens);
    numeric = new NumericParser(tokens);
    weekday = new WeekdayParser(tokens, calendar);
    period = new PeriodParser(tokens);
    widening = new Widening(tokens);
  }

  List<Parsed> scan() {
    for (Paragraph paragraph : document.paragraphs()) {
      tokens.limitTo(paragraph.firstToken(), paragraph.endToken());
      scan(paragraph.firstToken(), paragraph.endToken());
    }
    return found;
  }

  private void scan(int first, int end) {
    int free = first;
    for (int token = first; token < end; token++) {
      TokenKind kind = document.tokenKind(token);
      Parsed parsed = null;
      if (kind == TokenKind.WORD) {
        TimeWord word = lexicon.find(document, token);
        if (word != null && word.kind().isHead()) {
          parsed = atWord(token, word, free);
        }
      } else if (kind == TokenKind.NUMBER) {
        parsed = numeric.at(token, free);
      }
      if (parsed != null) {
        parsed = withYearAhead(withYearBehind(parsed), first);
        add(parsed, free);
        free = parsed.end();
        token = Math.max(token, free - 1);
      }
    }
  }

  private @Nullable Parsed atWord(int token, TimeWord word, int free) {
    if (isHyphenedToday(token) && token - 2 >= free) {
      return new Parsed(
          token - 2,
          token + 1,
          new Offset(Reading.Unit.DAY, 0, 0, Reading.Anchor.PUBLICATION, false));
    }
    return switch (word.kind()) {
      case MONTH, MONTH_SHORT -> calendar.at(token, word, free);
      case WEEKDAY, WEEKDAY_SHORT -> isName(token) ? null : weekday.at(token, word, free);
      case DAY -> isName(token) ? null : period.day(token, word);
      case UNIT -> period.unit(token, word, free);
      case SEASON -> period.season(token, word, free);
      case DAYPART -> period.dayPart(token, free);
      case FEAST -> calendar.feast(token, word);
      case MOMENT -> period.moment(token, word, free);
      case INSTANT -> period.instant(token, word, free);
      default -> period.anniversary(token, free);
    };
  }

  /** "to-day", "to-night", as papers wrote up to the middle of the twentieth century. */
  private boolean isHyphenedToday(int token) {
    return tokens.isAny(token, "day", "night")
        && tokens.isDash(token - 1)
        && tokens.isGlued(token)
        && tokens.isGlued(token - 1)
        && tokens.is(token - 2, "to");
  }

  /** "1984, January 10:" at a paragraph's head, as chronologies have it. */
  private Parsed withYearAhead(Parsed parsed, int head) {
    int year = parsed.first() - 2;
    boolean heads = year == head && tokens.isMark(parsed.first() - 1, ',') && tokens.year(year) > 0;
    if (!heads || !(parsed.reading() instanceof Calendar date) || date.year() > 0) {
      return parsed;
    }
    found.removeIf(before -> before.first() == year);
    return new Parsed(year, parsed.end(), date.withYear(tokens.year(year)));
  }

  /** "October 31 last year", "26 August of the same year", "in May of the year before". */
  private Parsed withYearBehind(Parsed parsed) {
    if (!(parsed.reading() instanceof Calendar date)
        || date.year() > 0
        || date.shift() != Reading.Shift.OPEN) {
      return parsed;
    }
    int at = tokens.is(parsed.end(), "of") ? parsed.end() + 1 : parsed.end();
    boolean the = tokens.isAny(at, "the", "that") && tokens.isKind(at + 1, WordKind.SHIFT);
    at = the ? at + 1 : at;
    if (tokens.is(at, "the")
        && tokens.is(at + 1, "year")
        && tokens.isAny(at + 2, "before", "after")) {
      int years = tokens.is(at + 2, "before") ? -1 : 1;
      return new Parsed(
          parsed.first(), at + 3, new Reading.InYear(date, years, Reading.Anchor.ANTECEDENT));
    }
    int shift = tokens.value(at, WordKind.SHIFT);
    if (!tokens.is(at + 1, "year")) {
      return parsed;
    }
    boolean present = tokens.isAny(at, "present", "current"); // "May of the present year"
    Reading.Anchor anchor =
        the && !present || shift > 2 ? Reading.Anchor.ANTECEDENT : Reading.Anchor.PUBLICATION;
    int years =
        switch (shift) {
          case -1, 0, 1 -> shift;
          case 3 -> 1;
          case 4, 5 -> 0;
          case -3 -> -1;
          default -> Integer.MIN_VALUE;
        };
    return years == Integer.MIN_VALUE
        ? parsed
        : new Parsed(parsed.first(), at + 2, new Reading.InYear(date, years, anchor));
  }

  /** "Black Friday", "USA Today". */
  private boolean isName(int token) {
    return tokens.isCapitalized(token - 1) && tokens.isKind(token - 1, WordKind.NOT_DAY_BEFORE);
  }

  private void add(Parsed parsed, int free) {
    if (parsed.reading() instanceof Calendar date) {
      if (date.year() > 0) {
        lendYear(parsed, date.year());
      }
      listed(parsed, date, free);
    }
    if (tokens.is(parsed.first() - 1, "of") && tokens.is(parsed.first() - 2, "eve")) {
      found.add(parsed.with(new Reading.EveOf(parsed.reading())));
    } else {
      boolean at = parsed.relation() == DateRelation.AT;
      found.add(at ? widening.widened(parsed, free).with(relation(parsed)) : parsed);
    }
  }

  /** In "from 28 May to 3 June 2014" and "3 May and 4 June 2014" the year counts for both. */
  private void lendYear(Parsed parsed, int year) {
    if (found.isEmpty()) {
      return;
    }
    Parsed before = found.get(found.size() - 1);
    int joint = before.end();
    boolean joined =
        joint == parsed.first() - 1
            && (tokens.isDash(joint) || tokens.isAny(joint, "to", "and", "or", "through"));
    if (joined && before.reading() instanceof Calendar date && date.year() == 0) {
      found.set(found.size() - 1, before.with(date.withYear(year)));
    }
  }

  /** "3 and 4 May": the first day is an expression of its own. */
  private void listed(Parsed parsed, Calendar date, int free) {
    int and = parsed.first() - 1;
    int day = tokens.isAny(and, "and", "or") ? tokens.dayDigits(and - 1) : -1;
    boolean listed =
        and - 1 >= free && day > 0 && date.day() > day && tokens.dayDigits(parsed.first()) > 0;
    if (listed) {
      Parsed first =
          new Parsed(and - 1, and, new Calendar(date.year(), date.month(), day, 0, date.shift()));
      found.add(first.with(relation(first)));
    }
  }

  private DateRelation relation(Parsed parsed) {
    int before = parsed.first() - 1;
    if (tokens.isPossessive(parsed.end())
        || parsed.reading() instanceof Offset offset
            && offset.anchor() != Reading.Anchor.PUBLICATION) {
      return DateRelation.AT;
    }
    if (tokens.is(before, "the")) {
      before--;
    }
    boolean spans =
        tokens.isDash(parsed.end())
            || tokens.isAny(
                parsed.end(), "to", "until", "till", "through", "onward", "onwards", "on");
    if (tokens.is(before, "since") || tokens.is(before, "from") && spans) {
      return DateRelation.SINCE;
    }
    if (tokens.isAny(before, "until", "till", "by")
        || tokens.is(before, "to") && tokens.is(before - 1, "up")) {
      return DateRelation.UNTIL;
    }
    if (tokens.is(before, "before") || tokens.is(before, "to") && tokens.is(before - 1, "prior")) {
      return DateRelation.BEFORE;
    }
    return tokens.is(before, "after") ? DateRelation.AFTER : DateRelation.AT;
  }
}
