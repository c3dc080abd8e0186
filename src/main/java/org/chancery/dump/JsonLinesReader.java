package org.chancery.dump;

import java.io.IOException;
import java.util.Map;
import org.chancery.dump.io.DataStream;
import org.chancery.dump.io.LineReader;
import org.chancery.model.BadReason;
import org.jspecify.annotations.Nullable;

/** Reads an object from each line that begins before an end. */
final class JsonLinesReader extends ItemReader {
  private final @Nullable DataStream data;
  private final LineReader lines;
  private final long end;

  /** All lines of compressed data. */
  JsonLinesReader(String file, DataStream data, long limit) {
    super(file);
    this.data = data;
    this.lines = new LineReader(data, 0, limit);
    this.end = Long.MAX_VALUE;
  }

  /** The lines that begin before this offset. */
  JsonLinesReader(String file, LineReader lines, long end) {
    super(file);
    this.data = null;
    this.lines = lines;
    this.end = end;
  }

  @Override
  protected @Nullable DumpItem advance() throws IOException {
    while (lines.position() < end && lines.next()) {
      if (lines.tooLong()) {
        return bad(
            BadReason.TOO_LARGE,
            lines.offset(),
            lines.length(),
            "the line has " + lines.length() + " bytes");
      }
      if (!blank()) {
        return item();
      }
    }
    return null;
  }

  private boolean blank() {
    byte[] bytes = lines.bytes();
    for (int i = 0; i < lines.length(); i++) {
      if (bytes[i] != ' ' && bytes[i] != '\r' && bytes[i] != '\t') {
        return false;
      }
    }
    return true;
  }

  private DumpItem item() {
    try {
      Map<String, String> fields =
          JsonFields.of(lines.bytes(), 0, (int) lines.length(), lines.offset() == 0);
      return new DumpItem.Good(
          new RawRecord(
              file(),
              lines.offset(),
              lines.length(),
              RawRecord.Form.FIELDS,
              fields,
              JsonFields.NO_BYTES));
    } catch (JsonFields.Unusable e) {
      return bad(e.reason(), lines.offset(), lines.length(), e.detail());
    }
  }

  @Override
  protected long offset() {
    return lines.offset();
  }

  @Override
  protected boolean resume() throws IOException {
    return data != null && data.resume();
  }

  @Override
  protected void release() throws IOException {
    lines.close();
  }
}
