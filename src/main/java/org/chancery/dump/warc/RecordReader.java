package org.chancery.dump.warc;

import java.io.IOException;
import org.chancery.dump.io.ByteCursor;
import org.chancery.model.BadReason;
import org.jspecify.annotations.Nullable;

/** Reads one record after another from a cursor that stands between records. */
final class RecordReader {
  private static final int LOOK = 1 << 12;

  private final RecordSyntax syntax;
  private final Contents contents;
  private long start;
  private long contentStart;
  private boolean lost;

  RecordReader(RecordSyntax syntax, long limit) {
    this.syntax = syntax;
    this.contents = new Contents(limit);
  }

  /** Offset of the record read last. */
  long start() {
    return start;
  }

  /** Offset of the content of the record read last. */
  long contentStart() {
    return contentStart;
  }

  /** Whether the record read last leaves it unknown where the next one begins. */
  boolean lost() {
    return lost;
  }

  /** The next record; null at the end of the data. Leaves the cursor behind the record. */
  @Nullable Parsed next(ByteCursor in) throws IOException {
    passBlank(in);
    start = in.position();
    contentStart = start;
    lost = true;
    if (in.peek() < 0) {
      return null;
    }
    Content content;
    Parsed parsed;
    try {
      RecordHead head = syntax.head(in);
      contentStart = in.position();
      content = new Content(in, head.length());
      parsed = parse(head, content);
      content.drain();
    } catch (BadRecordException e) {
      return new Parsed.Broken(e.reason(), e.detail());
    }
    if (!ended(in)) {
      return new Parsed.Broken(
          BadReason.MALFORMED, "the content does not end where the header says");
    }
    lost = false;
    return parsed;
  }

  private Parsed parse(RecordHead head, Content content) throws IOException {
    try {
      return contents.parse(head, content);
    } catch (BadRecordException e) {
      return new Parsed.Broken(e.reason(), e.detail());
    }
  }

  /** Whether a record can end here: at an end of line, at the end of the data, before a record. */
  private boolean ended(ByteCursor in) throws IOException {
    int next = in.peek();
    return next < 0 || next == '\r' || next == '\n' || syntax.begins(in.look(LOOK));
  }

  /** Goes behind the line ends that close a record. */
  static void passBlank(ByteCursor in) throws IOException {
    for (int b; (b = in.peek()) == '\r' || b == '\n'; ) {
      in.skipNBytes(1);
    }
  }
}
