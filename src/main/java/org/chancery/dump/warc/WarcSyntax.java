package org.chancery.dump.warc;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.chancery.dump.io.ByteCursor;
import org.chancery.model.BadReason;

/** WARC records, versions 0.17 to 1.1 (ISO 28500): a version line and named fields. */
final class WarcSyntax implements RecordSyntax {
  private static final String MARK = "WARC/";

  @Override
  public boolean begins(byte[] first) {
    return first.length > MARK.length()
        && isMark(new String(first, 0, MARK.length(), StandardCharsets.ISO_8859_1))
        && first[MARK.length()] >= '0'
        && first[MARK.length()] <= '9';
  }

  @Override
  public RecordHead head(ByteCursor in) throws IOException, BadRecordException {
    String version = in.line(Header.LINE_LIMIT);
    if (version == null || !isVersion(version.strip())) {
      throw malformed("no WARC version line but: " + Header.shown(version));
    }
    Map<String, String> named = Header.read(() -> in.line(Header.LINE_LIMIT));
    String type = named.get("warc-type");
    if (type == null) {
      throw malformed("the record has no WARC-Type");
    }
    Map<String, String> fields = new HashMap<>();
    copy(named, "warc-target-uri", fields, "url");
    copy(named, "warc-date", fields, "captured");
    copy(named, "content-type", fields, "content-type");
    copy(named, "warc-truncated", fields, "truncated");
    copy(named, "warc-segment-number", fields, "segment");
    fields.computeIfPresent("url", (name, url) -> bare(url));
    return new RecordHead(type.toLowerCase(Locale.ROOT), length(named), fields);
  }

  private static boolean isMark(String start) {
    return start.equalsIgnoreCase(MARK);
  }

  private static boolean isVersion(String line) {
    int point = line.indexOf('.');
    return point > MARK.length()
        && isMark(line.substring(0, MARK.length()))
        && point + 1 < line.length()
        && line.chars().skip(MARK.length()).allMatch(c -> c == '.' || c >= '0' && c <= '9');
  }

  private static long length(Map<String, String> named) throws BadRecordException {
    String length = named.get("content-length");
    if (length == null) {
      throw malformed("the record has no Content-Length");
    }
    try {
      long value = Long.parseLong(length);
      if (value >= 0) {
        return value;
      }
    } catch (NumberFormatException e) {
      // falls through to the same note as a negative number
    }
    throw malformed("the Content-Length is no number of bytes: " + Header.shown(length));
  }

  private static void copy(
      Map<String, String> from, String name, Map<String, String> to, String as) {
    String value = from.get(name);
    if (value != null && !value.isEmpty()) {
      to.put(as, value);
    }
  }

  /** Some versions of Wget write the address in angle brackets, as early drafts had it. */
  private static String bare(String url) {
    return url.startsWith("<") && url.endsWith(">") ? url.substring(1, url.length() - 1) : url;
  }

  private static BadRecordException malformed(String detail) {
    return new BadRecordException(BadReason.MALFORMED, detail);
  }
}
