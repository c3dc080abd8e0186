package org.chancery.annotate.time;

import java.util.Locale;
import java.util.regex.Pattern;

/** The kinds of expression in the Recognizers-Text files, and which of them a date is read from. */
enum RecognizersCategory {
  FULL_DATE(true),
  DAY_WITHOUT_YEAR(true),
  WEEKDAY(true),
  RELATIVE_DAY(true),
  COUNTED_FROM_A_DAY(true),
  MONTH(true),
  YEAR(true),
  DIGITS_WITHOUT_YEAR(false),
  DAY_OF_UNTOLD_MONTH(false),
  RANGE(false),
  BEFORE_OR_AFTER(false),
  WEEK(false),
  WEEKEND(false),
  SEASON_OR_QUARTER(false),
  DECADE_OR_CENTURY(false),
  PART_OF_PERIOD(false),
  ASSISTANT(false),
  NO_SUCH_DAY(false),
  YEAR_IN_WORDS(false),
  COMPACT_DIGITS(false),
  COUNTED_WITHOUT_START(false),
  COUNTED_FROM_ANOTHER_DATE(false),
  TIME_OF_DAY(false),
  DURATION(false),
  RECURRENCE(false),
  HOLIDAY(false),
  OTHER_TYPE(false);

  private static final Pattern DIGITS = Pattern.compile("\\d{1,2}[/.-]\\d{1,2}");
  private static final Pattern MONTH_NAME =
      Pattern.compile(
          "\\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern WEEKDAY_NAME =
      Pattern.compile("\\b(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*", Pattern.CASE_INSENSITIVE);
  private static final Pattern YEAR_WORDS =
      Pattern.compile(
          ".*(?:nineteen|seventeen|thousand|hundred).*|.* of \\d\\d|year \\d{3}|january first 12");
  private static final Pattern FEAST =
      Pattern.compile(
          ".*(?:easter|christmas|new year|eid|workers|juneteenth|freedom|jubilee|otd).*");
  private static final Pattern COUNTED =
      Pattern.compile(".*\\b(?:ago|later|earlier|from|after|before|in|back|hence)\\b.*");
  private static final Pattern OPEN =
      Pattern.compile(
          ".*\\b(?:before|after|since|until|till|by|starting|beginning|later than|earlier than|or later|"
              + "and later|or earlier|prior|greater|onwards?|ending|less than|more than|up to|through|within|sooner|as (?:early|late) as)\\b.*");
  private final boolean counts;

  RecognizersCategory(boolean counts) {
    this.counts = counts;
  }

  boolean counts() {
    return counts;
  }

  static RecognizersCategory of(RecognizersCase one) {
    String text = one.text().toLowerCase(Locale.ROOT);
    if (one.values().contains("not resolved") || one.values().contains("0001-01-01")) {
      return text.matches(".*\\d.*") ? NO_SUCH_DAY : SEASON_OR_QUARTER;
    }
    if (YEAR_WORDS.matcher(text).matches() && one.type().startsWith("date")) {
      return YEAR_IN_WORDS;
    }
    if (FEAST.matcher(text).matches()) {
      return HOLIDAY;
    }
    return switch (one.type()) {
      case "date" -> date(one, text);
      case "daterange" -> period(one, text);
      case "duration" -> DURATION;
      case "set" -> RECURRENCE;
      case "holiday" -> HOLIDAY;
      case "time", "timerange", "datetime", "datetimerange" -> TIME_OF_DAY;
      default -> OTHER_TYPE;
    };
  }

  private static RecognizersCategory date(RecognizersCase one, String text) {
    if (text.matches(
        "(?:my|the|this|past|last|the last) day|.*business.*|.*\\b(?:tmr|tmrw|eod)\\b.*|.*few.*|first sunday|.*(?:sunday|monday)s? (?:from now|later)|(?:second|third|fifth|first) \\w+day")) {
      return ASSISTANT;
    }
    if (text.matches(
        "\\d{8}|\\d+-\\d\\d-\\d\\d|\\d+-\\d-\\d\\d|\\d\\d/\\d\\d,\\d+|[a-z]+\\d+|\\d+-\\d{4}-[a-z]+")) {
      return COMPACT_DIGITS;
    }
    if (text.matches(
        ".*\\d (?:days|weeks|months) .*(?:later|hence)|a fortnight later|\\d+ weeks later|the day after")) {
      return COUNTED_WITHOUT_START;
    }
    if (text.matches(".*(?:after|before|from|since) (?:.*\\d.*|next .*|\\w+day)")
        && !text.contains("today")) {
      return COUNTED_FROM_ANOTHER_DATE;
    }
    if (DIGITS.matcher(text).find() && !one.timex().matches("\\d{4}-.*")) {
      return DIGITS_WITHOUT_YEAR;
    }
    if (one.timex().startsWith("XXXX-XX-") && !WEEKDAY_NAME.matcher(text).find()) {
      return DAY_OF_UNTOLD_MONTH;
    }
    if (MONTH_NAME.matcher(text).find() && !text.contains("month")
        || text.matches(".*\\d[/.-].*\\d.*")) {
      return one.timex().startsWith("XXXX") ? DAY_WITHOUT_YEAR : FULL_DATE;
    }
    if (WEEKDAY_NAME.matcher(text).find() && !text.contains("month")) {
      return WEEKDAY;
    }
    return COUNTED.matcher(text).matches() && !text.contains("month")
            || text.matches(".*\\bago\\b.*")
        ? COUNTED_FROM_A_DAY
        : RELATIVE_DAY;
  }

  private static RecognizersCategory period(RecognizersCase one, String text) {
    if (OPEN.matcher(text).matches()) {
      return BEFORE_OR_AFTER;
    }
    if (text.contains("weekend")) {
      return WEEKEND;
    }
    if (text.contains("week")) {
      return WEEK;
    }
    if (text.matches(
        ".*(?:summer|spring|winter|autumn|fall|quarter|half|q[1-4]|semester|trimester|h[12]).*")) {
      return SEASON_OR_QUARTER;
    }
    if (text.matches(".*(?:decade|century|\\d0 ?'?s\\b|ties\\b|hundreds).*")) {
      return DECADE_OR_CENTURY;
    }
    if (one.timex().startsWith("(")) {
      return RANGE;
    }
    if (text.matches(
        ".*(?:end of|beginning|eo[ymwd]|bo[ymwd]|\\bto date\\b|\\bearly\\b|\\blate\\b|\\bmid\\b|for the|of the (?:year|month)|the (?:year|month)|my (?:year|month)|fiscal|calendar|school|fy|sy|cy).*")) {
      return PART_OF_PERIOD;
    }
    if (text.matches("\\d+[ ./-]+\\d+")) {
      return COMPACT_DIGITS;
    }
    if (one.timex().matches("(?:\\d{4}|XXXX)-\\d\\d")) {
      return MONTH;
    }
    return one.timex().matches("\\d{4}") ? YEAR : OTHER_TYPE;
  }
}
