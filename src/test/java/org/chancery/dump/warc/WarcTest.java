package org.chancery.dump.warc;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.chancery.dump.warc.WarcBuilder.http;
import static org.chancery.dump.warc.WarcBuilder.record;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.luben.zstd.Zstd;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chancery.dump.DumpItem;
import org.chancery.dump.DumpOptions;
import org.chancery.dump.Dumps;
import org.chancery.dump.RawRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class WarcTest {
  private static final String PAGE = "<html><body>The embassy reopened.</body></html>";

  @TempDir Path dir;

  private List<DumpItem> read(byte[] bytes) {
    return Dumps.read(Dumps.write(dir.resolve("x.warc"), bytes));
  }

  private List<String> shown(byte[] bytes) {
    return read(bytes).stream().map(Dumps::shown).toList();
  }

  private RawRecord onlyRecord(byte[] bytes) {
    List<DumpItem> items = read(bytes);
    assertEquals(1, items.size(), items.toString());
    return ((DumpItem.Good) items.get(0)).record();
  }

  @Test
  void tellsRecordTypesApart() {
    WarcBuilder file =
        new WarcBuilder(true)
            .raw(record("warcinfo", "", "software: x".getBytes(UTF_8)))
            .raw(record("request", "http://a.org/", "GET / HTTP/1.1\r\n\r\n".getBytes(UTF_8)))
            .page(1)
            .raw(record("response", "http://a.org/i", http("image/png", "xx")))
            .raw(record("revisit", "http://a.org/", new byte[0]))
            .raw(record("metadata", "http://a.org/", "a: b".getBytes(UTF_8)))
            .raw(record("conversion", "http://a.org/t", "Title\nText".getBytes(UTF_8)))
            .raw(record("resource", "http://a.org/r", "text/html", PAGE.getBytes(UTF_8)))
            .raw(
                record(
                    "response",
                    "http://a.org/gone",
                    "HTTP/1.1 404 Not Found\r\n\r\n".getBytes(UTF_8)));
    assertEquals(
        List.of(
            "warcinfo",
            "request",
            file.offset(2) + " HTML http://example.org/1",
            "image",
            "revisit",
            "metadata",
            file.offset(6) + " TEXT http://a.org/t",
            file.offset(7) + " HTML http://a.org/r",
            "status 404"),
        shown(file.bytes()));
  }

  @Test
  void handsOnAddressTypeAndMoment() {
    RawRecord page = onlyRecord(new WarcBuilder(true).page(7, PAGE).bytes());
    assertEquals(
        Map.of(
            "url",
            "http://example.org/7",
            "content-type",
            "text/html",
            "captured",
            "2022-07-14T08:00:00Z"),
        page.fields());
    assertEquals(PAGE, new String(page.payload(), UTF_8));
  }

  @ParameterizedTest
  @ValueSource(strings = {"WARC/0.17", "WARC/0.18", "WARC/1.0", "WARC/1.1", "warc/1.0"})
  void readsAllVersions(String version) {
    byte[] record = record("response", "http://a.org/", http("text/html", PAGE));
    String text = new String(record, UTF_8).replace("WARC/1.0", version);
    assertEquals(PAGE, new String(onlyRecord(text.getBytes(UTF_8)).payload(), UTF_8));
  }

  @ParameterizedTest
  @ValueSource(strings = {"none", "gzip as a whole", "gzip in pieces", "zstd", "zstd frames"})
  void readsOtherCompressions(String how) {
    byte[] plain = new WarcBuilder(false).page(1).page(2).page(3).bytes();
    int half = plain.length / 2;
    byte[] first = Arrays.copyOf(plain, half);
    byte[] second = Arrays.copyOfRange(plain, half, plain.length);
    byte[] file =
        switch (how) {
          case "gzip as a whole" -> WarcBuilder.member(plain, 6);
          case "gzip in pieces" ->
              WarcBuilder.joined(WarcBuilder.member(first, 6), WarcBuilder.member(second, 6));
          case "zstd" -> Zstd.compress(plain);
          case "zstd frames" -> WarcBuilder.joined(Zstd.compress(first), Zstd.compress(second));
          default -> plain;
        };
    List<DumpItem> items =
        Dumps.read(Dumps.write(dir.resolve("x"), file), new DumpOptions(10, 9999));
    assertEquals(
        List.of("http://example.org/1", "http://example.org/2", "http://example.org/3"),
        items.stream().map(i -> ((DumpItem.Good) i).record().fields().get("url")).toList());
  }

  static Stream<byte[]> coded() {
    byte[] page = PAGE.getBytes(UTF_8);
    return Stream.of(
        http("Content-Encoding: gzip\r\n", Dumps.gzip(page)),
        http("Content-Encoding: gzip\r\n", page),
        http("Content-Encoding: br\r\n", page),
        http("Content-Encoding: zstd\r\n", Zstd.compress(page)),
        http(
            "Transfer-Encoding: chunked\r\n",
            ("a;x=y\r\n"
                    + PAGE.substring(0, 10)
                    + "\r\n25\r\n"
                    + PAGE.substring(10)
                    + "\r\n0\r\n\r\n")
                .getBytes(UTF_8)),
        http("Transfer-Encoding: chunked\r\n", page));
  }

  @ParameterizedTest
  @MethodSource("coded")
  void undoesCodings(byte[] message) {
    byte[] typed =
        new String(message, ISO_8859_1)
            .replaceFirst("\r\n", "\r\nContent-Type: text/html\r\n")
            .getBytes(ISO_8859_1);
    RawRecord page =
        onlyRecord(new WarcBuilder(true).raw(record("response", "http://a.org/", typed)).bytes());
    assertEquals(PAGE, new String(page.payload(), UTF_8));
  }

  @Test
  void brokenBodiesAreNotGivenOutAsPages() {
    byte[] half = Dumps.gzip(PAGE.repeat(9).getBytes(UTF_8));
    String fields = "Content-Type: text/html\r\n";
    assertEquals(
        List.of("0 TRUNCATED"),
        shown(
            record(
                "response",
                "http://a.org/",
                http(fields + "Content-Encoding: gzip\r\n", Arrays.copyOf(half, 40)))));
    assertEquals(
        List.of("0 TRUNCATED"),
        shown(
            record(
                "response",
                "http://a.org/",
                http(fields + "Transfer-Encoding: chunked\r\n", "ff\r\nabc".getBytes(UTF_8)))));
  }

  @Test
  void aWrongChecksumCostsOneRecord() {
    WarcBuilder file = new WarcBuilder(true).page(1).page(2).page(3);
    byte[] bytes = file.bytes();
    bytes[file.offset(2) - 8] ^= 1;
    assertEquals(
        List.of(
            "0 HTML http://example.org/1",
            file.offset(1) + " DAMAGED",
            file.offset(2) + " HTML http://example.org/3"),
        shown(bytes));
  }

  @Test
  void aRecordOverTheLimitIsPassedBy() {
    byte[] bytes = new WarcBuilder(true).page(1).page(2, "x".repeat(100_000)).page(3).bytes();
    List<DumpItem> items =
        Dumps.read(Dumps.write(dir.resolve("x"), bytes), new DumpOptions(1 << 20, 50_000));
    assertEquals(3, items.size());
    assertTrue(Dumps.shown(items.get(1)).endsWith("TOO_LARGE"), Dumps.shown(items.get(1)));
  }

  @Test
  void aWrongLengthCostsOneRecordOfAnUncompressedFile() {
    for (int wrong : new int[] {-20, 20, 400}) {
      WarcBuilder file = new WarcBuilder(false).page(1).page(2).page(3);
      String text = new String(file.bytes(), UTF_8);
      int length = WarcBuilder.http("text/html", page(2)).length;
      int at = text.indexOf("Content-Length: ", file.offset(1));
      String changed =
          text.substring(0, at)
              + text.substring(at).replaceFirst("" + length, "" + (length + wrong));
      List<String> shown = shown(changed.getBytes(UTF_8));
      assertEquals(3, shown.size(), wrong + ": " + shown);
      assertTrue(shown.get(1).startsWith(file.offset(1) + " "), shown.get(1));
    }
  }

  private static String page(int number) {
    return "<html><p>Envoys met in hall " + number * 7919 % 1000 + ".</p></html>";
  }

  @Test
  void readsArc() {
    String body = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + PAGE;
    String info = "1 0 X\nURL IP-address Archive-date Content-type Archive-length\n";
    byte[] arc =
        ("filedesc://x.arc 0.0.0.0 20080430204825 text/plain "
                + info.length()
                + "\n"
                + info
                + "\nhttp://a.org/a b 1.2.3.4 20080430204826 text/html "
                + body.length()
                + "\n"
                + body
                + "\n")
            .getBytes(UTF_8);
    List<DumpItem> items = read(arc);
    assertEquals("warcinfo", Dumps.shown(items.get(0)));
    RawRecord page = ((DumpItem.Good) items.get(1)).record();
    assertEquals("http://a.org/a b", page.fields().get("url"));
    assertEquals("2008-04-30T20:48:26Z", page.fields().get("captured"));
    assertEquals(PAGE, new String(page.payload(), UTF_8));
  }
}
