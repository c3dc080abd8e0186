package org.chancery.cli;

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

/** {@code nightly}: only what is new. */
@Command(
    name = "nightly",
    description =
        "Takes what is new or changed in the inbox into the warehouse, and publishes the reports"
            + " anew.",
    footer = {
      "",
      "Examples:",
      "  chancery nightly --inbox inbox --warehouse warehouse --reports reports",
      "  chancery nightly --inbox inbox --warehouse warehouse --reports reports --dry-run",
      "  chancery nightly --inbox s3a://news/in --warehouse s3a://news/warehouse \\",
      "      --reports s3a://news/reports --master spark://head:7077 --wait 30m"
    })
final class NightlyCommand implements Callable<Integer> {
  @Option(
      names = "--inbox",
      paramLabel = "DIR",
      required = true,
      description = "Directory where dumps arrive.")
  private String inbox;

  @Option(names = "--dry-run", description = "Says what would be read, and does nothing.")
  private boolean dryRun;

  @Option(names = "--accept", description = "Takes the night in although a gate fails.")
  private boolean accept;

  @Mixin private JobOptions job;
  @Mixin private Common common;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    Settings settings = common.settings();
    return Jobs.run(
        spec,
        () -> {
          try (SparkSession spark =
              SparkSessions.startForWarehouse("chancery nightly", job.master(), settings)) {
            Nightly nightly =
                new Nightly(
                    spark,
                    new Places(inbox, job.warehouse(), job.reports()),
                    job.options(settings, accept),
                    ProgressBar.on(spec.commandLine().getErr()));
            if (dryRun) {
              NightText.print(spec.commandLine().getOut(), nightly.plan(DayRange.NEWS));
            } else {
              NightText.print(spec.commandLine().getOut(), nightly.run());
            }
          }
        });
  }
}
