package org.chancery.dump.warc;

import java.io.IOException;
import java.util.Arrays;
import org.chancery.dump.io.ByteCursor;
import org.chancery.model.BadReason;

/** The content of a record: as many bytes of a cursor as the header says. */
final class Content {
  private final ByteCursor in;
  private final long start;
  private final long length;

  Content(ByteCursor in, long length) {
    this.in = in;
    this.start = in.position();
    this.length = length;
  }

  long remaining() {
    return start + length - in.position();
  }

  /** The next bytes of the content, as many as there are up to a number. */
  byte[] take(int most) throws IOException, BadRecordException {
    int wanted = (int) Math.min(most, remaining());
    byte[] bytes = in.readNBytes(wanted);
    if (bytes.length < wanted) {
      throw early(length - remaining());
    }
    return bytes;
  }

  /**
   * What was taken, from a place on, and all bytes that are left; there must not be more than an
   * array can hold.
   */
  byte[] rest(byte[] taken, int from) throws IOException, BadRecordException {
    int kept = taken.length - from;
    int wanted = (int) remaining();
    byte[] bytes = Arrays.copyOfRange(taken, from, taken.length + wanted);
    if (in.readNBytes(bytes, kept, wanted) < wanted) {
      throw early(length - remaining());
    }
    return bytes;
  }

  /** Goes behind the content without holding it. */
  void drain() throws IOException, BadRecordException {
    byte[] passed = new byte[1 << 13];
    for (long left; (left = remaining()) > 0; ) {
      if (in.read(passed, 0, (int) Math.min(passed.length, left)) < 0) {
        throw early(length - left);
      }
    }
  }

  private BadRecordException early(long had) {
    return new BadRecordException(
        BadReason.TRUNCATED,
        "the data ends after " + had + " of the record's " + length + " bytes");
  }
}
