package org.chancery.dump;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.luben.zstd.Zstd;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.commons.compress.compressors.CompressorStreamFactory;
import org.chancery.model.BadInput;
import org.chancery.model.BadReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class JsonLinesTest {
  private static final String THREE =
      """
      {"id":"a","title":"One","text":"First."}
      {"id":"b","title":"Two","text":"Second."}
      {"id":"c","title":"Three","text":"Third."}
      """;

  @TempDir Path dir;

  private List<DumpItem> read(String name, byte[] bytes) {
    return Dumps.read(Dumps.write(dir.resolve(name), bytes));
  }

  private static List<String> ids(List<DumpItem> items) {
    return items.stream()
        .map(
            item ->
                item instanceof DumpItem.Good good
                    ? good.record().fields().getOrDefault("id", "?")
                    : Dumps.shown(item))
        .toList();
  }

  @Test
  void readsPlainAndCompressedLines() {
    byte[] plain = THREE.getBytes(UTF_8);
    assertEquals(List.of("a", "b", "c"), ids(read("x.jsonl", plain)));
    assertEquals(List.of("a", "b", "c"), ids(read("x.jsonl.gz", Dumps.gzip(plain))));
    assertEquals(List.of("a", "b", "c"), ids(read("x.jsonl.zst", Zstd.compress(plain))));
    assertEquals(List.of("a", "b", "c"), ids(read("no-name", Dumps.gzip(plain))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"bzip2", "xz", "lz4-framed"})
  void readsOtherCompressions(String codec) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (OutputStream coded =
        new CompressorStreamFactory().createCompressorOutputStream(codec, out)) {
      coded.write(THREE.getBytes(UTF_8));
    }
    byte[] file = out.toByteArray();
    assertEquals(List.of("a", "b", "c"), ids(read("x", file)));
    List<String> cut = ids(read("x.jsonl", Arrays.copyOf(file, file.length - 30)));
    assertTrue(cut.get(cut.size() - 1).matches("\\d+ (TRUNCATED|DAMAGED)"), cut.toString());
  }

  @Test
  void aTruncatedZstdGivesTheRowsBeforeAndOneNote() {
    String rows = "{\"id\":\"a\"}\n".repeat(100_000);
    byte[] whole = Zstd.compress(rows.getBytes(UTF_8));
    List<String> ids = ids(read("x.jsonl.zst", Arrays.copyOf(whole, whole.length - 20)));
    assertTrue(ids.get(ids.size() - 1).endsWith(" TRUNCATED"), ids.get(ids.size() - 1));
    assertEquals(ids.size() - 1, ids.stream().filter("a"::equals).count());
  }

  @Test
  void flattensNestedFields() {
    List<DumpItem> items =
        read(
            "x.jsonl",
            """
            {"source":{"name":"Daily"},"authors":["A","B"],"n":3,"by":[{"name":"C"},{"name":"D"}],"z":null}
            """
                .getBytes(UTF_8));
    assertEquals(
        Map.of("source.name", "Daily", "authors", "A, B", "n", "3", "by[].name", "C, D"),
        ((DumpItem.Good) items.get(0)).record().fields());
  }

  @Test
  void goesOnAfterBadLines() {
    String lines =
        "{\"id\":\"a\"}\n{\"id\":\"cut\n[1]\n\n{\"id\":\"b\"} {}\n{\"id\":\"!\"}\n{\"id\":\"c\"}";
    byte[] text = lines.getBytes(UTF_8);
    text[lines.indexOf('!')] = (byte) 0xff;
    assertEquals(
        List.of("a", "11 MALFORMED", "22 MALFORMED", "27 MALFORMED", "41 BAD_ENCODING", "c"),
        ids(read("x.jsonl", text)));
  }

  @Test
  void aTruncatedGzipGivesTheRowsBeforeAndOneNote() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 5000; i++) {
      text.append("{\"id\":\"").append(Integer.toHexString(i * 2654435)).append("\"}\n");
    }
    byte[] whole = Dumps.gzip(text.toString().getBytes(UTF_8));
    List<DumpItem> items = read("x.jsonl.gz", Arrays.copyOf(whole, whole.length / 2));
    DumpItem last = items.get(items.size() - 1);
    BadInput bad = assertInstanceOf(DumpItem.Bad.class, last).input();
    assertEquals(BadReason.TRUNCATED, bad.reason());
    RawRecord before = ((DumpItem.Good) items.get(items.size() - 2)).record();
    assertEquals(before.offset() + before.length() + 1, bad.offset());
    assertEquals(items.size() - 1, items.stream().filter(DumpItem.Good.class::isInstance).count());
  }

  @Test
  void readsAllMembersAndGoesOnBehindABrokenOne() {
    byte[] one = Dumps.gzip("{\"id\":\"a\"}\n".getBytes(UTF_8));
    byte[] broken = Dumps.gzip("{\"id\":\"b\"}\n".getBytes(UTF_8));
    broken[broken.length - 6] ^= 1;
    byte[] three = Dumps.gzip("{\"id\":\"c\"}\n".getBytes(UTF_8));
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.writeBytes(one);
    file.writeBytes(broken);
    file.writeBytes(three);
    assertEquals(List.of("a", "b", "22 DAMAGED", "c"), ids(read("x.jsonl.gz", file.toByteArray())));
  }

  @Test
  void passesByALineOverTheLimit() {
    String text = "{\"id\":\"a\"}\n{\"id\":\"" + "x".repeat(5000) + "\"}\n{\"id\":\"b\"}\n";
    Path file = Dumps.write(dir.resolve("x.jsonl"), text.getBytes(UTF_8));
    assertEquals(
        List.of("a", "11 TOO_LARGE", "b"), ids(Dumps.read(file, new DumpOptions(1 << 20, 4000))));
  }

  @Test
  void survivesDeepNesting() {
    String deep = "{\"a\":".repeat(10_000) + "1" + "}".repeat(10_000);
    assertEquals(
        List.of("0 MALFORMED", "b"),
        ids(read("x.jsonl", (deep + "\n{\"id\":\"b\"}\n").getBytes(UTF_8))));
  }
}
