package org.chancery.dump.io;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * Cuts a stream into lines of bytes, each with its offset. A line over the limit is passed by
 * without being held.
 */
public final class LineReader implements Closeable {
  private final InputStream in;
  private final long limit;
  private final byte[] buffer = new byte[1 << 16];
  private int at;
  private int end;
  private long position;
  private byte[] line = new byte[1 << 12];
  private int size;
  private long offset;
  private long length;

  /**
   * @param position offset of the stream's first byte
   * @param limit the most bytes of a line to be held
   */
  public LineReader(InputStream in, long position, long limit) {
    this.in = in;
    this.position = position;
    this.offset = position;
    this.limit = limit;
  }

  /**
   * Reads the next line; false at the end. When reading fails, {@link #offset} is that of the line
   * that was cut and the bytes that were read of it are dropped.
   */
  public boolean next() throws IOException {
    offset = position;
    length = 0;
    size = 0;
    for (; ; ) {
      if (at == end && !fill()) {
        return length > 0;
      }
      int from = at;
      while (at < end && buffer[at] != '\n') {
        at++;
      }
      hold(from, at - from);
      if (at < end) {
        at++;
        position++;
        return true;
      }
    }
  }

  private void hold(int from, int count) {
    length += count;
    position += count;
    if (length > limit) {
      size = 0;
      return;
    }
    if (size + count > line.length) {
      line = Arrays.copyOf(line, (int) Math.max(size + count, Math.min(limit, 2L * line.length)));
    }
    System.arraycopy(buffer, from, line, size, count);
    size += count;
  }

  private boolean fill() throws IOException {
    at = 0;
    end = 0;
    end = Math.max(0, in.read(buffer, 0, buffer.length));
    return end > 0;
  }

  /** Offset of the first byte of the next line. */
  public long position() {
    return position;
  }

  /** Offset of the line's first byte. */
  public long offset() {
    return offset;
  }

  /** Number of bytes of the line without its end. */
  public long length() {
    return length;
  }

  /** Whether the line was over the limit, so that its bytes are not there. */
  public boolean tooLong() {
    return length > limit;
  }

  /** The line's bytes in the first {@link #length} places; good until the next line is read. */
  public byte[] bytes() {
    return line;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
