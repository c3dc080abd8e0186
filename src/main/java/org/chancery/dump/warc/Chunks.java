package org.chancery.dump.warc;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import org.chancery.model.BadReason;

/** The chunked transfer coding of HTTP/1.1 (RFC 9112, section 7.1). */
final class Chunks {
  private static final int MOST_DIGITS = 8;

  private Chunks() {}

  /**
   * The chunks of a body joined. A body that does not begin with a chunk is given back as it is:
   * crawlers undo the coding and leave the header. The same goes for one that is all chunks but the
   * last, closing one.
   *
   * @throws BadRecordException if the body ends within a chunk, or something else follows a chunk
   */
  static byte[] join(byte[] body) throws BadRecordException {
    ByteArrayOutputStream out = new ByteArrayOutputStream(body.length);
    for (int at = 0; at < body.length; ) {
      int lineEnd = lineEnd(body, at);
      int size = lineEnd < 0 ? -1 : size(body, at, lineEnd);
      if (size < 0) {
        if (at == 0) {
          return body;
        }
        throw broken(BadReason.MALFORMED, "no chunk begins at byte " + at + " of the body");
      }
      if (size == 0) {
        break;
      }
      int from = lineEnd + 1;
      if (size > body.length - from) {
        throw broken(BadReason.TRUNCATED, "the body ends within a chunk");
      }
      out.write(body, from, size);
      at = behindLineEnd(body, from + size);
    }
    return out.toByteArray();
  }

  private static BadRecordException broken(BadReason reason, String detail) {
    return new BadRecordException(reason, "the chunked body is broken: " + detail);
  }

  private static int lineEnd(byte[] body, int from) {
    for (int i = from; i < body.length; i++) {
      if (body[i] == '\n') {
        return i;
      }
    }
    return -1;
  }

  private static int behindLineEnd(byte[] body, int at) {
    int next = at;
    if (next < body.length && body[next] == '\r') {
      next++;
    }
    return next < body.length && body[next] == '\n' ? next + 1 : next;
  }

  /** The hexadecimal number at the beginning of the line, -1 if there is none. */
  private static int size(byte[] body, int from, int to) {
    String line = new String(body, from, Math.min(to - from, 256), ISO_8859_1);
    int extension = line.indexOf(';');
    String digits = (extension < 0 ? line : line.substring(0, extension)).strip();
    boolean number =
        !digits.isEmpty()
            && digits.length() < MOST_DIGITS
            && digits.chars().allMatch(c -> Character.digit(c, 16) >= 0);
    return number ? Integer.parseInt(digits, 16) : -1;
  }
}
