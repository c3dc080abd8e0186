package org.chancery.origin;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** What articles of the same words have in common. */
final class TextFingerprint {
  /** A shorter text, such as "Photos of the day", says nothing about where it comes from. */
  private static final int TELLING_CHARS = 40;

  /** A shorter text, such as a standing headline, may come again on another day. */
  private static final int LASTING_CHARS = 120;

  private static final int BYTES = 16;

  private TextFingerprint() {}

  /**
   * The same for articles of the same normalised text. Articles with hardly any text are the same
   * only if title, outlet and day are as well, those of a line or two only if the day is.
   */
  static String of(
      @Nullable String title, @Nullable String outlet, @Nullable LocalDate day, String normal) {
    String told = normal;
    if (normal.length() < TELLING_CHARS) {
      told = NormalText.of(title == null ? "" : title) + "\n" + outlet + "\n" + day + "\n" + normal;
    } else if (normal.length() < LASTING_CHARS) {
      told = day + "\n" + normal;
    }
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(told.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
