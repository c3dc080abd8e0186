package org.chancery.cli;

import com.typesafe.config.Config;
import java.time.Duration;
import org.chancery.warehouse.GateLimits;

/**
 * What can be configured of the nightly job.
 *
 * @param gates when a night is not fit to be taken in
 * @param retention how long earlier nights can be gone back to
 * @param smallFiles the warehouse's files are brought together when they are more than this
 */
record NightlySettings(GateLimits gates, Duration retention, int smallFiles) {
  /** The settings below the key {@code nightly}. */
  static NightlySettings of(Config config) {
    GateLimits gates =
        new GateLimits(
            atLeast(config, "gate.nights", 1),
            atLeast(config, "gate.least-nights", 1),
            number(config, "gate.least-volume", Double.MAX_VALUE),
            number(config, "gate.most-volume", Double.MAX_VALUE),
            number(config, "gate.most-bad", 1),
            number(config, "gate.most-undated", 1),
            number(config, "gate.most-unknown-language", 1));
    Duration retention = config.getDuration("retention");
    if (retention.isNegative()) {
      throw new UsageException("nightly.retention is negative; give a time such as 30 days.");
    }
    return new NightlySettings(gates, retention, atLeast(config, "small-files", 1));
  }

  private static int atLeast(Config config, String key, int least) {
    int value = config.getInt(key);
    if (value < least) {
      throw new UsageException(
          "nightly." + key + " is " + value + "; it must be " + least + " or more.");
    }
    return value;
  }

  private static double number(Config config, String key, double most) {
    double value = config.getDouble(key);
    if (!(value >= 0 && value <= most)) {
      throw new UsageException(
          "nightly."
              + key
              + " is "
              + value
              + "; it must be 0 or more"
              + (most == 1 ? " and at most 1." : "."));
    }
    return value;
  }
}
