package org.chancery.dump.warc;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.chancery.dump.warc.WarcBuilder.http;
import static org.chancery.dump.warc.WarcBuilder.record;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;
import org.chancery.dump.DumpItem;
import org.chancery.dump.DumpOptions;
import org.chancery.dump.Dumps;
import org.junit.jupiter.api.Test;

/** The records of a file are the same wherever it is cut, sound or damaged. */
final class WarcSplitTest {
  private static final long LIMIT = 16L << 20;

  private Path file = Path.of("");

  @BeforeProperty
  void create() throws IOException {
    file = Files.createTempFile("split", ".warc.gz");
  }

  @AfterProperty
  void delete() throws IOException {
    Files.delete(file);
  }

  private List<String> read(byte[] bytes, long split) {
    return Dumps.read(Dumps.write(file, bytes), new DumpOptions(split, LIMIT)).stream()
        .map(Dumps::shown)
        .toList();
  }

  @Property(tries = 12)
  void cutsDoNotMatter(@ForAll long seed, @ForAll @IntRange(min = 1024, max = 60_000) int split) {
    byte[] bytes = archive(new Random(seed), 30);
    assertEquals(read(bytes, LIMIT), read(bytes, split));
  }

  @Property(tries = 12)
  void cutsDoNotMatterToDamagedFiles(
      @ForAll long seed, @ForAll @IntRange(min = 1024, max = 60_000) int split) {
    Random random = new Random(seed);
    byte[] bytes = archive(random, 30);
    for (int i = 0; i < 5; i++) {
      bytes[random.nextInt(bytes.length)] ^= (byte) (1 + random.nextInt(255));
    }
    assertEquals(read(bytes, LIMIT), read(bytes, split));
  }

  @Property(tries = 12)
  void cutsDoNotMatterToUncompressedFiles(
      @ForAll long seed, @ForAll @IntRange(min = 1024, max = 60_000) int split) {
    WarcBuilder archive = new WarcBuilder(false);
    Random random = new Random(seed);
    IntStream.range(0, 60).forEach(i -> archive.page(i, noise(random, random.nextInt(4000))));
    assertEquals(read(archive.bytes(), LIMIT), read(archive.bytes(), split));
  }

  @Property(tries = 12)
  void cutsDoNotMatterToDamagedUncompressedFiles(
      @ForAll long seed, @ForAll @IntRange(min = 1024, max = 60_000) int split) {
    WarcBuilder archive = new WarcBuilder(false);
    Random random = new Random(seed);
    IntStream.range(0, 60).forEach(i -> archive.page(i, noise(random, random.nextInt(400))));
    byte[] bytes = archive.bytes();
    for (int i = 0; i < 30; i++) {
      bytes[random.nextInt(bytes.length)] ^= (byte) (1 + random.nextInt(255));
    }
    assertEquals(read(bytes, LIMIT), read(bytes, split));
  }

  /** Pages of all sizes, among them web archives stored as the content of a record. */
  private static byte[] archive(Random random, int records) {
    WarcBuilder archive = new WarcBuilder(true);
    for (int i = 0; i < records; i++) {
      if (i % 20 == 10) {
        archive.verbatim(WarcBuilder.member(nested(random), random.nextBoolean() ? 0 : 6));
      }
      archive.page(i, noise(random, random.nextInt(random.nextInt(10) == 0 ? 40_000 : 600)));
    }
    return archive.bytes();
  }

  private static byte[] nested(Random random) {
    WarcBuilder inner = new WarcBuilder(true);
    IntStream.range(1000, 1100).forEach(i -> inner.page(i, noise(random, random.nextInt(2000))));
    byte[] message = WarcBuilder.joined(http("application/gzip", ""), inner.bytes());
    return record("response", "http://example.org/inner.warc.gz", message);
  }

  /** Text that does not compress well, so that stored blocks occur. */
  private static String noise(Random random, int length) {
    byte[] bytes = new byte[length];
    random.nextBytes(bytes);
    return new String(bytes, ISO_8859_1);
  }

  @Test
  void aNestedArchiveFakesNoRecord() throws IOException {
    create();
    byte[] bytes = archive(new Random(1), 60);
    for (long split : new long[] {1000, 3000, 10_000, 30_000, LIMIT}) {
      List<DumpItem> items = Dumps.read(Dumps.write(file, bytes), new DumpOptions(split, LIMIT));
      assertEquals(60, items.stream().filter(DumpItem.Good.class::isInstance).count());
      assertEquals(3, items.stream().filter(DumpItem.Skipped.class::isInstance).count());
    }
    delete();
  }

  @Test
  void threeDamagesInTwentyThousandRecordsAreThreeNotes() throws IOException {
    create();
    WarcBuilder builder = new WarcBuilder(true);
    IntStream.range(0, 20_000).forEach(builder::page);
    byte[] whole = builder.bytes();
    int inflate = builder.offset(5000);
    int header = builder.offset(12_000);
    for (int i = 12; i < 60; i++) {
      whole[inflate + i] = (byte) 0xff;
    }
    whole[header] = 'x';
    byte[] bytes = Arrays.copyOf(whole, builder.offset(19_999) + 90);
    List<DumpItem> items = Dumps.read(Dumps.write(file, bytes), new DumpOptions(1 << 16, LIMIT));
    assertEquals(19_997, items.stream().filter(DumpItem.Good.class::isInstance).count());
    assertEquals(
        inflate + " DAMAGED, " + header + " DAMAGED, " + builder.offset(19_999) + " TRUNCATED",
        items.stream()
            .filter(DumpItem.Bad.class::isInstance)
            .map(Dumps::shown)
            .collect(Collectors.joining(", ")));
    delete();
  }
}
