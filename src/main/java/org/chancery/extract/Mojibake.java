package org.chancery.extract;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * UTF-8 that was read as Windows-1252. Mended only in texts with a sign of it that no language
 * writes, such as "\u00C3\u00A9" for "\u00E9": elsewhere a capital before a quotation mark may look
 * the same.
 */
final class Mojibake {
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final int MOST_TURNS = 3;
  private static final int BYTE = 0xFF;

  private Mojibake() {}

  /** Whether a character is what the first byte of a longer sequence is mostly read as. */
  static boolean mayBegin(char c) {
    return c == '\u00C2' || c == '\u00C3' || c == '\u00E2' || c == '\u00D0' || c == '\u00D1';
  }

  /** What went wrong twice is mended twice. */
  static String mended(String text) {
    String out = text;
    for (int turn = 0; turn < MOST_TURNS && isSure(out); turn++) {
      out = mended(out, true);
    }
    return mended(out, false);
  }

  private static String mended(String text, boolean sure) {
    StringBuilder out = new StringBuilder(text.length());
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      int length = sure ? sequence(text, at) : 0;
      if (length > 0) {
        out.append(decoded(text, at, length));
        at += length;
      } else {
        out.append(!sure && c >= '\u0080' && c < '\u00A0' ? windows(c) : c);
        at++;
      }
    }
    return out.toString();
  }

  private static boolean isSure(String text) {
    for (int i = 0; i + 1 < text.length(); i++) {
      char c = text.charAt(i);
      char next = text.charAt(i + 1);
      boolean sign = next >= '\u00A0' && next <= '\u00BF' && next != '\u00BB' && next != '\u00AB';
      if (sign && (c == '\u00C3' || c == '\u00C2' && next != '\u00A0')
          || c == '\u00E2' && (next == '\u20AC' || next == '\u0080')
          || (c == '\u00D0' || c == '\u00D1') && sign && repeats(text, i)) {
        return true;
      }
    }
    return false;
  }

  /** Cyrillic read so is a chain of such pairs. */
  private static boolean repeats(String text, int at) {
    return at + 2 < text.length()
        && (text.charAt(at + 2) == '\u00D0' || text.charAt(at + 2) == '\u00D1');
  }

  /** The length of the well-formed UTF-8 sequence that begins here, 0 if none does. */
  private static int sequence(String text, int at) {
    int lead = asByte(text.charAt(at));
    int length = lead >= 0xF0 && lead < 0xF5 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC2 ? 2 : 0;
    if (length == 0 || lead >= 0xF5 || at + length > text.length()) {
      return 0;
    }
    for (int i = 1; i < length; i++) {
      int next = asByte(text.charAt(at + i));
      if (next < 0x80 || next > 0xBF) {
        return 0;
      }
    }
    return length;
  }

  private static String decoded(String text, int at, int length) {
    ByteBuffer bytes = ByteBuffer.allocate(length);
    for (int i = 0; i < length; i++) {
      bytes.put((byte) asByte(text.charAt(at + i)));
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString();
    } catch (CharacterCodingException e) {
      return text.substring(at, at + length);
    }
  }

  /** The byte that Windows-1252 reads as this character; -1 if there is none. */
  private static int asByte(char c) {
    if (c < '\u0100') {
      return c;
    }
    ByteBuffer bytes = WINDOWS.encode(CharBuffer.wrap(new char[] {c}));
    int found = bytes.get(0) & BYTE;
    return found == '?' ? -1 : found;
  }

  /** Control characters of Latin-1 stand for what Windows has in their place. */
  private static String windows(char c) {
    String read = new String(new byte[] {(byte) c}, WINDOWS);
    return read.charAt(0) == '\uFFFD' ? "" : read;
  }
}
