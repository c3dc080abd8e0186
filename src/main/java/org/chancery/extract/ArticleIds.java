package org.chancery.extract;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Stable article ids, the same for the same article in whatever dump it comes. */
final class ArticleIds {
  private static final int BYTES = 8;

  private ArticleIds() {}

  /** The first 64 bits of SHA-256 over the parts, as 16 hexadecimal digits. */
  static String of(
      @Nullable String url,
      @Nullable String outlet,
      @Nullable String title,
      @Nullable LocalDate published,
      String text) {
    MessageDigest digest = sha256();
    for (Object part : new @Nullable Object[] {url, outlet, title, published, text}) {
      digest.update((part == null ? "" : part.toString()).getBytes(StandardCharsets.UTF_8));
      digest.update((byte) 0);
    }
    return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
