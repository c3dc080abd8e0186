package org.chancery.dump.xml;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;

/** Dates of feeds and wires as ISO 8601. */
final class Dates {
  private static final List<DateTimeFormatter> FORMS =
      List.of(
          form("[EEE, ]d MMM yyyy[ H:mm[:ss]][ X][ Z][ zzz]"),
          form("yyyyMMdd['T'HHmmss[X][XX]]"),
          form("d-MMM-yyyy[ HH:mm:ss[.SS]]"),
          form("[EEEE, ]MMMM d, yyyy"),
          form("d MMMM yyyy"));

  private Dates() {}

  private static DateTimeFormatter form(String pattern) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern(pattern)
        .toFormatter(Locale.ENGLISH);
  }

  /** The date, with time and offset where they are told; empty if the text is none. */
  static String iso(String text) {
    String plain = text.strip();
    if (plain.matches("\\d{4}-\\d{2}-\\d{2}.*")) {
      return plain;
    }
    for (DateTimeFormatter form : FORMS) {
      try {
        TemporalAccessor found =
            form.parseBest(plain, OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
        return found instanceof LocalDateTime local
            ? local.atOffset(ZoneOffset.UTC).toString()
            : found.toString();
      } catch (DateTimeException e) {
        // another form may fit
      }
    }
    return "";
  }
}
