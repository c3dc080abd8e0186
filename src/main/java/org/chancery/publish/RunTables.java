package org.chancery.publish;

import static org.apache.spark.sql.functions.col;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.chancery.corpus.Corpus;
import org.chancery.report.Material;
import org.chancery.report.Report;
import org.chancery.spark.Scratch;
import org.chancery.spark.SmallData;
import org.chancery.spark.WrittenColumns;

/**
 * What a run writes, as the material for its reports. What is being written is waited for; a report
 * that failed fails those that are made from it.
 */
final class RunTables implements Material {
  private final SparkSession spark;
  private final ReportOutput output;
  private final Corpus corpus;
  private final Supplier<Dataset<Row>> stories;
  private final Map<String, Supplier<Dataset<Row>>> written = new ConcurrentHashMap<>();
  private final int minSupport;
  private final Scratch scratch;

  RunTables(
      SparkSession spark,
      ReportOutput output,
      Corpus corpus,
      Supplier<Dataset<Row>> stories,
      Scratch scratch,
      int minSupport) {
    this.spark = spark;
    this.output = output;
    this.corpus = corpus;
    this.stories = stories;
    this.scratch = scratch;
    this.minSupport = minSupport;
  }

  /** Tells of a table that is being written. */
  void promise(String report, Supplier<Dataset<Row>> table) {
    written.put(report, table);
  }

  /**
   * Writes a report and gives back its rows as they are stored. Rows of a file are sorted, by what
   * the report is sorted by and then by all other columns, so that the same input makes the same
   * rows in the same order.
   */
  Dataset<Row> write(Report report) {
    Dataset<Row> rows = report.rows(this);
    Column[] near = columns(report.order());
    Dataset<Row> gathered = report.gathered() ? rows : SmallData.gathered(rows, near);
    report
        .schema()
        .conform(gathered.sortWithinPartitions(sorting(report)))
        .write()
        .parquet(path(report.name()));
    return SmallData.stored(
        spark.read().schema(report.schema().struct()).parquet(path(report.name())));
  }

  private static Column[] sorting(Report report) {
    String rank = report.rank();
    if (rank != null) {
      return new Column[] {col(rank)};
    }
    Set<String> order = new LinkedHashSet<>(report.order());
    order.addAll(Arrays.asList(report.schema().struct().fieldNames()));
    return columns(order);
  }

  private static Column[] columns(Collection<String> names) {
    return names.stream().map(name -> col(name)).toArray(Column[]::new);
  }

  private String path(String table) {
    return new Path(output.tables(), table).toString();
  }

  @Override
  public Dataset<Row> corpus() {
    return corpus.articles();
  }

  @Override
  public Dataset<Row> badInputs() {
    return corpus.badInputs();
  }

  /** Sound records that hold no article: columns file, kind, records. */
  Dataset<Row> passedOver() {
    return corpus.passedOver();
  }

  @Override
  public Dataset<Row> stories() {
    return stories.get();
  }

  @Override
  public Dataset<Row> table(String report) {
    Supplier<Dataset<Row>> table = written.get(report);
    if (table == null) {
      throw new IllegalArgumentException("No report " + report + " comes before this one");
    }
    return table.get();
  }

  /** A report with the columns that its files tell of. */
  Dataset<Row> asWritten(String report) throws IOException {
    table(report);
    StructType columns = WrittenColumns.of(output.files(), new Path(path(report)));
    return SmallData.stored(spark.read().schema(columns).parquet(path(report)));
  }

  @Override
  public Dataset<Row> keep(String name, Dataset<Row> rows) {
    return scratch.keep(name, rows);
  }

  @Override
  public Dataset<Row> prepared(String name, Dataset<Row> rows) {
    return SmallData.isSmall(spark) ? rows : keep(name, rows);
  }

  @Override
  public int minSupport() {
    return minSupport;
  }
}
