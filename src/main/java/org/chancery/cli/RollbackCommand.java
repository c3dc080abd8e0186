package org.chancery.cli;

import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import org.chancery.warehouse.Nights;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code rollback}: back to an earlier night. */
@Command(
    name = "rollback",
    description = {
      "Makes the warehouse what an earlier night left, and publishes its reports.",
      "Take bad files out of the inbox first: what is still there is new again the next night."
    },
    footer = {
      "",
      "Examples:",
      "  chancery nights --warehouse warehouse",
      "  chancery rollback --to 41 --warehouse warehouse --reports reports",
      "  chancery rollback --to 41 --reports-only --warehouse warehouse --reports as-of-night-41"
    })
final class RollbackCommand implements Callable<Integer> {
  @Option(
      names = "--to",
      paramLabel = "NIGHT",
      required = true,
      description = "Number or id of the night, as chancery nights shows them.")
  private String night;

  @Option(
      names = "--reports-only",
      description = "Publishes the reports of that night and leaves the warehouse as it is.")
  private boolean reportsOnly;

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
              SparkSessions.startForWarehouse("chancery rollback", job.master(), settings)) {
            Nights nights =
                new Nights(
                    spark,
                    job.warehouse(),
                    job.options(settings, false),
                    ProgressBar.on(spec.commandLine().getErr()));
            NightText.print(
                spec.commandLine().getOut(),
                reportsOnly
                    ? nights.republish(night, job.reports())
                    : nights.rollback(night, job.reports()));
          }
        });
  }
}
