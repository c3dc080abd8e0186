package org.chancery.extract;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.model.ArticleDateBasis;
import org.jspecify.annotations.Nullable;

/** Reads the dates that dumps and pages give: ISO 8601, RFC 1123, epoch seconds, plain words. */
final class DateText {
  private static final int LONGEST = 120;
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;
  private static final Pattern EPOCH = Pattern.compile("(\\d{9,10})(\\d{3})?(?:\\.\\d+)?");
  private static final Pattern COMPACT =
      Pattern.compile("((?:19|20)\\d{2})([01]\\d)([0-3]\\d)(?:T?\\d{4,6}.*)?");
  private static final Pattern YEAR_FIRST =
      Pattern.compile(
          "(?<!\\d)((?:19|20)\\d{2})[-/.年](?:\\s*)(\\d{1,2})[-/.月](?:\\s*)(\\d{1,2})(?!\\d)");
  private static final Pattern YEAR_LAST =
      Pattern.compile("(?<!\\d)(\\d{1,2})([-/.])\\s?(\\d{1,2})[-/.]\\s?((?:19|20)\\d{2})(?!\\d)");
  private static final Pattern DAY_MONTH =
      Pattern.compile(
          "(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|\\.|º|ª)?[\\s-]+(?:de |d'|of )?"
              + "(\\p{L}{3,}?)\\.?(?:[\\s,-]+(?:de |del )?)((?:19|20)\\d{2})(?!\\d)");
  private static final Pattern MONTH_DAY =
      Pattern.compile(
          "(\\p{L}{3,})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+((?:19|20)\\d{2})(?!\\d)");
  private static final Pattern HALF_DAY =
      Pattern.compile("\\d\\s*[ap]\\.?m\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern TIME =
      Pattern.compile(
          "(?<!\\d)(\\d{1,2})[:h](\\d{2})(?::(\\d{2}))?(?:[.,]\\d+)?\\s*([ap]\\.?m\\b)?"
              + "\\s*(z\\b|gmt|utc|[a-z]{2,4}\\b)?\\s*([+\\u2212-]\\d{2}:?\\d{2}|[+-]\\d{2}\\b)?",
          Pattern.CASE_INSENSITIVE);

  private DateText() {}

  /** The time that a text tells, {@link PublicationTime#UNKNOWN} if it tells none. */
  static PublicationTime parse(@Nullable String text, ArticleDateBasis basis) {
    if (text == null || text.isBlank()) {
      return PublicationTime.UNKNOWN;
    }
    String given = text.strip();
    given = given.length() > LONGEST ? given.substring(0, LONGEST) : given;
    Matcher epoch = EPOCH.matcher(given);
    if (epoch.matches()) {
      Instant moment = Instant.ofEpochSecond(Long.parseLong(epoch.group(1)));
      return of(LocalDate.ofInstant(moment, ZoneOffset.UTC), moment, basis);
    }
    try {
      return read(given, basis);
    } catch (DateTimeException e) {
      return PublicationTime.UNKNOWN;
    }
  }

  private static PublicationTime read(String given, ArticleDateBasis basis) {
    Matcher compact = COMPACT.matcher(given);
    if (compact.matches()) {
      return of(day(compact, 1, 2, 3), null, basis);
    }
    LocalDate day = null;
    int end = 0;
    Matcher yearFirst = YEAR_FIRST.matcher(given);
    Matcher yearLast = YEAR_LAST.matcher(given);
    Matcher dayMonth = DAY_MONTH.matcher(given);
    Matcher monthDay = MONTH_DAY.matcher(given);
    if (yearFirst.find()) {
      day = day(yearFirst, 1, 2, 3);
      end = yearFirst.end();
    } else if (dayMonth.find() && MonthNames.month(dayMonth.group(2)) > 0) {
      day = day(dayMonth, 3, MonthNames.month(dayMonth.group(2)), 1);
      end = dayMonth.end();
    } else if (monthDay.find() && MonthNames.month(monthDay.group(1)) > 0) {
      day = day(monthDay, 3, MonthNames.month(monthDay.group(1)), 2);
      end = monthDay.end();
    } else if (yearLast.find()) {
      day = numeric(yearLast, HALF_DAY.matcher(given).find());
      end = yearLast.end();
    }
    return day == null
        ? PublicationTime.UNKNOWN
        : of(day, moment(day, given.substring(end)), basis);
  }

  /** "7/8/2022" is day first, but month first beside a clock of twelve hours. */
  private static LocalDate numeric(Matcher matcher, boolean monthFirst) {
    int first = Integer.parseInt(matcher.group(1));
    int second = Integer.parseInt(matcher.group(3));
    int year = Integer.parseInt(matcher.group(4));
    return second > 12 || monthFirst && first <= 12
        ? LocalDate.of(year, first, second)
        : LocalDate.of(year, second, first);
  }

  private static LocalDate day(Matcher matcher, int year, int month, int day) {
    boolean named = matcher.pattern() == DAY_MONTH || matcher.pattern() == MONTH_DAY;
    return LocalDate.of(
        Integer.parseInt(matcher.group(year)),
        named ? month : Integer.parseInt(matcher.group(month)),
        Integer.parseInt(matcher.group(day)));
  }

  private static @Nullable Instant moment(LocalDate day, String rest) {
    Matcher matcher = TIME.matcher(rest);
    if (!matcher.find()) {
      return null;
    }
    int hour = Integer.parseInt(matcher.group(1));
    String half = matcher.group(4);
    if (half != null) {
      hour = hour % 12 + (half.toLowerCase(Locale.ROOT).startsWith("p") ? 12 : 0);
    }
    int second = matcher.group(3) == null ? 0 : Math.min(59, Integer.parseInt(matcher.group(3)));
    if (hour > 23 || Integer.parseInt(matcher.group(2)) > 59) {
      return null;
    }
    String zone = matcher.group(5);
    boolean midnight = hour == 0 && second == 0 && Integer.parseInt(matcher.group(2)) == 0;
    if (midnight && zone == null && matcher.group(6) == null) {
      return null; // a day written as a time
    }
    return day.atTime(LocalTime.of(hour, Integer.parseInt(matcher.group(2)), second))
        .toInstant(offset(zone, matcher.group(6)));
  }

  private static ZoneOffset offset(@Nullable String name, @Nullable String digits) {
    if (digits != null) {
      String plain = digits.replace('\u2212', '-').replace(":", "");
      return ZoneOffset.of(plain.length() == 3 ? plain + "00" : plain);
    }
    if (name == null) {
      return ZoneOffset.UTC;
    }
    return switch (name.toUpperCase(Locale.ROOT)) {
      case "EST", "CDT" -> ZoneOffset.ofHours(-5);
      case "EDT" -> ZoneOffset.ofHours(-4);
      case "CST", "MDT" -> ZoneOffset.ofHours(-6);
      case "MST", "PDT" -> ZoneOffset.ofHours(-7);
      case "PST" -> ZoneOffset.ofHours(-8);
      case "BST", "CET", "MEZ" -> ZoneOffset.ofHours(1);
      case "CEST", "MESZ", "EET" -> ZoneOffset.ofHours(2);
      case "EEST", "MSK" -> ZoneOffset.ofHours(3);
      case "JST", "KST" -> ZoneOffset.ofHours(9);
      case "AEST" -> ZoneOffset.ofHours(10);
      case "AEDT" -> ZoneOffset.ofHours(11);
      default -> ZoneOffset.UTC;
    };
  }

  private static PublicationTime of(
      LocalDate day, @Nullable Instant moment, ArticleDateBasis basis) {
    return day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR
        ? PublicationTime.UNKNOWN
        : new PublicationTime(day, moment, basis);
  }
}
