package org.chancery.dump.io;

import java.io.IOException;
import java.util.Arrays;
import java.util.function.Predicate;

/** Looks for the next gzip member in bytes that may be anything: behind damage, within a split. */
public final class GzipScan {
  private static final int PROBE = 512;

  private final ByteCursor in;
  private final GzipMember member;
  private final Predicate<byte[]> accepts;

  /**
   * @param accepts whether data that begins with these bytes (up to 512) is what is looked for
   */
  public GzipScan(ByteCursor in, GzipMember member, Predicate<byte[]> accepts) {
    this.in = in;
    this.member = member;
    this.accepts = accepts;
  }

  /** Offset of the first member that begins at or after {@code from}, -1 if there is none. */
  public long next(long from) throws IOException {
    in.seek(from);
    while (in.find((byte) 0x1f)) {
      long offset = in.position();
      if (GzipMember.magicAt(in, offset) && accepted(offset)) {
        return offset;
      }
      in.seek(offset + 1);
    }
    return -1;
  }

  private boolean accepted(long offset) throws IOException {
    byte[] first = new byte[PROBE];
    int size = 0;
    try {
      member.start(offset);
      for (int n; size < PROBE && (n = member.read(first, size, PROBE - size)) >= 0; ) {
        size += n;
      }
    } catch (DamageException e) {
      if (size == 0) {
        return false;
      }
    }
    return accepts.test(Arrays.copyOf(first, size));
  }
}
