package org.chancery.warehouse;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The day that a file of the inbox belongs to. */
final class FileDay {
  /** 2024-03-05, 2024/03/05, 20240305 and 20240305T120000, not a part of a longer number. */
  private static final Pattern DATE =
      Pattern.compile(
          "(?<!\\d)((?:19|20)\\d\\d)([-/_.]?)(\\d\\d)\\2(\\d\\d)(?=\\D|$|\\d{6}(?:\\D|$))");

  private FileDay() {}

  /** The last date in the path; if it holds none, the day of the modification, UTC. */
  static LocalDate of(String path, Instant modified) {
    LocalDate day = LocalDate.ofInstant(modified, ZoneOffset.UTC);
    Matcher dates = DATE.matcher(path);
    while (dates.find()) {
      day = date(dates).orElse(day);
    }
    return day;
  }

  /** Empty for eight digits that are no date. */
  private static Optional<LocalDate> date(Matcher digits) {
    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(digits.group(1)),
              Integer.parseInt(digits.group(3)),
              Integer.parseInt(digits.group(4))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
