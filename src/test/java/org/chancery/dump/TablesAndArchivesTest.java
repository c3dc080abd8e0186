package org.chancery.dump;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.chancery.dump.warc.WarcBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TablesAndArchivesTest {
  @TempDir Path dir;

  private List<DumpItem> read(String name, byte[] bytes) {
    return Dumps.read(Dumps.write(dir.resolve(name), bytes));
  }

  private List<String> titles(String name, String text) {
    return titles(read(name, text.getBytes(UTF_8)));
  }

  private static List<String> titles(List<DumpItem> items) {
    return items.stream()
        .map(
            item ->
                item instanceof DumpItem.Good good
                    ? good.record().fields().getOrDefault("title", good.record().form().name())
                    : Dumps.shown(item))
        .toList();
  }

  @Test
  void readsCsvWithQuotedLineEnds() {
    assertEquals(
        List.of("One, two", "Say \"yes\"\nor no"),
        titles("x.csv", "title,text\r\n\"One, two\",a\r\n\r\n\"Say \"\"yes\"\"\nor no\",b\r\n"));
  }

  @Test
  void readsTabsAndSemicolons() {
    assertEquals(List.of("a", "b"), titles("x.tsv", "title\ttext\na\tx, y; z\nb\ty\n"));
    assertEquals(List.of("a"), titles("no-name", "\ufefftitle;text\na;x, y\n"));
  }

  @Test
  void rowsOfAnotherWidthAreNoted() {
    assertEquals(
        List.of("a", "15 MALFORMED", "c", "22 MALFORMED"),
        titles("x.csv", "title,text\na,x\nb\nc,xx\n\"d,x\n"));
  }

  @Test
  void readsJsonOverSeveralLines() {
    assertEquals(
        List.of("a", "b [{"),
        titles("x.json", "[\n {\"title\": \"a\"},\n {\"title\":\n \"b [{\"}]"));
    assertEquals(List.of("a"), titles("x", "{\n  \"title\": \"a\"\n}\n"));
    assertEquals(
        List.of("a", "18 MALFORMED", "c", "48 TRUNCATED"),
        titles(
            "y.json",
            "[ {\"title\": \"a\"}, {\"title\" \"b\"}, {\"title\":\"c\"}, {\"title\": \""));
  }

  @Test
  void readsTarAndZipWithDumpsOfSeveralFormats() throws IOException {
    byte[] lines = "{\"title\":\"a\"}\n{\"title\":\"b\"}\n".getBytes(UTF_8);
    byte[] page = "<!doctype html><p>x".getBytes(UTF_8);
    byte[] tar = tar(lines, page);
    List<String> all = List.of("a", "b", "HTML", "0 UNKNOWN_FORMAT");
    assertEquals(all, titles(read("x.tar", tar)));
    assertEquals(all, titles(read("x.tar.gz", Dumps.gzip(tar))));
    List<DumpItem> zip = read("x.zip", zip(lines, tar));
    assertEquals(List.of("a", "b", "a", "b", "HTML", "0 UNKNOWN_FORMAT"), titles(zip));
    assertEquals(dir + "/x.zip!/in.tar!/a.jsonl.gz", ((DumpItem.Good) zip.get(2)).record().file());
  }

  @Test
  void ofAWaczOnlyTheWebArchivesAreRead() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("datapackage.json"));
      zip.write("{\"title\":\"a collection\"}".getBytes(UTF_8));
      zip.putNextEntry(new ZipEntry("archive/data.warc"));
      zip.write(new WarcBuilder(false).page(1).bytes());
    }
    assertEquals(List.of("WACZ index", "HTML"), titles(read("x.wacz", out.toByteArray())));
  }

  @Test
  void aCutArchiveGivesWhatCameBefore() throws IOException {
    byte[] tar = tar("{\"title\":\"a\"}\n".getBytes(UTF_8), new byte[100_000]);
    List<String> titles = titles(read("x.tar", Arrays.copyOf(tar, 5000)));
    assertEquals("a", titles.get(0));
    assertEquals(2, titles.size());
    assertEquals("TRUNCATED", titles.get(1).split(" ")[1]);
  }

  private static byte[] tar(byte[] lines, byte[] page) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(out)) {
      entry(tar, "a.jsonl.gz", Dumps.gzip(lines));
      entry(tar, ".hidden", page);
      entry(tar, "deep/er/page", page);
      entry(tar, "odd.bin", new byte[] {1, 2, 3});
    }
    return out.toByteArray();
  }

  private static void entry(TarArchiveOutputStream tar, String name, byte[] bytes)
      throws IOException {
    TarArchiveEntry entry = new TarArchiveEntry(name);
    entry.setSize(bytes.length);
    tar.putArchiveEntry(entry);
    tar.write(bytes);
    tar.closeArchiveEntry();
  }

  private static byte[] zip(byte[] lines, byte[] tar) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("x.jsonl"));
      zip.write(lines);
      zip.putNextEntry(new ZipEntry("in.tar"));
      zip.write(tar);
    }
    return out.toByteArray();
  }
}
