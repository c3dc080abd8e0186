package org.chancery.export;

import java.io.BufferedOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.chancery.report.Report;
import org.chancery.spark.SparkDefaults;

/** Writes the reports of a run in other formats. Rows go through one by one. */
public final class Export {
  private final SparkSession spark;
  private final Path reports;
  private final Path out;
  private final FileSystem files;

  /**
   * Of the reports in one directory to another.
   *
   * @throws FileNotFoundException if the directory holds no reports
   */
  public Export(SparkSession spark, String reports, String out) throws IOException {
    SparkDefaults.apply(spark);
    this.spark = spark;
    this.reports = new Path(reports);
    this.out = new Path(out);
    FileSystem target = this.out.getFileSystem(spark.sessionState().newHadoopConf());
    this.files = target instanceof LocalFileSystem local ? local.getRawFileSystem() : target;
    Path manifest = new Path(this.reports, "_run.json");
    if (!manifest.getFileSystem(spark.sessionState().newHadoopConf()).exists(manifest)) {
      throw new FileNotFoundException(
          "no reports in " + reports + ": it has no _run.json, which chancery run writes");
    }
  }

  /** Tables as CSV or JSON Lines; the files that were written. */
  public List<String> tables(List<Report> tables, Format format) throws IOException {
    List<String> written = new ArrayList<>();
    for (Report report : tables) {
      Dataset<Row> rows = table(report.name());
      if (!report.order().isEmpty()) {
        rows =
            rows.orderBy(
                report.order().stream()
                    .map(functions::col)
                    .toArray(org.apache.spark.sql.Column[]::new));
      }
      try (OutputStream stream = create(written, report.name(), format)) {
        if (format == Format.CSV) {
          CsvFile.write(List.of(rows.columns()), flat(rows).toLocalIterator(), stream);
        } else {
          lines(rows, stream);
        }
      }
    }
    return written;
  }

  /** The graphs as GEXF or GraphML; the files that were written. */
  public List<String> graphs(GraphOptions options, Format format) throws IOException {
    List<String> written = new ArrayList<>();
    for (Graph graph : new Graphs(this::table).all(options)) {
      try (OutputStream stream = create(written, graph.name(), format)) {
        if (format == Format.GEXF) {
          Gexf.write(graph, stream);
        } else {
          GraphMl.write(graph, stream);
        }
      }
    }
    return written;
  }

  private Dataset<Row> table(String name) {
    return spark.read().parquet(new Path(reports, name).toString());
  }

  private OutputStream create(List<String> written, String name, Format format) throws IOException {
    Path file = new Path(out, name + "." + format.extension());
    written.add(file.toString());
    return new BufferedOutputStream(files.create(file, true));
  }

  /** Lists and structs as JSON in a string. */
  private static Dataset<Row> flat(Dataset<Row> rows) {
    return rows.selectExpr(
        Arrays.stream(rows.schema().fields()).map(Export::flat).toArray(String[]::new));
  }

  private static String flat(StructField field) {
    boolean nested =
        field.dataType() instanceof ArrayType || field.dataType() instanceof StructType;
    return nested
        ? "to_json(`" + field.name() + "`) AS `" + field.name() + "`"
        : "`" + field.name() + "`";
  }

  private static void lines(Dataset<Row> rows, OutputStream stream) throws IOException {
    Iterator<Row> lines =
        rows.selectExpr("to_json(struct(*), map('ignoreNullFields', 'false'))").toLocalIterator();
    try (Writer out = new OutputStreamWriter(stream, StandardCharsets.UTF_8)) {
      while (lines.hasNext()) {
        out.write(lines.next().getString(0));
        out.write('\n');
      }
    }
  }
}
