package org.chancery.dump.io;

import java.util.HexFormat;
import java.util.Locale;

/** How a file as a whole is compressed. */
public enum Compression {
  NONE("", ""),
  GZIP(".gz", "1f8b08"),
  ZSTD(".zst", "28b52ffd"),
  BZIP2(".bz2", "425a68"),
  XZ(".xz", "fd377a585a00"),
  LZ4(".lz4", "04224d18");

  private final String extension;
  private final String magic;

  Compression(String extension, String magic) {
    this.extension = extension;
    this.magic = magic;
  }

  /** The ending of names of files compressed so; empty for {@link #NONE}. */
  public String extension() {
    return extension;
  }

  /** What the first bytes of a file tell. */
  public static Compression of(byte[] first) {
    for (Compression one : values()) {
      if (one != NONE && one.begins(first)) {
        return one;
      }
    }
    // A Zstandard file may begin with a skippable frame, 50-5f 2a 4d 18: dictionaries, seek tables.
    boolean skippable =
        first.length >= 4
            && (first[0] & 0xf0) == 0x50
            && first[1] == 0x2a
            && first[2] == 0x4d
            && first[3] == 0x18;
    return skippable ? ZSTD : NONE;
  }

  /** What the name tells. */
  public static Compression ofName(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    for (Compression one : values()) {
      if (one != NONE && lower.endsWith(one.extension)) {
        return one;
      }
    }
    return NONE;
  }

  private boolean begins(byte[] first) {
    int length = magic.length() / 2;
    return first.length >= length && HexFormat.of().formatHex(first, 0, length).equals(magic);
  }
}
