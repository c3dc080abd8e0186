package org.chancery.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import org.chancery.corpus.PassOptions;
import org.chancery.dump.NoSuchInputException;
import org.chancery.origin.PublisherFamilies;
import org.chancery.publish.ChanceryRun;
import org.chancery.publish.CheckFailedException;
import org.chancery.publish.OutputRefusedException;
import org.chancery.publish.RunOptions;
import org.chancery.publish.RunSummary;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code run}: dumps to reports, once. */
@Command(
    name = "run",
    description =
        "Reads dumps and writes the reports: Parquet tables, the page report.html, and _run.json.",
    footer = {
      "",
      "Examples:",
      "  chancery run sample-corpus --out target/reports",
      "  chancery run news-2024-*.warc.gz articles.jsonl.zst --out reports",
      "  chancery run hdfs:///news --out hdfs:///reports --master spark://head:7077",
      "  chancery run news --out reports --json | jq .rows"
    })
final class RunCommand implements Callable<Integer> {
  @Parameters(arity = "1..*", paramLabel = "INPUT", description = "Dump files, directories, globs.")
  private List<String> inputs;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      required = true,
      description = "Directory of the reports: missing, empty, or holding earlier reports.")
  private String out;

  @Option(
      names = "--master",
      paramLabel = "URL",
      description = "Spark master (default: all cores of this machine in one JVM).")
  private @Nullable String master;

  @Option(
      names = "--min-support",
      paramLabel = "N",
      defaultValue = "1",
      description =
          "Leaves out country pairs that fewer than N stories name together (default: 1).")
  private int minSupport;

  @Option(names = "--json", description = "Prints the summary as one line of JSON, for scripts.")
  private boolean json;

  @Mixin private Common common;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    Settings settings = common.settings();
    if (minSupport < 1) {
      throw new UsageException("--min-support is " + minSupport + "; it must be 1 or more.");
    }
    InputPaths.check(inputs);
    PassOptions pass = UserFiles.pass(settings);
    PublisherFamilies publishers = UserFiles.publishers(settings);
    PrintWriter err = spec.commandLine().getErr();
    try (SparkSession spark = SparkSessions.start("chancery run", master, settings)) {
      RunSummary summary =
          ChanceryRun.run(
              spark,
              inputs,
              out,
              new RunOptions(settings.dumps(), pass, publishers, minSupport),
              ProgressBar.on(err));
      PrintWriter stdout = spec.commandLine().getOut();
      if (json) {
        stdout.println(SummaryJson.of(summary));
      } else {
        SummaryText.print(stdout, summary);
      }
      stdout.flush();
      return ExitCode.DONE;
    } catch (NoSuchInputException | OutputRefusedException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    } catch (CheckFailedException e) {
      err.println("chancery: " + e.getMessage());
      return ExitCode.CHECK_FAILED;
    }
  }
}
