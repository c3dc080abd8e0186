package org.chancery.publish;

import java.io.IOException;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.chancery.corpus.Corpus;
import org.chancery.corpus.ProgressListener;
import org.chancery.dump.DumpPlan;
import org.chancery.dump.DumpPlanner;
import org.chancery.dump.DumpSplit;
import org.chancery.dump.NoSuchInputException;
import org.chancery.origin.Stories;
import org.chancery.report.Report;
import org.chancery.report.Reports;
import org.chancery.spark.Scratch;
import org.chancery.spark.ScratchDirectory;
import org.chancery.spark.SmallData;
import org.chancery.spark.SparkDefaults;

/** From dumps to published reports. */
public final class ChanceryRun {
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

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
    String runId = runId(started);
    Configuration conf = spark.sessionState().newHadoopConf();
    Stages stages = new Stages(spark.sparkContext(), listener);
    OutputDirectory directory = OutputDirectory.check(out, runId, conf);
    DumpPlan plan = stages.run("plan", () -> new DumpPlanner(conf, options.dumps()).plan(inputs));
    boolean published = false;
    try {
      long bytes = plan.splits().stream().mapToLong(DumpSplit::length).sum();
      RunTables tables =
          material(SmallData.session(spark, bytes), plan, directory, options, stages, listener);
      Map<String, Long> rows = new LinkedHashMap<>();
      Checks checks = new Checks();
      for (Report report : Reports.all()) {
        stages.run(
            report.name(),
            () -> {
              tables.write(report);
              return rows.put(report.name(), 0L);
            });
      }
      stages.run("check", () -> check(tables, checks, rows));
      RunSummary summary =
          stages.run(
              "summary",
              () ->
                  Summaries.of(
                      tables,
                      runId,
                      directory.out().toUri().getPath(),
                      rows,
                      checks.all(),
                      stages.took()));
      stages.run(
          "page",
          () -> {
            Path page = new Path(directory.tables(), OutputDirectory.PAGE);
            PageFile.write(directory.files(), page, tables, summary, plan, spark.version());
            return page;
          });
      Manifest.write(
          directory.files(),
          new Path(directory.tables(), OutputDirectory.MANIFEST),
          summary,
          started,
          plan,
          Versions.of(spark.version()));
      directory.swap();
      published = true;
      return summary;
    } finally {
      if (!published) {
        directory.discard();
      }
    }
  }

  private static RunTables material(
      SparkSession spark,
      DumpPlan plan,
      OutputDirectory directory,
      RunOptions options,
      Stages stages,
      ProgressListener listener)
      throws NoSuchInputException, IOException {
    String work = directory.work().toString();
    Corpus corpus =
        stages.run(
            "annotate",
            () -> Corpus.write(spark, plan, options.pass(), work + "/corpus", listener));
    Scratch scratch = new ScratchDirectory(spark, work);
    Dataset<Row> stories =
        stages.run(
            "origins", () -> scratch.keep("stories", Stories.of(corpus.articles(), scratch)));
    return new RunTables(spark, directory, corpus, stories, scratch, options.minSupport());
  }

  private static Checks check(RunTables tables, Checks checks, Map<String, Long> rows) {
    for (Report report : Reports.all()) {
      rows.put(report.name(), checks.table(report, tables.table(report.name())));
    }
    checks.articles(tables.corpus(), tables.table("articles"), rows.getOrDefault("articles", 0L));
    if (!checks.failed().isEmpty()) {
      throw new CheckFailedException(checks.failed());
    }
    return checks;
  }

  private static String runId(Instant started) {
    return STAMP.format(started)
        + String.format(Locale.ROOT, "-%04x", new SecureRandom().nextInt(1 << 16));
  }
}
