package org.chancery.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.spark.sql.types.StructField;
import org.chancery.report.Report;
import org.chancery.report.Reports;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code schema}: every report's columns with type and meaning. */
@Command(
    name = "schema",
    description = "Shows the tables, or one table's columns with types and meanings.",
    footer = {"", "Examples:", "  chancery schema", "  chancery schema recognition_timeline"})
final class SchemaCommand implements Callable<Integer> {
  @Parameters(arity = "0..1", paramLabel = "TABLE", description = "Name of a table.")
  private @Nullable String table;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    if (table == null) {
      List<String[]> rows = new ArrayList<>();
      rows.add(new String[] {"table", "columns", "a row is"});
      for (Report report : Reports.all()) {
        rows.add(
            new String[] {report.name(), report.schema().struct().size() + "", report.about()});
      }
      TextTable.print(out, rows);
    } else {
      Report report =
          Reports.named(table)
              .orElseThrow(
                  () ->
                      new UsageException(
                          "no table " + table + "; chancery schema lists all of them."));
      out.println(report.name() + ": a row is " + report.about());
      out.println();
      List<String[]> rows = new ArrayList<>();
      rows.add(new String[] {"column", "type", "meaning"});
      for (StructField field : report.schema().struct().fields()) {
        rows.add(
            new String[] {
              field.name(), field.dataType().simpleString(), field.getComment().getOrElse(() -> "")
            });
      }
      TextTable.print(out, rows);
    }
    out.flush();
    return ExitCode.DONE;
  }
}
