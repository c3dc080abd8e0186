package org.chancery.cli;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import org.chancery.warehouse.DayRange;
import org.chancery.warehouse.Nightly;
import org.chancery.warehouse.Places;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code backfill}: the files of a past range, day by day. */
@Command(
    name = "backfill",
    description = {
      "Takes the inbox's files of a range of days into the warehouse, each day as a night of its"
          + " own and in order, and publishes the reports.",
      "A file's day is the last date in its path, such as 2024-03-05 or 20240305; without one, the"
          + " day of its modification."
    },
    footer = {
      "",
      "Examples:",
      "  chancery backfill --from 2024-01-01 --to 2024-12-31 --inbox inbox \\",
      "      --warehouse warehouse --reports reports",
      "  chancery backfill --from 2024-01-01 --to 2024-12-31 --reread --inbox inbox \\",
      "      --warehouse warehouse --reports reports    # after a change of the rules"
    })
final class BackfillCommand implements Callable<Integer> {
  @Option(names = "--from", paramLabel = "DAY", required = true, description = "First day.")
  private LocalDate from;

  @Option(names = "--to", paramLabel = "DAY", required = true, description = "Last day.")
  private LocalDate to;

  @Option(
      names = "--inbox",
      paramLabel = "DIR",
      required = true,
      description = "Directory where dumps arrive.")
  private String inbox;

  @Option(names = "--reread", description = "Reads files anew that were read before.")
  private boolean reread;

  @Option(names = "--dry-run", description = "Says what would be read, and does nothing.")
  private boolean dryRun;

  @Option(names = "--accept", description = "Takes nights in although a gate fails.")
  private boolean accept;

  @Mixin private JobOptions job;
  @Mixin private Common common;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    Settings settings = common.settings();
    if (to.isBefore(from)) {
      throw new UsageException("--to " + to + " is before --from " + from + ".");
    }
    DayRange range = new DayRange(from, to, reread);
    return Jobs.run(
        spec,
        () -> {
          try (SparkSession spark =
              SparkSessions.startForWarehouse("chancery backfill", job.master(), settings)) {
            Nightly nightly =
                new Nightly(
                    spark,
                    new Places(inbox, job.warehouse(), job.reports()),
                    job.options(settings, accept),
                    ProgressBar.on(spec.commandLine().getErr()));
            if (dryRun) {
              NightText.print(spec.commandLine().getOut(), nightly.plan(range));
            } else {
              NightText.print(spec.commandLine().getOut(), nightly.backfill(range));
            }
          }
        });
  }
}
