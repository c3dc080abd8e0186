package org.chancery.warehouse;

import java.time.Duration;
import org.chancery.publish.RunOptions;

/**
 * What a night may be told.
 *
 * @param run how dumps are read and reports are made
 * @param gates when a night is not fit to be taken in
 * @param accept whether a night that is not fit is taken in all the same
 * @param patience how long to wait for another run to end
 * @param retention how long earlier nights can be gone back to
 * @param smallFiles the warehouse's files are brought together when they are more than this
 */
public record NightOptions(
    RunOptions run,
    GateLimits gates,
    boolean accept,
    Duration patience,
    Duration retention,
    int smallFiles) {
  public static NightOptions defaults() {
    return new NightOptions(
        RunOptions.defaults(), GateLimits.STANDARD, false, Duration.ZERO, Duration.ofDays(30), 40);
  }
}
