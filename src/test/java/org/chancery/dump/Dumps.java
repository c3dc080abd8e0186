package org.chancery.dump;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.hadoop.conf.Configuration;

/** Reads dumps as the tests want them: whole, in splits of a size, as a list of short lines. */
public final class Dumps {
  private static final Configuration CONF = new Configuration();

  private Dumps() {}

  public static List<DumpItem> read(Path file) {
    return read(file, DumpOptions.STANDARD);
  }

  public static List<DumpItem> read(Path file, DumpOptions options) {
    DumpPlan plan = plan(options, file.toString());
    List<DumpItem> items = new ArrayList<>();
    plan.bad().forEach(bad -> items.add(new DumpItem.Bad(bad)));
    for (DumpSplit split : plan.splits()) {
      try (CloseableIterator<DumpItem> reader = DumpReaders.open(split, CONF)) {
        reader.forEachRemaining(items::add);
      }
    }
    return items;
  }

  public static DumpPlan plan(DumpOptions options, String... inputs) {
    try {
      return new DumpPlanner(CONF, options).plan(List.of(inputs));
    } catch (NoSuchInputException | IOException e) {
      return fail("planning failed", e);
    }
  }

  /** An item in a line: what a test compares. */
  public static String shown(DumpItem item) {
    if (item instanceof DumpItem.Good good) {
      RawRecord record = good.record();
      return record.offset() + " " + record.form() + " " + record.fields().getOrDefault("url", "");
    }
    if (item instanceof DumpItem.Bad bad) {
      return bad.input().offset() + " " + bad.input().reason();
    }
    return ((DumpItem.Skipped) item).kind();
  }

  public static byte[] gzip(byte[] data) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(data);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  public static Path write(Path file, byte[] bytes) {
    try {
      return Files.write(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
