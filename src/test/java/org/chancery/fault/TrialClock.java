package org.chancery.fault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;

/**
 * The system's clock as libfaketime shows it to this process, moved by the file that it looks at;
 * files are given the times that this clock would have given them.
 */
final class TrialClock {
  /** The environment's variable that names libfaketime's file. */
  private static final String FILE = "FAKETIME_TIMESTAMP_FILE";

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final Path file;
  private final Instant real = Instant.now();
  private final long began = System.nanoTime();

  private TrialClock(Path file) {
    this.file = file;
  }

  /** The clock, which must show the real time as yet. */
  static TrialClock start() {
    String file = System.getenv(FILE);
    if (file == null) {
      throw new IllegalStateException(FILE + " is not set: start this under libfaketime");
    }
    return new TrialClock(Path.of(file));
  }

  /** Moves the clock to so many days after the real time, and waits until it shows. */
  void days(int days) throws IOException, InterruptedException {
    Files.writeString(file, days >= 0 ? "+" + days + "d\n" : days + "d\n");
    Instant wanted = really().plus(Duration.ofDays(days));
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (Duration.between(wanted, Instant.now()).abs().toHours() > 1) {
      if (System.nanoTime() > deadline) {
        throw new IllegalStateException("the clock does not follow " + file + ": " + Instant.now());
      }
      Thread.sleep(100);
    }
  }

  private Instant really() {
    return real.plusNanos(System.nanoTime() - began);
  }

  /** Gives the files that were written since the last call the time that the clock shows. */
  void stamp(Path directory) throws IOException {
    FileTime now = FileTime.from(Instant.now());
    Instant since = real.minus(Duration.ofHours(1));
    Instant until = really().plus(Duration.ofHours(1));
    try (Stream<Path> all = Files.walk(directory)) {
      for (Path path : all.toList()) {
        if (!Files.isSymbolicLink(path)) {
          Instant modified = Files.getLastModifiedTime(path).toInstant();
          if (modified.isAfter(since) && modified.isBefore(until)) {
            Files.setLastModifiedTime(path, now);
          }
        }
      }
    }
  }
}
