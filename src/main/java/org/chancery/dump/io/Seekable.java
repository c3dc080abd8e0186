package org.chancery.dump.io;

import java.io.Closeable;
import java.io.IOException;

/** What a {@link ByteCursor} needs of the thing it reads. */
interface Seekable extends Closeable {
  /** Reads at least one byte, or returns -1 at the end. */
  int read(byte[] buffer, int from, int length) throws IOException;

  /** The next byte read will be the one at this position. */
  void seek(long position) throws IOException;
}
