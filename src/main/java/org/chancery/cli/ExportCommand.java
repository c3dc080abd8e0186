package org.chancery.cli;

import java.io.FileNotFoundException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import org.chancery.export.Export;
import org.chancery.export.Format;
import org.chancery.export.GraphOptions;
import org.chancery.report.Report;
import org.chancery.report.Reports;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code export}: finished reports for spreadsheets, Gephi and scripts. */
@Command(
    name = "export",
    description = {
      "Writes finished reports for other programs.",
      "csv and jsonl: a file a table. A CSV cell that a spreadsheet would take for a formula gets an"
          + " apostrophe before it.",
      "gexf and graphml: countries (named together), recognition (who recognised whom) and sources"
          + " (who cites whom) as graphs with labels, weights and times."
    },
    footer = {
      "",
      "Examples:",
      "  chancery export target/reports --format csv --out tables",
      "  chancery export target/reports --format jsonl --table recognition_timeline --out tables",
      "  chancery export target/reports --format gexf --level sentence --measure npmi"
          + " --min-support 5 --out graphs"
    })
final class ExportCommand implements Callable<Integer> {
  @Parameters(paramLabel = "REPORTS", description = "Directory that chancery run has written.")
  private String reports;

  @Option(
      names = "--format",
      required = true,
      paramLabel = "FORMAT",
      description = "csv, jsonl, gexf or graphml.")
  private String format;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "DIR",
      description = "Directory for the files; files of the same name are replaced.")
  private String out;

  @Option(
      names = "--table",
      paramLabel = "TABLE",
      split = ",",
      description = "Tables to write as csv or jsonl (default: all of them).")
  private final List<String> tables = new ArrayList<>();

  @Option(
      names = "--level",
      paramLabel = "LEVEL",
      defaultValue = "document",
      description = "Countries named in one document, paragraph or sentence (default: document).")
  private String level;

  @Option(
      names = "--measure",
      paramLabel = "COLUMN",
      defaultValue = "n_origins",
      description =
          "Weight of two countries' edge: n_units, n_articles, n_origins, n_outlets, jaccard, pmi,"
              + " npmi or llr (default: n_origins). Pairs at or below 0 are left out.")
  private String measure;

  @Option(
      names = "--min-support",
      paramLabel = "N",
      defaultValue = "2",
      description = "Leaves out countries that fewer than N stories name together (default: 2).")
  private int minSupport;

  @Option(
      names = "--master",
      paramLabel = "URL",
      description = "Spark master (default: all cores of this machine in one JVM).")
  private @Nullable String master;

  @Mixin private Common common;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    Format wanted = format();
    List<Report> chosen = chosen();
    GraphOptions options;
    try {
      options = new GraphOptions(level, measure, minSupport);
    } catch (IllegalArgumentException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    }
    if (wanted.isGraph() && !tables.isEmpty()) {
      throw new UsageException("--table goes with csv and jsonl; " + format + " holds graphs.");
    }
    try (SparkSession spark = SparkSessions.start("chancery export", master, common.settings())) {
      Export export = new Export(spark, reports, out);
      List<String> written =
          wanted.isGraph() ? export.graphs(options, wanted) : export.tables(chosen, wanted);
      PrintWriter stdout = spec.commandLine().getOut();
      written.forEach(stdout::println);
      stdout.flush();
      return ExitCode.DONE;
    } catch (FileNotFoundException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    }
  }

  private Format format() {
    for (Format one : Format.values()) {
      if (one.extension().equals(format.toLowerCase(Locale.ROOT))) {
        return one;
      }
    }
    throw new UsageException("--format is " + format + "; it must be csv, jsonl, gexf or graphml.");
  }

  private List<Report> chosen() {
    if (tables.isEmpty()) {
      return Reports.all();
    }
    return tables.stream()
        .map(
            name ->
                Reports.named(name)
                    .orElseThrow(
                        () ->
                            new UsageException(
                                "no table " + name + "; chancery schema lists all of them.")))
        .toList();
  }
}
