package org.chancery.dump.io;

import java.io.IOException;
import java.util.Arrays;
import java.util.function.Predicate;

/** Looks for the next gzip member in bytes that may be anything: behind damage, within a split. */
public final class GzipScan {
  private static final int PROBE = 4096;

  private final ByteCursor in;
  private final GzipMember member;
  private final Predicate<byte[]> accepts;

  /**
   * @param accepts whether data that begins with these bytes (up to 4096) is what is looked for
   */
  public GzipScan(ByteCursor in, GzipMember member, Predicate<byte[]> accepts) {
    this.in = in;
    this.member = member;
    this.accepts = accepts;
  }

  /** Offset of the first member from {@code from} on and before {@code to}, -1 if there is none. */
  public long next(long from, long to) throws IOException {
    in.seek(from);
    while (in.find((byte) 0x1f) && in.position() < to) {
      long offset = in.position();
      if (accepted(offset)) {
        return offset;
      }
      in.seek(offset + 1);
    }
    return -1;
  }

  /** Whether a member that is looked for begins here. */
  public boolean accepted(long offset) throws IOException {
    if (!GzipMember.magicAt(in, offset)) {
      return false;
    }
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
