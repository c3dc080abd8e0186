package org.chancery.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.chancery.report.Report;
import org.chancery.report.Reports;
import org.chancery.spark.Column;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code schema}: every report's columns with type and meaning. */
@Command(
    name = "schema",
    description = "Shows the tables, or one table's columns with types and meanings.",
    footer = {
      "",
      "Examples:",
      "  chancery schema",
      "  chancery schema recognition_timeline",
      "  chancery schema --markdown > src/docs/reports.md"
    })
final class SchemaCommand implements Callable<Integer> {
  @Parameters(arity = "0..1", paramLabel = "TABLE", description = "Name of a table.")
  private @Nullable String table;

  @Option(names = "--markdown", description = "Prints all columns of all tables as Markdown.")
  private boolean markdown;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    if (markdown) {
      out.print(markdown());
    } else if (table == null) {
      tables(out);
    } else {
      columns(out, table);
    }
    out.flush();
    return ExitCode.DONE;
  }

  private static void tables(PrintWriter out) {
    List<String[]> rows = new ArrayList<>();
    rows.add(new String[] {"table", "columns", "a row is"});
    for (Report report : Reports.all()) {
      rows.add(
          new String[] {
            report.name(), Integer.toString(report.schema().columns().size()), report.about()
          });
    }
    TextTable.print(out, rows);
  }

  private static void columns(PrintWriter out, String name) {
    Report report =
        Reports.named(name)
            .orElseThrow(
                () ->
                    new UsageException(
                        "no table " + name + "; chancery schema lists all of them."));
    out.println(report.name() + ": a row is " + report.about());
    out.println();
    List<String[]> rows = new ArrayList<>();
    rows.add(new String[] {"column", "type", "meaning"});
    for (Column column : report.schema().columns()) {
      rows.add(new String[] {column.name(), column.type(), column.doc()});
    }
    TextTable.print(out, rows);
  }

  /** All tables and their columns as a page of the documentation. */
  static String markdown() {
    StringBuilder out = new StringBuilder("# The reports\n\n");
    out.append("Written by `jobs/chancery schema --markdown`; a test holds it to the code.\n");
    for (Report report : Reports.all()) {
      out.append("\n## ").append(report.name()).append("\n\n");
      out.append("A row is ").append(report.about()).append(".\n\n");
      out.append("| column | type | meaning |\n|---|---|---|\n");
      for (Column column : report.schema().columns()) {
        out.append("| `").append(column.name()).append("` | ");
        out.append(column.type()).append(" | ");
        out.append(column.doc().replace("|", "\\|")).append(" |\n");
      }
    }
    return out.toString();
  }
}
