package org.chancery.dump;

import java.io.IOException;
import org.chancery.dump.io.ByteSource;
import org.chancery.dump.io.Compression;
import org.chancery.dump.io.DataStream;

/**
 * What a format is given to read: a file or a part of one.
 *
 * @param file the path for records and notes
 * @param name the last name of the file, for hints
 * @param source the whole file's bytes
 * @param compression how they are compressed
 * @param start offset of the part in the source
 * @param end offset behind the part
 * @param options limits
 */
public record DumpInput(
    String file,
    String name,
    ByteSource source,
    Compression compression,
    long start,
    long end,
    DumpOptions options) {
  /** The decompressed data of the whole file. */
  public DataStream data() throws IOException {
    return DataStream.open(source, compression);
  }

  /** Whether the part is the whole file. */
  public boolean whole() {
    return start == 0 && end >= source.length();
  }
}
