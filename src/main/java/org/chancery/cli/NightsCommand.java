package org.chancery.cli;

import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import org.chancery.corpus.ProgressListener;
import org.chancery.warehouse.NightOptions;
import org.chancery.warehouse.Nights;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code nights}: what a warehouse has taken in. */
@Command(
    name = "nights",
    description = "Lists the nights of a warehouse with what each took in.",
    footer = {"", "Example:", "  chancery nights --warehouse warehouse"})
final class NightsCommand implements Callable<Integer> {
  @Option(
      names = "--warehouse",
      paramLabel = "DIR",
      required = true,
      description = "Directory of the warehouse.")
  private String warehouse;

  @Option(
      names = "--master",
      paramLabel = "URL",
      description = "Spark master (default: all cores of this machine in one JVM).")
  private @Nullable String master;

  @Mixin private Common common;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    Settings settings = common.settings();
    return Jobs.run(
        spec,
        () -> {
          try (SparkSession spark =
              SparkSessions.startForWarehouse("chancery nights", master, settings)) {
            Nights nights =
                new Nights(spark, warehouse, NightOptions.defaults(), ProgressListener.NONE);
            NightText.print(spec.commandLine().getOut(), nights.list());
          }
        });
  }
}
