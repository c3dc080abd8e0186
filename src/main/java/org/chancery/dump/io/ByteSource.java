package org.chancery.dump.io;

import java.io.IOException;

/** Bytes that can be read from any place, as often as wanted: a file, or a part of an archive. */
public interface ByteSource {
  /** Number of bytes. */
  long length();

  /** Starts reading at the first byte. */
  ByteCursor open() throws IOException;

  /** Bytes held in memory. */
  static ByteSource of(byte[] bytes) {
    return new MemorySource(bytes);
  }
}
