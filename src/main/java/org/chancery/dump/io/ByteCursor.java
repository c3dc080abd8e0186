package org.chancery.dump.io;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A buffered stream that knows its position and can go elsewhere; short jumps stay inside the
 * buffer. Not for use by several threads.
 */
public final class ByteCursor extends InputStream {
  private static final int BUFFER = 1 << 16;

  private final Seekable in;
  private final byte[] buffer = new byte[BUFFER];
  private long base;
  private int at;
  private int end;

  ByteCursor(Seekable in) {
    this.in = in;
  }

  /** A cursor over a stream, which can only go forward (and back as far as it still holds). */
  public static ByteCursor over(InputStream in) {
    return new ByteCursor(new ForwardOnly(in));
  }

  /** Forgets everything: the stream below stands at the beginning of something new. */
  public void restart() throws IOException {
    base = 0;
    at = 0;
    end = 0;
    in.seek(0);
  }

  /** Offset of the next byte. */
  public long position() {
    return base + at;
  }

  /** Makes the byte at this offset the next one; beyond the end the next read tells the end. */
  public void seek(long position) throws IOException {
    if (position >= base && position <= base + end) {
      at = (int) (position - base);
    } else {
      in.seek(position);
      base = position;
      at = 0;
      end = 0;
    }
  }

  @Override
  public int read() throws IOException {
    return fill() ? buffer[at++] & 0xff : -1;
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (!fill()) {
      return -1;
    }
    int n = Math.min(length, end - at);
    System.arraycopy(buffer, at, into, from, n);
    at += n;
    return n;
  }

  @Override
  public long skip(long n) throws IOException {
    if (n <= 0) {
      return 0;
    }
    seek(position() + n);
    return n;
  }

  /** The next byte without taking it, -1 at the end. */
  public int peek() throws IOException {
    return fill() ? buffer[at] & 0xff : -1;
  }

  /** Whether there are no more bytes. */
  public boolean atEnd() throws IOException {
    return !fill();
  }

  /** Goes to the end by reading all that is left. */
  public void drain() throws IOException {
    while (fill()) {
      at = end;
    }
  }

  /**
   * The next bytes without taking them, up to a number that is smaller than the buffer; fewer
   * before the end.
   */
  public byte[] look(int most) throws IOException {
    if (end - at < most) {
      gather(most);
    }
    return Arrays.copyOfRange(buffer, at, at + Math.min(most, end - at));
  }

  /** Moves what is left to the front of the buffer and reads more behind it. */
  private void gather(int wanted) throws IOException {
    System.arraycopy(buffer, at, buffer, 0, end - at);
    base += at;
    end -= at;
    at = 0;
    for (int n; end < wanted && (n = in.read(buffer, end, BUFFER - end)) > 0; ) {
      end += n;
    }
  }

  /**
   * The bytes up to the next line feed as characters of the same numbers, without the end of the
   * line (a line feed, and carriage returns before it), which is taken too.
   *
   * @return null at the end of the data, or when the line has more than {@code limit} bytes (those
   *     are taken)
   */
  public @Nullable String line(int limit) throws IOException {
    if (!fill()) {
      return null;
    }
    StringBuilder line = new StringBuilder();
    for (int b; (b = read()) >= 0 && b != '\n'; ) {
      if (line.length() == limit) {
        return null;
      }
      line.append((char) b);
    }
    while (!line.isEmpty() && line.charAt(line.length() - 1) == '\r') {
      line.setLength(line.length() - 1);
    }
    return line.toString();
  }

  /** Moves to the next occurrence of the byte at or after the position; false at the end. */
  public boolean find(byte wanted) throws IOException {
    while (fill()) {
      for (int i = at; i < end; i++) {
        if (buffer[i] == wanted) {
          at = i;
          return true;
        }
      }
      at = end;
    }
    return false;
  }

  private boolean fill() throws IOException {
    if (at < end) {
      return true;
    }
    base += end;
    at = 0;
    end = 0;
    int n = in.read(buffer, 0, BUFFER);
    end = Math.max(0, n);
    return n > 0;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
