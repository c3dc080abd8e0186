package org.chancery.dump.parquet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroup;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;
import org.chancery.dump.DumpItem;
import org.chancery.dump.DumpOptions;
import org.chancery.dump.Dumps;
import org.chancery.dump.RawRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ParquetTest {
  private static final MessageType SCHEMA =
      MessageTypeParser.parseMessageType(
          """
          message article {
            required binary title (STRING);
            optional binary body;
            optional int64 published (TIMESTAMP(MICROS,true));
            optional int32 day (DATE);
            optional int32 words;
            optional group source { optional binary name (STRING); }
            optional group authors (LIST) {
              repeated group list { optional group element { optional binary name (STRING); } }
            }
            optional group tags (LIST) { repeated group list { optional binary element (STRING); } }
          }
          """);

  @TempDir Path dir;

  @Test
  void columnsAreTheFieldsThatAJsonObjectWouldHave() throws IOException {
    Group row = new SimpleGroup(SCHEMA);
    row.add("title", "Embassy opens");
    row.add("body", "In Strelsau.");
    row.add("published", 1_709_366_400_000_000L);
    row.add("day", 19_784);
    row.add("words", 2);
    row.addGroup("source").add("name", "The Strelsau Post");
    Group authors = row.addGroup("authors");
    authors.addGroup("list").addGroup("element").add("name", "Ada Quill");
    authors.addGroup("list").addGroup("element").add("name", "Ben Stone");
    Group tags = row.addGroup("tags");
    tags.addGroup("list").add("element", "fish");
    tags.addGroup("list").add("element", "borders");
    Path file = ParquetFiles.write(dir.resolve("a.parquet"), SCHEMA, 1 << 20, List.of(row));

    RawRecord record = ((DumpItem.Good) Dumps.read(file).get(0)).record();
    assertEquals(
        Map.of(
            "title", "Embassy opens",
            "body", "In Strelsau.",
            "published", "2024-03-02T08:00:00Z",
            "day", "2024-03-02",
            "words", "2",
            "source.name", "The Strelsau Post",
            "authors[].name", "Ada Quill, Ben Stone",
            "tags", "fish, borders"),
        record.fields());
  }

  @Test
  void nullsAndBytesThatAreNoTextAreLeftOut() throws IOException {
    Group row = new SimpleGroup(SCHEMA);
    row.add("title", "Embassy opens");
    row.add("body", org.apache.parquet.io.api.Binary.fromConstantByteArray(new byte[] {-1, -2}));
    Path file = ParquetFiles.write(dir.resolve("a.parquet"), SCHEMA, 1 << 20, List.of(row));
    RawRecord record = ((DumpItem.Good) Dumps.read(file).get(0)).record();
    assertEquals(Map.of("title", "Embassy opens"), record.fields());
  }

  @Test
  void eachRowIsReadOnceAtAnySplitSize() throws IOException {
    Path file = ParquetFiles.titled(dir.resolve("no-ending"), 3000);
    List<String> whole = titles(Dumps.read(file));
    assertEquals(3000, whole.size());
    for (long split : new long[] {1, 1 << 10, 10_000, 1 << 16}) {
      DumpOptions options = new DumpOptions(split, 1 << 20);
      assertEquals(whole, titles(Dumps.read(file, options)), "split " + split);
    }
    assertTrue(Dumps.plan(new DumpOptions(1, 1 << 20), file.toString()).splits().size() > 3);
  }

  @Test
  void aBrokenRowGroupCostsNoOther() throws IOException {
    Path file = ParquetFiles.titled(dir.resolve("a.parquet"), 3000);
    byte[] bytes = Files.readAllBytes(file);
    Arrays.fill(bytes, 2000, 2100, (byte) 7);
    List<String> read = titles(Dumps.read(Dumps.write(dir.resolve("b.parquet"), bytes)));
    List<String> notes = read.stream().filter(line -> line.contains("DAMAGED")).toList();
    assertEquals(List.of("4 DAMAGED"), notes);
    assertTrue(read.size() > 2000 && read.size() < 3000, "rows " + read.size());
    assertEquals("Story 2999", read.get(read.size() - 1));
  }

  @Test
  void aFileThatIsCutOffIsNoted() throws IOException {
    byte[] bytes = Files.readAllBytes(ParquetFiles.titled(dir.resolve("a.parquet"), 100));
    Path cut = Dumps.write(dir.resolve("b.parquet"), Arrays.copyOf(bytes, bytes.length - 20));
    assertEquals(List.of("0 DAMAGED"), titles(Dumps.read(cut)));
  }

  /** Damage to the footer may change what the file says of itself: a name, a count. */
  @Test
  void anyDamageEndsInRowsOrNotes() throws IOException {
    byte[] sound = Files.readAllBytes(ParquetFiles.titled(dir.resolve("a.parquet"), 800));
    Map<String, Integer> tally = new TreeMap<>();
    for (int seed = 0; seed < 400; seed++) {
      Random random = new Random(seed);
      byte[] bytes = sound.clone();
      for (int i = 0; i <= seed % 3; i++) {
        int back = random.nextInt(seed % 2 == 0 ? bytes.length : 1500);
        bytes[bytes.length - 1 - back] = (byte) random.nextInt(256);
      }
      List<DumpItem> items = Dumps.read(Dumps.write(dir.resolve("b.parquet"), bytes));
      assertTrue(!items.isEmpty() && items.size() < 4000, seed + ": " + items.size());
      for (DumpItem item : items) {
        String kind = item instanceof DumpItem.Bad bad ? bad.input().reason().name() : "a row";
        tally.merge(kind, 1, Integer::sum);
      }
    }
    assertEquals(Set.of("a row", "DAMAGED"), tally.keySet(), tally::toString);
  }

  @Test
  void aRowOverTheLimitIsPassedBy() throws IOException {
    Path file =
        ParquetFiles.write(
            dir.resolve("a.parquet"),
            SCHEMA,
            1 << 20,
            List.of(titled("a"), titled("b".repeat(3000)), titled("c")));
    assertEquals(
        List.of("a", "1 TOO_LARGE", "c"), titles(Dumps.read(file, new DumpOptions(1 << 20, 1000))));
  }

  private static Group titled(String title) {
    Group row = new SimpleGroup(SCHEMA);
    row.add("title", title);
    return row;
  }

  private static List<String> titles(List<DumpItem> items) {
    return items.stream()
        .map(
            item ->
                item instanceof DumpItem.Good good
                    ? good.record().fields().getOrDefault("title", "")
                    : Dumps.shown(item))
        .toList();
  }
}
