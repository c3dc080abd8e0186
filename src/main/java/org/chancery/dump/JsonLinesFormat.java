package org.chancery.dump;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.chancery.dump.io.ByteCursor;
import org.chancery.dump.io.Compression;
import org.chancery.dump.io.LineReader;
import org.jspecify.annotations.Nullable;

/** JSON Lines: an object a line. Uncompressed files can be cut anywhere. */
final class JsonLinesFormat implements DumpFormat {
  @Override
  public String name() {
    return "jsonl";
  }

  @Override
  public @Nullable String fromContent(FileHead head) {
    String text = head.text();
    if (!text.startsWith("{")) {
      return null;
    }
    int end = text.indexOf('\n');
    String line = end < 0 ? text : text.substring(0, end);
    if (JsonFields.isObject(line)) {
      return "JSON Lines: the first line is an object";
    }
    return namedSo(head.name()) ? "JSON Lines: by its name, and it begins with a brace" : null;
  }

  @Override
  public @Nullable String fromName(FileHead head) {
    return namedSo(head.name()) ? "JSON Lines: by its name" : null;
  }

  private static boolean namedSo(String name) {
    return name.endsWith(".jsonl") || name.endsWith(".ndjson") || name.endsWith(".jl");
  }

  @Override
  public List<Long> cuts(DumpInput whole) {
    List<Long> cuts = new ArrayList<>();
    cuts.add(0L);
    if (whole.compression() == Compression.NONE) {
      long step = whole.options().splitBytes();
      for (long cut = step; cut < whole.end(); cut += step) {
        cuts.add(cut);
      }
    }
    return cuts;
  }

  @Override
  public CloseableIterator<DumpItem> read(DumpInput input) throws IOException {
    long limit = input.options().recordLimit();
    if (input.compression() != Compression.NONE) {
      return new JsonLinesReader(input.file(), input.data(), limit);
    }
    ByteCursor in = input.source().open();
    if (input.start() == 0) {
      return new JsonLinesReader(input.file(), new LineReader(in, 0, limit), input.end());
    }
    // The line that runs into this part belongs to the one before: pass by it.
    in.seek(input.start() - 1);
    LineReader lines = new LineReader(in, input.start() - 1, limit);
    boolean more = lines.next();
    return new JsonLinesReader(input.file(), lines, more ? input.end() : 0);
  }
}
