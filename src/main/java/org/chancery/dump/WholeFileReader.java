package org.chancery.dump;

import java.io.IOException;
import java.util.Map;
import org.chancery.dump.io.DataStream;
import org.chancery.model.BadReason;
import org.jspecify.annotations.Nullable;

/** Reads a file that is one record; a file that ends early gives none, rather than half a page. */
final class WholeFileReader extends ItemReader {
  private final DumpInput input;
  private final RawRecord.Form form;
  private boolean read;

  WholeFileReader(DumpInput input, RawRecord.Form form) {
    super(input.file());
    this.input = input;
    this.form = form;
  }

  @Override
  protected @Nullable DumpItem advance() throws IOException {
    if (read) {
      return null;
    }
    read = true;
    int limit = (int) input.options().recordLimit();
    try (DataStream in = input.data()) {
      byte[] payload = in.readNBytes(limit);
      if (payload.length == limit && in.read() >= 0) {
        return bad(
            BadReason.TOO_LARGE,
            0,
            input.source().length(),
            "the file holds more than " + limit + " bytes");
      }
      return new DumpItem.Good(
          new RawRecord(file(), 0, input.source().length(), form, Map.of(), payload));
    }
  }

  @Override
  protected long offset() {
    return 0;
  }

  @Override
  protected void release() {}
}
