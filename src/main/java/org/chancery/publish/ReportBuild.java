package org.chancery.publish;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.chancery.corpus.Corpus;
import org.chancery.dump.NoSuchInputException;
import org.chancery.origin.Stories;
import org.chancery.page.ReportPage;
import org.chancery.report.Report;
import org.chancery.report.Reports;
import org.chancery.spark.Scratch;
import org.chancery.spark.ScratchDirectory;
import org.chancery.spark.SmallData;

/** Makes all reports of a corpus where they wait to be published, and checks them. */
public final class ReportBuild {
  private static final int MOST_AT_ONCE = 4;

  private final SparkSession spark;
  private final ReportOutput output;
  private final Stages stages;
  private final RunOptions options;

  /**
   * @param options of these, whose outlets are whose, and the minimum support
   */
  public ReportBuild(SparkSession spark, ReportOutput output, Stages stages, RunOptions options) {
    this.spark = spark;
    this.output = output;
    this.stages = stages;
    this.options = options;
  }

  /**
   * Writes every report, checks it, and makes the page. Reports are made a few at once, for most
   * are too small to keep many cores busy.
   *
   * @param inputs the names of the files that were read for them
   * @throws CheckFailedException if the reports did not pass a check
   */
  public RunSummary build(Corpus corpus, String runId, List<String> inputs)
      throws NoSuchInputException, IOException {
    Checks checks;
    RunSummary found;
    ReportPage page;
    try (Together together = new Together(atOnce())) {
      RunTables tables = written(corpus, together);
      Supplier<ReportPage> queried =
          together.start(() -> stages.run("page", () -> ReportPage.of(tables)));
      String out = output.out().toUri().getPath();
      Supplier<RunSummary> summed =
          together.start(() -> stages.run("summary", () -> Summaries.of(tables, runId, out)));
      checks = checked(tables, together);
      page = queried.get();
      found = summed.get();
    }
    if (!checks.failed().isEmpty()) {
      throw new CheckFailedException(checks.failed());
    }
    RunSummary summary = found.with(checks, stages);
    stages.run(
        "page",
        () -> {
          PageFile.write(output, page, summary, inputs);
          return summary;
        });
    return found.with(checks, stages);
  }

  /**
   * Spark plans with one core what it then does with all, and one of them waits for the stories: so
   * there is one more than cores. On two, three at once took a fifth less than one after the other
   * on the sample corpus, an eighth less on 16 MB of JSON Lines, and as long on 58 MB.
   */
  private int atOnce() {
    return Math.min(MOST_AT_ONCE, spark.sparkContext().defaultParallelism() + 1);
  }

  /** The tables, which are written meanwhile. */
  private RunTables written(Corpus corpus, Together together) {
    Scratch scratch = new ScratchDirectory(spark, output.work().toString());
    Supplier<Dataset<Row>> stories =
        together.start(
            () ->
                stages.run(
                    "origins",
                    () ->
                        scratch.keep(
                            "stories",
                            Stories.of(corpus.articles(), options.publishers(), scratch))));
    RunTables tables = new RunTables(spark, output, corpus, stories, scratch, options.minSupport());
    Consumer<Report> write =
        report ->
            tables.promise(
                report.name(),
                together.start(() -> stages.run(report.name(), () -> tables.write(report))));
    Reports.all().stream().filter(Report::ofArticlesAlone).forEach(write);
    if (!SmallData.isSmall(spark)) {
      together.start(() -> stages.run("prepare", () -> prepared(tables)));
    }
    Reports.all().stream().filter(report -> !report.ofArticlesAlone()).forEach(write);
    return tables;
  }

  private static RunTables prepared(RunTables tables) {
    Reports.all().forEach(report -> report.prepare(tables));
    return tables;
  }

  private Checks checked(RunTables tables, Together together) {
    List<Supplier<Checks>> parts = new ArrayList<>();
    for (Report report : Reports.all()) {
      parts.add(
          together.start(
              () ->
                  stages.run(
                      "check", () -> new Checks().table(report, tables.asWritten(report.name())))));
    }
    parts.add(
        together.start(
            () ->
                stages.run(
                    "check",
                    () -> new Checks().articles(tables.corpus(), tables.table("articles")))));
    Checks checks = new Checks();
    parts.forEach(part -> checks.add(part.get()));
    return checks;
  }
}
