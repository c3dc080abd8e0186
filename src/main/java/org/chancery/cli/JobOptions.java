package org.chancery.cli;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import org.chancery.publish.RunOptions;
import org.chancery.warehouse.NightOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that all verbs that write to a warehouse have. */
final class JobOptions {
  @Option(
      names = "--warehouse",
      paramLabel = "DIR",
      required = true,
      description = "Directory of the warehouse; may be missing.")
  private String warehouse;

  @Option(
      names = "--reports",
      paramLabel = "DIR",
      required = true,
      description = "Directory where the reports are published: missing, empty, or of this kind.")
  private String reports;

  @Option(
      names = "--master",
      paramLabel = "URL",
      description = "Spark master (default: all cores of this machine in one JVM).")
  private @Nullable String master;

  @Option(
      names = "--wait",
      paramLabel = "TIME",
      defaultValue = "0s",
      description =
          "How long to wait for another run to end, such as 30m (default: not at all; exit code"
              + " 75).")
  private String wait;

  String warehouse() {
    return warehouse;
  }

  String reports() {
    return reports;
  }

  @Nullable String master() {
    return master;
  }

  /** What the job is told by settings and flags. */
  NightOptions options(Settings settings, boolean accept) {
    return new NightOptions(
        new RunOptions(
            settings.dumps(), UserFiles.pass(settings), UserFiles.publishers(settings), 1),
        settings.nightly().gates(),
        accept,
        patience(),
        settings.nightly().retention(),
        settings.nightly().smallFiles());
  }

  private Duration patience() {
    try {
      return Duration.parse("PT" + wait.strip().toUpperCase(Locale.ROOT));
    } catch (DateTimeParseException e) {
      throw new UsageException("--wait is \"" + wait + "\"; give a time such as 90s, 30m or 2h.");
    }
  }
}
