package org.chancery.dump.io;

import com.github.luben.zstd.ZstdInputStreamNoFinalizer;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Locale;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.lz4.FramedLZ4CompressorInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.chancery.model.BadReason;

/** Plain data, and the compressions for which a library does the work. */
final class CodecStream extends DataStream {
  private static final int DICTIONARY_LIMIT = 1 << 26;
  private static final int XZ_MEMORY_KIB = 1 << 17;

  private final ByteCursor raw;
  private final Compression compression;
  private InputStream in = InputStream.nullInputStream();
  private boolean started;
  private boolean ended;

  CodecStream(ByteCursor raw, Compression compression) {
    this.raw = raw;
    this.compression = compression;
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    if (ended || compression == Compression.NONE) {
      return ended ? -1 : raw.read(into, from, length);
    }
    try {
      if (!started) {
        started = true;
        in = decoder();
      }
      int n = in.read(into, from, length);
      ended = n < 0;
      return n;
    } catch (IOException | RuntimeException e) {
      ended = true;
      String message = String.valueOf(e.getMessage());
      boolean early = e instanceof EOFException || speaksOfAnEarlyEnd(message);
      throw new DamageException(
          early ? BadReason.TRUNCATED : BadReason.DAMAGED,
          raw.position(),
          "the " + compression.name().toLowerCase(Locale.ROOT) + " data is broken: " + message);
    }
  }

  private static boolean speaksOfAnEarlyEnd(String message) {
    String lower = message.toLowerCase(Locale.ROOT);
    return lower.contains("truncated")
        || lower.contains("unexpected end")
        || lower.contains("premature");
  }

  private InputStream decoder() throws IOException {
    return switch (compression) {
      case ZSTD -> zstd();
      case BZIP2 -> new BZip2CompressorInputStream(raw, true);
      case XZ ->
          XZCompressorInputStream.builder()
              .setInputStream(raw)
              .setDecompressConcatenated(true)
              .setMemoryLimitKiB(XZ_MEMORY_KIB)
              .get();
      case LZ4 -> new FramedLZ4CompressorInputStream(raw, true);
      case NONE, GZIP -> throw new IllegalStateException("no library for " + compression);
    };
  }

  /**
   * A web archive may carry the dictionary of its records in a skippable frame at the start, itself
   * compressed or not (the IIPC's WARC-Zstandard specification).
   */
  private InputStream zstd() throws IOException {
    byte[] frame = raw.look(8);
    boolean dictionary =
        frame.length == 8
            && (frame[0] & 0xff) == 0x5d
            && frame[1] == 0x2a
            && frame[2] == 0x4d
            && frame[3] == 0x18;
    if (!dictionary) {
      return new ZstdInputStreamNoFinalizer(raw);
    }
    int size = ByteBuffer.wrap(frame).order(ByteOrder.LITTLE_ENDIAN).getInt(4);
    if (size < 0 || size > DICTIONARY_LIMIT) {
      throw new IOException("a dictionary of " + size + " bytes");
    }
    raw.skipNBytes(frame.length);
    byte[] content = raw.readNBytes(size);
    if (Compression.of(content) == Compression.ZSTD) {
      content =
          new ZstdInputStreamNoFinalizer(new ByteArrayInputStream(content))
              .readNBytes(DICTIONARY_LIMIT);
    }
    return new ZstdInputStreamNoFinalizer(raw).setDict(content);
  }

  @Override
  public void close() throws IOException {
    in.close();
    raw.close();
  }
}
