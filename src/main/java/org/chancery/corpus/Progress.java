package org.chancery.corpus;

import java.time.Duration;
import java.util.Optional;

/**
 * How far the pass over the dumps has come.
 *
 * @param articles articles annotated so far
 * @param badInputs things that could not be read so far
 * @param doneBytes size of the parts of dumps that are read to their end, as stored
 * @param totalBytes size of all dumps, as stored
 * @param elapsed time since the pass began
 */
public record Progress(
    long articles, long badInputs, long doneBytes, long totalBytes, Duration elapsed) {

  /** Articles a second. */
  public double rate() {
    double seconds = elapsed.toMillis() / 1000.0;
    return seconds <= 0 ? 0 : articles / seconds;
  }

  /** The time left if the rest goes as fast; empty while nothing is read to its end. */
  public Optional<Duration> left() {
    if (doneBytes <= 0 || totalBytes <= 0) {
      return Optional.empty();
    }
    double rest = (double) (totalBytes - doneBytes) / doneBytes;
    return Optional.of(Duration.ofMillis(Math.round(elapsed.toMillis() * Math.max(0, rest))));
  }
}
