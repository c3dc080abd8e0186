package org.chancery.dump.warc;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.github.luben.zstd.ZstdInputStreamNoFinalizer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.brotli.dec.BrotliInputStream;
import org.chancery.model.BadReason;

/** Undoes what HTTP did to a body: transfer and content codings (RFC 9110, RFC 9112). */
final class HttpBody {
  private HttpBody() {}

  /**
   * The page in the body of a response. Servers and crawlers declare codings that are not there, so
   * a body that does not begin as its coding must is taken as it is.
   *
   * @throws BadRecordException if the coded data is broken or ends early, or the page is larger
   *     than the limit
   */
  static byte[] decode(byte[] body, Map<String, String> header, int limit)
      throws BadRecordException {
    byte[] plain = body;
    if (header.getOrDefault("transfer-encoding", "").toLowerCase(Locale.ROOT).contains("chunked")) {
      plain = Chunks.join(body);
    }
    String[] codings =
        header.getOrDefault("content-encoding", "").toLowerCase(Locale.ROOT).split(",");
    for (int i = codings.length - 1; i >= 0; i--) {
      plain = decode(plain, codings[i].strip(), limit);
    }
    return plain;
  }

  private static byte[] decode(byte[] body, String coding, int limit) throws BadRecordException {
    if (body.length == 0) {
      return body;
    }
    return switch (coding) {
      case "gzip", "x-gzip" -> isGzip(body) ? read(body, coding, limit) : body;
      case "deflate" -> read(body, isZlib(body) ? "deflate" : "raw deflate", limit);
      case "br", "zstd" -> read(body, coding, limit);
      default -> body;
    };
  }

  private static boolean isGzip(byte[] body) {
    return body.length > 2 && (body[0] & 0xff) == 0x1f && (body[1] & 0xff) == 0x8b;
  }

  private static boolean isZlib(byte[] body) {
    return body.length > 2
        && (body[0] & 0x0f) == 8
        && ((body[0] & 0xff) << 8 | body[1] & 0xff) % 31 == 0;
  }

  private static byte[] read(byte[] body, String coding, int limit) throws BadRecordException {
    ByteArrayOutputStream out = new ByteArrayOutputStream(Math.min(limit, 4 * body.length));
    Inflater inflater = new Inflater(true);
    try (InputStream in = open(body, coding, inflater)) {
      byte[] buffer = new byte[1 << 13];
      for (int n; (n = in.read(buffer)) >= 0; ) {
        if (out.size() + n > limit) {
          throw new BadRecordException(
              BadReason.TOO_LARGE, "the decoded page holds more than " + limit + " bytes");
        }
        out.write(buffer, 0, n);
      }
      return out.toByteArray();
    } catch (IOException | IllegalArgumentException e) {
      if (isMarkup(body)) {
        return body;
      }
      throw new BadRecordException(
          e instanceof EOFException ? BadReason.TRUNCATED : BadReason.DAMAGED,
          "the " + coding + " coding of the body is broken: " + e.getMessage());
    } finally {
      inflater.end();
    }
  }

  private static InputStream open(byte[] body, String coding, Inflater raw) throws IOException {
    InputStream in = new ByteArrayInputStream(body);
    return switch (coding) {
      case "deflate" -> new InflaterInputStream(in);
      case "raw deflate" -> new InflaterInputStream(in, raw);
      case "br" -> new BrotliInputStream(in);
      case "zstd" -> new ZstdInputStreamNoFinalizer(in);
      default -> new GZIPInputStream(in);
    };
  }

  /** Whether the body was left uncoded in spite of its header. */
  private static boolean isMarkup(byte[] body) {
    String start = new String(body, 0, Math.min(64, body.length), ISO_8859_1);
    return start.stripLeading().startsWith("<");
  }
}
