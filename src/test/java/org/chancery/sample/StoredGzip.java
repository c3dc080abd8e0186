package org.chancery.sample;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.zip.CRC32;

/** A gzip member of one stored block (RFC 1951, 3.2.4): the same bytes with every zlib. */
final class StoredGzip {
  private static final int LONGEST = 0xffff;
  private static final int AROUND = 10 + 5 + 8;

  private StoredGzip() {}

  static byte[] of(byte[] data) {
    if (data.length > LONGEST) {
      throw new IllegalArgumentException("A stored block holds no " + data.length + " bytes.");
    }
    CRC32 sum = new CRC32();
    sum.update(data);
    return ByteBuffer.allocate(data.length + AROUND)
        .order(ByteOrder.LITTLE_ENDIAN)
        .putShort((short) 0x8b1f)
        .put((byte) 8)
        .put(new byte[7])
        .put((byte) 1)
        .putShort((short) data.length)
        .putShort((short) ~data.length)
        .put(data)
        .putInt((int) sum.getValue())
        .putInt(data.length)
        .array();
  }
}
