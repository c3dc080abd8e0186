package org.chancery.dump.io;

import static org.chancery.model.BadReason.DAMAGED;
import static org.chancery.model.BadReason.TRUNCATED;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * One member of a gzip file as a stream; ends where the member ends, after its checksum and length
 * have been found right. Can be set on one member after another.
 *
 * <p>The JDK's own gzip stream takes a broken later header for the end of the file, and so loses
 * the rest of it without a word; this one never goes beyond its member.
 */
public final class GzipMember extends InputStream {
  private static final int FLAG_HEADER_CRC = 2;
  private static final int FLAG_EXTRA = 4;
  private static final int FLAG_NAME = 8;
  private static final int FLAG_COMMENT = 16;
  private static final int FLAGS_RESERVED = 0xe0;

  private final ByteCursor in;
  private final Inflater inflater = new Inflater(true);
  private final CRC32 crc = new CRC32();
  private final byte[] input = new byte[1 << 13];
  private final byte[] single = new byte[1];
  private long start;
  private long inputEnd;
  private boolean finished = true;

  /** Reads members from this cursor, which nobody else should move meanwhile. */
  public GzipMember(ByteCursor in) {
    this.in = in;
  }

  /** Whether a gzip member begins here, by its first three bytes; leaves the cursor here. */
  public static boolean magicAt(ByteCursor in, long offset) throws IOException {
    in.seek(offset);
    boolean magic = in.read() == 0x1f && in.read() == 0x8b && in.read() == 8;
    in.seek(offset);
    return magic;
  }

  /** Sets out to read the member at this offset. */
  public void start(long offset) throws IOException {
    start = offset;
    finished = false;
    inflater.reset();
    crc.reset();
    in.seek(offset);
    readHeader();
    inputEnd = in.position();
  }

  /** Offset of the member's first byte. */
  public long offset() {
    return start;
  }

  /** Offset behind the compressed bytes used so far; behind the trailer once the end was read. */
  public long consumed() {
    return finished ? inputEnd : inputEnd - inflater.getRemaining();
  }

  @Override
  public int read() throws IOException {
    int n = read(single, 0, 1);
    return n < 0 ? -1 : single[0] & 0xff;
  }

  /**
   * @throws DamageException when the data is broken, ends early or fails its checksum
   */
  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    if (finished || length == 0) {
      return finished ? -1 : 0;
    }
    try {
      for (; ; ) {
        int n = inflater.inflate(into, from, length);
        if (n > 0) {
          crc.update(into, from, n);
          return n;
        }
        if (inflater.finished()) {
          readTrailer();
          return -1;
        }
        if (inflater.needsDictionary()) {
          throw damaged("the deflated data asks for a dictionary");
        }
        feed();
      }
    } catch (DataFormatException e) {
      throw damaged("the deflated data is broken: " + e.getMessage());
    }
  }

  private void feed() throws IOException {
    in.seek(inputEnd);
    int n = in.read(input, 0, input.length);
    if (n < 0) {
      throw truncated("the file ends inside a gzip member");
    }
    inflater.setInput(input, 0, n);
    inputEnd += n;
  }

  private void readHeader() throws IOException {
    if (in.read() != 0x1f || in.read() != 0x8b) {
      throw damaged("no gzip member begins here");
    }
    if (next() != 8) {
      throw damaged("the gzip member names an unknown method");
    }
    int flags = next();
    if ((flags & FLAGS_RESERVED) != 0) {
      throw damaged("the gzip header has reserved flags set");
    }
    for (int i = 0; i < 6; i++) {
      next();
    }
    if ((flags & FLAG_EXTRA) != 0) {
      int length = next() | next() << 8;
      for (int i = 0; i < length; i++) {
        next();
      }
    }
    skipString((flags & FLAG_NAME) != 0);
    skipString((flags & FLAG_COMMENT) != 0);
    if ((flags & FLAG_HEADER_CRC) != 0) {
      next();
      next();
    }
  }

  private void skipString(boolean present) throws IOException {
    while (present && next() != 0) {
      // up to the closing zero byte
    }
  }

  private void readTrailer() throws IOException {
    in.seek(inputEnd - inflater.getRemaining());
    long wantedCrc = little4();
    long wantedLength = little4();
    inputEnd = in.position();
    finished = true;
    if (wantedCrc != crc.getValue()) {
      throw damaged("the checksum of the gzip member is wrong");
    }
    if (wantedLength != (inflater.getBytesWritten() & 0xffffffffL)) {
      throw damaged("the length of the gzip member is wrong");
    }
  }

  private long little4() throws IOException {
    return next() | next() << 8 | next() << 16 | (long) next() << 24;
  }

  private int next() throws IOException {
    int b = in.read();
    if (b < 0) {
      throw truncated("the file ends inside a gzip member");
    }
    return b;
  }

  private DamageException damaged(String detail) {
    return new DamageException(DAMAGED, start, detail);
  }

  private DamageException truncated(String detail) {
    return new DamageException(TRUNCATED, start, detail);
  }

  /** Whether the whole member was read, up to its trailer (which may have been found wrong). */
  public boolean finished() {
    return finished;
  }

  /** Frees the decompressor; the cursor stays open. */
  @Override
  public void close() {
    inflater.end();
  }
}
