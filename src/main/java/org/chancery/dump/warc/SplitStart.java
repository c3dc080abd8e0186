package org.chancery.dump.warc;

import java.io.IOException;
import org.chancery.dump.DumpInput;
import org.chancery.dump.io.ByteCursor;
import org.chancery.dump.io.DamageException;
import org.chancery.dump.io.GzipMember;
import org.chancery.dump.io.GzipScan;

/**
 * Finds the first record of a part of a file of gzip members: the one at which a reader that came
 * from the beginning of the file would arrive.
 *
 * <p>The content of a record may itself be a compressed web archive. Compressed data does not
 * shrink again, so the inner members may stand in the file as they are, and look like members of
 * the file. But deflate stores such data in blocks of at most 65,535 bytes with a header of five
 * bytes between them, which breaks every inner member that it falls into. So a chain of sound
 * members that is longer than a block is the file's own; where the chain is shorter, be it for
 * damage, the file is followed from farther back.
 */
final class SplitStart {
  private static final long STORED_BLOCK = 1 << 16;
  private static final long FIRST_STEP_BACK = 1 << 20;

  private final DumpInput input;
  private final ByteCursor file;
  private final GzipMember member;
  private final GzipScan scan;

  SplitStart(DumpInput input, ByteCursor file, GzipMember member, GzipScan scan) {
    this.input = input;
    this.file = file;
    this.member = member;
    this.scan = scan;
  }

  /** The offset; the length of the file if no record begins in the part. */
  long find() throws IOException {
    if (input.start() == 0) {
      return 0;
    }
    long first = scan.next(input.start(), input.end());
    if (first < 0) {
      return input.source().length();
    }
    return proven(first) ? first : fromFartherBack();
  }

  private boolean proven(long offset) throws IOException {
    for (long at = offset; at - offset <= STORED_BLOCK; ) {
      if (at >= input.source().length()) {
        return true;
      }
      Member found = look(at);
      if (!found.sound()) {
        return false;
      }
      at = found.end();
    }
    return true;
  }

  private long fromFartherBack() throws IOException {
    for (long step = FIRST_STEP_BACK; ; step *= 4) {
      long from = Math.max(0, input.start() - step);
      long known = from == 0 ? 0 : scan.next(from, input.start());
      if (from == 0 || known >= 0 && proven(known)) {
        return follow(known);
      }
    }
  }

  /** Reads as a reader would, from a place that is known, to the first record in the part. */
  private long follow(long known) throws IOException {
    long at = known;
    while (at < input.start() || !scan.accepted(at)) {
      Member found = look(at);
      at = found.end() >= 0 ? found.end() : scan.next(at + 1, Long.MAX_VALUE);
      if (at < 0 || at >= input.source().length()) {
        return input.source().length();
      }
    }
    return at;
  }

  /**
   * A member that was read to its end.
   *
   * @param sound whether nothing was wrong with it
   * @param end where it ends, -1 if it is damaged in a way that leaves this unknown
   */
  private record Member(boolean sound, long end) {}

  private Member look(long at) throws IOException {
    if (!GzipMember.magicAt(file, at)) {
      return new Member(false, -1);
    }
    byte[] passed = new byte[1 << 14];
    try {
      member.start(at);
      while (member.read(passed, 0, passed.length) >= 0) {
        // only the end is wanted
      }
      return new Member(true, member.consumed());
    } catch (DamageException e) {
      return new Member(false, member.finished() ? member.consumed() : -1);
    }
  }
}
