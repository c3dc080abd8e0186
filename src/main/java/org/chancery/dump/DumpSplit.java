package org.chancery.dump;

import java.io.Serializable;

/**
 * A part of a dump file for one reader. The records of a file's splits together are those of the
 * file, each once, wherever the cuts fall.
 *
 * @param file the whole file
 * @param start offset of the part's first byte
 * @param length number of bytes; a record belongs to the part that holds its first byte
 * @param options limits for the reader
 */
public record DumpSplit(DumpFile file, long start, long length, DumpOptions options)
    implements Serializable {
  /** Offset behind the part's last byte. */
  public long end() {
    return start + length;
  }
}
