package org.chancery.dump.io;

import java.io.IOException;
import java.io.InputStream;

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

  /** Moves to the next occurrence of the byte at or after the position; false at the end. */
  boolean find(byte wanted) throws IOException {
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
