package org.chancery.dump.warc;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.util.Map;
import org.chancery.model.BadReason;
import org.jspecify.annotations.Nullable;

/**
 * The head of an HTTP response.
 *
 * @param code the status in three digits, or "unknown"
 * @param fields its fields by their names in lower case
 * @param length bytes up to the body
 */
record HttpHead(String code, Map<String, String> fields, int length) {
  /** A head is not larger than this. */
  static final int LIMIT = 1 << 16;

  HttpHead {
    fields = Map.copyOf(fields);
  }

  /**
   * @param start the first bytes of the message; all of it if it is shorter than {@link #LIMIT}
   */
  static HttpHead parse(byte[] start) throws IOException, BadRecordException {
    Cut lines = new Cut(start);
    String status = lines.next();
    if (status == null || !status.startsWith("HTTP/")) {
      throw new BadRecordException(
          BadReason.MALFORMED, "no HTTP status line but: " + Header.shown(status));
    }
    Map<String, String> fields =
        Header.read(
            () -> {
              String line = lines.next();
              // A message may consist of a head alone, without the empty line that closes it.
              return line == null && start.length < LIMIT ? "" : line;
            });
    return new HttpHead(code(status), fields, lines.at);
  }

  private static String code(String status) {
    String[] parts = status.split(" +", 3);
    boolean number =
        parts.length > 1
            && parts[1].length() == 3
            && parts[1].chars().allMatch(c -> c >= '0' && c <= '9');
    return number ? parts[1] : "unknown";
  }

  String field(String name) {
    return fields.getOrDefault(name, "");
  }

  /** Cuts bytes into lines. */
  private static final class Cut {
    private final byte[] bytes;
    private int at;

    Cut(byte[] bytes) {
      this.bytes = bytes;
    }

    @Nullable String next() {
      if (at >= bytes.length) {
        return null;
      }
      int from = at;
      while (at < bytes.length && bytes[at] != '\n') {
        at++;
      }
      int to = at;
      while (to > from && bytes[to - 1] == '\r') {
        to--;
      }
      at = Math.min(bytes.length, at + 1);
      return new String(bytes, from, to - from, ISO_8859_1);
    }
  }
}
