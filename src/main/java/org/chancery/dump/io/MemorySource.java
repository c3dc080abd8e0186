package org.chancery.dump.io;

/** Bytes in memory as a source: small members of archives, tests. */
final class MemorySource implements ByteSource {
  private final byte[] bytes;

  MemorySource(byte[] bytes) {
    this.bytes = bytes;
  }

  @Override
  public long length() {
    return bytes.length;
  }

  @Override
  public ByteCursor open() {
    return new ByteCursor(
        new Seekable() {
          private int at;

          @Override
          public int read(byte[] buffer, int from, int length) {
            if (at >= bytes.length) {
              return -1;
            }
            int n = Math.min(length, bytes.length - at);
            System.arraycopy(bytes, at, buffer, from, n);
            at += n;
            return n;
          }

          @Override
          public void seek(long position) {
            at = (int) Math.min(position, bytes.length);
          }

          @Override
          public void close() {}
        });
  }
}
