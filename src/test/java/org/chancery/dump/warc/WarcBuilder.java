package org.chancery.dump.warc;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Writes web archives record by record, and knows where each one begins. */
public final class WarcBuilder {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final List<Integer> offsets = new ArrayList<>();
  private final boolean gzip;

  public WarcBuilder(boolean gzip) {
    this.gzip = gzip;
  }

  public WarcBuilder page(int number) {
    return page(number, "<html><p>Envoys met in hall " + number * 7919 % 1000 + ".</p></html>");
  }

  public WarcBuilder page(int number, String html) {
    return raw(record("response", "http://example.org/" + number, http("text/html", html)));
  }

  /** A page in whatever charset it declares itself. */
  public WarcBuilder page(int number, byte[] html) {
    byte[] content = http("Content-Type: text/html\r\n", html);
    return raw(record("response", "http://example.org/" + number, content));
  }

  /** Bytes as one member or as they are, whatever they hold. */
  WarcBuilder raw(byte[] record) {
    offsets.add(out.size());
    out.writeBytes(gzip ? member(record, Deflater.DEFAULT_COMPRESSION) : record);
    return this;
  }

  /** Bytes that are put into the file untouched. */
  WarcBuilder verbatim(byte[] bytes) {
    out.writeBytes(bytes);
    return this;
  }

  public int offset(int record) {
    return offsets.get(record);
  }

  public byte[] bytes() {
    return out.toByteArray();
  }

  static byte[] http(String type, String body) {
    return http("Content-Type: " + type + "\r\n", body.getBytes(UTF_8));
  }

  static byte[] http(String fields, byte[] body) {
    return joined(("HTTP/1.1 200 OK\r\n" + fields + "\r\n").getBytes(UTF_8), body);
  }

  static byte[] record(String type, String url, byte[] content) {
    String contentType =
        type.equals("response") ? "application/http;msgtype=response" : "text/plain";
    return record(type, url, contentType, content);
  }

  static byte[] record(String type, String url, String contentType, byte[] content) {
    String head =
        "WARC/1.0\r\nWARC-Type: "
            + type
            + "\r\nWARC-Target-URI: "
            + url
            + "\r\nWARC-Date: 2022-07-14T08:00:00Z\r\nContent-Type: "
            + contentType
            + "\r\nContent-Length: "
            + content.length
            + "\r\n\r\n";
    return joined(joined(head.getBytes(UTF_8), content), "\r\n\r\n".getBytes(UTF_8));
  }

  static byte[] joined(byte[] a, byte[] b) {
    ByteArrayOutputStream both = new ByteArrayOutputStream(a.length + b.length);
    both.writeBytes(a);
    both.writeBytes(b);
    return both.toByteArray();
  }

  static byte[] member(byte[] data, int level) {
    Deflater deflater = new Deflater(level, true);
    deflater.setInput(data);
    deflater.finish();
    ByteArrayOutputStream member = new ByteArrayOutputStream();
    member.writeBytes(new byte[] {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, (byte) 255});
    byte[] buffer = new byte[1 << 13];
    while (!deflater.finished()) {
      member.write(buffer, 0, deflater.deflate(buffer));
    }
    deflater.end();
    CRC32 crc = new CRC32();
    crc.update(data);
    for (long number : new long[] {crc.getValue(), data.length}) {
      for (int i = 0; i < 4; i++) {
        member.write((int) (number >> 8 * i));
      }
    }
    return member.toByteArray();
  }
}
