package org.chancery.dump.warc;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.chancery.model.BadReason;
import org.jspecify.annotations.Nullable;

/** Blocks of named fields as WARC, HTTP and mail have them. */
final class Header {
  /** No line of a header is longer than this. */
  static final int LINE_LIMIT = 1 << 16;

  private static final int FIELD_LIMIT = 1000;
  private static final int SHOWN = 60;

  private Header() {}

  /** Gives the lines of a header, null where there are no more. */
  @FunctionalInterface
  interface Lines {
    @Nullable String next() throws IOException;
  }

  /**
   * The fields up to the empty line, by their names in lower case; the first of equal names counts.
   * Lines without a colon are passed by.
   */
  static Map<String, String> read(Lines in) throws IOException, BadRecordException {
    Map<String, String> fields = new HashMap<>();
    String name = "";
    for (int n = 0; ; n++) {
      String line = in.next();
      if (line == null || n > FIELD_LIMIT) {
        throw new BadRecordException(
            BadReason.MALFORMED, "the header does not end, or one of its lines is too long");
      }
      if (line.isEmpty()) {
        return fields;
      }
      int colon = line.indexOf(':');
      if (line.charAt(0) == ' ' || line.charAt(0) == '\t') {
        fields.computeIfPresent(name, (key, value) -> (value + " " + text(line)).strip());
      } else if (colon > 0) {
        name = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
        fields.putIfAbsent(name, text(line.substring(colon + 1)));
      }
    }
  }

  /** Header fields are UTF-8, which the cursor gives as single bytes. */
  private static String text(String bytes) {
    return new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8).strip();
  }

  /** A piece of data for a note: short and printable. */
  static String shown(@Nullable String text) {
    if (text == null) {
      return "(end of data)";
    }
    String start = text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
    return start.replaceAll("[^\\x20-\\x7e…]", "?");
  }
}
