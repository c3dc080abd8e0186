package org.chancery.dump.io;

import java.io.IOException;
import java.io.InputStream;

/**
 * Decompressed data. Reading throws a {@link DamageException} where the compressed data is broken
 * or ends early, after all that came before it was given out.
 */
public abstract class DataStream extends InputStream {
  /**
   * After damage: goes to the next place from which the data can be read again.
   *
   * @return false if there is none
   */
  public boolean resume() throws IOException {
    return false;
  }

  @Override
  public final int read() throws IOException {
    byte[] one = new byte[1];
    int n = read(one, 0, 1);
    return n < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public abstract int read(byte[] into, int from, int length) throws IOException;

  /** The data of a source that is compressed in this way. */
  public static DataStream open(ByteSource source, Compression compression) throws IOException {
    ByteCursor in = source.open();
    return compression == Compression.GZIP ? new GzipStream(in) : new CodecStream(in, compression);
  }
}
