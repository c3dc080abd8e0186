package org.chancery.publish;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Names of runs: the moment at which they began and four digits at random. */
public final class RunId {
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  private RunId() {}

  /** A new name for a run that begins at that moment. */
  public static String of(Instant started) {
    return STAMP.format(started)
        + String.format(Locale.ROOT, "-%04x", new SecureRandom().nextInt(1 << 16));
  }
}
