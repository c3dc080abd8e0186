package org.chancery.dump.io;

import java.io.IOException;
import java.io.InputStream;

/** A stream that can be read only forward, as far as a {@link ByteCursor} needs to move in it. */
final class ForwardOnly implements Seekable {
  private final InputStream in;
  private long at;

  ForwardOnly(InputStream in) {
    this.in = in;
  }

  @Override
  public int read(byte[] buffer, int from, int length) throws IOException {
    int n = in.read(buffer, from, length);
    at += Math.max(0, n);
    return n;
  }

  /** Zero stands for the beginning of whatever the stream gives next. */
  @Override
  public void seek(long position) throws IOException {
    if (position == 0) {
      at = 0;
      return;
    }
    if (position < at) {
      throw new IOException("Cannot go back from " + at + " to " + position + " in a stream");
    }
    byte[] passed = new byte[1 << 13];
    while (at < position) {
      if (read(passed, 0, (int) Math.min(passed.length, position - at)) < 0) {
        return;
      }
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
