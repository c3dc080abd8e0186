package org.chancery.sample;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

/**
 * WARC records from a CSV recipe, a row a record: type, uri, date, http status line, content type,
 * coding ({@code none}, or {@code gzip} and {@code chunked} joined by a plus), body file.
 */
final class WarcRecipe {
  private static final byte[] NO_BODY = {};
  private static final String CRLF = "\r\n";
  private static final int CHUNK = 700;

  private WarcRecipe() {}

  private record Row(
      String type,
      String uri,
      String date,
      String status,
      String contentType,
      List<String> coding) {}

  /** The records of a recipe in its order, each with the two line ends that close it. */
  static List<byte[]> records(Path recipe) throws IOException {
    List<byte[]> records = new ArrayList<>();
    List<String> lines = Files.readAllLines(recipe);
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split(",", -1);
      Row row =
          new Row(
              cells[0], cells[1], cells[2], cells[3], cells[4], List.of(cells[5].split("\\+", -1)));
      records.add(
          record(row, cells[6].isEmpty() ? NO_BODY : body(recipe.resolveSibling(cells[6]))));
    }
    return records;
  }

  private static byte[] body(Path file) throws IOException {
    return file.toString().endsWith(".base64")
        ? Base64.getMimeDecoder().decode(Files.readString(file))
        : Files.readAllBytes(file);
  }

  private static byte[] record(Row row, byte[] body) {
    boolean http = !row.status.isEmpty();
    byte[] block = http ? httpResponse(row, body) : body;
    StringBuilder head = new StringBuilder("WARC/1.1").append(CRLF);
    field(head, "WARC-Type", row.type);
    field(head, "WARC-Record-ID", "<urn:uuid:" + id(row) + ">");
    field(head, "WARC-Date", row.date);
    field(head, row.type.equals("warcinfo") ? "WARC-Filename" : "WARC-Target-URI", row.uri);
    if (row.type.equals("revisit")) {
      field(
          head, "WARC-Profile", "http://netpreserve.org/warc/1.1/revisit/identical-payload-digest");
      field(head, "WARC-Refers-To-Target-URI", row.uri);
    }
    field(head, "Content-Type", http ? "application/http; msgtype=response" : row.contentType);
    field(head, "Content-Length", Integer.toString(block.length));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(ascii(head.append(CRLF).toString()));
    out.writeBytes(block);
    out.writeBytes(ascii(CRLF + CRLF));
    return out.toByteArray();
  }

  private static UUID id(Row row) {
    String name = row.type + ' ' + row.uri + ' ' + row.date;
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] httpResponse(Row row, byte[] body) {
    StringBuilder head = new StringBuilder("HTTP/1.1 ").append(row.status).append(CRLF);
    field(head, "Content-Type", row.contentType);
    byte[] sent = body;
    if (row.coding.contains("gzip")) {
      sent = StoredGzip.of(sent);
      field(head, "Content-Encoding", "gzip");
    }
    if (row.coding.contains("chunked")) {
      sent = chunked(sent);
      field(head, "Transfer-Encoding", "chunked");
    } else if (!row.type.equals("revisit")) {
      field(head, "Content-Length", Integer.toString(sent.length));
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(ascii(head.append(CRLF).toString()));
    out.writeBytes(sent);
    return out.toByteArray();
  }

  private static byte[] chunked(byte[] body) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (int at = 0; at < body.length; at += CHUNK) {
      int length = Math.min(CHUNK, body.length - at);
      out.writeBytes(ascii(Integer.toHexString(length) + CRLF));
      out.write(body, at, length);
      out.writeBytes(ascii(CRLF));
    }
    out.writeBytes(ascii("0" + CRLF + CRLF));
    return out.toByteArray();
  }

  private static void field(StringBuilder head, String name, String value) {
    head.append(name).append(": ").append(value).append(CRLF);
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
