package org.chancery.dump;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.chancery.dump.io.ByteCursor;
import org.chancery.dump.io.ByteSource;
import org.chancery.dump.io.Compression;
import org.chancery.dump.io.DamageException;
import org.chancery.dump.io.DataStream;
import org.jspecify.annotations.Nullable;

/**
 * The beginning of a file, from which its format is recognised.
 *
 * @param name the file's last name, in lower case, without the ending of its compression
 * @param compression how the file is compressed, by its first bytes
 * @param data the first bytes after decompression, up to 64 KiB
 * @param whole whether that is all there is
 * @param damage what ended the data early, null if nothing did
 */
@SuppressWarnings("ArrayRecordComponent") // looked at and dropped; never compared
public record FileHead(
    String name,
    Compression compression,
    byte[] data,
    boolean whole,
    @Nullable DamageException damage) {
  private static final int SIZE = 1 << 16;
  private static final int MAGIC = 8;

  static FileHead of(String name, ByteSource source) throws IOException {
    Compression compression = Compression.of(rawStart(source));
    byte[] data = new byte[SIZE];
    int size = 0;
    DamageException damage = null;
    boolean whole = false;
    try (DataStream in = DataStream.open(source, compression)) {
      for (int n; size < SIZE; size += n) {
        n = in.read(data, size, SIZE - size);
        if (n < 0) {
          whole = true;
          break;
        }
      }
    } catch (DamageException e) {
      damage = e;
    }
    return new FileHead(
        plainName(name, compression), compression, Arrays.copyOf(data, size), whole, damage);
  }

  private static byte[] rawStart(ByteSource source) throws IOException {
    try (ByteCursor in = source.open()) {
      return in.readNBytes(MAGIC);
    }
  }

  private static String plainName(String name, Compression compression) {
    String lower = name.toLowerCase(Locale.ROOT);
    String ending =
        compression == Compression.NONE
            ? Compression.ofName(lower).extension()
            : compression.extension();
    return lower.endsWith(ending) ? lower.substring(0, lower.length() - ending.length()) : lower;
  }

  /** Whether the data begins with these ASCII characters. */
  public boolean begins(String ascii) {
    return startsWith(data, 0, ascii);
  }

  /** The data as text, without a byte order mark and leading white space; for a look only. */
  public String text() {
    int from = startsWith(data, 0, "\u00ef\u00bb\u00bf") ? 3 : 0;
    return new String(data, from, data.length - from, StandardCharsets.UTF_8).stripLeading();
  }

  private static boolean startsWith(byte[] data, int from, String latin1) {
    byte[] wanted = latin1.getBytes(StandardCharsets.ISO_8859_1);
    return data.length - from >= wanted.length
        && Arrays.equals(data, from, from + wanted.length, wanted, 0, wanted.length);
  }
}
