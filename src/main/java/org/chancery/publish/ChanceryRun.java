package org.chancery.publish;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.SparkSession;
import org.chancery.corpus.Corpus;
import org.chancery.corpus.ProgressListener;
import org.chancery.dump.DumpFile;
import org.chancery.dump.DumpPlan;
import org.chancery.dump.DumpPlanner;
import org.chancery.dump.DumpSplit;
import org.chancery.dump.NoSuchInputException;
import org.chancery.spark.SmallData;
import org.chancery.spark.SparkDefaults;

/** From dumps to published reports. */
public final class ChanceryRun {
  private ChanceryRun() {}

  /**
   * Reads the inputs, writes all reports, checks them and puts them in place of those that the
   * directory held before. If anything fails, those stay.
   *
   * @param inputs files, directories and globs, as Hadoop paths
   * @param out directory of the reports; may be missing
   * @throws NoSuchInputException if an input names nothing; nothing was written
   * @throws OutputRefusedException if {@code out} holds something else; nothing was written
   * @throws CheckFailedException if the reports did not pass a check; nothing was published
   */
  public static RunSummary run(
      SparkSession spark,
      List<String> inputs,
      String out,
      RunOptions options,
      ProgressListener listener)
      throws NoSuchInputException, IOException {
    SparkDefaults.apply(spark);
    Instant started = Instant.now();
    String runId = RunId.of(started);
    Configuration conf = spark.sessionState().newHadoopConf();
    Stages stages = new Stages(spark.sparkContext(), listener);
    ReportOutput output = ReportOutput.of(out, runId, conf);
    DumpPlan plan = stages.run("plan", () -> new DumpPlanner(conf, options.dumps()).plan(inputs));
    boolean published = false;
    try {
      long bytes = plan.splits().stream().mapToLong(DumpSplit::length).sum();
      SparkSession sized = SmallData.session(spark, bytes);
      ReportBuild build = new ReportBuild(sized, output, stages, options);
      String dir = output.work() + "/corpus";
      RunSummary summary =
          build.build(
              stages.run(
                  "annotate", () -> Corpus.write(sized, plan, options.pass(), dir, listener)),
              runId,
              plan.files().stream().map(DumpFile::file).toList());
      Manifest.write(output, summary, started, plan.files(), Map.of());
      Metrics.write(output, summary, Map.of());
      output.publish();
      published = true;
      return summary;
    } finally {
      if (!published) {
        output.discard();
      }
    }
  }
}
