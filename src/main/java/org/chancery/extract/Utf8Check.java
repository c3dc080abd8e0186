package org.chancery.extract;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * How far bytes are UTF-8.
 *
 * @param sequences well-formed sequences of more than one byte
 * @param errors bytes that belong to no well-formed sequence
 */
record Utf8Check(int sequences, int errors) {
  private static final int SEQUENCES_AN_ERROR = 20;
  private static final long HIGH_BITS = 0x8080808080808080L;
  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  static Utf8Check of(byte[] bytes) {
    int sequences = 0;
    int errors = 0;
    int at = 0;
    while (at < bytes.length) {
      if (bytes[at] >= 0) {
        at = afterAscii(bytes, at + 1);
        continue;
      }
      int length = length(bytes[at] & 0xFF);
      if (length == 0 || !continues(bytes, at, length)) {
        errors += at + 4 > bytes.length ? 0 : 1; // a page cut inside a character is no error
        at++;
      } else {
        sequences++;
        at += length;
      }
    }
    return new Utf8Check(sequences, errors);
  }

  /** The next byte that is not ASCII, looked for eight bytes at a time. */
  private static int afterAscii(byte[] bytes, int from) {
    int at = from;
    while (at + Long.BYTES <= bytes.length && ((long) LONGS.get(bytes, at) & HIGH_BITS) == 0) {
      at += Long.BYTES;
    }
    while (at < bytes.length && bytes[at] >= 0) {
      at++;
    }
    return at;
  }

  /** Whether the bytes are UTF-8, a stray byte now and then allowed. */
  boolean isPlausible() {
    return (long) errors * SEQUENCES_AN_ERROR <= sequences;
  }

  boolean isAscii() {
    return sequences == 0 && errors == 0;
  }

  private static int length(int lead) {
    if (lead >= 0xC2 && lead <= 0xDF) {
      return 2;
    }
    if (lead >= 0xE0 && lead <= 0xEF) {
      return 3;
    }
    return lead >= 0xF0 && lead <= 0xF4 ? 4 : 0;
  }

  private static boolean continues(byte[] bytes, int at, int length) {
    if (at + length > bytes.length) {
      return false;
    }
    for (int i = 1; i < length; i++) {
      if ((bytes[at + i] & 0xC0) != 0x80) {
        return false;
      }
    }
    int second = bytes[at + 1] & 0xFF;
    return switch (bytes[at] & 0xFF) {
      case 0xE0 -> second >= 0xA0;
      case 0xED -> second < 0xA0;
      case 0xF0 -> second >= 0x90;
      case 0xF4 -> second < 0x90;
      default -> true;
    };
  }
}
