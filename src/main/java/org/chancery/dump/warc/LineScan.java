package org.chancery.dump.warc;

import java.io.IOException;
import org.chancery.dump.io.ByteCursor;

/** Looks for the next line that begins a record. */
final class LineScan {
  private static final int LOOK = 1 << 12;

  private final ByteCursor in;
  private final RecordSyntax syntax;

  LineScan(ByteCursor in, RecordSyntax syntax) {
    this.in = in;
    this.syntax = syntax;
  }

  /** Leaves the cursor on the record, or at the end. */
  void next() throws IOException {
    while (in.peek() >= 0) {
      if (syntax.begins(in.look(LOOK))) {
        return;
      }
      if (!in.find((byte) '\n')) {
        return;
      }
      in.skipNBytes(1);
    }
  }
}
