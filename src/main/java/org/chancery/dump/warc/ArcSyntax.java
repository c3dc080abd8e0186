package org.chancery.dump.warc;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.chancery.dump.io.ByteCursor;
import org.chancery.model.BadReason;

/**
 * ARC records, versions 1 and 2, the Internet Archive's format before WARC: a line of address, IP
 * address, date, type (version 2: five more fields) and length, then the content.
 */
final class ArcSyntax implements RecordSyntax {
  private static final int FIELDS_1 = 5;
  private static final int FIELDS_2 = 10;
  private static final int SECONDS = 14;

  @Override
  public boolean begins(byte[] first) {
    for (int i = 0; i < first.length; i++) {
      if (first[i] == '\n') {
        return isHead(new String(first, 0, i, StandardCharsets.ISO_8859_1).strip());
      }
    }
    return false;
  }

  /** Told by the end of the line, for addresses with spaces in them occur. */
  private static boolean isHead(String line) {
    String[] parts = line.split(" ");
    int n = parts.length;
    return n >= FIELDS_1
        && parts[0].indexOf(':') > 0
        && isNumber(parts[n - 1], 1, 12)
        && (isDate(parts[n - 3]) || n >= FIELDS_2 && isDate(parts[n - 8]));
  }

  private static boolean isDate(String text) {
    return isNumber(text, 8, 17);
  }

  private static boolean isNumber(String text, int least, int most) {
    return text.length() >= least
        && text.length() <= most
        && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  @Override
  public RecordHead head(ByteCursor in) throws IOException, BadRecordException {
    String line = in.line(Header.LINE_LIMIT);
    String trimmed = line == null ? "" : line.strip();
    if (!isHead(trimmed)) {
      throw new BadRecordException(
          BadReason.MALFORMED, "no ARC record line but: " + Header.shown(line));
    }
    String[] parts = trimmed.split(" ");
    int n = parts.length;
    int behindDate = isDate(parts[n - 3]) ? 2 : 7;
    int date = n - 1 - behindDate;
    String url = String.join(" ", Arrays.copyOf(parts, date - 1));
    Map<String, String> fields = new HashMap<>();
    fields.put("url", url);
    fields.put("content-type", parts[date + 1]);
    fields.put("captured", instant(parts[date]));
    return new RecordHead(type(url), Long.parseLong(parts[n - 1]), fields);
  }

  private static String type(String url) {
    if (url.startsWith("filedesc:")) {
      return "warcinfo";
    }
    return url.startsWith("http:") || url.startsWith("https:") ? "response" : "resource";
  }

  /** 20080430204825 is 2008-04-30T20:48:25Z; other lengths are left as they are. */
  private static String instant(String digits) {
    if (digits.length() != SECONDS) {
      return digits;
    }
    return digits.substring(0, 4)
        + "-"
        + digits.substring(4, 6)
        + "-"
        + digits.substring(6, 8)
        + "T"
        + digits.substring(8, 10)
        + ":"
        + digits.substring(10, 12)
        + ":"
        + digits.substring(12)
        + "Z";
  }
}
