package org.chancery.publish;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.chancery.corpus.Corpus;
import org.chancery.dump.NoSuchInputException;
import org.chancery.origin.Stories;
import org.chancery.report.Report;
import org.chancery.report.Reports;
import org.chancery.spark.Scratch;
import org.chancery.spark.ScratchDirectory;

/** Makes all reports of a corpus where they wait to be published, and checks them. */
public final class ReportBuild {
  private final SparkSession spark;
  private final ReportOutput output;
  private final Stages stages;
  private final int minSupport;

  /**
   * @param minSupport as in {@link RunOptions}
   */
  public ReportBuild(SparkSession spark, ReportOutput output, Stages stages, int minSupport) {
    this.spark = spark;
    this.output = output;
    this.stages = stages;
    this.minSupport = minSupport;
  }

  /**
   * Writes every report, checks it, and makes the page.
   *
   * @param inputs the names of the files that were read for them
   * @throws CheckFailedException if the reports did not pass a check
   */
  public RunSummary build(Corpus corpus, String runId, List<String> inputs)
      throws NoSuchInputException, IOException {
    Scratch scratch = new ScratchDirectory(spark, output.work().toString());
    Dataset<Row> stories =
        stages.run(
            "origins", () -> scratch.keep("stories", Stories.of(corpus.articles(), scratch)));
    RunTables tables = new RunTables(spark, output, corpus, stories, scratch, minSupport);
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
                    output.out().toUri().getPath(),
                    rows,
                    checks.all(),
                    stages.took()));
    stages.run(
        "page",
        () -> {
          PageFile.write(output, tables, summary, inputs);
          return summary;
        });
    return summary.withStages(stages.took());
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
}
