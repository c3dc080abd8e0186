package org.chancery.dump.io;

import java.io.IOException;
import org.chancery.model.BadReason;

/** The members of a gzip file one after another. */
final class GzipStream extends DataStream {
  private final ByteCursor in;
  private final GzipMember member;
  private boolean started;

  GzipStream(ByteCursor in) {
    this.in = in;
    this.member = new GzipMember(in);
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    if (!started) {
      started = true;
      member.start(0);
    }
    for (; ; ) {
      int n = member.read(into, from, length);
      if (n >= 0) {
        return n;
      }
      if (!nextMember()) {
        return -1;
      }
    }
  }

  private boolean nextMember() throws IOException {
    long at = member.consumed();
    in.seek(at);
    int first = in.read();
    while (first == 0) { // some writers pad with zero bytes
      first = in.read();
    }
    if (first < 0) {
      return false;
    }
    long found = in.position() - 1;
    if (!GzipMember.magicAt(in, found)) {
      throw new DamageException(
          BadReason.DAMAGED, found, "bytes that are no gzip member follow the data");
    }
    member.start(found);
    return true;
  }

  @Override
  public boolean resume() throws IOException {
    long from = member.finished() ? member.consumed() : member.offset() + 1;
    long found = new GzipScan(in, member, data -> data.length > 0).next(from, Long.MAX_VALUE);
    if (found < 0) {
      return false;
    }
    member.start(found);
    return true;
  }

  @Override
  public void close() throws IOException {
    member.close();
    in.close();
  }
}
